import { identify, isRunning, namespaceOf, type ProcessIdentity, runningProcesses, signalTo } from "../process.ts";
import type { Cage, Launched } from "./containment.ts";
import { bashWith, needProgram } from "./programs.ts";

/** First process of the namespace: says nothing of its own, and takes all others along when the step has ended. */
const INIT = '"$@" 2>&9 9>&-; exit';
/** What `unshare` has to say when the first process is killed is of no use. */
const QUIET = 'exec 9>&2 2>/dev/null; exec "$@"';

/**
 * A cage of a PID namespace; pid_namespaces(7). It dies with the process that launches what is inside, and its first process is
 * gone when all others are: known, that one tells whether anybody is left.
 */
export function pidNamespaceCage(user: boolean, known?: ProcessIdentity): Cage {
  let launched: Launched | undefined;
  let init = known;

  /** The child of `unshare`. */
  function first(): ProcessIdentity | undefined {
    if (init === undefined && launched?.isRunning()) {
      const child = runningProcesses().find(({ parent }) => parent === launched?.pid);
      if (child !== undefined && namespaceOf(child.pid) !== namespaceOf(process.pid)) init = identify(child.pid);
    }
    return init;
  }
  function inside(): readonly number[] {
    const here = first();
    if (here === undefined || !isRunning(here)) return [];
    const namespace = namespaceOf(here.pid);
    const others = runningProcesses().filter(({ pid }) => namespace !== undefined && namespaceOf(pid) === namespace);
    return [here.pid, ...others.map(({ pid }) => pid).filter((pid) => pid !== here.pid)];
  }
  return {
    build() {
      const quiet = [...bashWith(QUIET), "bash"] as const;
      const follow = [needProgram("setpriv"), "--pdeathsig", "KILL"];
      const namespace = ["--pid", "--fork", "--kill-child=SIGKILL", "--mount-proc"];
      const owned = user ? ["--user", "--map-current-user"] : [];
      return [...quiet, ...follow, needProgram("unshare"), ...owned, ...namespace, ...bashWith(INIT), "bash"];
    },
    environment: {},
    hold(child) {
      launched = child;
    },
    first,
    members: () => [...(launched?.isRunning() ? [launched.pid] : []), ...inside()],
    kill() {
      // Before there is a first process there is nothing inside; `unshare`, killed just then, would leave one behind.
      const here = first();
      if (here !== undefined) signalTo(here, "SIGKILL");
    },
    remove() {},
  };
}
