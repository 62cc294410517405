export { HostError } from "./error.ts";
export type { EntryKind, Host } from "./host.ts";
export { nodeHost } from "./node.ts";
