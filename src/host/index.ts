export type { EntryKind, Host } from "./host.ts";
