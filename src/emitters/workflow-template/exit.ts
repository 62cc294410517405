import type { workflowTemplate } from "../../schema/index.ts";
import { FINGERPRINT, FINGERPRINT_PARAMETER } from "../automatic.ts";
import { longest, makeContainer } from "./container.ts";

/** Name of the template that runs at the end, however the run ended. */
export const ON_EXIT = "on-exit";

const TIMEOUT = 30;

// A fingerprint comes from outside, so it is looked at before it is printed into JSON.
const SCRIPT = `[[ $RB_FINGERPRINT =~ ^(${FINGERPRINT}|manual)$ ]] || RB_FINGERPRINT=invalid
printf '{"workflow":"%s","status":"%s","fingerprint":"%s"}\\n' "$RB_WORKFLOW" "$RB_STATUS" "$RB_FINGERPRINT"
`;

/**
 * What happens when a run has ended: what the path has not taken back is taken back, and the outcome is printed as one
 * line of JSON and told to who listens. It must never make a good run fail.
 */
export function makeExit(
  image: string,
  undo: readonly workflowTemplate.ContainerTemplate[],
  tell: readonly workflowTemplate.Step[],
): readonly workflowTemplate.Template[] {
  const env = [
    { name: "RB_WORKFLOW", value: "{{workflow.name}}" },
    { name: "RB_STATUS", value: "{{inputs.parameters.status}}" },
    { name: "RB_FINGERPRINT", value: `{{workflow.parameters.${FINGERPRINT_PARAMETER}}}` },
  ];
  const status = { name: "status", value: "{{workflow.status}}" };
  return [
    {
      name: ON_EXIT,
      steps: [
        ...undo.map(({ name }): workflowTemplate.Step[] => [
          { name, template: name, when: "{{workflow.status}} != Succeeded", continueOn: { failed: true, error: true } },
        ]),
        [{ name: "record", template: "record", arguments: { parameters: [status] } }, ...tell],
      ],
    },
    ...undo,
    {
      name: "record",
      activeDeadlineSeconds: longest([TIMEOUT]),
      inputs: { parameters: [{ name: "status" }] },
      container: makeContainer({ image, script: SCRIPT, timeout: TIMEOUT, env }),
    },
  ];
}
