// GENERATED from schemas/sidecar.schema.json by scripts/generate.mjs. DO NOT EDIT.
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
var schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "sidecar.schema.json", "title": "Sidecar", "description": "`NAME.runbook.yaml` beside `NAME.md`: corrections by step id and what findings lead to, each with its reason. The runbook itself stays as it is; where it may be changed, its front matter says the same under `runbook`, and comments and attributes of fences say it of one step.", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "steps": { "type": "object", "minProperties": 1, "additionalProperties": { "$ref": "#/$defs/StepSettings" } }, "findings": { "description": "By part of a diagnosis (`core-down/diagnosis/1`) and by what is found, as the runbook has it.", "type": "object", "minProperties": 1, "additionalProperties": { "type": "object", "minProperties": 1, "additionalProperties": { "$ref": "#/$defs/FindingSettings" } } } }, "$defs": { "Reason": { "type": "string", "minLength": 8 }, "StepSettings": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "inputs": { "description": "By placeholder: `ID` for `<ID>`.", "type": "object", "minProperties": 1, "additionalProperties": { "$ref": "#/$defs/InputSettings" } }, "approval": { "description": "Whether a person must say yes before this step.", "type": "object", "additionalProperties": false, "required": ["required", "reason"], "dependentSchemas": { "approvers": { "properties": { "required": { "const": true } } } }, "properties": { "required": { "type": "boolean" }, "by": { "type": "string" }, "approvers": { "description": "Two different persons must say yes; absent: one.", "const": 2 }, "reason": { "$ref": "#/$defs/Reason" } } }, "effect": { "description": "What the commands do, where the tables do not know them.", "type": "object", "additionalProperties": false, "required": ["is", "reason"], "properties": { "is": { "enum": ["read", "change", "destroy"] }, "idempotent": { "type": "boolean" }, "reason": { "$ref": "#/$defs/Reason" } } }, "files": { "description": "What a file that a command reads holds, by its path as the command has it, where it is not in this repository.", "type": "object", "minProperties": 1, "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["objects", "reason"], "properties": { "objects": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/ObjectName" } }, "reason": { "$ref": "#/$defs/Reason" } } } }, "timeout": { "type": "object", "additionalProperties": false, "required": ["is", "reason"], "properties": { "is": { "type": "string", "pattern": "^[0-9]+(?:s|m|h)$" }, "reason": { "$ref": "#/$defs/Reason" } } }, "replace": { "description": "A script that runs instead of the written one.", "type": "object", "additionalProperties": false, "required": ["was", "script", "reason"], "properties": { "was": { "description": "Text that must still stand in the written script, so that a replacement never outlives what it replaces.", "type": "string", "minLength": 1 }, "script": { "type": "string", "minLength": 1 }, "reason": { "$ref": "#/$defs/Reason" } } } } }, "FindingSettings": { "type": "object", "additionalProperties": false, "required": ["path", "reason"], "properties": { "path": { "description": "Label of the recovery path that this finding proposes.", "type": "string", "pattern": "^[A-Z0-9]+$" }, "reason": { "$ref": "#/$defs/Reason" } } }, "ObjectName": { "description": "A Kubernetes object.", "type": "object", "additionalProperties": false, "required": ["apiVersion", "kind", "name"], "properties": { "apiVersion": { "type": "string", "pattern": "^(?:[a-z0-9][-a-z0-9.]*/)?v[0-9][a-z0-9]*$" }, "kind": { "type": "string", "pattern": "^[A-Z][A-Za-z0-9]*$" }, "name": { "type": "string", "pattern": "^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?$", "maxLength": 253 } } }, "InputSettings": { "type": "object", "additionalProperties": false, "required": ["from", "type", "reason"], "properties": { "from": { "description": "`ask` a person, `label:NAME` of the alert, `step:ID` that sets the variable `name` before, or `secret:NAME/KEY` in the namespace of the runbook.", "type": "string", "pattern": "^(?:ask|label:[a-zA-Z_][a-zA-Z0-9_]*|step:[a-z0-9][-a-z0-9]*(?:/[a-z0-9][-a-z0-9]*)+|secret:[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?/[-A-Za-z0-9._]+)$" }, "type": { "enum": ["k8s-name", "namespace", "duration", "int", "id", "enum", "secret-ref"] }, "values": { "description": "All that an input of the type `enum` may be.", "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "pattern": "^[A-Za-z0-9](?:[-A-Za-z0-9._]*[A-Za-z0-9])?$", "maxLength": 63 } }, "name": { "description": "Environment variable that carries it; the placeholder's own name where absent.", "type": "string", "pattern": "^[A-Z_][A-Z0-9_]*$" }, "description": { "description": "What the person is asked.", "type": "string" }, "reason": { "$ref": "#/$defs/Reason" } } } } };
var schema20 = { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "inputs": { "description": "By placeholder: `ID` for `<ID>`.", "type": "object", "minProperties": 1, "additionalProperties": { "$ref": "#/$defs/InputSettings" } }, "approval": { "description": "Whether a person must say yes before this step.", "type": "object", "additionalProperties": false, "required": ["required", "reason"], "dependentSchemas": { "approvers": { "properties": { "required": { "const": true } } } }, "properties": { "required": { "type": "boolean" }, "by": { "type": "string" }, "approvers": { "description": "Two different persons must say yes; absent: one.", "const": 2 }, "reason": { "$ref": "#/$defs/Reason" } } }, "effect": { "description": "What the commands do, where the tables do not know them.", "type": "object", "additionalProperties": false, "required": ["is", "reason"], "properties": { "is": { "enum": ["read", "change", "destroy"] }, "idempotent": { "type": "boolean" }, "reason": { "$ref": "#/$defs/Reason" } } }, "files": { "description": "What a file that a command reads holds, by its path as the command has it, where it is not in this repository.", "type": "object", "minProperties": 1, "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["objects", "reason"], "properties": { "objects": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/ObjectName" } }, "reason": { "$ref": "#/$defs/Reason" } } } }, "timeout": { "type": "object", "additionalProperties": false, "required": ["is", "reason"], "properties": { "is": { "type": "string", "pattern": "^[0-9]+(?:s|m|h)$" }, "reason": { "$ref": "#/$defs/Reason" } } }, "replace": { "description": "A script that runs instead of the written one.", "type": "object", "additionalProperties": false, "required": ["was", "script", "reason"], "properties": { "was": { "description": "Text that must still stand in the written script, so that a replacement never outlives what it replaces.", "type": "string", "minLength": 1 }, "script": { "type": "string", "minLength": 1 }, "reason": { "$ref": "#/$defs/Reason" } } } } };
var schema21 = { "type": "object", "additionalProperties": false, "required": ["from", "type", "reason"], "properties": { "from": { "description": "`ask` a person, `label:NAME` of the alert, `step:ID` that sets the variable `name` before, or `secret:NAME/KEY` in the namespace of the runbook.", "type": "string", "pattern": "^(?:ask|label:[a-zA-Z_][a-zA-Z0-9_]*|step:[a-z0-9][-a-z0-9]*(?:/[a-z0-9][-a-z0-9]*)+|secret:[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?/[-A-Za-z0-9._]+)$" }, "type": { "enum": ["k8s-name", "namespace", "duration", "int", "id", "enum", "secret-ref"] }, "values": { "description": "All that an input of the type `enum` may be.", "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "pattern": "^[A-Za-z0-9](?:[-A-Za-z0-9._]*[A-Za-z0-9])?$", "maxLength": 63 } }, "name": { "description": "Environment variable that carries it; the placeholder's own name where absent.", "type": "string", "pattern": "^[A-Z_][A-Z0-9_]*$" }, "description": { "description": "What the person is asked.", "type": "string" }, "reason": { "$ref": "#/$defs/Reason" } } };
var pattern3 = new RegExp("^(?:ask|label:[a-zA-Z_][a-zA-Z0-9_]*|step:[a-z0-9][-a-z0-9]*(?:/[a-z0-9][-a-z0-9]*)+|secret:[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?/[-A-Za-z0-9._]+)$", "u");
var pattern4 = new RegExp("^[A-Za-z0-9](?:[-A-Za-z0-9._]*[A-Za-z0-9])?$", "u");
var pattern5 = new RegExp("^[A-Z_][A-Z0-9_]*$", "u");
var func1 = require_ucs2length().default;
var schema22 = { "type": "string", "minLength": 8 };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func1(data) < 8) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 8 }, message: "must NOT have fewer than 8 characters", schema: 8, parentSchema: schema22, data };
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
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'", schema: schema21.required, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.type === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema21.required, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema21.required, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "type" || key0 === "values" || key0 === "name" || key0 === "description" || key0 === "reason")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema21, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data0 = data.from;
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          const err4 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/pattern", keyword: "pattern", params: { pattern: "^(?:ask|label:[a-zA-Z_][a-zA-Z0-9_]*|step:[a-z0-9][-a-z0-9]*(?:/[a-z0-9][-a-z0-9]*)+|secret:[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?/[-A-Za-z0-9._]+)$" }, message: 'must match pattern "^(?:ask|label:[a-zA-Z_][a-zA-Z0-9_]*|step:[a-z0-9][-a-z0-9]*(?:/[a-z0-9][-a-z0-9]*)+|secret:[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?/[-A-Za-z0-9._]+)$"', schema: "^(?:ask|label:[a-zA-Z_][a-zA-Z0-9_]*|step:[a-z0-9][-a-z0-9]*(?:/[a-z0-9][-a-z0-9]*)+|secret:[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?/[-A-Za-z0-9._]+)$", parentSchema: schema21.properties.from, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.properties.from.type, parentSchema: schema21.properties.from, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (!(data1 === "k8s-name" || data1 === "namespace" || data1 === "duration" || data1 === "int" || data1 === "id" || data1 === "enum" || data1 === "secret-ref")) {
        const err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema21.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema21.properties.type.enum, parentSchema: schema21.properties.type, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err7 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema21.properties.values, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 === "string") {
            if (func1(data3) > 63) {
              const err8 = { instancePath: instancePath + "/values/" + i0, schemaPath: "#/properties/values/items/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters", schema: 63, parentSchema: schema21.properties.values.items, data: data3 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (!pattern4.test(data3)) {
              const err9 = { instancePath: instancePath + "/values/" + i0, schemaPath: "#/properties/values/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](?:[-A-Za-z0-9._]*[A-Za-z0-9])?$" }, message: 'must match pattern "^[A-Za-z0-9](?:[-A-Za-z0-9._]*[A-Za-z0-9])?$"', schema: "^[A-Za-z0-9](?:[-A-Za-z0-9._]*[A-Za-z0-9])?$", parentSchema: schema21.properties.values.items, data: data3 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/values/" + i0, schemaPath: "#/properties/values/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.properties.values.items.type, parentSchema: schema21.properties.values.items, data: data3 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        let i1 = data2.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data2[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err11 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema21.properties.values, data: data2 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema21.properties.values.type, parentSchema: schema21.properties.values, data: data2 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data4 = data.name;
      if (typeof data4 === "string") {
        if (!pattern5.test(data4)) {
          const err13 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Z_][A-Z0-9_]*$" }, message: 'must match pattern "^[A-Z_][A-Z0-9_]*$"', schema: "^[A-Z_][A-Z0-9_]*$", parentSchema: schema21.properties.name, data: data4 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.properties.name.type, parentSchema: schema21.properties.name, data: data4 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data5 = data.description;
      if (typeof data5 !== "string") {
        const err15 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.properties.description.type, parentSchema: schema21.properties.description, data: data5 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      if (!validate55(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema21.type, parentSchema: schema21, data };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
validate54.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema23 = { "description": "A Kubernetes object.", "type": "object", "additionalProperties": false, "required": ["apiVersion", "kind", "name"], "properties": { "apiVersion": { "type": "string", "pattern": "^(?:[a-z0-9][-a-z0-9.]*/)?v[0-9][a-z0-9]*$" }, "kind": { "type": "string", "pattern": "^[A-Z][A-Za-z0-9]*$" }, "name": { "type": "string", "pattern": "^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?$", "maxLength": 253 } } };
var pattern6 = new RegExp("^(?:[a-z0-9][-a-z0-9.]*/)?v[0-9][a-z0-9]*$", "u");
var pattern7 = new RegExp("^[A-Z][A-Za-z0-9]*$", "u");
var pattern8 = new RegExp("^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?$", "u");
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" }, message: "must have required property 'apiVersion'", schema: schema23.required, parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema23.required, parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema23.required, parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "name")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema23, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.apiVersion !== void 0) {
      let data0 = data.apiVersion;
      if (typeof data0 === "string") {
        if (!pattern6.test(data0)) {
          const err4 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/pattern", keyword: "pattern", params: { pattern: "^(?:[a-z0-9][-a-z0-9.]*/)?v[0-9][a-z0-9]*$" }, message: 'must match pattern "^(?:[a-z0-9][-a-z0-9.]*/)?v[0-9][a-z0-9]*$"', schema: "^(?:[a-z0-9][-a-z0-9.]*/)?v[0-9][a-z0-9]*$", parentSchema: schema23.properties.apiVersion, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.properties.apiVersion.type, parentSchema: schema23.properties.apiVersion, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 === "string") {
        if (!pattern7.test(data1)) {
          const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Za-z0-9]*$" }, message: 'must match pattern "^[A-Z][A-Za-z0-9]*$"', schema: "^[A-Z][A-Za-z0-9]*$", parentSchema: schema23.properties.kind, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.properties.kind.type, parentSchema: schema23.properties.kind, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if (typeof data2 === "string") {
        if (func1(data2) > 253) {
          const err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 253 }, message: "must NOT have more than 253 characters", schema: 253, parentSchema: schema23.properties.name, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (!pattern8.test(data2)) {
          const err9 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?$" }, message: 'must match pattern "^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?$"', schema: "^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?$", parentSchema: schema23.properties.name, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.properties.name.type, parentSchema: schema23.properties.name, data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema23.type, parentSchema: schema23, data };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
validate60.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern9 = new RegExp("^[0-9]+(?:s|m|h)$", "u");
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
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema20, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "inputs" || key0 === "approval" || key0 === "effect" || key0 === "files" || key0 === "timeout" || key0 === "replace")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema20, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.inputs !== void 0) {
      let data0 = data.inputs;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (Object.keys(data0).length < 1) {
          const err2 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema20.properties.inputs, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!validate54(data0[key1], { instancePath: instancePath + "/inputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema20.properties.inputs.type, parentSchema: schema20.properties.inputs, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.approval !== void 0) {
      let data2 = data.approval;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.required === void 0) {
          const err4 = { instancePath: instancePath + "/approval", schemaPath: "#/properties/approval/required", keyword: "required", params: { missingProperty: "required" }, message: "must have required property 'required'", schema: schema20.properties.approval.required, parentSchema: schema20.properties.approval, data: data2 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data2.reason === void 0) {
          const err5 = { instancePath: instancePath + "/approval", schemaPath: "#/properties/approval/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema20.properties.approval.required, parentSchema: schema20.properties.approval, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        for (const key2 in data2) {
          if (!(key2 === "required" || key2 === "by" || key2 === "approvers" || key2 === "reason")) {
            const err6 = { instancePath: instancePath + "/approval", schemaPath: "#/properties/approval/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema20.properties.approval, data: data2 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data2.required !== void 0) {
          let data3 = data2.required;
          if (typeof data3 !== "boolean") {
            const err7 = { instancePath: instancePath + "/approval/required", schemaPath: "#/properties/approval/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema20.properties.approval.properties.required.type, parentSchema: schema20.properties.approval.properties.required, data: data3 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data2.by !== void 0) {
          let data4 = data2.by;
          if (typeof data4 !== "string") {
            const err8 = { instancePath: instancePath + "/approval/by", schemaPath: "#/properties/approval/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.properties.approval.properties.by.type, parentSchema: schema20.properties.approval.properties.by, data: data4 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data2.approvers !== void 0) {
          let data5 = data2.approvers;
          if (2 !== data5) {
            const err9 = { instancePath: instancePath + "/approval/approvers", schemaPath: "#/properties/approval/properties/approvers/const", keyword: "const", params: { allowedValue: 2 }, message: "must be equal to constant", schema: 2, parentSchema: schema20.properties.approval.properties.approvers, data: data5 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data2.reason !== void 0) {
          if (!validate55(data2.reason, { instancePath: instancePath + "/approval/reason", parentData: data2, parentDataProperty: "reason", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
          }
        }
        if (data2.approvers !== void 0) {
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.required !== void 0) {
              let data7 = data2.required;
              if (true !== data7) {
                const err10 = { instancePath: instancePath + "/approval/required", schemaPath: "#/properties/approval/dependentSchemas/approvers/properties/required/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema20.properties.approval.dependentSchemas.approvers.properties.required, data: data7 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/approval", schemaPath: "#/properties/approval/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema20.properties.approval.type, parentSchema: schema20.properties.approval, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.effect !== void 0) {
      let data8 = data.effect;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.is === void 0) {
          const err12 = { instancePath: instancePath + "/effect", schemaPath: "#/properties/effect/required", keyword: "required", params: { missingProperty: "is" }, message: "must have required property 'is'", schema: schema20.properties.effect.required, parentSchema: schema20.properties.effect, data: data8 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data8.reason === void 0) {
          const err13 = { instancePath: instancePath + "/effect", schemaPath: "#/properties/effect/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema20.properties.effect.required, parentSchema: schema20.properties.effect, data: data8 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        for (const key3 in data8) {
          if (!(key3 === "is" || key3 === "idempotent" || key3 === "reason")) {
            const err14 = { instancePath: instancePath + "/effect", schemaPath: "#/properties/effect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema20.properties.effect, data: data8 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data8.is !== void 0) {
          let data9 = data8.is;
          if (!(data9 === "read" || data9 === "change" || data9 === "destroy")) {
            const err15 = { instancePath: instancePath + "/effect/is", schemaPath: "#/properties/effect/properties/is/enum", keyword: "enum", params: { allowedValues: schema20.properties.effect.properties.is.enum }, message: "must be equal to one of the allowed values", schema: schema20.properties.effect.properties.is.enum, parentSchema: schema20.properties.effect.properties.is, data: data9 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data8.idempotent !== void 0) {
          let data10 = data8.idempotent;
          if (typeof data10 !== "boolean") {
            const err16 = { instancePath: instancePath + "/effect/idempotent", schemaPath: "#/properties/effect/properties/idempotent/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema20.properties.effect.properties.idempotent.type, parentSchema: schema20.properties.effect.properties.idempotent, data: data10 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data8.reason !== void 0) {
          if (!validate55(data8.reason, { instancePath: instancePath + "/effect/reason", parentData: data8, parentDataProperty: "reason", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/effect", schemaPath: "#/properties/effect/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema20.properties.effect.type, parentSchema: schema20.properties.effect, data: data8 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.files !== void 0) {
      let data12 = data.files;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (Object.keys(data12).length < 1) {
          const err18 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema20.properties.files, data: data12 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        for (const key4 in data12) {
          let data13 = data12[key4];
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.objects === void 0) {
              const err19 = { instancePath: instancePath + "/files/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/files/additionalProperties/required", keyword: "required", params: { missingProperty: "objects" }, message: "must have required property 'objects'", schema: schema20.properties.files.additionalProperties.required, parentSchema: schema20.properties.files.additionalProperties, data: data13 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (data13.reason === void 0) {
              const err20 = { instancePath: instancePath + "/files/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/files/additionalProperties/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema20.properties.files.additionalProperties.required, parentSchema: schema20.properties.files.additionalProperties, data: data13 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            for (const key5 in data13) {
              if (!(key5 === "objects" || key5 === "reason")) {
                const err21 = { instancePath: instancePath + "/files/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/files/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema20.properties.files.additionalProperties, data: data13 };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data13.objects !== void 0) {
              let data14 = data13.objects;
              if (Array.isArray(data14)) {
                if (data14.length < 1) {
                  const err22 = { instancePath: instancePath + "/files/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/objects", schemaPath: "#/properties/files/additionalProperties/properties/objects/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema20.properties.files.additionalProperties.properties.objects, data: data14 };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
                const len0 = data14.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  if (!validate60(data14[i0], { instancePath: instancePath + "/files/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/objects/" + i0, parentData: data14, parentDataProperty: i0, rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err23 = { instancePath: instancePath + "/files/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/objects", schemaPath: "#/properties/files/additionalProperties/properties/objects/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema20.properties.files.additionalProperties.properties.objects.type, parentSchema: schema20.properties.files.additionalProperties.properties.objects, data: data14 };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data13.reason !== void 0) {
              if (!validate55(data13.reason, { instancePath: instancePath + "/files/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/reason", parentData: data13, parentDataProperty: "reason", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err24 = { instancePath: instancePath + "/files/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/files/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema20.properties.files.additionalProperties.type, parentSchema: schema20.properties.files.additionalProperties, data: data13 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema20.properties.files.type, parentSchema: schema20.properties.files, data: data12 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.timeout !== void 0) {
      let data17 = data.timeout;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        if (data17.is === void 0) {
          const err26 = { instancePath: instancePath + "/timeout", schemaPath: "#/properties/timeout/required", keyword: "required", params: { missingProperty: "is" }, message: "must have required property 'is'", schema: schema20.properties.timeout.required, parentSchema: schema20.properties.timeout, data: data17 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (data17.reason === void 0) {
          const err27 = { instancePath: instancePath + "/timeout", schemaPath: "#/properties/timeout/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema20.properties.timeout.required, parentSchema: schema20.properties.timeout, data: data17 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        for (const key6 in data17) {
          if (!(key6 === "is" || key6 === "reason")) {
            const err28 = { instancePath: instancePath + "/timeout", schemaPath: "#/properties/timeout/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema20.properties.timeout, data: data17 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data17.is !== void 0) {
          let data18 = data17.is;
          if (typeof data18 === "string") {
            if (!pattern9.test(data18)) {
              const err29 = { instancePath: instancePath + "/timeout/is", schemaPath: "#/properties/timeout/properties/is/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(?:s|m|h)$" }, message: 'must match pattern "^[0-9]+(?:s|m|h)$"', schema: "^[0-9]+(?:s|m|h)$", parentSchema: schema20.properties.timeout.properties.is, data: data18 };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/timeout/is", schemaPath: "#/properties/timeout/properties/is/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.properties.timeout.properties.is.type, parentSchema: schema20.properties.timeout.properties.is, data: data18 };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data17.reason !== void 0) {
          if (!validate55(data17.reason, { instancePath: instancePath + "/timeout/reason", parentData: data17, parentDataProperty: "reason", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/timeout", schemaPath: "#/properties/timeout/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema20.properties.timeout.type, parentSchema: schema20.properties.timeout, data: data17 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.replace !== void 0) {
      let data20 = data.replace;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (data20.was === void 0) {
          const err32 = { instancePath: instancePath + "/replace", schemaPath: "#/properties/replace/required", keyword: "required", params: { missingProperty: "was" }, message: "must have required property 'was'", schema: schema20.properties.replace.required, parentSchema: schema20.properties.replace, data: data20 };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (data20.script === void 0) {
          const err33 = { instancePath: instancePath + "/replace", schemaPath: "#/properties/replace/required", keyword: "required", params: { missingProperty: "script" }, message: "must have required property 'script'", schema: schema20.properties.replace.required, parentSchema: schema20.properties.replace, data: data20 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (data20.reason === void 0) {
          const err34 = { instancePath: instancePath + "/replace", schemaPath: "#/properties/replace/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema20.properties.replace.required, parentSchema: schema20.properties.replace, data: data20 };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        for (const key7 in data20) {
          if (!(key7 === "was" || key7 === "script" || key7 === "reason")) {
            const err35 = { instancePath: instancePath + "/replace", schemaPath: "#/properties/replace/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema20.properties.replace, data: data20 };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data20.was !== void 0) {
          let data21 = data20.was;
          if (typeof data21 === "string") {
            if (func1(data21) < 1) {
              const err36 = { instancePath: instancePath + "/replace/was", schemaPath: "#/properties/replace/properties/was/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema20.properties.replace.properties.was, data: data21 };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          } else {
            const err37 = { instancePath: instancePath + "/replace/was", schemaPath: "#/properties/replace/properties/was/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.properties.replace.properties.was.type, parentSchema: schema20.properties.replace.properties.was, data: data21 };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data20.script !== void 0) {
          let data22 = data20.script;
          if (typeof data22 === "string") {
            if (func1(data22) < 1) {
              const err38 = { instancePath: instancePath + "/replace/script", schemaPath: "#/properties/replace/properties/script/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema20.properties.replace.properties.script, data: data22 };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          } else {
            const err39 = { instancePath: instancePath + "/replace/script", schemaPath: "#/properties/replace/properties/script/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.properties.replace.properties.script.type, parentSchema: schema20.properties.replace.properties.script, data: data22 };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data20.reason !== void 0) {
          if (!validate55(data20.reason, { instancePath: instancePath + "/replace/reason", parentData: data20, parentDataProperty: "reason", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err40 = { instancePath: instancePath + "/replace", schemaPath: "#/properties/replace/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema20.properties.replace.type, parentSchema: schema20.properties.replace, data: data20 };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
  } else {
    const err41 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema20.type, parentSchema: schema20, data };
    if (vErrors === null) {
      vErrors = [err41];
    } else {
      vErrors.push(err41);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema24 = { "type": "object", "additionalProperties": false, "required": ["path", "reason"], "properties": { "path": { "description": "Label of the recovery path that this finding proposes.", "type": "string", "pattern": "^[A-Z0-9]+$" }, "reason": { "$ref": "#/$defs/Reason" } } };
var pattern10 = new RegExp("^[A-Z0-9]+$", "u");
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "path" || key0 === "reason")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema24, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (typeof data0 === "string") {
        if (!pattern10.test(data0)) {
          const err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/pattern", keyword: "pattern", params: { pattern: "^[A-Z0-9]+$" }, message: 'must match pattern "^[A-Z0-9]+$"', schema: "^[A-Z0-9]+$", parentSchema: schema24.properties.path, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.properties.path.type, parentSchema: schema24.properties.path, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      if (!validate55(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema24.type, parentSchema: schema24, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate66.errors = vErrors;
  return errors === 0;
}
validate66.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema19, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "steps" || key0 === "findings")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.steps !== void 0) {
      let data0 = data.steps;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (Object.keys(data0).length < 1) {
          const err2 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema19.properties.steps, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!validate53(data0[key1], { instancePath: instancePath + "/steps/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.steps.type, parentSchema: schema19.properties.steps, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.findings !== void 0) {
      let data2 = data.findings;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (Object.keys(data2).length < 1) {
          const err4 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema19.properties.findings, data: data2 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        for (const key2 in data2) {
          let data3 = data2[key2];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (Object.keys(data3).length < 1) {
              const err5 = { instancePath: instancePath + "/findings/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/findings/additionalProperties/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema19.properties.findings.additionalProperties, data: data3 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            for (const key3 in data3) {
              if (!validate66(data3[key3], { instancePath: instancePath + "/findings/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data3, parentDataProperty: key3, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err6 = { instancePath: instancePath + "/findings/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/findings/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.findings.additionalProperties.type, parentSchema: schema19.properties.findings.additionalProperties, data: data3 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.findings.type, parentSchema: schema19.properties.findings, data: data2 };
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
