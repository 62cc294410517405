import {
  type Definition,
  diagnose,
  type Diagnostic,
  type Level,
  nearest,
  phrase,
  usedConfig,
} from "../diagnostics/index.ts";
import type { ConfigFile, Settings } from "./config.ts";

/** The level that a config wants for a code of one runbook; `off` where it wants to hear nothing of it. */
export function levelFor({ levels }: Settings, code: string): Level | "off" | undefined {
  return levels !== undefined && Object.hasOwn(levels, code) ? levels[code]?.level : undefined;
}

/** Levels for codes that do not exist, and for such as cannot be anything but errors. */
export function checkLevels(config: ConfigFile, definitions: readonly Definition[]): readonly Diagnostic[] {
  const known = new Map(definitions.map((definition) => [definition.code, definition]));
  return config.value.runbooks.flatMap(({ levels = {} }, at) =>
    Object.keys(levels).flatMap((code): Diagnostic[] => {
      const span = config.yaml.spanOf(["runbooks", at, "levels", code], "key");
      const definition = known.get(code);
      if (definition === undefined) {
        const meant = nearest(code, [...known.keys()]);
        const help = meant === undefined ? {} : { help: phrase("did you mean `{meant}`?", { meant }) };
        return [diagnose(usedConfig, "code", { code }, { span, ...help })];
      }
      return definition.level === "error" ? [diagnose(usedConfig, "level", { code }, { span })] : [];
    }),
  );
}
