// Fills the folder that it is given, a small file system of its own, and says what the drivers do then, as JSON.
import { readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createFile, replaceFile } from "../../../../src/runtime/drivers/durable.ts";
import { openJournal } from "../../../../src/runtime/drivers/journal-file.ts";
import { keepOutput, readOutput } from "../../../../src/runtime/drivers/output.ts";
import { reserveExit } from "../../../../src/runtime/drivers/shim/exit-file.ts";

const folder = process.argv[2] as string;
const exit = {
  outcome: "succeeded",
  code: 0,
  output: { bytes: 0, sha256: "0".repeat(64), tail: "", truncated: false },
  variables: {},
  containment: "best-effort",
} as const;

function codeOf(act: () => unknown): string {
  try {
    return JSON.stringify(act()) ?? "done";
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
}

/** Takes all that is free but some bytes of the last page. */
function fill(): void {
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(join(folder, "ballast"), Buffer.alloc(bavail * bsize));
}

const path = join(folder, "journal");
const journal = openJournal(path);
const reserved = reserveExit(join(folder, "exit"));
const output = keepOutput(join(folder, "output"), 1 << 20);
journal.append("first\n");
replaceFile(join(folder, "replaced"), "before");
fill();
// The rest of the page that the journal has begun.
let appended = 0;
const record = `${"x".repeat(99)}\n`;
let first = "";
while (first === "") {
  const code = codeOf(() => journal.append(record));
  if (code === "done") appended += 1;
  else first = code;
}
output.write(Buffer.alloc(100_000, "o"));
const whenFull = {
  append: first,
  claim: codeOf(() => createFile(join(folder, "claim"), "x")),
  replace: codeOf(() => replaceFile(join(folder, "replaced"), "after".repeat(2000))),
  exit: codeOf(() => reserved.write(exit)),
  output: output.close(),
};
rmSync(join(folder, "ballast"));
const again = codeOf(() => journal.append(record));
const size = readFileSync(path).length;
const reopened = openJournal(path);
const length = "first\n".length + appended * record.length;
const prefix = reopened.content.subarray(0, length).toString() === `first\n${record.repeat(appended)}`;
reopened.cut(length);
reopened.append(record);
const report = {
  ...whenFull,
  again,
  prefix,
  torn: size > length,
  healed: readFileSync(path).length === length + record.length,
  replaced: readFileSync(join(folder, "replaced"), "utf8"),
  exitFile: (JSON.parse(readFileSync(join(folder, "exit"), "utf8")) as { outcome: string }).outcome,
  outputIsPrefix: readOutput(join(folder, "output")).every(({ bytes }) => bytes.every((byte) => byte === 0x6f)),
  litter: readdirSync(folder).filter((name) => name.startsWith(".") || name === "claim"),
};
process.stdout.write(JSON.stringify(report));
