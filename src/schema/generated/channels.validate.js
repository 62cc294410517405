// GENERATED from schemas/channels.schema.json by scripts/generate.mjs. DO NOT EDIT.
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
var schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "channels.schema.json", "title": "Channels", "description": "By which channels this machine tells contacts what an escalation asks for. Secrets are named here and never held.", "type": "object", "additionalProperties": false, "properties": { "pagerduty": { "description": "Events API v2.", "type": "object", "additionalProperties": false, "required": ["keys"], "properties": { "address": { "description": "Where that is, if not https://events.pagerduty.com.", "$ref": "#/$defs/Url" }, "keys": { "description": "Routing key of each service, by its id in `contacts.*.backends.pagerduty` of runbookc.yaml.", "type": "object", "minProperties": 1, "additionalProperties": { "$ref": "#/$defs/Secret" } } } }, "slack": { "description": "The Web API with the token of a bot, or an incoming webhook, which knows its own channel.", "type": "object", "additionalProperties": false, "minProperties": 1, "oneOf": [{ "required": ["token"] }, { "required": ["webhook"] }], "dependentRequired": { "address": ["token"] }, "properties": { "address": { "description": "Where the Web API is, if not https://slack.com.", "$ref": "#/$defs/Url" }, "token": { "$ref": "#/$defs/Secret" }, "webhook": { "description": "Its whole address is a secret.", "$ref": "#/$defs/Secret" } } }, "email": { "description": "The server that takes mail; the addresses are those of the contacts.", "type": "object", "additionalProperties": false, "required": ["smarthost", "from", "security"], "dependentRequired": { "username": ["password"], "password": ["username"] }, "properties": { "smarthost": { "description": "`host:port` of the server.", "type": "string", "pattern": "^[A-Za-z0-9](?:[-A-Za-z0-9.]*[A-Za-z0-9])?:[0-9]{1,5}$" }, "security": { "description": "tls: from the first byte; starttls: demanded before anything is said; none: in the clear.", "enum": ["tls", "starttls", "none"] }, "from": { "description": "Address of the sender.", "type": "string", "pattern": "^[^\\s@<>{}]+@[^\\s@<>{}]+$" }, "username": { "description": "Who signs in at the server.", "type": "string", "minLength": 1 }, "password": { "$ref": "#/$defs/Secret" } } }, "webhooks": { "description": "What else tells a contact, by the contact's id: a POST of JSON with an Idempotency-Key.", "type": "object", "minProperties": 1, "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["url"], "properties": { "url": { "$ref": "#/$defs/Url" }, "token": { "description": "Bearer token.", "$ref": "#/$defs/Secret" } } } } }, "$defs": { "Url": { "type": "string", "pattern": "^https?://[^\\s{}#@]+$" }, "Secret": { "description": "Where a secret is: a variable of the environment, or a file.", "type": "object", "additionalProperties": false, "minProperties": 1, "maxProperties": 1, "properties": { "env": { "description": "Name of the variable.", "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" }, "file": { "description": "Path of the file; a line end at its end does not belong to the secret.", "type": "string", "minLength": 1 } } } } };
var schema20 = { "type": "string", "pattern": "^https?://[^\\s{}#@]+$" };
var pattern3 = new RegExp("^https?://[^\\s{}#@]+$", "u");
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
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s{}#@]+$" }, message: 'must match pattern "^https?://[^\\s{}#@]+$"', schema: "^https?://[^\\s{}#@]+$", parentSchema: schema20, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.type, parentSchema: schema20, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema21 = { "description": "Where a secret is: a variable of the environment, or a file.", "type": "object", "additionalProperties": false, "minProperties": 1, "maxProperties": 1, "properties": { "env": { "description": "Name of the variable.", "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" }, "file": { "description": "Path of the file; a line end at its end does not belong to the secret.", "type": "string", "minLength": 1 } } };
var pattern4 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
var func1 = require_ucs2length().default;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 1) {
      const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (Object.keys(data).length < 1) {
      const err1 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "env" || key0 === "file")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema21, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.env !== void 0) {
      let data0 = data.env;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err3 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: schema21.properties.env, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.properties.env.type, parentSchema: schema21.properties.env, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.file !== void 0) {
      let data1 = data.file;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err5 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema21.properties.file, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.properties.file.type, parentSchema: schema21.properties.file, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema21.type, parentSchema: schema21, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern5 = new RegExp("^[A-Za-z0-9](?:[-A-Za-z0-9.]*[A-Za-z0-9])?:[0-9]{1,5}$", "u");
var pattern6 = new RegExp("^[^\\s@<>{}]+@[^\\s@<>{}]+$", "u");
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
    for (const key0 in data) {
      if (!(key0 === "pagerduty" || key0 === "slack" || key0 === "email" || key0 === "webhooks")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.pagerduty !== void 0) {
      let data0 = data.pagerduty;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.keys === void 0) {
          const err1 = { instancePath: instancePath + "/pagerduty", schemaPath: "#/properties/pagerduty/required", keyword: "required", params: { missingProperty: "keys" }, message: "must have required property 'keys'", schema: schema19.properties.pagerduty.required, parentSchema: schema19.properties.pagerduty, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "address" || key1 === "keys")) {
            const err2 = { instancePath: instancePath + "/pagerduty", schemaPath: "#/properties/pagerduty/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.pagerduty, data: data0 };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data0.address !== void 0) {
          if (!validate53(data0.address, { instancePath: instancePath + "/pagerduty/address", parentData: data0, parentDataProperty: "address", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
        if (data0.keys !== void 0) {
          let data2 = data0.keys;
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (Object.keys(data2).length < 1) {
              const err3 = { instancePath: instancePath + "/pagerduty/keys", schemaPath: "#/properties/pagerduty/properties/keys/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema19.properties.pagerduty.properties.keys, data: data2 };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            for (const key2 in data2) {
              if (!validate55(data2[key2], { instancePath: instancePath + "/pagerduty/keys/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data2, parentDataProperty: key2, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err4 = { instancePath: instancePath + "/pagerduty/keys", schemaPath: "#/properties/pagerduty/properties/keys/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.pagerduty.properties.keys.type, parentSchema: schema19.properties.pagerduty.properties.keys, data: data2 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/pagerduty", schemaPath: "#/properties/pagerduty/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.pagerduty.type, parentSchema: schema19.properties.pagerduty, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.slack !== void 0) {
      let data4 = data.slack;
      const _errs12 = errors;
      let valid3 = false;
      let passing0 = null;
      const _errs13 = errors;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.token === void 0) {
          const err6 = { instancePath: instancePath + "/slack", schemaPath: "#/properties/slack/oneOf/0/required", keyword: "required", params: { missingProperty: "token" }, message: "must have required property 'token'", schema: schema19.properties.slack.oneOf[0].required, parentSchema: schema19.properties.slack.oneOf[0], data: data4 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
      var _valid0 = _errs13 === errors;
      if (_valid0) {
        valid3 = true;
        passing0 = 0;
      }
      const _errs14 = errors;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.webhook === void 0) {
          const err7 = { instancePath: instancePath + "/slack", schemaPath: "#/properties/slack/oneOf/1/required", keyword: "required", params: { missingProperty: "webhook" }, message: "must have required property 'webhook'", schema: schema19.properties.slack.oneOf[1].required, parentSchema: schema19.properties.slack.oneOf[1], data: data4 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
      var _valid0 = _errs14 === errors;
      if (_valid0 && valid3) {
        valid3 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid0) {
          valid3 = true;
          passing0 = 1;
        }
      }
      if (!valid3) {
        const err8 = { instancePath: instancePath + "/slack", schemaPath: "#/properties/slack/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema19.properties.slack.oneOf, parentSchema: schema19.properties.slack, data: data4 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      } else {
        errors = _errs12;
        if (vErrors !== null) {
          if (_errs12) {
            vErrors.length = _errs12;
          } else {
            vErrors = null;
          }
        }
      }
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (Object.keys(data4).length < 1) {
          const err9 = { instancePath: instancePath + "/slack", schemaPath: "#/properties/slack/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema19.properties.slack, data: data4 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        for (const key3 in data4) {
          if (!(key3 === "address" || key3 === "token" || key3 === "webhook")) {
            const err10 = { instancePath: instancePath + "/slack", schemaPath: "#/properties/slack/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.slack, data: data4 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data4.address !== void 0) {
          if (!validate53(data4.address, { instancePath: instancePath + "/slack/address", parentData: data4, parentDataProperty: "address", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
        if (data4.token !== void 0) {
          if (!validate55(data4.token, { instancePath: instancePath + "/slack/token", parentData: data4, parentDataProperty: "token", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
          }
        }
        if (data4.webhook !== void 0) {
          if (!validate55(data4.webhook, { instancePath: instancePath + "/slack/webhook", parentData: data4, parentDataProperty: "webhook", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
          }
        }
        if (data4.address !== void 0) {
          if (data4.token === void 0) {
            const err11 = { instancePath: instancePath + "/slack", schemaPath: "#/properties/slack/dependentRequired", keyword: "dependentRequired", params: {
              property: "address",
              missingProperty: "token",
              depsCount: 1,
              deps: "token"
            }, message: "must have property token when property address is present", schema: schema19.properties.slack.dependentRequired, parentSchema: schema19.properties.slack, data: data4 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/slack", schemaPath: "#/properties/slack/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.slack.type, parentSchema: schema19.properties.slack, data: data4 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.email !== void 0) {
      let data8 = data.email;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.smarthost === void 0) {
          const err13 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/required", keyword: "required", params: { missingProperty: "smarthost" }, message: "must have required property 'smarthost'", schema: schema19.properties.email.required, parentSchema: schema19.properties.email, data: data8 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data8.from === void 0) {
          const err14 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'", schema: schema19.properties.email.required, parentSchema: schema19.properties.email, data: data8 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data8.security === void 0) {
          const err15 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/required", keyword: "required", params: { missingProperty: "security" }, message: "must have required property 'security'", schema: schema19.properties.email.required, parentSchema: schema19.properties.email, data: data8 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        for (const key4 in data8) {
          if (!(key4 === "smarthost" || key4 === "security" || key4 === "from" || key4 === "username" || key4 === "password")) {
            const err16 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.email, data: data8 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data8.smarthost !== void 0) {
          let data9 = data8.smarthost;
          if (typeof data9 === "string") {
            if (!pattern5.test(data9)) {
              const err17 = { instancePath: instancePath + "/email/smarthost", schemaPath: "#/properties/email/properties/smarthost/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](?:[-A-Za-z0-9.]*[A-Za-z0-9])?:[0-9]{1,5}$" }, message: 'must match pattern "^[A-Za-z0-9](?:[-A-Za-z0-9.]*[A-Za-z0-9])?:[0-9]{1,5}$"', schema: "^[A-Za-z0-9](?:[-A-Za-z0-9.]*[A-Za-z0-9])?:[0-9]{1,5}$", parentSchema: schema19.properties.email.properties.smarthost, data: data9 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/email/smarthost", schemaPath: "#/properties/email/properties/smarthost/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.email.properties.smarthost.type, parentSchema: schema19.properties.email.properties.smarthost, data: data9 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data8.security !== void 0) {
          let data10 = data8.security;
          if (!(data10 === "tls" || data10 === "starttls" || data10 === "none")) {
            const err19 = { instancePath: instancePath + "/email/security", schemaPath: "#/properties/email/properties/security/enum", keyword: "enum", params: { allowedValues: schema19.properties.email.properties.security.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.email.properties.security.enum, parentSchema: schema19.properties.email.properties.security, data: data10 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data8.from !== void 0) {
          let data11 = data8.from;
          if (typeof data11 === "string") {
            if (!pattern6.test(data11)) {
              const err20 = { instancePath: instancePath + "/email/from", schemaPath: "#/properties/email/properties/from/pattern", keyword: "pattern", params: { pattern: "^[^\\s@<>{}]+@[^\\s@<>{}]+$" }, message: 'must match pattern "^[^\\s@<>{}]+@[^\\s@<>{}]+$"', schema: "^[^\\s@<>{}]+@[^\\s@<>{}]+$", parentSchema: schema19.properties.email.properties.from, data: data11 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/email/from", schemaPath: "#/properties/email/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.email.properties.from.type, parentSchema: schema19.properties.email.properties.from, data: data11 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data8.username !== void 0) {
          let data12 = data8.username;
          if (typeof data12 === "string") {
            if (func1(data12) < 1) {
              const err22 = { instancePath: instancePath + "/email/username", schemaPath: "#/properties/email/properties/username/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.email.properties.username, data: data12 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/email/username", schemaPath: "#/properties/email/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.email.properties.username.type, parentSchema: schema19.properties.email.properties.username, data: data12 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data8.password !== void 0) {
          if (!validate55(data8.password, { instancePath: instancePath + "/email/password", parentData: data8, parentDataProperty: "password", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
          }
        }
        if (data8.username !== void 0) {
          if (data8.password === void 0) {
            const err24 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/dependentRequired", keyword: "dependentRequired", params: {
              property: "username",
              missingProperty: "password",
              depsCount: 1,
              deps: "password"
            }, message: "must have property password when property username is present", schema: schema19.properties.email.dependentRequired, parentSchema: schema19.properties.email, data: data8 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data8.password !== void 0) {
          if (data8.username === void 0) {
            const err25 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/dependentRequired", keyword: "dependentRequired", params: {
              property: "password",
              missingProperty: "username",
              depsCount: 1,
              deps: "username"
            }, message: "must have property username when property password is present", schema: schema19.properties.email.dependentRequired, parentSchema: schema19.properties.email, data: data8 };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.email.type, parentSchema: schema19.properties.email, data: data8 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.webhooks !== void 0) {
      let data14 = data.webhooks;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (Object.keys(data14).length < 1) {
          const err27 = { instancePath: instancePath + "/webhooks", schemaPath: "#/properties/webhooks/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema19.properties.webhooks, data: data14 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        for (const key5 in data14) {
          let data15 = data14[key5];
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.url === void 0) {
              const err28 = { instancePath: instancePath + "/webhooks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/webhooks/additionalProperties/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'", schema: schema19.properties.webhooks.additionalProperties.required, parentSchema: schema19.properties.webhooks.additionalProperties, data: data15 };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            for (const key6 in data15) {
              if (!(key6 === "url" || key6 === "token")) {
                const err29 = { instancePath: instancePath + "/webhooks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/webhooks/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.webhooks.additionalProperties, data: data15 };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data15.url !== void 0) {
              if (!validate53(data15.url, { instancePath: instancePath + "/webhooks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/url", parentData: data15, parentDataProperty: "url", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
            if (data15.token !== void 0) {
              if (!validate55(data15.token, { instancePath: instancePath + "/webhooks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/token", parentData: data15, parentDataProperty: "token", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err30 = { instancePath: instancePath + "/webhooks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/webhooks/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.webhooks.additionalProperties.type, parentSchema: schema19.properties.webhooks.additionalProperties, data: data15 };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/webhooks", schemaPath: "#/properties/webhooks/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.webhooks.type, parentSchema: schema19.properties.webhooks, data: data14 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
  } else {
    const err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.type, parentSchema: schema19, data };
    if (vErrors === null) {
      vErrors = [err32];
    } else {
      vErrors.push(err32);
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
