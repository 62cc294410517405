/** A person at a terminal. Where there is none, nobody is asked, and nothing is taken for a yes. */
export interface Terminal {
  /** What was typed, trimmed; undefined where the person ended the input or it need not be known any more. */
  prompt(question: string, signal?: AbortSignal): Promise<string | undefined>;
}

/** Questions of which the last one asked is answered first: Ctrl-C asks one while another is open. */
export interface Prompts extends Terminal {
  /** What is asked now. */
  asked(): string | undefined;
  /** A line was typed; what was not asked for is lost. */
  line(text: string): void;
  /** Whoever is here has no answer to what is asked now. */
  end(): void;
}

interface Open {
  readonly question: string;
  readonly close: (typed: string | undefined) => void;
}

/** `changed` is told when there is something else to be asked, or nothing any more. */
export function openPrompts(changed: () => void): Prompts {
  const open: Open[] = [];
  return {
    prompt(question, signal) {
      return new Promise((resolve) => {
        const one: Open = {
          question,
          close(typed) {
            signal?.removeEventListener("abort", drop);
            open.splice(open.indexOf(one), 1);
            resolve(typed?.trim());
            changed();
          },
        };
        const drop = (): void => one.close(undefined);
        if (signal?.aborted === true) return resolve(undefined);
        signal?.addEventListener("abort", drop, { once: true });
        open.push(one);
        changed();
      });
    },
    asked: () => open.at(-1)?.question,
    line: (text) => open.at(-1)?.close(text),
    end: () => open.at(-1)?.close(undefined),
  };
}
