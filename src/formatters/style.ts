import type { Level } from "../diagnostics/index.ts";

/** What a stretch of output is, for those who colour it. */
export type Role = Level | "place" | "code" | "faint" | "strong";

/** Colours a stretch of output. Formatters know roles, never colours. */
export type Style = (role: Role, text: string) => string;

/** No colours: pipes, files, `NO_COLOR`. */
export const plain: Style = (_role, text) => text;
