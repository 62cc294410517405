import type { Slice } from "../../source/index.ts";
import { readDuration, type Section, type Table } from "../../syntax/index.ts";
import { classifyColumn, type Column } from "../fields.ts";
import type { Severity } from "../model.ts";
import type { Reading } from "../reading.ts";

/** Reads the tables of a section that have a column of levels `P1` to `P9`. */
export function readSeverities(reading: Reading, section: Section): Severity[] {
  return section.blocks.flatMap((block) => (block.kind === "table" ? readTable(reading, block) : []));
}

function readTable(reading: Reading, table: Table): Severity[] {
  const columns = new Map<Column, number>();
  for (const [index, cell] of table.header.entries()) {
    const column = classifyColumn(cell.source, reading.languages);
    if (column !== undefined && !columns.has(column)) columns.set(column, index);
  }
  const id = columns.get("id");
  if (id === undefined) return [];
  return table.rows.flatMap(({ cells, span }): Severity[] => {
    const cell = (column: Column): Slice | undefined => cells[columns.get(column) ?? -1]?.source;
    const level = readLevel(cells[id]?.plain ?? "");
    if (level === undefined) return [];
    const levelCell = cells[id]?.source as Slice;
    const response = cell("response");
    const objective = cell("objective");
    const within = response === undefined ? undefined : readDuration(response);
    const recovered = objective === undefined ? undefined : readDuration(objective);
    return [
      {
        id: level,
        name: reading.text(cell("name") ?? levelCell),
        definition: reading.text(cell("definition") ?? levelCell),
        ...(within === undefined ? {} : { response: within }),
        ...(recovered === undefined ? {} : { objective: recovered }),
        span,
      },
    ];
  });
}

/** `P1`, `[P1]`, `SEV1` and `SEV-1` are `P1`. */
export function readLevel(text: string): string | undefined {
  const found = /^\W{0,4}(?:P|SEV-?\s?)([0-9])(?![\w.])/i.exec(text);
  return found === null ? undefined : `P${found[1]}`;
}
