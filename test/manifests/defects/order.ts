import { copyOf, type Defect, replace } from "../defect.ts";

const file = "workflow-template/p1-executor-core-down-c.yaml";
const found = { file, by: "references" } as const;

/** Names, arguments and what comes before what. */
export const order: readonly Defect[] = [
  {
    ...found,
    title: "an entry point that is not there",
    edits: [["/spec/entrypoint", "start"]],
    at: "/spec/entrypoint",
    message: "there is no template start",
  },
  {
    ...found,
    title: "an exit handler that is not there",
    edits: [["/spec/onExit", "at-the-end"]],
    at: "/spec/onExit",
    message: "there is no template at-the-end",
  },
  {
    ...found,
    title: "a step that calls what is not there",
    edits: [["/spec/templates/2/steps/2/0/template", "steps-2-to-5"]],
    at: "/spec/templates/2/steps/2/0/template",
    message: "there is no template steps-2-to-5",
  },
  {
    ...found,
    title: "a template that calls itself through another",
    edits: [
      [
        "/spec/templates/2/steps/-",
        [
          {
            name: "again",
            template: "recover",
            arguments: { parameters: [{ name: "approve-1", value: "{{inputs.parameters.approve-1}}" }] },
          },
        ],
      ],
    ],
    at: "/spec/templates/2/steps/5/0/template",
    message: "recover calls itself through recover",
  },
  {
    ...found,
    title: "two templates of one name",
    edits: [["/spec/templates/-", copyOf("/spec/templates/10")]],
    at: "/spec/templates/16/name",
    message: "two templates are called record",
  },
  {
    ...found,
    title: "two steps of one name",
    edits: [["/spec/templates/9/steps/0/-", copyOf("/spec/templates/9/steps/0/0")]],
    at: "/spec/templates/9/steps/0/2/name",
    message: "two steps of on-exit are called record",
  },
  {
    ...found,
    title: "a template that nothing calls",
    edits: [
      [
        "/spec/templates/-",
        (_: unknown, object: never) => ({ ...(copyOf("/spec/templates/10")(_, object) as object), name: "forgotten" }),
      ],
    ],
    at: "/spec/templates/16",
    message: "nothing calls the template forgotten",
  },
  {
    ...found,
    title: "a step without an argument that its template needs",
    edits: [["/spec/templates/9/steps/0/0/arguments", undefined]],
    at: "/spec/templates/9/steps/0/0",
    message: "record gets no status",
  },
  {
    ...found,
    title: "an argument that its template does not take",
    edits: [["/spec/templates/9/steps/0/0/arguments/parameters/-", { name: "reason", value: "{{workflow.status}}" }]],
    at: "/spec/templates/9/steps/0/0/arguments/parameters/1",
    message: "record takes no reason",
  },
  {
    ...found,
    title: "an answer that is read before it is given",
    edits: [
      ["/spec/templates/2/steps/1", copyOf("/spec/templates/2/steps/2")],
      ["/spec/templates/2/steps/2", copyOf("/spec/templates/2/steps/1")],
    ],
    at: "/spec/templates/2/steps/1/0/arguments/parameters/0/value",
    message: "steps-2-to-4 reads {{steps.approve-2.outputs.parameters.decision}}: approve-2 has not run by then",
  },
  {
    ...found,
    title: "an answer that is read while it is asked for",
    edits: [
      ["/spec/templates/2/steps/1/-", copyOf("/spec/templates/2/steps/2/0")],
      ["/spec/templates/2/steps/2", undefined],
    ],
    at: "/spec/templates/2/steps/1/2/arguments/parameters/0/value",
    message: "steps-2-to-4 reads {{steps.approve-2.outputs.parameters.decision}}: approve-2 has not run by then",
  },
  {
    ...found,
    title: "an output that its step does not have",
    edits: [
      ["/spec/templates/1/steps/1/0/arguments/parameters/0/value", "{{steps.approve-1.outputs.parameters.answer}}"],
    ],
    at: "/spec/templates/1/steps/1/0/arguments/parameters/0/value",
    message: "recover reads {{steps.approve-1.outputs.parameters.answer}}: approve-1 has no output answer",
  },
  {
    ...found,
    title: "an output of a step that is not there",
    edits: [["/spec/templates/1/steps/1/0/arguments/parameters/0/value", "{{steps.ask.outputs.parameters.decision}}"]],
    at: "/spec/templates/1/steps/1/0/arguments/parameters/0/value",
    message: "recover reads {{steps.ask.outputs.parameters.decision}}: there is no step ask beside it",
  },
  {
    ...found,
    title: "an input that its template does not have",
    edits: [["/spec/templates/4/containerSet/containers/0/env/1/value", "{{inputs.parameters.approve-2}}"]],
    at: "/spec/templates/4/containerSet/containers/0/env/1/value",
    message:
      "step-1-reduce-resource-requests-temporari-f9f1c720 reads {{inputs.parameters.approve-2}}: it has no value here",
  },
  {
    ...found,
    title: "a parameter that no run is started with",
    edits: [["/spec/templates/10/container/env/3/value", "{{workflow.parameters.alert}}"]],
    at: "/spec/templates/10/container/env/3/value",
    message: "main reads {{workflow.parameters.alert}}: it has no value here",
  },
  {
    ...found,
    title: "the outcome of a run, while it runs",
    edits: [["/spec/templates/4/containerSet/containers/0/env/1/value", "{{workflow.status}}"]],
    at: "/spec/templates/4/containerSet/containers/0/env/1/value",
    message: "step-1-reduce-resource-requests-temporari-f9f1c720 reads {{workflow.status}}: it has no value here",
  },
  {
    title: "a parameter in the text of a script",
    file,
    edits: [["/spec/templates/10/container/args/0", replace("$RB_WORKFLOW", "{{workflow.name}}")]],
    by: "substitution",
    at: "/spec/templates/10/container/args/0",
    message: "Argo takes `{{workflow.name}}` for a template",
  },
  {
    title: "an expression in a script",
    file,
    edits: [["/spec/templates/10/container/args/0", replace("$RB_WORKFLOW", "{{=sprig.env('HOME')}}")]],
    by: "substitution",
    at: "/spec/templates/10/container/args/0",
    message: "Argo takes `{{=sprig.env('HOME')}}` for a template",
  },
  {
    title: "a tag without an end, in the text for whoever approves",
    file,
    edits: [["/spec/templates/3/inputs/parameters/0/description", replace("YES", "{{ YES")]],
    by: "substitution",
    at: "/spec/templates/3/inputs/parameters/0/description",
    message: "Argo takes `{{` for a template",
  },
];
