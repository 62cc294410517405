import type { DecideNode, StepGraph, Test } from "../../graph/index.ts";
import { FOUND, findingId, ledTo, nextOutput, testIn } from "./decisions.ts";
import { stepLabel } from "./label.ts";
import type { Segment } from "./layout.ts";
import { oneLine, quote } from "./text.ts";

/** Where a pod keeps what its steps printed, and what was found in it. */
const EVIDENCE = "/rb/found";

/** Bytes that are kept of what one step prints; the log has all of it. */
const KEPT = 4_194_304;

/**
 * Keeps what the step prints from here on, and still prints it. The copy outlives the polite end of a step whose time
 * is up, and it reads to the end, so that the step never waits for it.
 */
export function keepOutput(label: string): readonly string[] {
  return [
    `mkdir -p ${EVIDENCE}`,
    `exec 3>&1 > >(trap '' TERM; tee >(head -c ${KEPT} > ${EVIDENCE}/${label}.out; cat > /dev/null) >&3; wait "$!")`,
    "rb_copy=$!",
  ];
}

/** At the end of a step: waits for the copy, and writes down how the step ended. */
export function closeOutput(label: string): readonly string[] {
  return [
    "  trap 'exit 0' TERM",
    "  exec >&3",
    '  wait "$rb_copy"',
    `  echo "$rb_failed $rb_code" > ${EVIDENCE}/${label}.end`,
  ];
}

/** Files with outputs of a decision. */
export function evidenceFile(output: string): string {
  return `${EVIDENCE}/${output}`;
}

const PODS = `# True where the table of pods in FILE shows STATUS for all of them, or for any.
rb_pods() { # STATUS all|any FILE
  local row at column="" pods=0 those=0
  while read -r -a row || [ "\${#row[@]}" -gt 0 ]; do
    if [ -z "$column" ]; then
      for at in "\${!row[@]}"; do [ "\${row[at]}" != STATUS ] || column=$at; done
      [ -n "$column" ] || return 1
      continue
    fi
    pods=$((pods + 1))
    [ "\${row[column]-}" != "$1" ] || those=$((those + 1))
  done < "$3.out"
  # All of half a table is not all.
  if [ "$2" = all ]; then [ "$(cat "$3.end")" = "0 0" ] && [ "$those" -eq "$pods" ] || return 1; fi
  [ "$those" -gt 0 ]
}
`;

/**
 * The script that decides by what the steps of its pod printed. What is found leads on; where nothing is, and where
 * only a person could tell, all that could be next is looked at, because looking harms nothing and waiting does.
 */
export function decideScript(graph: StepGraph, { decide, nodes }: Segment & { readonly decide: DecideNode }): string {
  const next = ledTo(graph, decide);
  const tests = decide.findings.map((finding) => testIn(finding, nodes));
  const file = (id: string) => stepLabel(graph, { id });
  const cases = decide.findings.flatMap((finding, at) => {
    const { when, then, goTo } = finding;
    const test = tests[at];
    const id = findingId(graph, decide, at);
    const remark = `# ${oneLine(when)} -> ${oneLine(then)}`;
    const leads = goTo !== undefined && next.includes(goTo) ? `; rb_next ${evidenceFile(nextOutput(graph, goTo))}` : "";
    if (test === undefined) return [`${remark}: only a person can tell`, ...(leads === "" ? [] : [leads.slice(2)])];
    return [remark, `if ${condition(test, file)}; then rb_found+=(${id})${leads}; fi`];
  });
  const outputs = next.map((id) => nextOutput(graph, id));
  return [
    `cd ${EVIDENCE}`,
    "rb_found=()",
    'rb_next() { printf YES > "$1"; }',
    ...(tests.some((test) => test?.kind === "status") ? [PODS.trimEnd()] : []),
    ...cases,
    ...(outputs.length === 0
      ? []
      : [
          `if [ "\${#rb_found[@]}" -eq 0 ]; then for rb_one in ${outputs.map(evidenceFile).join(" ")}; do rb_next "$rb_one"; done; fi`,
        ]),
    `printf %s "\${rb_found[*]:-none}" > ${evidenceFile(FOUND)}`,
    `echo "found: $(cat ${FOUND})"`,
    ...outputs.map((output) => `echo "${output}: $(cat ${output} 2> /dev/null || echo NO)"`),
    "",
  ].join("\n");
}

function condition(test: Test, file: (id: string) => string): string {
  const [first = ""] = test.steps.map(file);
  switch (test.kind) {
    case "text":
      return `grep -sqF -e ${quote(test.text)} -- ${test.steps.map((id) => `${file(id)}.out`).join(" ")}`;
    case "status":
      return `rb_pods ${test.status} ${test.of} ${first}`;
    case "exit":
      return `read -r _ rb_code < ${first}.end && [ "$rb_code" = ${test.code} ]`;
  }
}
