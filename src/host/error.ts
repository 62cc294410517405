/** The machine refused, or a path leads where the compiler does not go. `cause` is what the machine said, if it was it. */
export class HostError extends Error {
  override readonly name = "HostError";
  /** The path as it was asked for. */
  readonly path: string;

  constructor(path: string, why: string, options?: ErrorOptions) {
    super(`${path} ${why}`, options);
    this.path = path;
  }
}
