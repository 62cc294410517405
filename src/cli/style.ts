import { styleText } from "node:util";
import { plain, type Role, type Style } from "../formatters/index.ts";
import type { Options } from "./command.ts";
import type { Io } from "./io.ts";

type Format = Parameters<typeof styleText>[0];

const FORMATS: Readonly<Record<Role, Format>> = {
  error: ["red", "bold"],
  warning: ["yellow", "bold"],
  note: "cyan",
  place: "underline",
  code: "magenta",
  faint: "dim",
  strong: "bold",
};

/** Colours where a person looks and wants them; plain text in pipes, with `NO_COLOR` and with `--no-color`. */
export function chooseStyle(options: Options, io: Io): Style {
  const unwanted = options.color === false || (io.env["NO_COLOR"] ?? "") !== "" || io.env["TERM"] === "dumb";
  if (!io.isTTY || unwanted) return plain;
  return (role, text) => (text === "" ? "" : styleText(FORMATS[role], text, { validateStream: false }));
}
