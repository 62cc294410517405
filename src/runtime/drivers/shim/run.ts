import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { createFile } from "../durable.ts";
import type { Claim } from "../launch-files.ts";
import { keepOutput, type OutputFile, type OutputPiece, readOutput } from "../output.ts";
import { redactor } from "../redact.ts";
import { type Ending, seeThrough } from "./caged.ts";
import { reserveExit } from "./exit-file.ts";
import { placeFiles } from "./place-files.ts";
import { type Order, SHIM_EXIT } from "./order.ts";
import type { Prepared } from "./prepare.ts";
import { readVariables, scriptWith } from "./script.ts";

/** Characters of the end of the output that go into the exit file. */
const TAIL = 2048;

/**
 * Claims the launch; if nobody has before, runs its command and records how that ended. `cancelled` is told to end it early.
 * Returns the exit code of the shim. Throws where the disk does not take what must be there first: then nothing ran.
 */
export async function runOrder(order: Order, prepared: Prepared, cancelled: AbortSignal): Promise<number> {
  const { files, epoch } = order;
  const { shim, containment, cage, launcher } = prepared;
  const exitFile = reserveExit(files.exit);
  const isInside = await launcher.ready;
  const first = cage.first?.();
  const claim: Claim = { state: "started", epoch, shim, containment, ...(first && { first }) };
  if (!createFile(files.claim, `${JSON.stringify(claim)}\n`)) {
    exitFile.discard();
    return SHIM_EXIT.claimed;
  }
  const output = keepOutput(files.output, order.keep);
  const redact = redactor(order.secrets);
  let bytes = 0;
  prepared.output.reader.on("data", (data: Buffer) => {
    bytes += data.length;
    output.write(redact.push(data));
  });
  const ending = await runCommand(order, prepared, isInside, cancelled);
  output.write(redact.end());
  const isSecret = (value: string) => isRedacted(value, order.secrets);
  const { variables, refused } = readVariables(launcher.said(), order.command.sets, isSecret);
  note(output, [...ending.remarks, ...refused.map((why) => `${why}, and is not passed on`)], order.secrets);
  const kept = output.close();
  exitFile.write({
    outcome: ending.outcome,
    code: ending.code,
    output: { bytes, ...summary(files.output, kept) },
    variables,
    containment: containment.kind,
  });
  return SHIM_EXIT.done;
}

/** What goes wrong from here on is how the attempt ended: the claim is taken, and nobody else will run it. */
async function runCommand(
  { files, command, folder, environment }: Order,
  prepared: Prepared,
  isInside: boolean,
  cancelled: AbortSignal,
): Promise<Ending> {
  try {
    const script = scriptWith(command.sets, command.script);
    writeFileSync(files.script, script, { flag: "wx", mode: 0o400 });
    if (!isInside) throw new Error("it could not be contained");
    placeFiles(folder, command.files);
    prepared.launcher.go(folder, files.script, { ...environment, ...command.environment });
    return await seeThrough(prepared, command, cancelled);
  } catch (error) {
    return { outcome: "failed", code: null, remarks: [`the script was not started: ${(error as Error).message}`] };
  }
}

/** What the shim has to say stands in the output, where people look. */
function note(output: OutputFile, remarks: readonly string[], secrets: readonly string[]): void {
  const redact = redactor(secrets);
  for (const remark of remarks) output.write(redact.push(Buffer.from(`runbookc: ${remark}\n`)));
  output.write(redact.end());
}

function isRedacted(value: string, secrets: readonly string[]): boolean {
  const redact = redactor(secrets);
  const bytes = Buffer.from(value);
  return !Buffer.concat([redact.push(bytes), redact.end()]).equals(bytes);
}

function summary(path: string, kept: boolean): { sha256: string; tail: string; truncated: boolean } {
  const pieces = readOutput(path);
  const hash = createHash("sha256");
  for (const { bytes } of pieces) hash.update(bytes);
  const gap = pieces.some(({ offset }, at) => {
    const before = pieces[at - 1];
    return before !== undefined && before.offset + before.bytes.length !== offset;
  });
  return { sha256: hash.digest("hex"), tail: lastLines(pieces), truncated: gap || !kept };
}

/** Whole lines, unless one alone is too long. */
function lastLines(pieces: readonly OutputPiece[]): string {
  const last = pieces.slice(-2);
  const end = Buffer.concat(last.map(({ bytes }) => bytes));
  const from = Math.max(0, end.length - TAIL);
  const text = end.subarray(from).toString("utf8");
  const line = text.indexOf("\n");
  const isCut = from > 0 || (last[0]?.offset ?? 0) > 0;
  return !isCut || line === -1 || line === text.length - 1 ? text : text.slice(line + 1);
}
