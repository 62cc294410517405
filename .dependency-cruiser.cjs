// Who may import whom, as a whitelist: what is not listed is an error, so a new folder needs a row.
const rows = {
  source: [],
  schema: ["source"],
  template: [],
  host: [],
  languages: ["source"],
  diagnostics: ["source"],
  formatters: ["source", "diagnostics"],
  syntax: ["source", "diagnostics"],
  runbook: ["source", "diagnostics", "syntax", "schema"],
  graph: ["source", "diagnostics", "syntax", "schema", "runbook", "program"],
  inventory: ["source", "diagnostics", "syntax", "graph"],
  program: ["source", "diagnostics", "syntax", "schema", "runbook", "graph", "inventory"],
  plan: ["schema"],
  manifests: ["schema", "syntax"],
  runtime: ["schema", "template", "plan"],
  rules: ["source", "diagnostics", "syntax", "runbook", "graph", "inventory", "program"],
  rehearsal: ["source", "diagnostics", "formatters", "syntax", "schema", "program", "plan", "runtime", "testing"],
  emitters: ["source", "diagnostics", "syntax", "schema", "template", "runbook", "graph", "program", "plan", "manifests"],
  explain: ["source", "formatters", "schema", "graph", "program"],
  diff: ["source", "formatters", "schema", "runbook", "graph", "program"],
  "language-server": ["source", "languages", "diagnostics", "syntax", "schema", "runbook", "program", "rules", "explain", "compiler", "host"],
  compiler: ["source", "diagnostics", "syntax", "schema", "runbook", "graph", "inventory", "program", "plan", "manifests", "rules", "emitters", "host"],
  testing: ["source", "diagnostics", "formatters", "syntax", "schema", "runbook", "graph", "inventory", "program", "plan", "rules", "emitters", "compiler", "host", "runtime"],
};
const doors = {
  "^(?:unified|remark-|mdast-|micromark|unist-)": "^src/syntax/markdown",
  "^yaml$": "^src/syntax/yaml",
  "^unbash$": "^src/syntax/shell",
  "^@(?:prometheus-io|lezer)/": "^src/syntax/promql",
  "^handlebars": "^src/template/",
  "^commander$": "^src/cli/",
  "^@dagrejs/dagre$": "^src/graph/print/",
  "^vscode-languageserver": "^src/language-server/server",
  "^nodemailer$": "^src/runtime/drivers/notify/email",
  "^get-east-asian-width$": "^src/source/width",
};
/** Packages of nothing but types: no code of theirs runs, so they are development packages. */
const typePackages = "^mdast$";
const nodeDoors = "^src/(?:host/node|cli/|plan/digest|runtime/drivers/)";

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    // Types may refer to each other in a circle (graphs take settings, settings name graphs); code may not.
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } } },
    {
      name: "no-orphans",
      severity: "error",
      from: { orphan: true, pathNot: ["^src/schema/generated/", "\\.d\\.ts$", "^src/cli/start\\.ts$", "^src/runtime/drivers/shim/main\\.ts$", "^src/index\\.ts$"] },
      to: {},
    },
    { name: "rules-stand-alone", severity: "error", from: { path: "^src/rules/([^/]+)/" }, to: { path: "^src/rules/(?!rule\\.ts|generated/)[^/]+/" } },
    { name: "emitters-stand-alone", severity: "error", from: { path: "^src/emitters/([^/]+)/" }, to: { path: "^src/emitters/[^/]+/", pathNot: "^src/emitters/$1/" } },
    { name: "as-a-type: program", severity: "error", from: { path: "^src/graph/" }, to: { path: "^src/program/", dependencyTypesNot: ["type-only"] } },
    { name: "as-a-type: host", severity: "error", from: { path: "^src/compiler/" }, to: { path: "^src/host/", dependencyTypesNot: ["type-only"] } },
    { name: "as-a-type: host of an editor", severity: "error", from: { path: "^src/language-server/" }, to: { path: "^src/host/", dependencyTypesNot: ["type-only"] } },
    { name: "no-tests-in-source", severity: "error", from: { path: "^src/" }, to: { path: "^test/" } },
    { name: "only-declared-packages", severity: "error", from: { path: "^src/" }, to: { dependencyTypes: ["npm-no-pkg", "npm-unknown", "npm-dev", "unknown"], pathNot: typePackages } },
    { name: "through-the-door", severity: "error", from: { path: "^src/([^/]+)/" }, to: { path: "^src/[^/]+/", pathNot: ["^src/$1/", "^src/[^/]+/index\\.ts$", "^src/runtime/drivers/index\\.ts$"] } },
    { name: "no-machine-in-the-core", severity: "error", from: { path: "^src/", pathNot: "^src/(?:runtime/drivers|cli)/" }, to: { path: "^src/runtime/drivers/" } },
    { name: "machine-only-at-the-doors", severity: "error", from: { path: "^src/", pathNot: nodeDoors }, to: { dependencyTypes: ["core"] } },
    ...Object.entries(doors).map(([packages, door]) => ({
      name: `one-door: ${packages}`,
      severity: "error",
      from: { path: "^src/", pathNot: door },
      to: { path: `node_modules/${packages.replace("^", "").replace("$", "/")}` },
    })),
  ],
  allowedSeverity: "error",
  allowed: [
    ...Object.entries(rows).map(([folder, targets]) => ({
      from: { path: `^src/${folder}/` },
      to: { path: [`^src/${folder}/`, ...targets.map((target) => `^src/${target}/`), "^node_modules/", "^(?:node:)?[a-z_]+$"] },
    })),
    { from: { path: "^src/cli/" }, to: {} },
    { from: { path: "^src/index\\.ts$" }, to: {} },
  ],
  options: { tsConfig: { fileName: "tsconfig.json" }, tsPreCompilationDeps: true, doNotFollow: { path: "node_modules" }, enhancedResolveOptions: { extensions: [".ts", ".js", ".mjs", ".json"], exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] } },
};
