import type { Measurements } from "../compiler/index.ts";
import { phrase } from "../source/index.ts";
import { UsageError } from "./exit.ts";
import type { Io } from "./io.ts";

/** What stands in a file of measurements. */
export async function readMeasured(path: string, io: Io): Promise<Measurements> {
  const { readMeasurements, MeasurementsError } = await import("../compiler/index.ts");
  const bytes = io.host.read(path);
  if (bytes === undefined) throw new UsageError(phrase("there is no {path}\n(runbookc measure makes it)", { path }));
  try {
    return readMeasurements(new TextDecoder().decode(bytes));
  } catch (error) {
    if (error instanceof MeasurementsError)
      throw new UsageError(phrase("{path} {message}", { path, message: error.message }));
    throw error;
  }
}
