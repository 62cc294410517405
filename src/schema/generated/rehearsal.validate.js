// GENERATED from schemas/rehearsal.schema.json by scripts/generate.mjs. DO NOT EDIT.
// @ts-nocheck
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var validate = validate52;
var schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "rehearsal.schema.json", "title": "Rehearsal", "description": "`NAME.runbook.test.yaml` beside `NAME.md`, or `NAME.PART.runbook.test.yaml`: what the world does in an incident, and what must happen. Steps are named without their incident: `a/1`, `diagnosis/1/2`, `b/1/undo`.", "type": "object", "additionalProperties": false, "required": ["scenarios"], "properties": { "commands": { "description": "For all scenarios of the file. Those of a scenario are looked at first.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/CommandRule" } }, "people": { "description": "For all scenarios of the file. Those of a scenario are looked at first.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/PersonRule" } }, "scenarios": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/Scenario" } } }, "$defs": { "Duration": { "description": "such as `90s`, `1m30s`, `2h` or `0`", "type": "string", "pattern": "^(?:0|(?=[0-9])(?:[0-9]{1,4}h)?(?:[0-9]{1,5}m)?(?:[0-9]{1,6}s)?(?:[0-9]{1,6}ms)?)$" }, "Line": { "type": "string", "minLength": 1, "maxLength": 4096, "pattern": "^[^\\p{Cc}]+$" }, "Step": { "description": "A step without its incident: `a/1`, `diagnosis/1/2`, `b/1/approve`, `b/1/undo`.", "type": "string", "pattern": "^[a-z0-9][-a-z0-9]*(?:/[a-z0-9][-a-z0-9]*)+$" }, "CommandRule": { "description": "What one statement of a script does. The first rule that fits is taken.", "type": "object", "additionalProperties": false, "required": ["command"], "properties": { "command": { "description": "The statement, in which `*` stands for any text, however its blanks and lines are laid out; or all statements of a script, for the script as a whole.", "type": "string", "minLength": 1, "maxLength": 16384 }, "step": { "description": "Only in this step.", "$ref": "#/$defs/Step" }, "times": { "description": "Only this often, then the next rule that fits.", "type": "integer", "minimum": 1, "maximum": 1e3 }, "output": { "description": "What it prints.", "type": "string", "maxLength": 65536 }, "exit": { "description": "Exit status of the whole statement, as bash has it with `pipefail`; 0 where absent.", "type": "integer", "minimum": 0, "maximum": 255 }, "takes": { "description": "How long it takes; no time where absent.", "$ref": "#/$defs/Duration" }, "hangs": { "description": "It never ends, and the time limit of the step ends it.", "const": true }, "sets": { "description": "Values of the shell variables that it sets for later steps.", "type": "object", "minProperties": 1, "additionalProperties": { "type": "string", "maxLength": 65536 }, "propertyNames": { "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" } } } }, "PersonRule": { "description": "What people say when a run asks. The first rule that fits is taken.", "type": "object", "additionalProperties": false, "required": ["asked", "answer"], "properties": { "asked": { "description": "The step that asks, in which `*` stands for any text: `b/1/approve`, `b/*`.", "type": "string", "pattern": "^[-a-z0-9/*]+$" }, "about": { "description": "Only such a question: may it run, may it run again, which finding is it, is it done, which path is to follow.", "enum": ["approve", "retry", "decide", "manual", "path"] }, "times": { "description": "Only this often, then the next rule that fits.", "type": "integer", "minimum": 1, "maximum": 1e3 }, "answer": { "description": "`nobody`: no one answers, and the question expires.", "enum": ["yes", "no", "go-on", "nobody"] }, "finding": { "description": "What is found, as the runbook has it in one of its languages; with a yes to a decision.", "$ref": "#/$defs/Line" }, "path": { "description": "Label of the path that is to follow; with a yes to such a question.", "type": "string", "pattern": "^[A-Z0-9]+$" }, "after": { "description": "Time from the question to the answer; none where absent.", "$ref": "#/$defs/Duration" }, "as": { "description": "Id of the contact in whose place they answer; of the one who is asked, where absent.", "$ref": "#/$defs/Line" }, "alone": { "description": "Nobody joins them where two persons must say the same.", "const": true }, "breakGlass": { "description": "They answer without being the one who may, and say why.", "const": true } } }, "Scenario": { "type": "object", "additionalProperties": false, "required": ["name", "incident", "expect"], "properties": { "name": { "$ref": "#/$defs/Line" }, "incident": { "description": "Id of an incident of the runbook.", "type": "string", "pattern": "^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$" }, "run": { "description": "What is run, one after the other: `diagnosis`, the label of a recovery path, or `auto`, the diagnosis with the path that follows from it.", "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^(?:auto|diagnosis|[A-Z0-9]+)$" } }, "starts": { "description": "When the first of them starts; at once where absent.", "$ref": "#/$defs/Duration" }, "alert": { "description": "When the alert begins to fire and when it is over; it never is where that is not said. Without an alert nobody is paged.", "type": "object", "additionalProperties": false, "required": ["fires"], "properties": { "fires": { "$ref": "#/$defs/Duration" }, "resolves": { "$ref": "#/$defs/Duration" } } }, "acknowledged": { "description": "Who takes the incident on, and when. They must have been paged by then.", "type": "object", "additionalProperties": false, "required": ["at", "by"], "properties": { "at": { "$ref": "#/$defs/Duration" }, "by": { "description": "Id of a contact.", "$ref": "#/$defs/Line" } } }, "inputs": { "description": "Value of each input of what is run, by its name.", "type": "object", "minProperties": 1, "additionalProperties": { "type": "string", "maxLength": 4096 } }, "commands": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/CommandRule" } }, "people": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/PersonRule" } }, "expect": { "$ref": "#/$defs/Expectation" } } }, "Expectation": { "description": "What must happen. What is not named here may be as it is.", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "outcome": { "description": "How the last run ends.", "enum": ["succeeded", "failed", "cancelled"] }, "steps": { "description": "All that was started or asked, in order: `a/1`, `a/2 failed`, `a/2 timed-out`, `b/1/approve yes`, `b/1/approve nobody`, `a/2 retry go-on`.", "type": "array", "items": { "$ref": "#/$defs/Line" } }, "findings": { "description": "What was found, in order, as the runbook has it in one of its languages.", "type": "array", "items": { "$ref": "#/$defs/Line" } }, "path": { "description": "Label of the recovery path that follows from the diagnosis, or that its last finding names; `none` where there is none.", "type": "string", "pattern": "^(?:none|[A-Z0-9]+)$" }, "undone": { "description": "Steps whose change was taken back, in order.", "type": "array", "items": { "$ref": "#/$defs/Step" } }, "left": { "description": "Steps whose change was not taken back, and why: `b/1 too-late`.", "type": "array", "items": { "$ref": "#/$defs/Line" } }, "paged": { "description": "Who is paged when, in order: `1m primary_oncall`; by what is to be done where that is about nobody: `2h schedule`.", "type": "array", "items": { "$ref": "#/$defs/Line" } }, "takes": { "description": "Time from the start of the first run to the end of the last.", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "atLeast": { "$ref": "#/$defs/Duration" }, "atMost": { "$ref": "#/$defs/Duration" } } } } } } };
var schema20 = { "description": "What one statement of a script does. The first rule that fits is taken.", "type": "object", "additionalProperties": false, "required": ["command"], "properties": { "command": { "description": "The statement, in which `*` stands for any text, however its blanks and lines are laid out; or all statements of a script, for the script as a whole.", "type": "string", "minLength": 1, "maxLength": 16384 }, "step": { "description": "Only in this step.", "$ref": "#/$defs/Step" }, "times": { "description": "Only this often, then the next rule that fits.", "type": "integer", "minimum": 1, "maximum": 1e3 }, "output": { "description": "What it prints.", "type": "string", "maxLength": 65536 }, "exit": { "description": "Exit status of the whole statement, as bash has it with `pipefail`; 0 where absent.", "type": "integer", "minimum": 0, "maximum": 255 }, "takes": { "description": "How long it takes; no time where absent.", "$ref": "#/$defs/Duration" }, "hangs": { "description": "It never ends, and the time limit of the step ends it.", "const": true }, "sets": { "description": "Values of the shell variables that it sets for later steps.", "type": "object", "minProperties": 1, "additionalProperties": { "type": "string", "maxLength": 65536 }, "propertyNames": { "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" } } } };
var func1 = require_ucs2length().default;
var schema21 = { "description": "A step without its incident: `a/1`, `diagnosis/1/2`, `b/1/approve`, `b/1/undo`.", "type": "string", "pattern": "^[a-z0-9][-a-z0-9]*(?:/[a-z0-9][-a-z0-9]*)+$" };
var pattern3 = new RegExp("^[a-z0-9][-a-z0-9]*(?:/[a-z0-9][-a-z0-9]*)+$", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][-a-z0-9]*(?:/[a-z0-9][-a-z0-9]*)+$" }, message: 'must match pattern "^[a-z0-9][-a-z0-9]*(?:/[a-z0-9][-a-z0-9]*)+$"', schema: "^[a-z0-9][-a-z0-9]*(?:/[a-z0-9][-a-z0-9]*)+$", parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.type, parentSchema: schema21, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
validate54.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema22 = { "description": "such as `90s`, `1m30s`, `2h` or `0`", "type": "string", "pattern": "^(?:0|(?=[0-9])(?:[0-9]{1,4}h)?(?:[0-9]{1,5}m)?(?:[0-9]{1,6}s)?(?:[0-9]{1,6}ms)?)$" };
var pattern4 = new RegExp("^(?:0|(?=[0-9])(?:[0-9]{1,4}h)?(?:[0-9]{1,5}m)?(?:[0-9]{1,6}s)?(?:[0-9]{1,6}ms)?)$", "u");
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:0|(?=[0-9])(?:[0-9]{1,4}h)?(?:[0-9]{1,5}m)?(?:[0-9]{1,6}s)?(?:[0-9]{1,6}ms)?)$" }, message: 'must match pattern "^(?:0|(?=[0-9])(?:[0-9]{1,4}h)?(?:[0-9]{1,5}m)?(?:[0-9]{1,6}s)?(?:[0-9]{1,6}ms)?)$"', schema: "^(?:0|(?=[0-9])(?:[0-9]{1,4}h)?(?:[0-9]{1,5}m)?(?:[0-9]{1,6}s)?(?:[0-9]{1,6}ms)?)$", parentSchema: schema22, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.type, parentSchema: schema22, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern5 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.command === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "command" }, message: "must have required property 'command'", schema: schema20.required, parentSchema: schema20, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "command" || key0 === "step" || key0 === "times" || key0 === "output" || key0 === "exit" || key0 === "takes" || key0 === "hangs" || key0 === "sets")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema20, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.command !== void 0) {
      let data0 = data.command;
      if (typeof data0 === "string") {
        if (func1(data0) > 16384) {
          const err2 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/maxLength", keyword: "maxLength", params: { limit: 16384 }, message: "must NOT have more than 16384 characters", schema: 16384, parentSchema: schema20.properties.command, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err3 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema20.properties.command, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.properties.command.type, parentSchema: schema20.properties.command, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.step !== void 0) {
      if (!validate54(data.step, { instancePath: instancePath + "/step", parentData: data, parentDataProperty: "step", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.times !== void 0) {
      let data2 = data.times;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err5 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema20.properties.times.type, parentSchema: schema20.properties.times, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1e3 || isNaN(data2)) {
          const err6 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000", schema: 1e3, parentSchema: schema20.properties.times, data: data2 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err7 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema20.properties.times, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.output !== void 0) {
      let data3 = data.output;
      if (typeof data3 === "string") {
        if (func1(data3) > 65536) {
          const err8 = { instancePath: instancePath + "/output", schemaPath: "#/properties/output/maxLength", keyword: "maxLength", params: { limit: 65536 }, message: "must NOT have more than 65536 characters", schema: 65536, parentSchema: schema20.properties.output, data: data3 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/output", schemaPath: "#/properties/output/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.properties.output.type, parentSchema: schema20.properties.output, data: data3 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.exit !== void 0) {
      let data4 = data.exit;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err10 = { instancePath: instancePath + "/exit", schemaPath: "#/properties/exit/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema20.properties.exit.type, parentSchema: schema20.properties.exit, data: data4 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 255 || isNaN(data4)) {
          const err11 = { instancePath: instancePath + "/exit", schemaPath: "#/properties/exit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 }, message: "must be <= 255", schema: 255, parentSchema: schema20.properties.exit, data: data4 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          const err12 = { instancePath: instancePath + "/exit", schemaPath: "#/properties/exit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema20.properties.exit, data: data4 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.takes !== void 0) {
      if (!validate56(data.takes, { instancePath: instancePath + "/takes", parentData: data, parentDataProperty: "takes", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.hangs !== void 0) {
      let data6 = data.hangs;
      if (true !== data6) {
        const err13 = { instancePath: instancePath + "/hangs", schemaPath: "#/properties/hangs/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema20.properties.hangs, data: data6 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.sets !== void 0) {
      let data7 = data.sets;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (Object.keys(data7).length < 1) {
          const err14 = { instancePath: instancePath + "/sets", schemaPath: "#/properties/sets/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema20.properties.sets, data: data7 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        for (const key1 in data7) {
          const _errs15 = errors;
          if (typeof key1 === "string") {
            if (!pattern5.test(key1)) {
              const err15 = { instancePath: instancePath + "/sets", schemaPath: "#/properties/sets/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: schema20.properties.sets.propertyNames, data: key1, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          }
          var valid1 = _errs15 === errors;
          if (!valid1) {
            const err16 = { instancePath: instancePath + "/sets", schemaPath: "#/properties/sets/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid", schema: schema20.properties.sets.propertyNames, parentSchema: schema20.properties.sets, data: data7 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        for (const key2 in data7) {
          let data8 = data7[key2];
          if (typeof data8 === "string") {
            if (func1(data8) > 65536) {
              const err17 = { instancePath: instancePath + "/sets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sets/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 65536 }, message: "must NOT have more than 65536 characters", schema: 65536, parentSchema: schema20.properties.sets.additionalProperties, data: data8 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/sets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sets/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.properties.sets.additionalProperties.type, parentSchema: schema20.properties.sets.additionalProperties, data: data8 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/sets", schemaPath: "#/properties/sets/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema20.properties.sets.type, parentSchema: schema20.properties.sets, data: data7 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema20.type, parentSchema: schema20, data };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema23 = { "description": "What people say when a run asks. The first rule that fits is taken.", "type": "object", "additionalProperties": false, "required": ["asked", "answer"], "properties": { "asked": { "description": "The step that asks, in which `*` stands for any text: `b/1/approve`, `b/*`.", "type": "string", "pattern": "^[-a-z0-9/*]+$" }, "about": { "description": "Only such a question: may it run, may it run again, which finding is it, is it done, which path is to follow.", "enum": ["approve", "retry", "decide", "manual", "path"] }, "times": { "description": "Only this often, then the next rule that fits.", "type": "integer", "minimum": 1, "maximum": 1e3 }, "answer": { "description": "`nobody`: no one answers, and the question expires.", "enum": ["yes", "no", "go-on", "nobody"] }, "finding": { "description": "What is found, as the runbook has it in one of its languages; with a yes to a decision.", "$ref": "#/$defs/Line" }, "path": { "description": "Label of the path that is to follow; with a yes to such a question.", "type": "string", "pattern": "^[A-Z0-9]+$" }, "after": { "description": "Time from the question to the answer; none where absent.", "$ref": "#/$defs/Duration" }, "as": { "description": "Id of the contact in whose place they answer; of the one who is asked, where absent.", "$ref": "#/$defs/Line" }, "alone": { "description": "Nobody joins them where two persons must say the same.", "const": true }, "breakGlass": { "description": "They answer without being the one who may, and say why.", "const": true } } };
var func5 = Object.prototype.hasOwnProperty;
var pattern6 = new RegExp("^[-a-z0-9/*]+$", "u");
var pattern8 = new RegExp("^[A-Z0-9]+$", "u");
var schema24 = { "type": "string", "minLength": 1, "maxLength": 4096, "pattern": "^[^\\p{Cc}]+$" };
var pattern7 = new RegExp("^[^\\p{Cc}]+$", "u");
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func1(data) > 4096) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters", schema: 4096, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func1(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (!pattern7.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\p{Cc}]+$" }, message: 'must match pattern "^[^\\p{Cc}]+$"', schema: "^[^\\p{Cc}]+$", parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.type, parentSchema: schema24, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
validate60.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.asked === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "asked" }, message: "must have required property 'asked'", schema: schema23.required, parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.answer === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "answer" }, message: "must have required property 'answer'", schema: schema23.required, parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func5.call(schema23.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema23, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.asked !== void 0) {
      let data0 = data.asked;
      if (typeof data0 === "string") {
        if (!pattern6.test(data0)) {
          const err3 = { instancePath: instancePath + "/asked", schemaPath: "#/properties/asked/pattern", keyword: "pattern", params: { pattern: "^[-a-z0-9/*]+$" }, message: 'must match pattern "^[-a-z0-9/*]+$"', schema: "^[-a-z0-9/*]+$", parentSchema: schema23.properties.asked, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/asked", schemaPath: "#/properties/asked/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.properties.asked.type, parentSchema: schema23.properties.asked, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.about !== void 0) {
      let data1 = data.about;
      if (!(data1 === "approve" || data1 === "retry" || data1 === "decide" || data1 === "manual" || data1 === "path")) {
        const err5 = { instancePath: instancePath + "/about", schemaPath: "#/properties/about/enum", keyword: "enum", params: { allowedValues: schema23.properties.about.enum }, message: "must be equal to one of the allowed values", schema: schema23.properties.about.enum, parentSchema: schema23.properties.about, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.times !== void 0) {
      let data2 = data.times;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err6 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema23.properties.times.type, parentSchema: schema23.properties.times, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1e3 || isNaN(data2)) {
          const err7 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000", schema: 1e3, parentSchema: schema23.properties.times, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err8 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema23.properties.times, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.answer !== void 0) {
      let data3 = data.answer;
      if (!(data3 === "yes" || data3 === "no" || data3 === "go-on" || data3 === "nobody")) {
        const err9 = { instancePath: instancePath + "/answer", schemaPath: "#/properties/answer/enum", keyword: "enum", params: { allowedValues: schema23.properties.answer.enum }, message: "must be equal to one of the allowed values", schema: schema23.properties.answer.enum, parentSchema: schema23.properties.answer, data: data3 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.finding !== void 0) {
      if (!validate60(data.finding, { instancePath: instancePath + "/finding", parentData: data, parentDataProperty: "finding", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.path !== void 0) {
      let data5 = data.path;
      if (typeof data5 === "string") {
        if (!pattern8.test(data5)) {
          const err10 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/pattern", keyword: "pattern", params: { pattern: "^[A-Z0-9]+$" }, message: 'must match pattern "^[A-Z0-9]+$"', schema: "^[A-Z0-9]+$", parentSchema: schema23.properties.path, data: data5 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.properties.path.type, parentSchema: schema23.properties.path, data: data5 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.after !== void 0) {
      if (!validate56(data.after, { instancePath: instancePath + "/after", parentData: data, parentDataProperty: "after", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.as !== void 0) {
      if (!validate60(data.as, { instancePath: instancePath + "/as", parentData: data, parentDataProperty: "as", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.alone !== void 0) {
      let data8 = data.alone;
      if (true !== data8) {
        const err12 = { instancePath: instancePath + "/alone", schemaPath: "#/properties/alone/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema23.properties.alone, data: data8 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.breakGlass !== void 0) {
      let data9 = data.breakGlass;
      if (true !== data9) {
        const err13 = { instancePath: instancePath + "/breakGlass", schemaPath: "#/properties/breakGlass/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema23.properties.breakGlass, data: data9 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema23.type, parentSchema: schema23, data };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema25 = { "type": "object", "additionalProperties": false, "required": ["name", "incident", "expect"], "properties": { "name": { "$ref": "#/$defs/Line" }, "incident": { "description": "Id of an incident of the runbook.", "type": "string", "pattern": "^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$" }, "run": { "description": "What is run, one after the other: `diagnosis`, the label of a recovery path, or `auto`, the diagnosis with the path that follows from it.", "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^(?:auto|diagnosis|[A-Z0-9]+)$" } }, "starts": { "description": "When the first of them starts; at once where absent.", "$ref": "#/$defs/Duration" }, "alert": { "description": "When the alert begins to fire and when it is over; it never is where that is not said. Without an alert nobody is paged.", "type": "object", "additionalProperties": false, "required": ["fires"], "properties": { "fires": { "$ref": "#/$defs/Duration" }, "resolves": { "$ref": "#/$defs/Duration" } } }, "acknowledged": { "description": "Who takes the incident on, and when. They must have been paged by then.", "type": "object", "additionalProperties": false, "required": ["at", "by"], "properties": { "at": { "$ref": "#/$defs/Duration" }, "by": { "description": "Id of a contact.", "$ref": "#/$defs/Line" } } }, "inputs": { "description": "Value of each input of what is run, by its name.", "type": "object", "minProperties": 1, "additionalProperties": { "type": "string", "maxLength": 4096 } }, "commands": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/CommandRule" } }, "people": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/PersonRule" } }, "expect": { "$ref": "#/$defs/Expectation" } } };
var schema26 = { "description": "What must happen. What is not named here may be as it is.", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "outcome": { "description": "How the last run ends.", "enum": ["succeeded", "failed", "cancelled"] }, "steps": { "description": "All that was started or asked, in order: `a/1`, `a/2 failed`, `a/2 timed-out`, `b/1/approve yes`, `b/1/approve nobody`, `a/2 retry go-on`.", "type": "array", "items": { "$ref": "#/$defs/Line" } }, "findings": { "description": "What was found, in order, as the runbook has it in one of its languages.", "type": "array", "items": { "$ref": "#/$defs/Line" } }, "path": { "description": "Label of the recovery path that follows from the diagnosis, or that its last finding names; `none` where there is none.", "type": "string", "pattern": "^(?:none|[A-Z0-9]+)$" }, "undone": { "description": "Steps whose change was taken back, in order.", "type": "array", "items": { "$ref": "#/$defs/Step" } }, "left": { "description": "Steps whose change was not taken back, and why: `b/1 too-late`.", "type": "array", "items": { "$ref": "#/$defs/Line" } }, "paged": { "description": "Who is paged when, in order: `1m primary_oncall`; by what is to be done where that is about nobody: `2h schedule`.", "type": "array", "items": { "$ref": "#/$defs/Line" } }, "takes": { "description": "Time from the start of the first run to the end of the last.", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "atLeast": { "$ref": "#/$defs/Duration" }, "atMost": { "$ref": "#/$defs/Duration" } } } } };
var pattern11 = new RegExp("^(?:none|[A-Z0-9]+)$", "u");
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema26, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "outcome" || key0 === "steps" || key0 === "findings" || key0 === "path" || key0 === "undone" || key0 === "left" || key0 === "paged" || key0 === "takes")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema26, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.outcome !== void 0) {
      let data0 = data.outcome;
      if (!(data0 === "succeeded" || data0 === "failed" || data0 === "cancelled")) {
        const err2 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema26.properties.outcome.enum }, message: "must be equal to one of the allowed values", schema: schema26.properties.outcome.enum, parentSchema: schema26.properties.outcome, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.steps !== void 0) {
      let data1 = data.steps;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate60(data1[i0], { instancePath: instancePath + "/steps/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema26.properties.steps.type, parentSchema: schema26.properties.steps, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.findings !== void 0) {
      let data3 = data.findings;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate60(data3[i1], { instancePath: instancePath + "/findings/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema26.properties.findings.type, parentSchema: schema26.properties.findings, data: data3 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data5 = data.path;
      if (typeof data5 === "string") {
        if (!pattern11.test(data5)) {
          const err5 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/pattern", keyword: "pattern", params: { pattern: "^(?:none|[A-Z0-9]+)$" }, message: 'must match pattern "^(?:none|[A-Z0-9]+)$"', schema: "^(?:none|[A-Z0-9]+)$", parentSchema: schema26.properties.path, data: data5 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema26.properties.path.type, parentSchema: schema26.properties.path, data: data5 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.undone !== void 0) {
      let data6 = data.undone;
      if (Array.isArray(data6)) {
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate54(data6[i2], { instancePath: instancePath + "/undone/" + i2, parentData: data6, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/undone", schemaPath: "#/properties/undone/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema26.properties.undone.type, parentSchema: schema26.properties.undone, data: data6 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.left !== void 0) {
      let data8 = data.left;
      if (Array.isArray(data8)) {
        const len3 = data8.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate60(data8[i3], { instancePath: instancePath + "/left/" + i3, parentData: data8, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/left", schemaPath: "#/properties/left/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema26.properties.left.type, parentSchema: schema26.properties.left, data: data8 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.paged !== void 0) {
      let data10 = data.paged;
      if (Array.isArray(data10)) {
        const len4 = data10.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate60(data10[i4], { instancePath: instancePath + "/paged/" + i4, parentData: data10, parentDataProperty: i4, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/paged", schemaPath: "#/properties/paged/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema26.properties.paged.type, parentSchema: schema26.properties.paged, data: data10 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.takes !== void 0) {
      let data12 = data.takes;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (Object.keys(data12).length < 1) {
          const err10 = { instancePath: instancePath + "/takes", schemaPath: "#/properties/takes/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema26.properties.takes, data: data12 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        for (const key1 in data12) {
          if (!(key1 === "atLeast" || key1 === "atMost")) {
            const err11 = { instancePath: instancePath + "/takes", schemaPath: "#/properties/takes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema26.properties.takes, data: data12 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data12.atLeast !== void 0) {
          if (!validate56(data12.atLeast, { instancePath: instancePath + "/takes/atLeast", parentData: data12, parentDataProperty: "atLeast", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
            errors = vErrors.length;
          }
        }
        if (data12.atMost !== void 0) {
          if (!validate56(data12.atMost, { instancePath: instancePath + "/takes/atMost", parentData: data12, parentDataProperty: "atMost", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/takes", schemaPath: "#/properties/takes/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema26.properties.takes.type, parentSchema: schema26.properties.takes, data: data12 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema26.type, parentSchema: schema26, data };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
validate74.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern9 = new RegExp("^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$", "u");
var pattern10 = new RegExp("^(?:auto|diagnosis|[A-Z0-9]+)$", "u");
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema25.required, parentSchema: schema25, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.incident === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "incident" }, message: "must have required property 'incident'", schema: schema25.required, parentSchema: schema25, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.expect === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expect" }, message: "must have required property 'expect'", schema: schema25.required, parentSchema: schema25, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func5.call(schema25.properties, key0)) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema25, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate60(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.incident !== void 0) {
      let data1 = data.incident;
      if (typeof data1 === "string") {
        if (!pattern9.test(data1)) {
          const err4 = { instancePath: instancePath + "/incident", schemaPath: "#/properties/incident/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$" }, message: 'must match pattern "^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$"', schema: "^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$", parentSchema: schema25.properties.incident, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/incident", schemaPath: "#/properties/incident/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.incident.type, parentSchema: schema25.properties.incident, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.run !== void 0) {
      let data2 = data.run;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err6 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema25.properties.run, data: data2 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 === "string") {
            if (!pattern10.test(data3)) {
              const err7 = { instancePath: instancePath + "/run/" + i0, schemaPath: "#/properties/run/items/pattern", keyword: "pattern", params: { pattern: "^(?:auto|diagnosis|[A-Z0-9]+)$" }, message: 'must match pattern "^(?:auto|diagnosis|[A-Z0-9]+)$"', schema: "^(?:auto|diagnosis|[A-Z0-9]+)$", parentSchema: schema25.properties.run.items, data: data3 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/run/" + i0, schemaPath: "#/properties/run/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.run.items.type, parentSchema: schema25.properties.run.items, data: data3 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema25.properties.run.type, parentSchema: schema25.properties.run, data: data2 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.starts !== void 0) {
      if (!validate56(data.starts, { instancePath: instancePath + "/starts", parentData: data, parentDataProperty: "starts", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.alert !== void 0) {
      let data5 = data.alert;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.fires === void 0) {
          const err10 = { instancePath: instancePath + "/alert", schemaPath: "#/properties/alert/required", keyword: "required", params: { missingProperty: "fires" }, message: "must have required property 'fires'", schema: schema25.properties.alert.required, parentSchema: schema25.properties.alert, data: data5 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        for (const key1 in data5) {
          if (!(key1 === "fires" || key1 === "resolves")) {
            const err11 = { instancePath: instancePath + "/alert", schemaPath: "#/properties/alert/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema25.properties.alert, data: data5 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data5.fires !== void 0) {
          if (!validate56(data5.fires, { instancePath: instancePath + "/alert/fires", parentData: data5, parentDataProperty: "fires", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
            errors = vErrors.length;
          }
        }
        if (data5.resolves !== void 0) {
          if (!validate56(data5.resolves, { instancePath: instancePath + "/alert/resolves", parentData: data5, parentDataProperty: "resolves", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/alert", schemaPath: "#/properties/alert/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema25.properties.alert.type, parentSchema: schema25.properties.alert, data: data5 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.acknowledged !== void 0) {
      let data8 = data.acknowledged;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.at === void 0) {
          const err13 = { instancePath: instancePath + "/acknowledged", schemaPath: "#/properties/acknowledged/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'", schema: schema25.properties.acknowledged.required, parentSchema: schema25.properties.acknowledged, data: data8 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data8.by === void 0) {
          const err14 = { instancePath: instancePath + "/acknowledged", schemaPath: "#/properties/acknowledged/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'", schema: schema25.properties.acknowledged.required, parentSchema: schema25.properties.acknowledged, data: data8 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        for (const key2 in data8) {
          if (!(key2 === "at" || key2 === "by")) {
            const err15 = { instancePath: instancePath + "/acknowledged", schemaPath: "#/properties/acknowledged/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema25.properties.acknowledged, data: data8 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data8.at !== void 0) {
          if (!validate56(data8.at, { instancePath: instancePath + "/acknowledged/at", parentData: data8, parentDataProperty: "at", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
            errors = vErrors.length;
          }
        }
        if (data8.by !== void 0) {
          if (!validate60(data8.by, { instancePath: instancePath + "/acknowledged/by", parentData: data8, parentDataProperty: "by", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/acknowledged", schemaPath: "#/properties/acknowledged/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema25.properties.acknowledged.type, parentSchema: schema25.properties.acknowledged, data: data8 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.inputs !== void 0) {
      let data11 = data.inputs;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (Object.keys(data11).length < 1) {
          const err17 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema25.properties.inputs, data: data11 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        for (const key3 in data11) {
          let data12 = data11[key3];
          if (typeof data12 === "string") {
            if (func1(data12) > 4096) {
              const err18 = { instancePath: instancePath + "/inputs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters", schema: 4096, parentSchema: schema25.properties.inputs.additionalProperties, data: data12 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/inputs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.inputs.additionalProperties.type, parentSchema: schema25.properties.inputs.additionalProperties, data: data12 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema25.properties.inputs.type, parentSchema: schema25.properties.inputs, data: data11 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.commands !== void 0) {
      let data13 = data.commands;
      if (Array.isArray(data13)) {
        if (data13.length < 1) {
          const err21 = { instancePath: instancePath + "/commands", schemaPath: "#/properties/commands/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema25.properties.commands, data: data13 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate53(data13[i1], { instancePath: instancePath + "/commands/" + i1, parentData: data13, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/commands", schemaPath: "#/properties/commands/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema25.properties.commands.type, parentSchema: schema25.properties.commands, data: data13 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.people !== void 0) {
      let data15 = data.people;
      if (Array.isArray(data15)) {
        if (data15.length < 1) {
          const err23 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema25.properties.people, data: data15 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        const len2 = data15.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate59(data15[i2], { instancePath: instancePath + "/people/" + i2, parentData: data15, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema25.properties.people.type, parentSchema: schema25.properties.people, data: data15 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.expect !== void 0) {
      if (!validate74(data.expect, { instancePath: instancePath + "/expect", parentData: data, parentDataProperty: "expect", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema25.type, parentSchema: schema25, data };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
validate65.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.scenarios === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenarios" }, message: "must have required property 'scenarios'", schema: schema19.required, parentSchema: schema19, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "commands" || key0 === "people" || key0 === "scenarios")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.commands !== void 0) {
      let data0 = data.commands;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/commands", schemaPath: "#/properties/commands/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema19.properties.commands, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate53(data0[i0], { instancePath: instancePath + "/commands/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/commands", schemaPath: "#/properties/commands/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.commands.type, parentSchema: schema19.properties.commands, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.people !== void 0) {
      let data2 = data.people;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err4 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema19.properties.people, data: data2 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate59(data2[i1], { instancePath: instancePath + "/people/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.people.type, parentSchema: schema19.properties.people, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.scenarios !== void 0) {
      let data4 = data.scenarios;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err6 = { instancePath: instancePath + "/scenarios", schemaPath: "#/properties/scenarios/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema19.properties.scenarios, data: data4 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate65(data4[i2], { instancePath: instancePath + "/scenarios/" + i2, parentData: data4, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/scenarios", schemaPath: "#/properties/scenarios/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.scenarios.type, parentSchema: schema19.properties.scenarios, data: data4 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.type, parentSchema: schema19, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  validate
};
