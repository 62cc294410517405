import type { Check } from "./manifest.ts";
import { endsBefore } from "./run.ts";
import { pointerOf } from "./steps.ts";
import { isBefore } from "./workflow.ts";

/**
 * Two runs never change the same target at once, and none keeps the other from it while it waits for a person and has changed
 * nothing yet.
 */
export const checkLocks: Check = ({ runs }, report) => {
  for (const { workflow, slots, containerOf } of runs) {
    const changing = [...containerOf]
      .filter(([node]) => node.script.effect !== "read")
      .map(([, container]) => container);
    for (const container of changing) {
      if (!container.slot.through.some((template) => template.synchronization !== undefined))
        report(workflow, pointerOf(container), `${container.name} changes something and holds no lock`);
    }
    const first = changing.find((one) => !changing.some((other) => endsBefore(other, one)));
    for (const gate of slots) {
      const locked = gate.through.find((template) => template.synchronization !== undefined);
      if (locked === undefined || !("suspend" in gate.template)) continue;
      if (first !== undefined && isBefore(gate, first.slot))
        report(
          workflow,
          gate.pointer,
          `${locked.name} holds its lock while ${gate.template.name} waits, and nothing is changed yet`,
        );
    }
  }
};
