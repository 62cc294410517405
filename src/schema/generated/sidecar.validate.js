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
var validate = validate70;
var schema29 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "sidecar.schema.json", "title": "Sidecar", "description": "`NAME.runbook.yaml` beside `NAME.md`: corrections by step id, each with its reason. The runbook itself stays as it is.", "type": "object", "additionalProperties": false, "required": ["steps"], "properties": { "steps": { "type": "object", "minProperties": 1, "additionalProperties": { "$ref": "#/$defs/StepSettings" } } }, "$defs": { "Reason": { "type": "string", "minLength": 8 }, "StepSettings": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "inputs": { "description": "By placeholder: `ID` for `<ID>`.", "type": "object", "minProperties": 1, "additionalProperties": { "$ref": "#/$defs/InputSettings" } }, "approval": { "description": "Whether a person must say yes before this step.", "type": "object", "additionalProperties": false, "required": ["required", "reason"], "properties": { "required": { "type": "boolean" }, "by": { "type": "string" }, "reason": { "$ref": "#/$defs/Reason" } } }, "effect": { "description": "What the commands do, where the tables do not know them.", "type": "object", "additionalProperties": false, "required": ["is", "reason"], "properties": { "is": { "enum": ["read", "change", "destroy"] }, "idempotent": { "type": "boolean" }, "reason": { "$ref": "#/$defs/Reason" } } }, "timeout": { "type": "object", "additionalProperties": false, "required": ["is", "reason"], "properties": { "is": { "type": "string", "pattern": "^[0-9]+(?:s|m|h)$" }, "reason": { "$ref": "#/$defs/Reason" } } }, "replace": { "description": "A script that runs instead of the written one.", "type": "object", "additionalProperties": false, "required": ["was", "script", "reason"], "properties": { "was": { "description": "Text that must still stand in the written script, so that a replacement never outlives what it replaces.", "type": "string", "minLength": 1 }, "script": { "type": "string", "minLength": 1 }, "reason": { "$ref": "#/$defs/Reason" } } } } }, "InputSettings": { "type": "object", "additionalProperties": false, "required": ["from", "type", "reason"], "properties": { "from": { "description": "`ask` a person, or `label:NAME` of the alert.", "type": "string", "pattern": "^(?:ask|label:[a-zA-Z_][a-zA-Z0-9_]*)$" }, "type": { "enum": ["k8s-name", "namespace", "duration", "int", "id"] }, "name": { "description": "Environment variable that carries it; the placeholder's own name where absent.", "type": "string", "pattern": "^[A-Z_][A-Z0-9_]*$" }, "description": { "description": "What the person is asked.", "type": "string" }, "reason": { "$ref": "#/$defs/Reason" } } } } };
var schema30 = { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "inputs": { "description": "By placeholder: `ID` for `<ID>`.", "type": "object", "minProperties": 1, "additionalProperties": { "$ref": "#/$defs/InputSettings" } }, "approval": { "description": "Whether a person must say yes before this step.", "type": "object", "additionalProperties": false, "required": ["required", "reason"], "properties": { "required": { "type": "boolean" }, "by": { "type": "string" }, "reason": { "$ref": "#/$defs/Reason" } } }, "effect": { "description": "What the commands do, where the tables do not know them.", "type": "object", "additionalProperties": false, "required": ["is", "reason"], "properties": { "is": { "enum": ["read", "change", "destroy"] }, "idempotent": { "type": "boolean" }, "reason": { "$ref": "#/$defs/Reason" } } }, "timeout": { "type": "object", "additionalProperties": false, "required": ["is", "reason"], "properties": { "is": { "type": "string", "pattern": "^[0-9]+(?:s|m|h)$" }, "reason": { "$ref": "#/$defs/Reason" } } }, "replace": { "description": "A script that runs instead of the written one.", "type": "object", "additionalProperties": false, "required": ["was", "script", "reason"], "properties": { "was": { "description": "Text that must still stand in the written script, so that a replacement never outlives what it replaces.", "type": "string", "minLength": 1 }, "script": { "type": "string", "minLength": 1 }, "reason": { "$ref": "#/$defs/Reason" } } } } };
var schema31 = { "type": "object", "additionalProperties": false, "required": ["from", "type", "reason"], "properties": { "from": { "description": "`ask` a person, or `label:NAME` of the alert.", "type": "string", "pattern": "^(?:ask|label:[a-zA-Z_][a-zA-Z0-9_]*)$" }, "type": { "enum": ["k8s-name", "namespace", "duration", "int", "id"] }, "name": { "description": "Environment variable that carries it; the placeholder's own name where absent.", "type": "string", "pattern": "^[A-Z_][A-Z0-9_]*$" }, "description": { "description": "What the person is asked.", "type": "string" }, "reason": { "$ref": "#/$defs/Reason" } } };
var pattern20 = new RegExp("^(?:ask|label:[a-zA-Z_][a-zA-Z0-9_]*)$", "u");
var pattern21 = new RegExp("^[A-Z_][A-Z0-9_]*$", "u");
var schema32 = { "type": "string", "minLength": 8 };
var func1 = require_ucs2length().default;
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate73.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func1(data) < 8) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 8 }, message: "must NOT have fewer than 8 characters", schema: 8, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate73.errors = vErrors;
  return errors === 0;
}
validate73.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate72.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.type === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "type" || key0 === "name" || key0 === "description" || key0 === "reason")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
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
        if (!pattern20.test(data0)) {
          const err4 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/pattern", keyword: "pattern", params: { pattern: "^(?:ask|label:[a-zA-Z_][a-zA-Z0-9_]*)$" }, message: 'must match pattern "^(?:ask|label:[a-zA-Z_][a-zA-Z0-9_]*)$"', schema: "^(?:ask|label:[a-zA-Z_][a-zA-Z0-9_]*)$", parentSchema: schema31.properties.from, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.from.type, parentSchema: schema31.properties.from, data: data0 };
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
      if (!(data1 === "k8s-name" || data1 === "namespace" || data1 === "duration" || data1 === "int" || data1 === "id")) {
        const err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema31.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.type.enum, parentSchema: schema31.properties.type, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if (typeof data2 === "string") {
        if (!pattern21.test(data2)) {
          const err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Z_][A-Z0-9_]*$" }, message: 'must match pattern "^[A-Z_][A-Z0-9_]*$"', schema: "^[A-Z_][A-Z0-9_]*$", parentSchema: schema31.properties.name, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.name.type, parentSchema: schema31.properties.name, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data3 = data.description;
      if (typeof data3 !== "string") {
        const err9 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.description.type, parentSchema: schema31.properties.description, data: data3 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      if (!validate73(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
validate72.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern16 = new RegExp("^[0-9]+(?:s|m|h)$", "u");
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate71.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema30, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "inputs" || key0 === "approval" || key0 === "effect" || key0 === "timeout" || key0 === "replace")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema30, data };
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
          const err2 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema30.properties.inputs, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!validate72(data0[key1], { instancePath: instancePath + "/inputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema30.properties.inputs.type, parentSchema: schema30.properties.inputs, data: data0 };
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
          const err4 = { instancePath: instancePath + "/approval", schemaPath: "#/properties/approval/required", keyword: "required", params: { missingProperty: "required" }, message: "must have required property 'required'", schema: schema30.properties.approval.required, parentSchema: schema30.properties.approval, data: data2 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data2.reason === void 0) {
          const err5 = { instancePath: instancePath + "/approval", schemaPath: "#/properties/approval/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema30.properties.approval.required, parentSchema: schema30.properties.approval, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        for (const key2 in data2) {
          if (!(key2 === "required" || key2 === "by" || key2 === "reason")) {
            const err6 = { instancePath: instancePath + "/approval", schemaPath: "#/properties/approval/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema30.properties.approval, data: data2 };
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
            const err7 = { instancePath: instancePath + "/approval/required", schemaPath: "#/properties/approval/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema30.properties.approval.properties.required.type, parentSchema: schema30.properties.approval.properties.required, data: data3 };
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
            const err8 = { instancePath: instancePath + "/approval/by", schemaPath: "#/properties/approval/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema30.properties.approval.properties.by.type, parentSchema: schema30.properties.approval.properties.by, data: data4 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data2.reason !== void 0) {
          if (!validate73(data2.reason, { instancePath: instancePath + "/approval/reason", parentData: data2, parentDataProperty: "reason", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/approval", schemaPath: "#/properties/approval/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema30.properties.approval.type, parentSchema: schema30.properties.approval, data: data2 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.effect !== void 0) {
      let data6 = data.effect;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.is === void 0) {
          const err10 = { instancePath: instancePath + "/effect", schemaPath: "#/properties/effect/required", keyword: "required", params: { missingProperty: "is" }, message: "must have required property 'is'", schema: schema30.properties.effect.required, parentSchema: schema30.properties.effect, data: data6 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data6.reason === void 0) {
          const err11 = { instancePath: instancePath + "/effect", schemaPath: "#/properties/effect/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema30.properties.effect.required, parentSchema: schema30.properties.effect, data: data6 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        for (const key3 in data6) {
          if (!(key3 === "is" || key3 === "idempotent" || key3 === "reason")) {
            const err12 = { instancePath: instancePath + "/effect", schemaPath: "#/properties/effect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema30.properties.effect, data: data6 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data6.is !== void 0) {
          let data7 = data6.is;
          if (!(data7 === "read" || data7 === "change" || data7 === "destroy")) {
            const err13 = { instancePath: instancePath + "/effect/is", schemaPath: "#/properties/effect/properties/is/enum", keyword: "enum", params: { allowedValues: schema30.properties.effect.properties.is.enum }, message: "must be equal to one of the allowed values", schema: schema30.properties.effect.properties.is.enum, parentSchema: schema30.properties.effect.properties.is, data: data7 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data6.idempotent !== void 0) {
          let data8 = data6.idempotent;
          if (typeof data8 !== "boolean") {
            const err14 = { instancePath: instancePath + "/effect/idempotent", schemaPath: "#/properties/effect/properties/idempotent/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema30.properties.effect.properties.idempotent.type, parentSchema: schema30.properties.effect.properties.idempotent, data: data8 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data6.reason !== void 0) {
          if (!validate73(data6.reason, { instancePath: instancePath + "/effect/reason", parentData: data6, parentDataProperty: "reason", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/effect", schemaPath: "#/properties/effect/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema30.properties.effect.type, parentSchema: schema30.properties.effect, data: data6 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.timeout !== void 0) {
      let data10 = data.timeout;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.is === void 0) {
          const err16 = { instancePath: instancePath + "/timeout", schemaPath: "#/properties/timeout/required", keyword: "required", params: { missingProperty: "is" }, message: "must have required property 'is'", schema: schema30.properties.timeout.required, parentSchema: schema30.properties.timeout, data: data10 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data10.reason === void 0) {
          const err17 = { instancePath: instancePath + "/timeout", schemaPath: "#/properties/timeout/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema30.properties.timeout.required, parentSchema: schema30.properties.timeout, data: data10 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        for (const key4 in data10) {
          if (!(key4 === "is" || key4 === "reason")) {
            const err18 = { instancePath: instancePath + "/timeout", schemaPath: "#/properties/timeout/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema30.properties.timeout, data: data10 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data10.is !== void 0) {
          let data11 = data10.is;
          if (typeof data11 === "string") {
            if (!pattern16.test(data11)) {
              const err19 = { instancePath: instancePath + "/timeout/is", schemaPath: "#/properties/timeout/properties/is/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(?:s|m|h)$" }, message: 'must match pattern "^[0-9]+(?:s|m|h)$"', schema: "^[0-9]+(?:s|m|h)$", parentSchema: schema30.properties.timeout.properties.is, data: data11 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/timeout/is", schemaPath: "#/properties/timeout/properties/is/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema30.properties.timeout.properties.is.type, parentSchema: schema30.properties.timeout.properties.is, data: data11 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data10.reason !== void 0) {
          if (!validate73(data10.reason, { instancePath: instancePath + "/timeout/reason", parentData: data10, parentDataProperty: "reason", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/timeout", schemaPath: "#/properties/timeout/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema30.properties.timeout.type, parentSchema: schema30.properties.timeout, data: data10 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.replace !== void 0) {
      let data13 = data.replace;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.was === void 0) {
          const err22 = { instancePath: instancePath + "/replace", schemaPath: "#/properties/replace/required", keyword: "required", params: { missingProperty: "was" }, message: "must have required property 'was'", schema: schema30.properties.replace.required, parentSchema: schema30.properties.replace, data: data13 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data13.script === void 0) {
          const err23 = { instancePath: instancePath + "/replace", schemaPath: "#/properties/replace/required", keyword: "required", params: { missingProperty: "script" }, message: "must have required property 'script'", schema: schema30.properties.replace.required, parentSchema: schema30.properties.replace, data: data13 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (data13.reason === void 0) {
          const err24 = { instancePath: instancePath + "/replace", schemaPath: "#/properties/replace/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema30.properties.replace.required, parentSchema: schema30.properties.replace, data: data13 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        for (const key5 in data13) {
          if (!(key5 === "was" || key5 === "script" || key5 === "reason")) {
            const err25 = { instancePath: instancePath + "/replace", schemaPath: "#/properties/replace/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema30.properties.replace, data: data13 };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data13.was !== void 0) {
          let data14 = data13.was;
          if (typeof data14 === "string") {
            if (func1(data14) < 1) {
              const err26 = { instancePath: instancePath + "/replace/was", schemaPath: "#/properties/replace/properties/was/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema30.properties.replace.properties.was, data: data14 };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          } else {
            const err27 = { instancePath: instancePath + "/replace/was", schemaPath: "#/properties/replace/properties/was/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema30.properties.replace.properties.was.type, parentSchema: schema30.properties.replace.properties.was, data: data14 };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data13.script !== void 0) {
          let data15 = data13.script;
          if (typeof data15 === "string") {
            if (func1(data15) < 1) {
              const err28 = { instancePath: instancePath + "/replace/script", schemaPath: "#/properties/replace/properties/script/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema30.properties.replace.properties.script, data: data15 };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          } else {
            const err29 = { instancePath: instancePath + "/replace/script", schemaPath: "#/properties/replace/properties/script/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema30.properties.replace.properties.script.type, parentSchema: schema30.properties.replace.properties.script, data: data15 };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data13.reason !== void 0) {
          if (!validate73(data13.reason, { instancePath: instancePath + "/replace/reason", parentData: data13, parentDataProperty: "reason", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/replace", schemaPath: "#/properties/replace/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema30.properties.replace.type, parentSchema: schema30.properties.replace, data: data13 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
  } else {
    const err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema30.type, parentSchema: schema30, data };
    if (vErrors === null) {
      vErrors = [err31];
    } else {
      vErrors.push(err31);
    }
    errors++;
  }
  validate71.errors = vErrors;
  return errors === 0;
}
validate71.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.steps === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "steps" }, message: "must have required property 'steps'", schema: schema29.required, parentSchema: schema29, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "steps")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema29, data };
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
          const err2 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema29.properties.steps, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!validate71(data0[key1], { instancePath: instancePath + "/steps/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema29.properties.steps.type, parentSchema: schema29.properties.steps, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema29.type, parentSchema: schema29, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
validate70.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  validate
};
