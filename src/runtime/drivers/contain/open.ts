import type { ProcessIdentity } from "../process.ts";
import { bestEffortCage } from "./best-effort.ts";
import { cgroupCage } from "./cgroup.ts";
import type { Cage, Containment } from "./containment.ts";
import { pidNamespaceCage } from "./pid-namespace.ts";

/**
 * The cage of the one attempt that this shim watches over. The same, when the shim is dead, finds what it left; `first` is what
 * the cage said then of its first process.
 */
export function openCage(containment: Containment, shim: ProcessIdentity, first?: ProcessIdentity): Cage {
  const name = `${shim.pid}-${shim.start}`;
  switch (containment.kind) {
    case "cgroup":
      return cgroupCage(containment.parent, name);
    case "pidns":
      return pidNamespaceCage(containment.user, first);
    case "best-effort":
      return bestEffortCage(`${shim.boot}-${name}`);
  }
}
