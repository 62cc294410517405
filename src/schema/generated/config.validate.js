// GENERATED from schemas/config.schema.json by scripts/generate.mjs. DO NOT EDIT.
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
var schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "config.schema.json", "title": "Config", "description": "`runbookc.yaml`: what a runbook does not say of itself, by glob. A later entry that matches wins, key by key.", "type": "object", "additionalProperties": false, "required": ["runbooks"], "properties": { "runbooks": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/Settings" } } }, "$defs": { "Settings": { "type": "object", "additionalProperties": false, "required": ["files"], "properties": { "files": { "description": "Glob relative to this file: `*` within one folder, `**` across folders.", "type": "string", "minLength": 1 }, "id": { "description": "Name of the runbook in output paths and object names.", "type": "string", "pattern": "^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$", "maxLength": 30 }, "shape": { "description": "What these files are, where their headings name no incidents with a severity. Without it the compiler guesses, and makes nothing of a guess.", "enum": ["incidents", "alert", "alerts", "failures", "how-to", "none"] }, "severity": { "description": "Severity of every incident of a runbook whose `shape` is given and whose headings have none.", "type": "string", "pattern": "^P[0-9]$" }, "namespace": { "description": "Kubernetes namespace of the emitted objects.", "type": "string", "pattern": "^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$", "maxLength": 63 }, "image": { "description": "Image with bash, kubectl, curl and jq that runs the steps, by digest.", "type": "string", "pattern": "^[a-z0-9][-a-zA-Z0-9._/:]*@sha256:[0-9a-f]{64}$" }, "severities": { "description": "Runbook severity \u2192 `severity` label that the alert routing knows.", "type": "object", "propertyNames": { "description": "A severity of the runbook, such as `P1`.", "pattern": "^P[0-9]$" }, "additionalProperties": { "type": "string", "pattern": "^[a-z][a-z0-9_-]*$" } }, "runbookUrl": { "description": "Base address of the published documentation; the incident's anchor is added.", "type": "string", "pattern": "^https?://[^\\s#]+$" }, "alerts": { "$ref": "#/$defs/Alerts" }, "levels": { "description": "Level of a code, for what is no error: `off` keeps it quiet, `error` stops what it touches.", "type": "object", "minProperties": 1, "additionalProperties": { "$ref": "#/$defs/CodeLevel" } }, "glossary": { "description": "The one word for each concept \u2192 words that the text must not have in its place.", "type": "object", "minProperties": 1, "propertyNames": { "description": "The word that is meant to stand, such as `user`.", "pattern": "\\S" }, "additionalProperties": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "pattern": "\\S" } } }, "manifests": { "description": "Folders or files with the team's own Kubernetes objects and Prometheus rules, relative to this file, that the runbooks are compared with.", "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } }, "approval": { "$ref": "#/$defs/Approval" }, "contacts": { "type": "object", "additionalProperties": { "$ref": "#/$defs/Contact" } }, "alertmanager": { "$ref": "#/$defs/Alertmanager" }, "trigger": { "$ref": "#/$defs/Trigger" }, "notify": { "description": "Contacts who are told what runs do, in their Slack channels and by the address of `alertmanager.slack`.", "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } } } }, "Alerts": { "type": "object", "additionalProperties": false, "properties": { "mend": { "description": "Emit alerts in the mended form: firing when targets vanish, keeping the labels that the texts print.", "type": "boolean" }, "interval": { "description": "Evaluation interval of the group, a Prometheus duration.", "type": "string", "pattern": "^[0-9]+(?:ms|s|m|h)$" }, "scrapeInterval": { "description": "Scrape interval of the targets, for the objective's sum.", "type": "string", "pattern": "^[0-9]+(?:ms|s|m|h)$" }, "groupWait": { "description": "Alertmanager's group_wait on the route, for the objective's sum.", "type": "string", "pattern": "^[0-9]+(?:ms|s|m|h)$" }, "labels": { "description": "Labels of the PrometheusRule object, as the operator's ruleSelector wants them.", "type": "object", "additionalProperties": { "type": "string" } }, "selector": { "description": "Label matchers added to each selector of a mended expression.", "type": "object", "propertyNames": { "pattern": "^[a-zA-Z_][a-zA-Z0-9_]*$" }, "additionalProperties": { "type": "string" } } } }, "CodeLevel": { "type": "object", "additionalProperties": false, "required": ["level", "reason"], "properties": { "level": { "enum": ["off", "note", "warning", "error"] }, "reason": { "description": "Why it is another one here.", "type": "string", "pattern": "\\S" } } }, "Approval": { "type": "object", "additionalProperties": false, "properties": { "expires": { "description": "An approval not given within this time is a no.", "type": "string", "pattern": "^[0-9]+(?:s|m|h)$" }, "takes": { "description": "What a person is assumed to take for an answer or a step by hand, for the objective's sum.", "type": "string", "pattern": "^[0-9]+(?:s|m|h)$" }, "by": { "description": "Contact who may approve where the sidecar does not say.", "type": "string" } } }, "Contact": { "type": "object", "additionalProperties": false, "properties": { "aliases": { "description": "Other names by which rungs call this contact.", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "backends": { "description": "Id of the contact in each paging system, by its name.", "type": "object", "minProperties": 1, "propertyNames": { "description": "Name of a paging system, such as `pagerduty`.", "pattern": "^[a-z][a-z0-9-]*$" }, "additionalProperties": { "type": "string", "minLength": 1 } } } }, "Alertmanager": { "description": "What Alertmanager needs to reach the contacts of the runbook. Secrets are named here and never held.", "type": "object", "additionalProperties": false, "properties": { "labels": { "description": "Labels of the AlertmanagerConfig object, as the operator's alertmanagerConfigSelector wants them.", "type": "object", "additionalProperties": { "type": "string" } }, "repeatInterval": { "description": "After this time an alert that still fires is sent again.", "type": "string", "pattern": "^[1-9][0-9]*(?:s|m|h)$" }, "pagerduty": { "description": "Routing key of the PagerDuty service of a contact, by the contact's id.", "type": "object", "minProperties": 1, "additionalProperties": { "$ref": "#/$defs/SecretKey" } }, "slack": { "description": "Address that Slack takes messages at; the channels are those of the contacts.", "$ref": "#/$defs/SecretKey" }, "email": { "$ref": "#/$defs/Email" }, "webhooks": { "description": "What else takes alerts for a contact, by the contact's id.", "type": "object", "minProperties": 1, "additionalProperties": { "$ref": "#/$defs/Webhook" } } } }, "Email": { "description": "The server that takes mail; the addresses are those of the contacts.", "type": "object", "additionalProperties": false, "required": ["smarthost", "from"], "dependentRequired": { "username": ["password"], "password": ["username"] }, "properties": { "smarthost": { "description": "`host:port` of the server.", "type": "string", "pattern": "^[A-Za-z0-9](?:[-A-Za-z0-9.]*[A-Za-z0-9])?:[0-9]{1,5}$" }, "from": { "description": "Address of the sender.", "type": "string", "pattern": "^[^\\s@<>{}]+@[^\\s@<>{}]+$" }, "username": { "description": "Who signs in at the server.", "type": "string", "minLength": 1 }, "password": { "$ref": "#/$defs/SecretKey" } } }, "Webhook": { "type": "object", "additionalProperties": false, "required": ["url"], "properties": { "url": { "$ref": "#/$defs/Url" }, "token": { "$ref": "#/$defs/SecretKey" } } }, "Trigger": { "description": "Which diagnoses and recovery paths an alert starts, and how. None but these ever starts by itself.", "type": "object", "additionalProperties": false, "properties": { "automatic": { "description": "What the alerts of its incident start: `core-down/diagnosis`, `core-down/a`.", "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "pattern": "^[^\\s/]+/[^\\s/]+$" } }, "via": { "description": "Who takes the alerts and starts the runs: the Argo Server, or Argo Events where it runs anyway.", "enum": ["argo-server", "argo-events"] }, "address": { "description": "Where that is: `https://argo-server.argo.svc:2746`, or what leads to the event source.", "$ref": "#/$defs/Url" }, "token": { "description": "Bearer token that Alertmanager shows there.", "$ref": "#/$defs/SecretKey" }, "ca": { "$ref": "#/$defs/ConfigMapKey" } } }, "Url": { "type": "string", "pattern": "^https?://[^\\s{}#]+$" }, "SecretKey": { "description": "A key of a Secret in the namespace of the runbook.", "type": "object", "additionalProperties": false, "required": ["secret", "key"], "properties": { "secret": { "description": "Name of the Secret.", "$ref": "#/$defs/ObjectName" }, "key": { "$ref": "#/$defs/DataKey" } } }, "ConfigMapKey": { "description": "A key of a ConfigMap in the namespace of the runbook, with the certificates to trust.", "type": "object", "additionalProperties": false, "required": ["configMap", "key"], "properties": { "configMap": { "description": "Name of the ConfigMap.", "$ref": "#/$defs/ObjectName" }, "key": { "$ref": "#/$defs/DataKey" } } }, "ObjectName": { "type": "string", "pattern": "^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?$", "maxLength": 253 }, "DataKey": { "type": "string", "pattern": "^[-A-Za-z0-9_](?:[-A-Za-z0-9._]*[-A-Za-z0-9_])?$", "maxLength": 253 } } };
var schema20 = { "type": "object", "additionalProperties": false, "required": ["files"], "properties": { "files": { "description": "Glob relative to this file: `*` within one folder, `**` across folders.", "type": "string", "minLength": 1 }, "id": { "description": "Name of the runbook in output paths and object names.", "type": "string", "pattern": "^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$", "maxLength": 30 }, "shape": { "description": "What these files are, where their headings name no incidents with a severity. Without it the compiler guesses, and makes nothing of a guess.", "enum": ["incidents", "alert", "alerts", "failures", "how-to", "none"] }, "severity": { "description": "Severity of every incident of a runbook whose `shape` is given and whose headings have none.", "type": "string", "pattern": "^P[0-9]$" }, "namespace": { "description": "Kubernetes namespace of the emitted objects.", "type": "string", "pattern": "^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$", "maxLength": 63 }, "image": { "description": "Image with bash, kubectl, curl and jq that runs the steps, by digest.", "type": "string", "pattern": "^[a-z0-9][-a-zA-Z0-9._/:]*@sha256:[0-9a-f]{64}$" }, "severities": { "description": "Runbook severity \u2192 `severity` label that the alert routing knows.", "type": "object", "propertyNames": { "description": "A severity of the runbook, such as `P1`.", "pattern": "^P[0-9]$" }, "additionalProperties": { "type": "string", "pattern": "^[a-z][a-z0-9_-]*$" } }, "runbookUrl": { "description": "Base address of the published documentation; the incident's anchor is added.", "type": "string", "pattern": "^https?://[^\\s#]+$" }, "alerts": { "$ref": "#/$defs/Alerts" }, "levels": { "description": "Level of a code, for what is no error: `off` keeps it quiet, `error` stops what it touches.", "type": "object", "minProperties": 1, "additionalProperties": { "$ref": "#/$defs/CodeLevel" } }, "glossary": { "description": "The one word for each concept \u2192 words that the text must not have in its place.", "type": "object", "minProperties": 1, "propertyNames": { "description": "The word that is meant to stand, such as `user`.", "pattern": "\\S" }, "additionalProperties": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "pattern": "\\S" } } }, "manifests": { "description": "Folders or files with the team's own Kubernetes objects and Prometheus rules, relative to this file, that the runbooks are compared with.", "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } }, "approval": { "$ref": "#/$defs/Approval" }, "contacts": { "type": "object", "additionalProperties": { "$ref": "#/$defs/Contact" } }, "alertmanager": { "$ref": "#/$defs/Alertmanager" }, "trigger": { "$ref": "#/$defs/Trigger" }, "notify": { "description": "Contacts who are told what runs do, in their Slack channels and by the address of `alertmanager.slack`.", "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var pattern3 = new RegExp("^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$", "u");
var pattern4 = new RegExp("^P[0-9]$", "u");
var pattern6 = new RegExp("^[a-z0-9][-a-zA-Z0-9._/:]*@sha256:[0-9a-f]{64}$", "u");
var pattern8 = new RegExp("^[a-z][a-z0-9_-]*$", "u");
var pattern9 = new RegExp("^https?://[^\\s#]+$", "u");
var pattern14 = new RegExp("\\S", "u");
var schema21 = { "type": "object", "additionalProperties": false, "properties": { "mend": { "description": "Emit alerts in the mended form: firing when targets vanish, keeping the labels that the texts print.", "type": "boolean" }, "interval": { "description": "Evaluation interval of the group, a Prometheus duration.", "type": "string", "pattern": "^[0-9]+(?:ms|s|m|h)$" }, "scrapeInterval": { "description": "Scrape interval of the targets, for the objective's sum.", "type": "string", "pattern": "^[0-9]+(?:ms|s|m|h)$" }, "groupWait": { "description": "Alertmanager's group_wait on the route, for the objective's sum.", "type": "string", "pattern": "^[0-9]+(?:ms|s|m|h)$" }, "labels": { "description": "Labels of the PrometheusRule object, as the operator's ruleSelector wants them.", "type": "object", "additionalProperties": { "type": "string" } }, "selector": { "description": "Label matchers added to each selector of a mended expression.", "type": "object", "propertyNames": { "pattern": "^[a-zA-Z_][a-zA-Z0-9_]*$" }, "additionalProperties": { "type": "string" } } } };
var pattern10 = new RegExp("^[0-9]+(?:ms|s|m|h)$", "u");
var pattern13 = new RegExp("^[a-zA-Z_][a-zA-Z0-9_]*$", "u");
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
    for (const key0 in data) {
      if (!(key0 === "mend" || key0 === "interval" || key0 === "scrapeInterval" || key0 === "groupWait" || key0 === "labels" || key0 === "selector")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema21, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.mend !== void 0) {
      let data0 = data.mend;
      if (typeof data0 !== "boolean") {
        const err1 = { instancePath: instancePath + "/mend", schemaPath: "#/properties/mend/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema21.properties.mend.type, parentSchema: schema21.properties.mend, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.interval !== void 0) {
      let data1 = data.interval;
      if (typeof data1 === "string") {
        if (!pattern10.test(data1)) {
          const err2 = { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(?:ms|s|m|h)$" }, message: 'must match pattern "^[0-9]+(?:ms|s|m|h)$"', schema: "^[0-9]+(?:ms|s|m|h)$", parentSchema: schema21.properties.interval, data: data1 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.properties.interval.type, parentSchema: schema21.properties.interval, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.scrapeInterval !== void 0) {
      let data2 = data.scrapeInterval;
      if (typeof data2 === "string") {
        if (!pattern10.test(data2)) {
          const err4 = { instancePath: instancePath + "/scrapeInterval", schemaPath: "#/properties/scrapeInterval/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(?:ms|s|m|h)$" }, message: 'must match pattern "^[0-9]+(?:ms|s|m|h)$"', schema: "^[0-9]+(?:ms|s|m|h)$", parentSchema: schema21.properties.scrapeInterval, data: data2 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/scrapeInterval", schemaPath: "#/properties/scrapeInterval/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.properties.scrapeInterval.type, parentSchema: schema21.properties.scrapeInterval, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.groupWait !== void 0) {
      let data3 = data.groupWait;
      if (typeof data3 === "string") {
        if (!pattern10.test(data3)) {
          const err6 = { instancePath: instancePath + "/groupWait", schemaPath: "#/properties/groupWait/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(?:ms|s|m|h)$" }, message: 'must match pattern "^[0-9]+(?:ms|s|m|h)$"', schema: "^[0-9]+(?:ms|s|m|h)$", parentSchema: schema21.properties.groupWait, data: data3 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/groupWait", schemaPath: "#/properties/groupWait/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.properties.groupWait.type, parentSchema: schema21.properties.groupWait, data: data3 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.labels !== void 0) {
      let data4 = data.labels;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key1 in data4) {
          let data5 = data4[key1];
          if (typeof data5 !== "string") {
            const err8 = { instancePath: instancePath + "/labels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/labels/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.properties.labels.additionalProperties.type, parentSchema: schema21.properties.labels.additionalProperties, data: data5 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema21.properties.labels.type, parentSchema: schema21.properties.labels, data: data4 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.selector !== void 0) {
      let data6 = data.selector;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key2 in data6) {
          const _errs17 = errors;
          if (typeof key2 === "string") {
            if (!pattern13.test(key2)) {
              const err10 = { instancePath: instancePath + "/selector", schemaPath: "#/properties/selector/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z_][a-zA-Z0-9_]*$" }, message: 'must match pattern "^[a-zA-Z_][a-zA-Z0-9_]*$"', schema: "^[a-zA-Z_][a-zA-Z0-9_]*$", parentSchema: schema21.properties.selector.propertyNames, data: key2, propertyName: key2 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          }
          var valid2 = _errs17 === errors;
          if (!valid2) {
            const err11 = { instancePath: instancePath + "/selector", schemaPath: "#/properties/selector/propertyNames", keyword: "propertyNames", params: { propertyName: key2 }, message: "property name must be valid", schema: schema21.properties.selector.propertyNames, parentSchema: schema21.properties.selector, data: data6 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        for (const key3 in data6) {
          let data7 = data6[key3];
          if (typeof data7 !== "string") {
            const err12 = { instancePath: instancePath + "/selector/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/selector/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.properties.selector.additionalProperties.type, parentSchema: schema21.properties.selector.additionalProperties, data: data7 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/selector", schemaPath: "#/properties/selector/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema21.properties.selector.type, parentSchema: schema21.properties.selector, data: data6 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema21.type, parentSchema: schema21, data };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
validate54.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema22 = { "type": "object", "additionalProperties": false, "required": ["level", "reason"], "properties": { "level": { "enum": ["off", "note", "warning", "error"] }, "reason": { "description": "Why it is another one here.", "type": "string", "pattern": "\\S" } } };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.level === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" }, message: "must have required property 'level'", schema: schema22.required, parentSchema: schema22, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema22.required, parentSchema: schema22, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "level" || key0 === "reason")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema22, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.level !== void 0) {
      let data0 = data.level;
      if (!(data0 === "off" || data0 === "note" || data0 === "warning" || data0 === "error")) {
        const err3 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema22.properties.level.enum }, message: "must be equal to one of the allowed values", schema: schema22.properties.level.enum, parentSchema: schema22.properties.level, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data1 = data.reason;
      if (typeof data1 === "string") {
        if (!pattern14.test(data1)) {
          const err4 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema22.properties.reason, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.reason.type, parentSchema: schema22.properties.reason, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema22.type, parentSchema: schema22, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema23 = { "type": "object", "additionalProperties": false, "properties": { "expires": { "description": "An approval not given within this time is a no.", "type": "string", "pattern": "^[0-9]+(?:s|m|h)$" }, "takes": { "description": "What a person is assumed to take for an answer or a step by hand, for the objective's sum.", "type": "string", "pattern": "^[0-9]+(?:s|m|h)$" }, "by": { "description": "Contact who may approve where the sidecar does not say.", "type": "string" } } };
var pattern17 = new RegExp("^[0-9]+(?:s|m|h)$", "u");
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "expires" || key0 === "takes" || key0 === "by")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema23, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.expires !== void 0) {
      let data0 = data.expires;
      if (typeof data0 === "string") {
        if (!pattern17.test(data0)) {
          const err1 = { instancePath: instancePath + "/expires", schemaPath: "#/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(?:s|m|h)$" }, message: 'must match pattern "^[0-9]+(?:s|m|h)$"', schema: "^[0-9]+(?:s|m|h)$", parentSchema: schema23.properties.expires, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/expires", schemaPath: "#/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.properties.expires.type, parentSchema: schema23.properties.expires, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.takes !== void 0) {
      let data1 = data.takes;
      if (typeof data1 === "string") {
        if (!pattern17.test(data1)) {
          const err3 = { instancePath: instancePath + "/takes", schemaPath: "#/properties/takes/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(?:s|m|h)$" }, message: 'must match pattern "^[0-9]+(?:s|m|h)$"', schema: "^[0-9]+(?:s|m|h)$", parentSchema: schema23.properties.takes, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/takes", schemaPath: "#/properties/takes/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.properties.takes.type, parentSchema: schema23.properties.takes, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.by !== void 0) {
      let data2 = data.by;
      if (typeof data2 !== "string") {
        const err5 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.properties.by.type, parentSchema: schema23.properties.by, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema23.type, parentSchema: schema23, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
validate58.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema24 = { "type": "object", "additionalProperties": false, "properties": { "aliases": { "description": "Other names by which rungs call this contact.", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "backends": { "description": "Id of the contact in each paging system, by its name.", "type": "object", "minProperties": 1, "propertyNames": { "description": "Name of a paging system, such as `pagerduty`.", "pattern": "^[a-z][a-z0-9-]*$" }, "additionalProperties": { "type": "string", "minLength": 1 } } } };
var pattern19 = new RegExp("^[a-z][a-z0-9-]*$", "u");
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
    for (const key0 in data) {
      if (!(key0 === "aliases" || key0 === "backends")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema24, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.aliases !== void 0) {
      let data0 = data.aliases;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err1 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema24.properties.aliases, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (func2(data1) < 1) {
              const err2 = { instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema24.properties.aliases.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.properties.aliases.items.type, parentSchema: schema24.properties.aliases.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema24.properties.aliases.type, parentSchema: schema24.properties.aliases, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.backends !== void 0) {
      let data2 = data.backends;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (Object.keys(data2).length < 1) {
          const err5 = { instancePath: instancePath + "/backends", schemaPath: "#/properties/backends/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema24.properties.backends, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        for (const key1 in data2) {
          const _errs8 = errors;
          if (typeof key1 === "string") {
            if (!pattern19.test(key1)) {
              const err6 = { instancePath: instancePath + "/backends", schemaPath: "#/properties/backends/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*$"', schema: "^[a-z][a-z0-9-]*$", parentSchema: schema24.properties.backends.propertyNames, data: key1, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
          var valid3 = _errs8 === errors;
          if (!valid3) {
            const err7 = { instancePath: instancePath + "/backends", schemaPath: "#/properties/backends/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid", schema: schema24.properties.backends.propertyNames, parentSchema: schema24.properties.backends, data: data2 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        for (const key2 in data2) {
          let data3 = data2[key2];
          if (typeof data3 === "string") {
            if (func2(data3) < 1) {
              const err8 = { instancePath: instancePath + "/backends/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/backends/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema24.properties.backends.additionalProperties, data: data3 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/backends/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/backends/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.properties.backends.additionalProperties.type, parentSchema: schema24.properties.backends.additionalProperties, data: data3 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/backends", schemaPath: "#/properties/backends/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema24.properties.backends.type, parentSchema: schema24.properties.backends, data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema24.type, parentSchema: schema24, data };
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
var schema25 = { "description": "What Alertmanager needs to reach the contacts of the runbook. Secrets are named here and never held.", "type": "object", "additionalProperties": false, "properties": { "labels": { "description": "Labels of the AlertmanagerConfig object, as the operator's alertmanagerConfigSelector wants them.", "type": "object", "additionalProperties": { "type": "string" } }, "repeatInterval": { "description": "After this time an alert that still fires is sent again.", "type": "string", "pattern": "^[1-9][0-9]*(?:s|m|h)$" }, "pagerduty": { "description": "Routing key of the PagerDuty service of a contact, by the contact's id.", "type": "object", "minProperties": 1, "additionalProperties": { "$ref": "#/$defs/SecretKey" } }, "slack": { "description": "Address that Slack takes messages at; the channels are those of the contacts.", "$ref": "#/$defs/SecretKey" }, "email": { "$ref": "#/$defs/Email" }, "webhooks": { "description": "What else takes alerts for a contact, by the contact's id.", "type": "object", "minProperties": 1, "additionalProperties": { "$ref": "#/$defs/Webhook" } } } };
var pattern20 = new RegExp("^[1-9][0-9]*(?:s|m|h)$", "u");
var schema26 = { "description": "A key of a Secret in the namespace of the runbook.", "type": "object", "additionalProperties": false, "required": ["secret", "key"], "properties": { "secret": { "description": "Name of the Secret.", "$ref": "#/$defs/ObjectName" }, "key": { "$ref": "#/$defs/DataKey" } } };
var schema27 = { "type": "string", "pattern": "^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?$", "maxLength": 253 };
var pattern21 = new RegExp("^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?$", "u");
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func2(data) > 253) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 253 }, message: "must NOT have more than 253 characters", schema: 253, parentSchema: schema27, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern21.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?$" }, message: 'must match pattern "^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?$"', schema: "^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?$", parentSchema: schema27, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema27.type, parentSchema: schema27, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
validate64.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema28 = { "type": "string", "pattern": "^[-A-Za-z0-9_](?:[-A-Za-z0-9._]*[-A-Za-z0-9_])?$", "maxLength": 253 };
var pattern22 = new RegExp("^[-A-Za-z0-9_](?:[-A-Za-z0-9._]*[-A-Za-z0-9_])?$", "u");
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
  if (typeof data === "string") {
    if (func2(data) > 253) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 253 }, message: "must NOT have more than 253 characters", schema: 253, parentSchema: schema28, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern22.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[-A-Za-z0-9_](?:[-A-Za-z0-9._]*[-A-Za-z0-9_])?$" }, message: 'must match pattern "^[-A-Za-z0-9_](?:[-A-Za-z0-9._]*[-A-Za-z0-9_])?$"', schema: "^[-A-Za-z0-9_](?:[-A-Za-z0-9._]*[-A-Za-z0-9_])?$", parentSchema: schema28, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.type, parentSchema: schema28, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate66.errors = vErrors;
  return errors === 0;
}
validate66.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.secret === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "secret" }, message: "must have required property 'secret'", schema: schema26.required, parentSchema: schema26, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.key === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema26.required, parentSchema: schema26, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "secret" || key0 === "key")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema26, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.secret !== void 0) {
      if (!validate64(data.secret, { instancePath: instancePath + "/secret", parentData: data, parentDataProperty: "secret", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.key !== void 0) {
      if (!validate66(data.key, { instancePath: instancePath + "/key", parentData: data, parentDataProperty: "key", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema26.type, parentSchema: schema26, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
validate63.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema29 = { "description": "The server that takes mail; the addresses are those of the contacts.", "type": "object", "additionalProperties": false, "required": ["smarthost", "from"], "dependentRequired": { "username": ["password"], "password": ["username"] }, "properties": { "smarthost": { "description": "`host:port` of the server.", "type": "string", "pattern": "^[A-Za-z0-9](?:[-A-Za-z0-9.]*[A-Za-z0-9])?:[0-9]{1,5}$" }, "from": { "description": "Address of the sender.", "type": "string", "pattern": "^[^\\s@<>{}]+@[^\\s@<>{}]+$" }, "username": { "description": "Who signs in at the server.", "type": "string", "minLength": 1 }, "password": { "$ref": "#/$defs/SecretKey" } } };
var pattern23 = new RegExp("^[A-Za-z0-9](?:[-A-Za-z0-9.]*[A-Za-z0-9])?:[0-9]{1,5}$", "u");
var pattern24 = new RegExp("^[^\\s@<>{}]+@[^\\s@<>{}]+$", "u");
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
    if (data.smarthost === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "smarthost" }, message: "must have required property 'smarthost'", schema: schema29.required, parentSchema: schema29, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.from === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'", schema: schema29.required, parentSchema: schema29, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "smarthost" || key0 === "from" || key0 === "username" || key0 === "password")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema29, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.smarthost !== void 0) {
      let data0 = data.smarthost;
      if (typeof data0 === "string") {
        if (!pattern23.test(data0)) {
          const err3 = { instancePath: instancePath + "/smarthost", schemaPath: "#/properties/smarthost/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](?:[-A-Za-z0-9.]*[A-Za-z0-9])?:[0-9]{1,5}$" }, message: 'must match pattern "^[A-Za-z0-9](?:[-A-Za-z0-9.]*[A-Za-z0-9])?:[0-9]{1,5}$"', schema: "^[A-Za-z0-9](?:[-A-Za-z0-9.]*[A-Za-z0-9])?:[0-9]{1,5}$", parentSchema: schema29.properties.smarthost, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/smarthost", schemaPath: "#/properties/smarthost/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema29.properties.smarthost.type, parentSchema: schema29.properties.smarthost, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data1 = data.from;
      if (typeof data1 === "string") {
        if (!pattern24.test(data1)) {
          const err5 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/pattern", keyword: "pattern", params: { pattern: "^[^\\s@<>{}]+@[^\\s@<>{}]+$" }, message: 'must match pattern "^[^\\s@<>{}]+@[^\\s@<>{}]+$"', schema: "^[^\\s@<>{}]+@[^\\s@<>{}]+$", parentSchema: schema29.properties.from, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema29.properties.from.type, parentSchema: schema29.properties.from, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.username !== void 0) {
      let data2 = data.username;
      if (typeof data2 === "string") {
        if (func2(data2) < 1) {
          const err7 = { instancePath: instancePath + "/username", schemaPath: "#/properties/username/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema29.properties.username, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema29.properties.username.type, parentSchema: schema29.properties.username, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.password !== void 0) {
      if (!validate63(data.password, { instancePath: instancePath + "/password", parentData: data, parentDataProperty: "password", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.username !== void 0) {
      if (data.password === void 0) {
        const err9 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "username",
          missingProperty: "password",
          depsCount: 1,
          deps: "password"
        }, message: "must have property password when property username is present", schema: schema29.dependentRequired, parentSchema: schema29, data };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.password !== void 0) {
      if (data.username === void 0) {
        const err10 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "password",
          missingProperty: "username",
          depsCount: 1,
          deps: "username"
        }, message: "must have property username when property password is present", schema: schema29.dependentRequired, parentSchema: schema29, data };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema29.type, parentSchema: schema29, data };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
validate70.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema30 = { "type": "object", "additionalProperties": false, "required": ["url"], "properties": { "url": { "$ref": "#/$defs/Url" }, "token": { "$ref": "#/$defs/SecretKey" } } };
var schema31 = { "type": "string", "pattern": "^https?://[^\\s{}#]+$" };
var pattern25 = new RegExp("^https?://[^\\s{}#]+$", "u");
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
  if (typeof data === "string") {
    if (!pattern25.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s{}#]+$" }, message: 'must match pattern "^https?://[^\\s{}#]+$"', schema: "^https?://[^\\s{}#]+$", parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
validate74.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.url === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'", schema: schema30.required, parentSchema: schema30, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "url" || key0 === "token")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema30, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      if (!validate74(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
        errors = vErrors.length;
      }
    }
    if (data.token !== void 0) {
      if (!validate63(data.token, { instancePath: instancePath + "/token", parentData: data, parentDataProperty: "token", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema30.type, parentSchema: schema30, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate73.errors = vErrors;
  return errors === 0;
}
validate73.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "labels" || key0 === "repeatInterval" || key0 === "pagerduty" || key0 === "slack" || key0 === "email" || key0 === "webhooks")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema25, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.labels !== void 0) {
      let data0 = data.labels;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          let data1 = data0[key1];
          if (typeof data1 !== "string") {
            const err1 = { instancePath: instancePath + "/labels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/labels/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.labels.additionalProperties.type, parentSchema: schema25.properties.labels.additionalProperties, data: data1 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema25.properties.labels.type, parentSchema: schema25.properties.labels, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.repeatInterval !== void 0) {
      let data2 = data.repeatInterval;
      if (typeof data2 === "string") {
        if (!pattern20.test(data2)) {
          const err3 = { instancePath: instancePath + "/repeatInterval", schemaPath: "#/properties/repeatInterval/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]*(?:s|m|h)$" }, message: 'must match pattern "^[1-9][0-9]*(?:s|m|h)$"', schema: "^[1-9][0-9]*(?:s|m|h)$", parentSchema: schema25.properties.repeatInterval, data: data2 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/repeatInterval", schemaPath: "#/properties/repeatInterval/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.repeatInterval.type, parentSchema: schema25.properties.repeatInterval, data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.pagerduty !== void 0) {
      let data3 = data.pagerduty;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (Object.keys(data3).length < 1) {
          const err5 = { instancePath: instancePath + "/pagerduty", schemaPath: "#/properties/pagerduty/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema25.properties.pagerduty, data: data3 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        for (const key2 in data3) {
          if (!validate63(data3[key2], { instancePath: instancePath + "/pagerduty/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data3, parentDataProperty: key2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/pagerduty", schemaPath: "#/properties/pagerduty/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema25.properties.pagerduty.type, parentSchema: schema25.properties.pagerduty, data: data3 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.slack !== void 0) {
      if (!validate63(data.slack, { instancePath: instancePath + "/slack", parentData: data, parentDataProperty: "slack", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.email !== void 0) {
      if (!validate70(data.email, { instancePath: instancePath + "/email", parentData: data, parentDataProperty: "email", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.webhooks !== void 0) {
      let data7 = data.webhooks;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (Object.keys(data7).length < 1) {
          const err7 = { instancePath: instancePath + "/webhooks", schemaPath: "#/properties/webhooks/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema25.properties.webhooks, data: data7 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        for (const key3 in data7) {
          if (!validate73(data7[key3], { instancePath: instancePath + "/webhooks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data7, parentDataProperty: key3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/webhooks", schemaPath: "#/properties/webhooks/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema25.properties.webhooks.type, parentSchema: schema25.properties.webhooks, data: data7 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema25.type, parentSchema: schema25, data };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
validate62.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema32 = { "description": "Which diagnoses and recovery paths an alert starts, and how. None but these ever starts by itself.", "type": "object", "additionalProperties": false, "properties": { "automatic": { "description": "What the alerts of its incident start: `core-down/diagnosis`, `core-down/a`.", "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "pattern": "^[^\\s/]+/[^\\s/]+$" } }, "via": { "description": "Who takes the alerts and starts the runs: the Argo Server, or Argo Events where it runs anyway.", "enum": ["argo-server", "argo-events"] }, "address": { "description": "Where that is: `https://argo-server.argo.svc:2746`, or what leads to the event source.", "$ref": "#/$defs/Url" }, "token": { "description": "Bearer token that Alertmanager shows there.", "$ref": "#/$defs/SecretKey" }, "ca": { "$ref": "#/$defs/ConfigMapKey" } } };
var pattern26 = new RegExp("^[^\\s/]+/[^\\s/]+$", "u");
var schema33 = { "description": "A key of a ConfigMap in the namespace of the runbook, with the certificates to trust.", "type": "object", "additionalProperties": false, "required": ["configMap", "key"], "properties": { "configMap": { "description": "Name of the ConfigMap.", "$ref": "#/$defs/ObjectName" }, "key": { "$ref": "#/$defs/DataKey" } } };
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate82.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.configMap === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "configMap" }, message: "must have required property 'configMap'", schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.key === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "configMap" || key0 === "key")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.configMap !== void 0) {
      if (!validate64(data.configMap, { instancePath: instancePath + "/configMap", parentData: data, parentDataProperty: "configMap", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.key !== void 0) {
      if (!validate66(data.key, { instancePath: instancePath + "/key", parentData: data, parentDataProperty: "key", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.type, parentSchema: schema33, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate82.errors = vErrors;
  return errors === 0;
}
validate82.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate79.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "automatic" || key0 === "via" || key0 === "address" || key0 === "token" || key0 === "ca")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.automatic !== void 0) {
      let data0 = data.automatic;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err1 = { instancePath: instancePath + "/automatic", schemaPath: "#/properties/automatic/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.automatic, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (!pattern26.test(data1)) {
              const err2 = { instancePath: instancePath + "/automatic/" + i0, schemaPath: "#/properties/automatic/items/pattern", keyword: "pattern", params: { pattern: "^[^\\s/]+/[^\\s/]+$" }, message: 'must match pattern "^[^\\s/]+/[^\\s/]+$"', schema: "^[^\\s/]+/[^\\s/]+$", parentSchema: schema32.properties.automatic.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/automatic/" + i0, schemaPath: "#/properties/automatic/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.automatic.items.type, parentSchema: schema32.properties.automatic.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        let i1 = data0.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data0[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err4 = { instancePath: instancePath + "/automatic", schemaPath: "#/properties/automatic/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema32.properties.automatic, data: data0 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/automatic", schemaPath: "#/properties/automatic/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.automatic.type, parentSchema: schema32.properties.automatic, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.via !== void 0) {
      let data2 = data.via;
      if (!(data2 === "argo-server" || data2 === "argo-events")) {
        const err6 = { instancePath: instancePath + "/via", schemaPath: "#/properties/via/enum", keyword: "enum", params: { allowedValues: schema32.properties.via.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.via.enum, parentSchema: schema32.properties.via, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.address !== void 0) {
      if (!validate74(data.address, { instancePath: instancePath + "/address", parentData: data, parentDataProperty: "address", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
        errors = vErrors.length;
      }
    }
    if (data.token !== void 0) {
      if (!validate63(data.token, { instancePath: instancePath + "/token", parentData: data, parentDataProperty: "token", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.ca !== void 0) {
      if (!validate82(data.ca, { instancePath: instancePath + "/ca", parentData: data, parentDataProperty: "ca", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate79.errors = vErrors;
  return errors === 0;
}
validate79.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.files === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'", schema: schema20.required, parentSchema: schema20, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema20.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema20, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.files !== void 0) {
      let data0 = data.files;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err2 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema20.properties.files, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.properties.files.type, parentSchema: schema20.properties.files, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (typeof data1 === "string") {
        if (func2(data1) > 30) {
          const err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 30 }, message: "must NOT have more than 30 characters", schema: 30, parentSchema: schema20.properties.id, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern3.test(data1)) {
          const err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$" }, message: 'must match pattern "^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$"', schema: "^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$", parentSchema: schema20.properties.id, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.properties.id.type, parentSchema: schema20.properties.id, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.shape !== void 0) {
      let data2 = data.shape;
      if (!(data2 === "incidents" || data2 === "alert" || data2 === "alerts" || data2 === "failures" || data2 === "how-to" || data2 === "none")) {
        const err7 = { instancePath: instancePath + "/shape", schemaPath: "#/properties/shape/enum", keyword: "enum", params: { allowedValues: schema20.properties.shape.enum }, message: "must be equal to one of the allowed values", schema: schema20.properties.shape.enum, parentSchema: schema20.properties.shape, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.severity !== void 0) {
      let data3 = data.severity;
      if (typeof data3 === "string") {
        if (!pattern4.test(data3)) {
          const err8 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/pattern", keyword: "pattern", params: { pattern: "^P[0-9]$" }, message: 'must match pattern "^P[0-9]$"', schema: "^P[0-9]$", parentSchema: schema20.properties.severity, data: data3 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.properties.severity.type, parentSchema: schema20.properties.severity, data: data3 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.namespace !== void 0) {
      let data4 = data.namespace;
      if (typeof data4 === "string") {
        if (func2(data4) > 63) {
          const err10 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters", schema: 63, parentSchema: schema20.properties.namespace, data: data4 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (!pattern3.test(data4)) {
          const err11 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$" }, message: 'must match pattern "^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$"', schema: "^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$", parentSchema: schema20.properties.namespace, data: data4 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.properties.namespace.type, parentSchema: schema20.properties.namespace, data: data4 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.image !== void 0) {
      let data5 = data.image;
      if (typeof data5 === "string") {
        if (!pattern6.test(data5)) {
          const err13 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][-a-zA-Z0-9._/:]*@sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^[a-z0-9][-a-zA-Z0-9._/:]*@sha256:[0-9a-f]{64}$"', schema: "^[a-z0-9][-a-zA-Z0-9._/:]*@sha256:[0-9a-f]{64}$", parentSchema: schema20.properties.image, data: data5 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.properties.image.type, parentSchema: schema20.properties.image, data: data5 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.severities !== void 0) {
      let data6 = data.severities;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key1 in data6) {
          const _errs15 = errors;
          if (typeof key1 === "string") {
            if (!pattern4.test(key1)) {
              const err15 = { instancePath: instancePath + "/severities", schemaPath: "#/properties/severities/propertyNames/pattern", keyword: "pattern", params: { pattern: "^P[0-9]$" }, message: 'must match pattern "^P[0-9]$"', schema: "^P[0-9]$", parentSchema: schema20.properties.severities.propertyNames, data: key1, propertyName: key1 };
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
            const err16 = { instancePath: instancePath + "/severities", schemaPath: "#/properties/severities/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid", schema: schema20.properties.severities.propertyNames, parentSchema: schema20.properties.severities, data: data6 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        for (const key2 in data6) {
          let data7 = data6[key2];
          if (typeof data7 === "string") {
            if (!pattern8.test(data7)) {
              const err17 = { instancePath: instancePath + "/severities/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/severities/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z][a-z0-9_-]*$"', schema: "^[a-z][a-z0-9_-]*$", parentSchema: schema20.properties.severities.additionalProperties, data: data7 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/severities/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/severities/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.properties.severities.additionalProperties.type, parentSchema: schema20.properties.severities.additionalProperties, data: data7 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/severities", schemaPath: "#/properties/severities/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema20.properties.severities.type, parentSchema: schema20.properties.severities, data: data6 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.runbookUrl !== void 0) {
      let data8 = data.runbookUrl;
      if (typeof data8 === "string") {
        if (!pattern9.test(data8)) {
          const err20 = { instancePath: instancePath + "/runbookUrl", schemaPath: "#/properties/runbookUrl/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s#]+$" }, message: 'must match pattern "^https?://[^\\s#]+$"', schema: "^https?://[^\\s#]+$", parentSchema: schema20.properties.runbookUrl, data: data8 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/runbookUrl", schemaPath: "#/properties/runbookUrl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.properties.runbookUrl.type, parentSchema: schema20.properties.runbookUrl, data: data8 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.alerts !== void 0) {
      if (!validate54(data.alerts, { instancePath: instancePath + "/alerts", parentData: data, parentDataProperty: "alerts", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.levels !== void 0) {
      let data10 = data.levels;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (Object.keys(data10).length < 1) {
          const err22 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema20.properties.levels, data: data10 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        for (const key3 in data10) {
          if (!validate56(data10[key3], { instancePath: instancePath + "/levels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data10, parentDataProperty: key3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema20.properties.levels.type, parentSchema: schema20.properties.levels, data: data10 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.glossary !== void 0) {
      let data12 = data.glossary;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (Object.keys(data12).length < 1) {
          const err24 = { instancePath: instancePath + "/glossary", schemaPath: "#/properties/glossary/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema20.properties.glossary, data: data12 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        for (const key4 in data12) {
          const _errs28 = errors;
          if (typeof key4 === "string") {
            if (!pattern14.test(key4)) {
              const err25 = { instancePath: instancePath + "/glossary", schemaPath: "#/properties/glossary/propertyNames/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema20.properties.glossary.propertyNames, data: key4, propertyName: key4 };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          }
          var valid4 = _errs28 === errors;
          if (!valid4) {
            const err26 = { instancePath: instancePath + "/glossary", schemaPath: "#/properties/glossary/propertyNames", keyword: "propertyNames", params: { propertyName: key4 }, message: "property name must be valid", schema: schema20.properties.glossary.propertyNames, parentSchema: schema20.properties.glossary, data: data12 };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        for (const key5 in data12) {
          let data13 = data12[key5];
          if (Array.isArray(data13)) {
            if (data13.length < 1) {
              const err27 = { instancePath: instancePath + "/glossary/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/glossary/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema20.properties.glossary.additionalProperties, data: data13 };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            const len0 = data13.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data14 = data13[i0];
              if (typeof data14 === "string") {
                if (!pattern14.test(data14)) {
                  const err28 = { instancePath: instancePath + "/glossary/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/glossary/additionalProperties/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema20.properties.glossary.additionalProperties.items, data: data14 };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
              } else {
                const err29 = { instancePath: instancePath + "/glossary/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/glossary/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.properties.glossary.additionalProperties.items.type, parentSchema: schema20.properties.glossary.additionalProperties.items, data: data14 };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            let i1 = data13.length;
            let j0;
            if (i1 > 1) {
              const indices0 = {};
              for (; i1--; ) {
                let item0 = data13[i1];
                if (typeof item0 !== "string") {
                  continue;
                }
                if (typeof indices0[item0] == "number") {
                  j0 = indices0[item0];
                  const err30 = { instancePath: instancePath + "/glossary/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/glossary/additionalProperties/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema20.properties.glossary.additionalProperties, data: data13 };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                  break;
                }
                indices0[item0] = i1;
              }
            }
          } else {
            const err31 = { instancePath: instancePath + "/glossary/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/glossary/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema20.properties.glossary.additionalProperties.type, parentSchema: schema20.properties.glossary.additionalProperties, data: data13 };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/glossary", schemaPath: "#/properties/glossary/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema20.properties.glossary.type, parentSchema: schema20.properties.glossary, data: data12 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.manifests !== void 0) {
      let data15 = data.manifests;
      if (Array.isArray(data15)) {
        if (data15.length < 1) {
          const err33 = { instancePath: instancePath + "/manifests", schemaPath: "#/properties/manifests/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema20.properties.manifests, data: data15 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        const len1 = data15.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data16 = data15[i2];
          if (typeof data16 === "string") {
            if (func2(data16) < 1) {
              const err34 = { instancePath: instancePath + "/manifests/" + i2, schemaPath: "#/properties/manifests/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema20.properties.manifests.items, data: data16 };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          } else {
            const err35 = { instancePath: instancePath + "/manifests/" + i2, schemaPath: "#/properties/manifests/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.properties.manifests.items.type, parentSchema: schema20.properties.manifests.items, data: data16 };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        let i3 = data15.length;
        let j1;
        if (i3 > 1) {
          const indices1 = {};
          for (; i3--; ) {
            let item1 = data15[i3];
            if (typeof item1 !== "string") {
              continue;
            }
            if (typeof indices1[item1] == "number") {
              j1 = indices1[item1];
              const err36 = { instancePath: instancePath + "/manifests", schemaPath: "#/properties/manifests/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)", schema: true, parentSchema: schema20.properties.manifests, data: data15 };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
              break;
            }
            indices1[item1] = i3;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/manifests", schemaPath: "#/properties/manifests/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema20.properties.manifests.type, parentSchema: schema20.properties.manifests, data: data15 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.approval !== void 0) {
      if (!validate58(data.approval, { instancePath: instancePath + "/approval", parentData: data, parentDataProperty: "approval", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.contacts !== void 0) {
      let data18 = data.contacts;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        for (const key6 in data18) {
          if (!validate60(data18[key6], { instancePath: instancePath + "/contacts/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data18, parentDataProperty: key6, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema20.properties.contacts.type, parentSchema: schema20.properties.contacts, data: data18 };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.alertmanager !== void 0) {
      if (!validate62(data.alertmanager, { instancePath: instancePath + "/alertmanager", parentData: data, parentDataProperty: "alertmanager", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.trigger !== void 0) {
      if (!validate79(data.trigger, { instancePath: instancePath + "/trigger", parentData: data, parentDataProperty: "trigger", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
        errors = vErrors.length;
      }
    }
    if (data.notify !== void 0) {
      let data22 = data.notify;
      if (Array.isArray(data22)) {
        if (data22.length < 1) {
          const err39 = { instancePath: instancePath + "/notify", schemaPath: "#/properties/notify/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema20.properties.notify, data: data22 };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        const len2 = data22.length;
        for (let i4 = 0; i4 < len2; i4++) {
          let data23 = data22[i4];
          if (typeof data23 === "string") {
            if (func2(data23) < 1) {
              const err40 = { instancePath: instancePath + "/notify/" + i4, schemaPath: "#/properties/notify/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema20.properties.notify.items, data: data23 };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          } else {
            const err41 = { instancePath: instancePath + "/notify/" + i4, schemaPath: "#/properties/notify/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.properties.notify.items.type, parentSchema: schema20.properties.notify.items, data: data23 };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        let i5 = data22.length;
        let j2;
        if (i5 > 1) {
          const indices2 = {};
          for (; i5--; ) {
            let item2 = data22[i5];
            if (typeof item2 !== "string") {
              continue;
            }
            if (typeof indices2[item2] == "number") {
              j2 = indices2[item2];
              const err42 = { instancePath: instancePath + "/notify", schemaPath: "#/properties/notify/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i5 + " are identical)", schema: true, parentSchema: schema20.properties.notify, data: data22 };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
              break;
            }
            indices2[item2] = i5;
          }
        }
      } else {
        const err43 = { instancePath: instancePath + "/notify", schemaPath: "#/properties/notify/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema20.properties.notify.type, parentSchema: schema20.properties.notify, data: data22 };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
  } else {
    const err44 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema20.type, parentSchema: schema20, data };
    if (vErrors === null) {
      vErrors = [err44];
    } else {
      vErrors.push(err44);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.runbooks === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runbooks" }, message: "must have required property 'runbooks'", schema: schema19.required, parentSchema: schema19, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "runbooks")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.runbooks !== void 0) {
      let data0 = data.runbooks;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/runbooks", schemaPath: "#/properties/runbooks/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema19.properties.runbooks, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate53(data0[i0], { instancePath: instancePath + "/runbooks/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/runbooks", schemaPath: "#/properties/runbooks/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.runbooks.type, parentSchema: schema19.properties.runbooks, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.type, parentSchema: schema19, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
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
