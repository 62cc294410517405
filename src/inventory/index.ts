export { commandsInside, type HttpRequest, isLoopback, placeOfName, requestsIn, writtenOut } from "./inside.ts";
export { closest, Inventory, meetsAll } from "./inventory.ts";
export { type FileContents, isKustomization, readFile, type TeamAlert, type TeamObject, type Unread } from "./read.ts";
export { parseSelector } from "./selector.ts";
export type { Container, Workload } from "./workload.ts";
