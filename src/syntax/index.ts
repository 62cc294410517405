export type * from "./outline.ts";
