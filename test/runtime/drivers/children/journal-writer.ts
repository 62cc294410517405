// Appends records "<number>\n" to a journal, and says each number only when it is on disk: `node journal-writer <path>`.
import { openJournal } from "../../../../src/runtime/drivers/journal-file.ts";

const journal = openJournal(process.argv[2] as string);
journal.sync();
const text = journal.content.toString();
const keep = text.lastIndexOf("\n") + 1;
if (keep < text.length) journal.cut(keep);
let number = text.slice(0, keep).split("\n").length - 1;
for (;;) {
  number += 1;
  journal.append(`${number}\n`);
  process.stdout.write(`${number}\n`);
}
