import { diagnose, type Diagnostic, phrase, usedAnnotation, validAnnotation } from "../diagnostics/index.ts";
import { nameGroups } from "../graph/index.ts";
import type { Runbook, Step } from "../runbook/index.ts";
import { type sidecar, validateSidecar } from "../schema/index.ts";
import { contains, type Slice, type Span } from "../source/index.ts";
import { parseYaml } from "../syntax/index.ts";
import type { Block, FenceBlock, Inline, Outline, Section } from "../syntax/index.ts";
import { infoOf, readAttributes } from "./attributes.ts";
import { type Correction, correctionsIn } from "./corrections.ts";
import { keepValid, type Written } from "./fields.ts";
import { stepsOf } from "./steps.ts";

/** What a runbook says of its own steps, and what is wrong with it. */
interface Annotations {
  readonly corrections: readonly Correction[];
  readonly diagnostics: readonly Diagnostic[];
}

/** `<!-- runbook: {…} -->`, alone in its block. */
const COMMENT = /^(<!--\s*runbook:)([\s\S]*?)-->\s*$/;
const BEGINS = /^<!--\s*runbook:/;
/** What a comment may be about that does not stand before a step. */
const KINDS = ["steps", "findings"] as const;

/**
 * Reads front matter (`runbook: {steps: …, findings: …}`), comments and the attributes of fences, all in the shape that a sidecar has. With
 * an error nothing may be emitted for the runbook: an approval may be missing.
 */
export function readAnnotations(outline: Outline, runbook: Runbook): Annotations {
  const walk = new Walk(runbook);
  if (outline.frontMatter !== undefined) walk.frontMatter(outline.frontMatter);
  walk.blocks(outline.blocks, {});
  for (const section of outline.sections) walk.section(section);
  return walk;
}

/** What stands around a block. */
interface Around {
  readonly section?: Span;
  readonly item?: Span;
}

class Walk implements Annotations {
  readonly corrections: Correction[] = [];
  readonly diagnostics: Diagnostic[] = [];
  readonly #steps: readonly Step[];
  /** Parts of diagnoses by their names. */
  readonly #parts: ReadonlyMap<string, Span>;

  constructor({ incidents }: Runbook) {
    this.#steps = incidents.flatMap(stepsOf);
    const named = incidents.flatMap(({ id, diagnosis }) => [...nameGroups(`${id}/diagnosis`, diagnosis?.groups ?? [])]);
    this.#parts = new Map(named.map(([{ span }, name]) => [name, span]));
  }

  frontMatter({ language, body }: NonNullable<Outline["frontMatter"]>): void {
    if (language !== "yaml") return;
    const yaml = parseYaml(body);
    // The reader of the front matter tells what is wrong with it; this says what else hangs on it.
    if (yaml.diagnostics.length > 0 && /^runbook\s*:/m.test(body.text)) this.#unread(body.span(0, 1));
    const value = isMap(yaml.value) ? yaml.value["runbook"] : undefined;
    if (!isMap(value)) return;
    this.#take({ value, spanOf: (path, part) => yaml.spanOf(["runbook", ...path], part) });
  }

  section(section: Section): void {
    this.#inline(section.title);
    this.blocks(section.blocks, { section: section.span });
    for (const child of section.children) this.section(child);
  }

  blocks(blocks: readonly Block[], around: Around): void {
    for (const [at, block] of blocks.entries()) {
      if (block.kind === "html") {
        const next = blocks.slice(at + 1).find(({ kind }) => kind !== "html");
        this.#comment(block.source, block.span, {
          ...around,
          ...(next?.kind === "fence" ? { item: next.span } : {}),
        });
      } else if (block.kind === "fence") this.#fence(block);
      else if (block.kind === "paragraph") this.#inline(block.inline);
      else if (block.kind === "quote") this.blocks(block.blocks, {});
      else if (block.kind === "table") {
        for (const cell of [block.header, ...block.rows.map(({ cells }) => cells)].flat()) this.#inline(cell);
      } else if (block.kind === "list") {
        for (const item of block.items) {
          if (item.inline !== undefined) this.#inline(item.inline);
          this.blocks(item.blocks, { ...around, item: item.span });
        }
      }
    }
  }

  #fence(fence: FenceBlock): void {
    const info = infoOf(fence);
    const steps = info === undefined ? [] : this.#within(fence.span);
    // A fence without a step is none of ours, and neither is what stands behind its language.
    if (info === undefined || steps.length === 0) return;
    const step = info.text.startsWith("{") ? this.#only(steps, info.span) : steps[0];
    if (step === undefined) return;
    const { written, diagnostics } = readAttributes(info, step.id);
    this.diagnostics.push(...diagnostics);
    if (written !== undefined) this.#take(written);
  }

  #comment(source: Slice, span: Span, { section, item }: Around): void {
    if (!BEGINS.test(source.text)) return;
    const [, mark, body] = COMMENT.exec(source.text) ?? [];
    if (mark === undefined || body === undefined) {
      this.diagnostics.push(diagnose(validAnnotation, "place", {}, { span, help: ALONE }));
      return;
    }
    const yaml = parseYaml(source.slice(mark.length, mark.length + body.length));
    if (yaml.diagnostics.length > 0) {
      this.diagnostics.push(...yaml.diagnostics);
      this.#unread(span);
    } else if (isMap(yaml.value) && KINDS.some((kind) => kind in (yaml.value as object)))
      this.#named(yaml.value, yaml, section);
    else {
      const step = this.#only(item === undefined ? [] : this.#within(item), span);
      if (step === undefined) return;
      const value = { steps: { [step.id]: yaml.value } };
      const whole = (path: readonly unknown[]) => path.length <= 2;
      this.#take({
        value,
        spanOf: (path, part) => (whole(path) ? span : yaml.spanOf(path.slice(2), part)),
      });
    }
  }

  /** `{steps: {2: …}}` below a heading names steps of what the heading is about, and `{findings: {1: …}}` parts of it. */
  #named(value: Readonly<Record<string, unknown>>, yaml: Written, section: Span | undefined): void {
    const inside = {
      steps: section === undefined ? [] : this.#within(section).map(({ id }) => id),
      findings: [...this.#parts].flatMap(([name, span]) =>
        section !== undefined && contains(section, span) ? [name] : [],
      ),
    };
    const names = new Map<string, string>();
    const fully = (kind: (typeof KINDS)[number]) => {
      const own = value[kind];
      if (!isMap(own)) return kind in value ? { [kind]: own } : {};
      const renamed = Object.entries(own).map(([name, settings]) => {
        const full = inside[kind].find((id) => id.endsWith(`/${name}`)) ?? name;
        names.set(full, name);
        return [full, settings] as const;
      });
      return { [kind]: Object.fromEntries(renamed) };
    };
    this.#take({
      value: { ...value, ...fully("steps"), ...fully("findings") },
      spanOf: (path, part) =>
        yaml.spanOf(
          path.map((step, at) => (at === 1 ? (names.get(String(step)) ?? step) : step)),
          part,
        ),
    });
  }

  /** A comment in running text is HTML within a line. */
  #inline({ marks }: Inline): void {
    for (const { kind, span } of marks) {
      if (kind !== "html" || !BEGINS.test(span.file.text.slice(span.start, span.end))) continue;
      this.diagnostics.push(diagnose(validAnnotation, "place", {}, { span, help: ALONE }));
    }
  }

  #unread(span: Span): void {
    const values = { where: phrase("what the runbook says of its steps here"), problem: phrase("is no valid YAML") };
    this.diagnostics.push(diagnose(validAnnotation, "invalid", values, { span }));
  }

  #take(written: Written): void {
    const { value, diagnostics } = keepValid<sidecar.Sidecar>(written, validateSidecar, validAnnotation);
    this.diagnostics.push(...diagnostics);
    if (value !== undefined) this.corrections.push(...correctionsIn("document", value, written));
  }

  #within(place: Span): readonly Step[] {
    return this.#steps.filter(({ script }) => contains(place, script.span()));
  }

  #only(steps: readonly Step[], span: Span): Step | undefined {
    if (steps.length > 1) {
      const ids = steps.map(({ id }) => `\`${id}\``);
      const help = phrase("name them in a comment before the fence: `{comment}`", {
        comment: `<!-- runbook: {steps: {"${steps[0]?.id.split("/").at(-1)}": …}} -->`,
      });
      this.diagnostics.push(diagnose(usedAnnotation, "several", { steps: ids }, { span, help }));
    } else if (steps.length === 0) {
      const help = phrase("put it right before the fence with the commands, or into the list item of the step");
      this.diagnostics.push(diagnose(usedAnnotation, "target", {}, { span, help }));
    }
    return steps.length === 1 ? steps[0] : undefined;
  }
}

const ALONE = phrase("give it lines of its own, with a blank line before it");

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
