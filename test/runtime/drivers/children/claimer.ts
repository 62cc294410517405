// Claims many files at the same time as others do: `node claimer <folder> <count> <start at, ms>`. Says which it won.
import { join } from "node:path";
import { createFile } from "../../../../src/runtime/drivers/durable.ts";

const [, , folder = "", count = "", start = ""] = process.argv;
while (Date.now() < Number(start));
const won: number[] = [];
for (let at = 0; at < Number(count); at++) if (createFile(join(folder, String(at)), String(process.pid))) won.push(at);
process.stdout.write(JSON.stringify(won));
