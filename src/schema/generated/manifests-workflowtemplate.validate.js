// GENERATED from schemas/workflowtemplate.schema.json by scripts/generate.mjs. DO NOT EDIT.
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

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});

// <stdin>
var validate = validate52;
var schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "workflowtemplate.schema.json", "title": "WorkflowTemplate", "description": "The part of Argo Workflows' WorkflowTemplate (argoproj.io/v1alpha1, from v4.1.2 on) that is emitted; nothing else may stand in one.", "type": "object", "additionalProperties": false, "required": ["apiVersion", "kind", "metadata", "spec"], "properties": { "apiVersion": { "const": "argoproj.io/v1alpha1" }, "kind": { "const": "WorkflowTemplate" }, "metadata": { "type": "object", "additionalProperties": false, "required": ["name", "namespace", "labels", "annotations"], "properties": { "name": { "$ref": "#/$defs/Name" }, "namespace": { "$ref": "#/$defs/Name" }, "labels": { "$ref": "#/$defs/Labels" }, "annotations": { "$ref": "#/$defs/Annotations" } } }, "spec": { "type": "object", "additionalProperties": false, "required": ["entrypoint", "onExit", "serviceAccountName", "activeDeadlineSeconds", "arguments", "podGC", "ttlStrategy", "securityContext", "workflowMetadata", "templates"], "properties": { "entrypoint": { "$ref": "#/$defs/Name" }, "onExit": { "$ref": "#/$defs/Name" }, "serviceAccountName": { "$ref": "#/$defs/Name" }, "activeDeadlineSeconds": { "$ref": "#/$defs/Seconds" }, "arguments": { "type": "object", "additionalProperties": false, "required": ["parameters"], "properties": { "parameters": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/WorkflowParameter" } } } }, "podGC": { "type": "object", "additionalProperties": false, "required": ["strategy", "deleteDelayDuration"], "properties": { "strategy": { "enum": ["OnPodCompletion", "OnPodSuccess", "OnWorkflowCompletion", "OnWorkflowSuccess"] }, "deleteDelayDuration": { "$ref": "#/$defs/GoDuration" } } }, "ttlStrategy": { "type": "object", "additionalProperties": false, "required": ["secondsAfterSuccess", "secondsAfterFailure"], "properties": { "secondsAfterSuccess": { "$ref": "#/$defs/Seconds" }, "secondsAfterFailure": { "$ref": "#/$defs/Seconds" } } }, "securityContext": { "type": "object", "additionalProperties": false, "required": ["runAsNonRoot", "runAsUser", "runAsGroup", "fsGroup", "seccompProfile"], "properties": { "runAsNonRoot": { "const": true }, "runAsUser": { "$ref": "#/$defs/UserId" }, "runAsGroup": { "$ref": "#/$defs/UserId" }, "fsGroup": { "$ref": "#/$defs/UserId" }, "seccompProfile": { "type": "object", "additionalProperties": false, "required": ["type"], "properties": { "type": { "const": "RuntimeDefault" } } } } }, "workflowMetadata": { "type": "object", "additionalProperties": false, "required": ["labels"], "properties": { "labels": { "$ref": "#/$defs/Labels" } } }, "templates": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/Template" } } } } }, "$defs": { "Name": { "description": "A DNS label; Argo copies names into labels and container names.", "type": "string", "pattern": "^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$", "maxLength": 63 }, "ParameterName": { "type": "string", "pattern": "^[a-zA-Z0-9_][-a-zA-Z0-9_]*$", "maxLength": 128 }, "Seconds": { "type": "integer", "minimum": 1 }, "UserId": { "type": "integer", "minimum": 1 }, "GoDuration": { "type": "string", "pattern": "^[0-9]+[smh]$" }, "Quantity": { "type": "string", "pattern": "^[0-9]+(?:m|Mi|Gi)?$" }, "Labels": { "type": "object", "minProperties": 1, "propertyNames": { "pattern": "^(?:[a-z0-9.-]+/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$" }, "additionalProperties": { "type": "string", "pattern": "^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$", "maxLength": 63 } }, "Annotations": { "type": "object", "minProperties": 1, "propertyNames": { "pattern": "^(?:[a-z0-9.-]+/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$" }, "additionalProperties": { "type": "string" } }, "WorkflowParameter": { "description": "What a run is started with. Without `value` whoever starts it must give one.", "type": "object", "additionalProperties": false, "required": ["name", "description"], "properties": { "name": { "$ref": "#/$defs/ParameterName" }, "value": { "type": "string" }, "enum": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string" } }, "description": { "type": "string" } } }, "Template": { "oneOf": [{ "$ref": "#/$defs/StepsTemplate" }, { "$ref": "#/$defs/SuspendTemplate" }, { "$ref": "#/$defs/QuestionTemplate" }, { "$ref": "#/$defs/ContainerTemplate" }, { "$ref": "#/$defs/ContainerSetTemplate" }] }, "StepsTemplate": { "type": "object", "additionalProperties": false, "required": ["name", "steps"], "properties": { "name": { "$ref": "#/$defs/Name" }, "inputs": { "$ref": "#/$defs/Inputs" }, "synchronization": { "type": "object", "additionalProperties": false, "required": ["mutexes"], "properties": { "mutexes": { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "$ref": "#/$defs/Name" } } } } } }, "steps": { "type": "array", "minItems": 1, "items": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/Step" } } } } }, "Step": { "type": "object", "additionalProperties": false, "required": ["name", "template"], "properties": { "name": { "$ref": "#/$defs/Name" }, "template": { "$ref": "#/$defs/Name" }, "when": { "description": "Words of ours are compared, and nothing else.", "anyOf": [{ "description": "Of the exit handler only.", "const": "{{workflow.status}} != Succeeded" }, { "type": "string", "pattern": "^\\{\\{[-a-zA-Z0-9_.]+\\}\\} == YES(?: \\|\\| \\{\\{[-a-zA-Z0-9_.]+\\}\\} == YES)*$" }] }, "continueOn": { "type": "object", "additionalProperties": false, "required": ["failed", "error"], "properties": { "failed": { "const": true }, "error": { "const": true } } }, "arguments": { "type": "object", "additionalProperties": false, "required": ["parameters"], "properties": { "parameters": { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["name", "value"], "properties": { "name": { "$ref": "#/$defs/ParameterName" }, "value": { "$ref": "#/$defs/Reference" } } } } } } } }, "Reference": { "description": "One whole reference. Never an expression, never text around it.", "type": "string", "pattern": "^\\{\\{(?:workflow\\.(?:name|status|failures)|workflow\\.parameters\\.[-a-zA-Z0-9_]+|inputs\\.parameters\\.[-a-zA-Z0-9_]+|steps\\.[-a-z0-9]+\\.status|steps\\.[-a-z0-9]+\\.outputs\\.parameters\\.[-a-zA-Z0-9_]+)\\}\\}$" }, "Inputs": { "type": "object", "additionalProperties": false, "required": ["parameters"], "properties": { "parameters": { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "$ref": "#/$defs/ParameterName" } } } } } }, "SuspendTemplate": { "description": "Waits for a person. No answer in time, and a bare resume, are a NO.", "type": "object", "additionalProperties": false, "required": ["name", "inputs", "suspend", "outputs"], "properties": { "name": { "$ref": "#/$defs/Name" }, "inputs": { "type": "object", "additionalProperties": false, "required": ["parameters"], "properties": { "parameters": { "type": "array", "minItems": 1, "maxItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["name", "default", "enum", "description"], "properties": { "name": { "const": "decision" }, "default": { "const": "NO" }, "enum": { "const": ["NO", "YES"] }, "description": { "type": "string" } } } } } }, "suspend": { "type": "object", "additionalProperties": false, "required": ["duration"], "properties": { "duration": { "$ref": "#/$defs/GoDuration" } } }, "outputs": { "type": "object", "additionalProperties": false, "required": ["parameters"], "properties": { "parameters": { "type": "array", "minItems": 1, "maxItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["name", "valueFrom"], "properties": { "name": { "const": "decision" }, "valueFrom": { "type": "object", "additionalProperties": false, "required": ["supplied", "default"], "properties": { "supplied": { "type": "object", "additionalProperties": false }, "default": { "const": "NO" } } } } } } } } } }, "QuestionTemplate": { "description": "Asks a person what it is. No answer in time, and a bare resume, are `none`.", "type": "object", "additionalProperties": false, "required": ["name", "inputs", "suspend", "outputs"], "properties": { "name": { "$ref": "#/$defs/Name" }, "inputs": { "type": "object", "additionalProperties": false, "required": ["parameters"], "properties": { "parameters": { "type": "array", "minItems": 1, "maxItems": 2, "items": { "type": "object", "additionalProperties": false, "required": ["name", "default", "enum", "description"], "properties": { "name": { "enum": ["finding", "path"] }, "default": { "const": "none" }, "enum": { "type": "array", "minItems": 2, "items": { "type": "string", "pattern": "^[-a-zA-Z0-9]+$" }, "contains": { "const": "none" } }, "description": { "type": "string" } } } } } }, "suspend": { "type": "object", "additionalProperties": false, "required": ["duration"], "properties": { "duration": { "$ref": "#/$defs/GoDuration" } } }, "outputs": { "type": "object", "additionalProperties": false, "required": ["parameters"], "properties": { "parameters": { "type": "array", "minItems": 1, "maxItems": 2, "items": { "type": "object", "additionalProperties": false, "required": ["name", "valueFrom"], "properties": { "name": { "enum": ["finding", "path"] }, "valueFrom": { "type": "object", "additionalProperties": false, "required": ["supplied", "default"], "properties": { "supplied": { "type": "object", "additionalProperties": false }, "default": { "const": "none" } } } } } } } } } }, "Outputs": { "type": "object", "additionalProperties": false, "required": ["parameters"], "properties": { "parameters": { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["name", "valueFrom"], "properties": { "name": { "$ref": "#/$defs/ParameterName" }, "valueFrom": { "type": "object", "additionalProperties": false, "required": ["path", "default"], "properties": { "path": { "type": "string", "pattern": "^/rb/[-a-zA-Z0-9_./]+$" }, "default": { "description": "A value that was not found is missed where it is needed; what was not run has found nothing.", "enum": ["", "NO", "none"] } } }, "globalName": { "description": "Name of the output of the whole run.", "$ref": "#/$defs/ParameterName" } } } } } }, "ContainerTemplate": { "type": "object", "additionalProperties": false, "required": ["name", "activeDeadlineSeconds", "container"], "properties": { "name": { "$ref": "#/$defs/Name" }, "activeDeadlineSeconds": { "$ref": "#/$defs/Seconds" }, "metadata": { "$ref": "#/$defs/PodMetadata" }, "inputs": { "$ref": "#/$defs/Inputs" }, "volumes": { "$ref": "#/$defs/Volumes" }, "container": { "$ref": "#/$defs/Container" } } }, "ContainerSetTemplate": { "type": "object", "additionalProperties": false, "required": ["name", "activeDeadlineSeconds", "metadata", "volumes", "containerSet"], "properties": { "name": { "$ref": "#/$defs/Name" }, "activeDeadlineSeconds": { "$ref": "#/$defs/Seconds" }, "metadata": { "$ref": "#/$defs/PodMetadata" }, "inputs": { "$ref": "#/$defs/Inputs" }, "outputs": { "$ref": "#/$defs/Outputs" }, "volumes": { "$ref": "#/$defs/Volumes" }, "containerSet": { "type": "object", "additionalProperties": false, "required": ["volumeMounts", "containers"], "properties": { "volumeMounts": { "$ref": "#/$defs/VolumeMounts" }, "containers": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/NamedContainer" } } } } } }, "PodMetadata": { "type": "object", "additionalProperties": false, "required": ["annotations"], "properties": { "annotations": { "$ref": "#/$defs/Annotations" } } }, "Volumes": { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["name", "emptyDir"], "properties": { "name": { "$ref": "#/$defs/Name" }, "emptyDir": { "type": "object", "additionalProperties": false, "required": ["sizeLimit"], "properties": { "sizeLimit": { "$ref": "#/$defs/Quantity" } } } } } }, "VolumeMounts": { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["name", "mountPath"], "properties": { "name": { "$ref": "#/$defs/Name" }, "mountPath": { "enum": ["/rb", "/tmp"] } } } }, "Command": { "description": "Every container has its own end, and a shell that stops at the first failure.", "type": "array", "minItems": 8, "maxItems": 9, "items": { "type": "string" }, "contains": { "const": "timeout" } }, "Container": { "type": "object", "additionalProperties": false, "required": ["image", "imagePullPolicy", "command", "args", "env", "resources", "securityContext"], "properties": { "image": { "$ref": "#/$defs/Image" }, "imagePullPolicy": { "const": "IfNotPresent" }, "command": { "$ref": "#/$defs/Command" }, "args": { "$ref": "#/$defs/Args" }, "env": { "$ref": "#/$defs/Env" }, "resources": { "$ref": "#/$defs/Resources" }, "securityContext": { "$ref": "#/$defs/ContainerSecurity" } } }, "NamedContainer": { "type": "object", "additionalProperties": false, "required": ["name", "image", "imagePullPolicy", "command", "args", "env", "resources", "securityContext"], "properties": { "name": { "allOf": [{ "$ref": "#/$defs/Name" }, { "not": { "enum": ["wait", "init", "supervisor"] } }] }, "image": { "$ref": "#/$defs/Image" }, "imagePullPolicy": { "const": "IfNotPresent" }, "dependencies": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/Name" } }, "command": { "$ref": "#/$defs/Command" }, "args": { "$ref": "#/$defs/Args" }, "env": { "$ref": "#/$defs/Env" }, "resources": { "$ref": "#/$defs/Resources" }, "securityContext": { "$ref": "#/$defs/ContainerSecurity" } } }, "Image": { "description": "By digest: what runs in the incident is what was tested.", "type": "string", "pattern": "^[a-z0-9][-a-zA-Z0-9._/:]*@sha256:[0-9a-f]{64}$" }, "Args": { "description": "The script.", "type": "array", "minItems": 1, "maxItems": 1, "items": { "type": "string", "minLength": 1 } }, "Env": { "type": "array", "minItems": 1, "items": { "oneOf": [{ "$ref": "#/$defs/EnvValue" }, { "$ref": "#/$defs/EnvSecret" }] } }, "EnvValue": { "type": "object", "additionalProperties": false, "required": ["name", "value"], "properties": { "name": { "$ref": "#/$defs/EnvName" }, "value": { "anyOf": [{ "$ref": "#/$defs/Reference" }, { "type": "string", "pattern": "^[-A-Za-z0-9_./]*$" }] } } }, "EnvSecret": { "description": "The value goes from the Secret to the container, and never through Argo.", "type": "object", "additionalProperties": false, "required": ["name", "valueFrom"], "properties": { "name": { "$ref": "#/$defs/EnvName" }, "valueFrom": { "type": "object", "additionalProperties": false, "required": ["secretKeyRef"], "properties": { "secretKeyRef": { "type": "object", "additionalProperties": false, "required": ["name", "key"], "properties": { "optional": { "description": "The container starts all the same, and says what is missing.", "const": true }, "name": { "type": "string", "pattern": "^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?$", "maxLength": 253 }, "key": { "type": "string", "pattern": "^[-A-Za-z0-9._]+$", "maxLength": 253 } } } } } } }, "EnvName": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" }, "Resources": { "type": "object", "additionalProperties": false, "required": ["requests", "limits"], "properties": { "requests": { "$ref": "#/$defs/Amounts" }, "limits": { "$ref": "#/$defs/Amounts" } } }, "Amounts": { "type": "object", "additionalProperties": false, "required": ["cpu", "memory"], "properties": { "cpu": { "$ref": "#/$defs/Quantity" }, "memory": { "$ref": "#/$defs/Quantity" } } }, "ContainerSecurity": { "type": "object", "additionalProperties": false, "required": ["allowPrivilegeEscalation", "readOnlyRootFilesystem", "capabilities"], "properties": { "allowPrivilegeEscalation": { "const": false }, "readOnlyRootFilesystem": { "const": true }, "capabilities": { "type": "object", "additionalProperties": false, "required": ["drop"], "properties": { "drop": { "const": ["ALL"] } } } } } } };
var func1 = require_ucs2length().default;
var pattern3 = new RegExp("^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$", "u");
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
    if (func1(data) > 63) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern3.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$" }, message: 'must match pattern "^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$"' };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern4 = new RegExp("^(?:[a-z0-9.-]+/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$", "u");
var pattern5 = new RegExp("^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$", "u");
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
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (!pattern4.test(key0)) {
          const err1 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?:[a-z0-9.-]+/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$" }, message: 'must match pattern "^(?:[a-z0-9.-]+/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$"', propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      let data0 = data[key1];
      if (typeof data0 === "string") {
        if (func1(data0) > 63) {
          const err3 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern5.test(data0)) {
          const err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$" }, message: 'must match pattern "^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (!pattern4.test(key0)) {
          const err1 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?:[a-z0-9.-]+/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$" }, message: 'must match pattern "^(?:[a-z0-9.-]+/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$"', propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      if (typeof data[key1] !== "string") {
        const err3 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
validate58.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 1 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  validate63.errors = vErrors;
  return errors === 0;
}
validate63.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern7 = new RegExp("^[a-zA-Z0-9_][-a-zA-Z0-9_]*$", "u");
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
    if (func1(data) > 128) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern7.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9_][-a-zA-Z0-9_]*$" }, message: 'must match pattern "^[a-zA-Z0-9_][-a-zA-Z0-9_]*$"' };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.description === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "value" || key0 === "enum" || key0 === "description")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate66(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
        errors = vErrors.length;
      }
    }
    if (data.value !== void 0) {
      if (typeof data.value !== "string") {
        const err3 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.enum !== void 0) {
      let data2 = data.enum;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err4 = { instancePath: instancePath + "/enum", schemaPath: "#/properties/enum/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data2[i0] !== "string") {
            const err5 = { instancePath: instancePath + "/enum/" + i0, schemaPath: "#/properties/enum/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
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
              const err6 = { instancePath: instancePath + "/enum", schemaPath: "#/properties/enum/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/enum", schemaPath: "#/properties/enum/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      if (typeof data.description !== "string") {
        const err8 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
validate65.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern8 = new RegExp("^[0-9]+[smh]$", "u");
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern8.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+[smh]$" }, message: 'must match pattern "^[0-9]+[smh]$"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
validate69.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 1 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  validate73.errors = vErrors;
  return errors === 0;
}
validate73.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate81.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.parameters === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parameters" }, message: "must have required property 'parameters'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "parameters")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.parameters !== void 0) {
      let data0 = data.parameters;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.name === void 0) {
              const err3 = { instancePath: instancePath + "/parameters/" + i0, schemaPath: "#/properties/parameters/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "name")) {
                const err4 = { instancePath: instancePath + "/parameters/" + i0, schemaPath: "#/properties/parameters/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            }
            if (data1.name !== void 0) {
              if (!validate66(data1.name, { instancePath: instancePath + "/parameters/" + i0 + "/name", parentData: data1, parentDataProperty: "name", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err5 = { instancePath: instancePath + "/parameters/" + i0, schemaPath: "#/properties/parameters/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate81.errors = vErrors;
  return errors === 0;
}
validate81.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern10 = new RegExp("^\\{\\{(?:workflow\\.(?:name|status|failures)|workflow\\.parameters\\.[-a-zA-Z0-9_]+|inputs\\.parameters\\.[-a-zA-Z0-9_]+|steps\\.[-a-z0-9]+\\.status|steps\\.[-a-z0-9]+\\.outputs\\.parameters\\.[-a-zA-Z0-9_]+)\\}\\}$", "u");
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate89.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern10.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\{\\{(?:workflow\\.(?:name|status|failures)|workflow\\.parameters\\.[-a-zA-Z0-9_]+|inputs\\.parameters\\.[-a-zA-Z0-9_]+|steps\\.[-a-z0-9]+\\.status|steps\\.[-a-z0-9]+\\.outputs\\.parameters\\.[-a-zA-Z0-9_]+)\\}\\}$" }, message: 'must match pattern "^\\{\\{(?:workflow\\.(?:name|status|failures)|workflow\\.parameters\\.[-a-zA-Z0-9_]+|inputs\\.parameters\\.[-a-zA-Z0-9_]+|steps\\.[-a-z0-9]+\\.status|steps\\.[-a-z0-9]+\\.outputs\\.parameters\\.[-a-zA-Z0-9_]+)\\}\\}$"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate89.errors = vErrors;
  return errors === 0;
}
validate89.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern9 = new RegExp("^\\{\\{[-a-zA-Z0-9_.]+\\}\\} == YES(?: \\|\\| \\{\\{[-a-zA-Z0-9_.]+\\}\\} == YES)*$", "u");
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate85.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.template === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "template" }, message: "must have required property 'template'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "template" || key0 === "when" || key0 === "continueOn" || key0 === "arguments")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate53(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.template !== void 0) {
      if (!validate53(data.template, { instancePath: instancePath + "/template", parentData: data, parentDataProperty: "template", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.when !== void 0) {
      let data2 = data.when;
      const _errs5 = errors;
      let valid1 = false;
      const _errs6 = errors;
      if ("{{workflow.status}} != Succeeded" !== data2) {
        const err3 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/anyOf/0/const", keyword: "const", params: { allowedValue: "{{workflow.status}} != Succeeded" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      var _valid0 = _errs6 === errors;
      valid1 = valid1 || _valid0;
      const _errs7 = errors;
      if (typeof data2 === "string") {
        if (!pattern9.test(data2)) {
          const err4 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^\\{\\{[-a-zA-Z0-9_.]+\\}\\} == YES(?: \\|\\| \\{\\{[-a-zA-Z0-9_.]+\\}\\} == YES)*$" }, message: 'must match pattern "^\\{\\{[-a-zA-Z0-9_.]+\\}\\} == YES(?: \\|\\| \\{\\{[-a-zA-Z0-9_.]+\\}\\} == YES)*$"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      var _valid0 = _errs7 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err6 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      } else {
        errors = _errs5;
        if (vErrors !== null) {
          if (_errs5) {
            vErrors.length = _errs5;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.continueOn !== void 0) {
      let data3 = data.continueOn;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.failed === void 0) {
          const err7 = { instancePath: instancePath + "/continueOn", schemaPath: "#/properties/continueOn/required", keyword: "required", params: { missingProperty: "failed" }, message: "must have required property 'failed'" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data3.error === void 0) {
          const err8 = { instancePath: instancePath + "/continueOn", schemaPath: "#/properties/continueOn/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        for (const key1 in data3) {
          if (!(key1 === "failed" || key1 === "error")) {
            const err9 = { instancePath: instancePath + "/continueOn", schemaPath: "#/properties/continueOn/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data3.failed !== void 0) {
          if (true !== data3.failed) {
            const err10 = { instancePath: instancePath + "/continueOn/failed", schemaPath: "#/properties/continueOn/properties/failed/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data3.error !== void 0) {
          if (true !== data3.error) {
            const err11 = { instancePath: instancePath + "/continueOn/error", schemaPath: "#/properties/continueOn/properties/error/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/continueOn", schemaPath: "#/properties/continueOn/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.arguments !== void 0) {
      let data6 = data.arguments;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.parameters === void 0) {
          const err13 = { instancePath: instancePath + "/arguments", schemaPath: "#/properties/arguments/required", keyword: "required", params: { missingProperty: "parameters" }, message: "must have required property 'parameters'" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        for (const key2 in data6) {
          if (!(key2 === "parameters")) {
            const err14 = { instancePath: instancePath + "/arguments", schemaPath: "#/properties/arguments/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data6.parameters !== void 0) {
          let data7 = data6.parameters;
          if (Array.isArray(data7)) {
            if (data7.length < 1) {
              const err15 = { instancePath: instancePath + "/arguments/parameters", schemaPath: "#/properties/arguments/properties/parameters/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            const len0 = data7.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data8 = data7[i0];
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8.name === void 0) {
                  const err16 = { instancePath: instancePath + "/arguments/parameters/" + i0, schemaPath: "#/properties/arguments/properties/parameters/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
                if (data8.value === void 0) {
                  const err17 = { instancePath: instancePath + "/arguments/parameters/" + i0, schemaPath: "#/properties/arguments/properties/parameters/items/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
                for (const key3 in data8) {
                  if (!(key3 === "name" || key3 === "value")) {
                    const err18 = { instancePath: instancePath + "/arguments/parameters/" + i0, schemaPath: "#/properties/arguments/properties/parameters/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err18];
                    } else {
                      vErrors.push(err18);
                    }
                    errors++;
                  }
                }
                if (data8.name !== void 0) {
                  if (!validate66(data8.name, { instancePath: instancePath + "/arguments/parameters/" + i0 + "/name", parentData: data8, parentDataProperty: "name", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                    errors = vErrors.length;
                  }
                }
                if (data8.value !== void 0) {
                  if (!validate89(data8.value, { instancePath: instancePath + "/arguments/parameters/" + i0 + "/value", parentData: data8, parentDataProperty: "value", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err19 = { instancePath: instancePath + "/arguments/parameters/" + i0, schemaPath: "#/properties/arguments/properties/parameters/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
          } else {
            const err20 = { instancePath: instancePath + "/arguments/parameters", schemaPath: "#/properties/arguments/properties/parameters/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/arguments", schemaPath: "#/properties/arguments/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate85.errors = vErrors;
  return errors === 0;
}
validate85.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.steps === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "steps" }, message: "must have required property 'steps'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "inputs" || key0 === "synchronization" || key0 === "steps")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate53(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.inputs !== void 0) {
      if (!validate81(data.inputs, { instancePath: instancePath + "/inputs", parentData: data, parentDataProperty: "inputs", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
        errors = vErrors.length;
      }
    }
    if (data.synchronization !== void 0) {
      let data2 = data.synchronization;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.mutexes === void 0) {
          const err3 = { instancePath: instancePath + "/synchronization", schemaPath: "#/properties/synchronization/required", keyword: "required", params: { missingProperty: "mutexes" }, message: "must have required property 'mutexes'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "mutexes")) {
            const err4 = { instancePath: instancePath + "/synchronization", schemaPath: "#/properties/synchronization/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data2.mutexes !== void 0) {
          let data3 = data2.mutexes;
          if (Array.isArray(data3)) {
            if (data3.length < 1) {
              const err5 = { instancePath: instancePath + "/synchronization/mutexes", schemaPath: "#/properties/synchronization/properties/mutexes/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            const len0 = data3.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data4 = data3[i0];
              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                if (data4.name === void 0) {
                  const err6 = { instancePath: instancePath + "/synchronization/mutexes/" + i0, schemaPath: "#/properties/synchronization/properties/mutexes/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
                for (const key2 in data4) {
                  if (!(key2 === "name")) {
                    const err7 = { instancePath: instancePath + "/synchronization/mutexes/" + i0, schemaPath: "#/properties/synchronization/properties/mutexes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err7];
                    } else {
                      vErrors.push(err7);
                    }
                    errors++;
                  }
                }
                if (data4.name !== void 0) {
                  if (!validate53(data4.name, { instancePath: instancePath + "/synchronization/mutexes/" + i0 + "/name", parentData: data4, parentDataProperty: "name", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err8 = { instancePath: instancePath + "/synchronization/mutexes/" + i0, schemaPath: "#/properties/synchronization/properties/mutexes/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
          } else {
            const err9 = { instancePath: instancePath + "/synchronization/mutexes", schemaPath: "#/properties/synchronization/properties/mutexes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/synchronization", schemaPath: "#/properties/synchronization/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.steps !== void 0) {
      let data6 = data.steps;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          const err11 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data7 = data6[i1];
          if (Array.isArray(data7)) {
            if (data7.length < 1) {
              const err12 = { instancePath: instancePath + "/steps/" + i1, schemaPath: "#/properties/steps/items/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            const len2 = data7.length;
            for (let i2 = 0; i2 < len2; i2++) {
              if (!validate85(data7[i2], { instancePath: instancePath + "/steps/" + i1 + "/" + i2, parentData: data7, parentDataProperty: i2, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err13 = { instancePath: instancePath + "/steps/" + i1, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate79.errors = vErrors;
  return errors === 0;
}
validate79.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema33 = { "description": "Waits for a person. No answer in time, and a bare resume, are a NO.", "type": "object", "additionalProperties": false, "required": ["name", "inputs", "suspend", "outputs"], "properties": { "name": { "$ref": "#/$defs/Name" }, "inputs": { "type": "object", "additionalProperties": false, "required": ["parameters"], "properties": { "parameters": { "type": "array", "minItems": 1, "maxItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["name", "default", "enum", "description"], "properties": { "name": { "const": "decision" }, "default": { "const": "NO" }, "enum": { "const": ["NO", "YES"] }, "description": { "type": "string" } } } } } }, "suspend": { "type": "object", "additionalProperties": false, "required": ["duration"], "properties": { "duration": { "$ref": "#/$defs/GoDuration" } } }, "outputs": { "type": "object", "additionalProperties": false, "required": ["parameters"], "properties": { "parameters": { "type": "array", "minItems": 1, "maxItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["name", "valueFrom"], "properties": { "name": { "const": "decision" }, "valueFrom": { "type": "object", "additionalProperties": false, "required": ["supplied", "default"], "properties": { "supplied": { "type": "object", "additionalProperties": false }, "default": { "const": "NO" } } } } } } } } } };
var func0 = require_equal().default;
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate93.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.inputs === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inputs" }, message: "must have required property 'inputs'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.suspend === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "suspend" }, message: "must have required property 'suspend'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.outputs === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outputs" }, message: "must have required property 'outputs'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "inputs" || key0 === "suspend" || key0 === "outputs")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate53(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.inputs !== void 0) {
      let data1 = data.inputs;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.parameters === void 0) {
          const err5 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/required", keyword: "required", params: { missingProperty: "parameters" }, message: "must have required property 'parameters'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === "parameters")) {
            const err6 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data1.parameters !== void 0) {
          let data2 = data1.parameters;
          if (Array.isArray(data2)) {
            if (data2.length > 1) {
              const err7 = { instancePath: instancePath + "/inputs/parameters", schemaPath: "#/properties/inputs/properties/parameters/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data2.length < 1) {
              const err8 = { instancePath: instancePath + "/inputs/parameters", schemaPath: "#/properties/inputs/properties/parameters/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                if (data3.name === void 0) {
                  const err9 = { instancePath: instancePath + "/inputs/parameters/" + i0, schemaPath: "#/properties/inputs/properties/parameters/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
                if (data3.default === void 0) {
                  const err10 = { instancePath: instancePath + "/inputs/parameters/" + i0, schemaPath: "#/properties/inputs/properties/parameters/items/required", keyword: "required", params: { missingProperty: "default" }, message: "must have required property 'default'" };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
                if (data3.enum === void 0) {
                  const err11 = { instancePath: instancePath + "/inputs/parameters/" + i0, schemaPath: "#/properties/inputs/properties/parameters/items/required", keyword: "required", params: { missingProperty: "enum" }, message: "must have required property 'enum'" };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
                if (data3.description === void 0) {
                  const err12 = { instancePath: instancePath + "/inputs/parameters/" + i0, schemaPath: "#/properties/inputs/properties/parameters/items/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
                for (const key2 in data3) {
                  if (!(key2 === "name" || key2 === "default" || key2 === "enum" || key2 === "description")) {
                    const err13 = { instancePath: instancePath + "/inputs/parameters/" + i0, schemaPath: "#/properties/inputs/properties/parameters/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err13];
                    } else {
                      vErrors.push(err13);
                    }
                    errors++;
                  }
                }
                if (data3.name !== void 0) {
                  if ("decision" !== data3.name) {
                    const err14 = { instancePath: instancePath + "/inputs/parameters/" + i0 + "/name", schemaPath: "#/properties/inputs/properties/parameters/items/properties/name/const", keyword: "const", params: { allowedValue: "decision" }, message: "must be equal to constant" };
                    if (vErrors === null) {
                      vErrors = [err14];
                    } else {
                      vErrors.push(err14);
                    }
                    errors++;
                  }
                }
                if (data3.default !== void 0) {
                  if ("NO" !== data3.default) {
                    const err15 = { instancePath: instancePath + "/inputs/parameters/" + i0 + "/default", schemaPath: "#/properties/inputs/properties/parameters/items/properties/default/const", keyword: "const", params: { allowedValue: "NO" }, message: "must be equal to constant" };
                    if (vErrors === null) {
                      vErrors = [err15];
                    } else {
                      vErrors.push(err15);
                    }
                    errors++;
                  }
                }
                if (data3.enum !== void 0) {
                  if (!func0(data3.enum, schema33.properties.inputs.properties.parameters.items.properties.enum.const)) {
                    const err16 = { instancePath: instancePath + "/inputs/parameters/" + i0 + "/enum", schemaPath: "#/properties/inputs/properties/parameters/items/properties/enum/const", keyword: "const", params: { allowedValue: schema33.properties.inputs.properties.parameters.items.properties.enum.const }, message: "must be equal to constant" };
                    if (vErrors === null) {
                      vErrors = [err16];
                    } else {
                      vErrors.push(err16);
                    }
                    errors++;
                  }
                }
                if (data3.description !== void 0) {
                  if (typeof data3.description !== "string") {
                    const err17 = { instancePath: instancePath + "/inputs/parameters/" + i0 + "/description", schemaPath: "#/properties/inputs/properties/parameters/items/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err17];
                    } else {
                      vErrors.push(err17);
                    }
                    errors++;
                  }
                }
              } else {
                const err18 = { instancePath: instancePath + "/inputs/parameters/" + i0, schemaPath: "#/properties/inputs/properties/parameters/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
          } else {
            const err19 = { instancePath: instancePath + "/inputs/parameters", schemaPath: "#/properties/inputs/properties/parameters/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.suspend !== void 0) {
      let data8 = data.suspend;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.duration === void 0) {
          const err21 = { instancePath: instancePath + "/suspend", schemaPath: "#/properties/suspend/required", keyword: "required", params: { missingProperty: "duration" }, message: "must have required property 'duration'" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        for (const key3 in data8) {
          if (!(key3 === "duration")) {
            const err22 = { instancePath: instancePath + "/suspend", schemaPath: "#/properties/suspend/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data8.duration !== void 0) {
          if (!validate69(data8.duration, { instancePath: instancePath + "/suspend/duration", parentData: data8, parentDataProperty: "duration", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/suspend", schemaPath: "#/properties/suspend/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.outputs !== void 0) {
      let data10 = data.outputs;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.parameters === void 0) {
          const err24 = { instancePath: instancePath + "/outputs", schemaPath: "#/properties/outputs/required", keyword: "required", params: { missingProperty: "parameters" }, message: "must have required property 'parameters'" };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        for (const key4 in data10) {
          if (!(key4 === "parameters")) {
            const err25 = { instancePath: instancePath + "/outputs", schemaPath: "#/properties/outputs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data10.parameters !== void 0) {
          let data11 = data10.parameters;
          if (Array.isArray(data11)) {
            if (data11.length > 1) {
              const err26 = { instancePath: instancePath + "/outputs/parameters", schemaPath: "#/properties/outputs/properties/parameters/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (data11.length < 1) {
              const err27 = { instancePath: instancePath + "/outputs/parameters", schemaPath: "#/properties/outputs/properties/parameters/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            const len1 = data11.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data12 = data11[i1];
              if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                if (data12.name === void 0) {
                  const err28 = { instancePath: instancePath + "/outputs/parameters/" + i1, schemaPath: "#/properties/outputs/properties/parameters/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
                if (data12.valueFrom === void 0) {
                  const err29 = { instancePath: instancePath + "/outputs/parameters/" + i1, schemaPath: "#/properties/outputs/properties/parameters/items/required", keyword: "required", params: { missingProperty: "valueFrom" }, message: "must have required property 'valueFrom'" };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
                for (const key5 in data12) {
                  if (!(key5 === "name" || key5 === "valueFrom")) {
                    const err30 = { instancePath: instancePath + "/outputs/parameters/" + i1, schemaPath: "#/properties/outputs/properties/parameters/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err30];
                    } else {
                      vErrors.push(err30);
                    }
                    errors++;
                  }
                }
                if (data12.name !== void 0) {
                  if ("decision" !== data12.name) {
                    const err31 = { instancePath: instancePath + "/outputs/parameters/" + i1 + "/name", schemaPath: "#/properties/outputs/properties/parameters/items/properties/name/const", keyword: "const", params: { allowedValue: "decision" }, message: "must be equal to constant" };
                    if (vErrors === null) {
                      vErrors = [err31];
                    } else {
                      vErrors.push(err31);
                    }
                    errors++;
                  }
                }
                if (data12.valueFrom !== void 0) {
                  let data14 = data12.valueFrom;
                  if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                    if (data14.supplied === void 0) {
                      const err32 = { instancePath: instancePath + "/outputs/parameters/" + i1 + "/valueFrom", schemaPath: "#/properties/outputs/properties/parameters/items/properties/valueFrom/required", keyword: "required", params: { missingProperty: "supplied" }, message: "must have required property 'supplied'" };
                      if (vErrors === null) {
                        vErrors = [err32];
                      } else {
                        vErrors.push(err32);
                      }
                      errors++;
                    }
                    if (data14.default === void 0) {
                      const err33 = { instancePath: instancePath + "/outputs/parameters/" + i1 + "/valueFrom", schemaPath: "#/properties/outputs/properties/parameters/items/properties/valueFrom/required", keyword: "required", params: { missingProperty: "default" }, message: "must have required property 'default'" };
                      if (vErrors === null) {
                        vErrors = [err33];
                      } else {
                        vErrors.push(err33);
                      }
                      errors++;
                    }
                    for (const key6 in data14) {
                      if (!(key6 === "supplied" || key6 === "default")) {
                        const err34 = { instancePath: instancePath + "/outputs/parameters/" + i1 + "/valueFrom", schemaPath: "#/properties/outputs/properties/parameters/items/properties/valueFrom/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                          vErrors = [err34];
                        } else {
                          vErrors.push(err34);
                        }
                        errors++;
                      }
                    }
                    if (data14.supplied !== void 0) {
                      let data15 = data14.supplied;
                      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                        for (const key7 in data15) {
                          const err35 = { instancePath: instancePath + "/outputs/parameters/" + i1 + "/valueFrom/supplied", schemaPath: "#/properties/outputs/properties/parameters/items/properties/valueFrom/properties/supplied/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                          if (vErrors === null) {
                            vErrors = [err35];
                          } else {
                            vErrors.push(err35);
                          }
                          errors++;
                        }
                      } else {
                        const err36 = { instancePath: instancePath + "/outputs/parameters/" + i1 + "/valueFrom/supplied", schemaPath: "#/properties/outputs/properties/parameters/items/properties/valueFrom/properties/supplied/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err36];
                        } else {
                          vErrors.push(err36);
                        }
                        errors++;
                      }
                    }
                    if (data14.default !== void 0) {
                      if ("NO" !== data14.default) {
                        const err37 = { instancePath: instancePath + "/outputs/parameters/" + i1 + "/valueFrom/default", schemaPath: "#/properties/outputs/properties/parameters/items/properties/valueFrom/properties/default/const", keyword: "const", params: { allowedValue: "NO" }, message: "must be equal to constant" };
                        if (vErrors === null) {
                          vErrors = [err37];
                        } else {
                          vErrors.push(err37);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err38 = { instancePath: instancePath + "/outputs/parameters/" + i1 + "/valueFrom", schemaPath: "#/properties/outputs/properties/parameters/items/properties/valueFrom/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err38];
                    } else {
                      vErrors.push(err38);
                    }
                    errors++;
                  }
                }
              } else {
                const err39 = { instancePath: instancePath + "/outputs/parameters/" + i1, schemaPath: "#/properties/outputs/properties/parameters/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
          } else {
            const err40 = { instancePath: instancePath + "/outputs/parameters", schemaPath: "#/properties/outputs/properties/parameters/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
      } else {
        const err41 = { instancePath: instancePath + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
  } else {
    const err42 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err42];
    } else {
      vErrors.push(err42);
    }
    errors++;
  }
  validate93.errors = vErrors;
  return errors === 0;
}
validate93.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema34 = { "description": "Asks a person what it is. No answer in time, and a bare resume, are `none`.", "type": "object", "additionalProperties": false, "required": ["name", "inputs", "suspend", "outputs"], "properties": { "name": { "$ref": "#/$defs/Name" }, "inputs": { "type": "object", "additionalProperties": false, "required": ["parameters"], "properties": { "parameters": { "type": "array", "minItems": 1, "maxItems": 2, "items": { "type": "object", "additionalProperties": false, "required": ["name", "default", "enum", "description"], "properties": { "name": { "enum": ["finding", "path"] }, "default": { "const": "none" }, "enum": { "type": "array", "minItems": 2, "items": { "type": "string", "pattern": "^[-a-zA-Z0-9]+$" }, "contains": { "const": "none" } }, "description": { "type": "string" } } } } } }, "suspend": { "type": "object", "additionalProperties": false, "required": ["duration"], "properties": { "duration": { "$ref": "#/$defs/GoDuration" } } }, "outputs": { "type": "object", "additionalProperties": false, "required": ["parameters"], "properties": { "parameters": { "type": "array", "minItems": 1, "maxItems": 2, "items": { "type": "object", "additionalProperties": false, "required": ["name", "valueFrom"], "properties": { "name": { "enum": ["finding", "path"] }, "valueFrom": { "type": "object", "additionalProperties": false, "required": ["supplied", "default"], "properties": { "supplied": { "type": "object", "additionalProperties": false }, "default": { "const": "none" } } } } } } } } } };
var pattern11 = new RegExp("^[-a-zA-Z0-9]+$", "u");
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate97.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.inputs === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inputs" }, message: "must have required property 'inputs'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.suspend === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "suspend" }, message: "must have required property 'suspend'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.outputs === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outputs" }, message: "must have required property 'outputs'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "inputs" || key0 === "suspend" || key0 === "outputs")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate53(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.inputs !== void 0) {
      let data1 = data.inputs;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.parameters === void 0) {
          const err5 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/required", keyword: "required", params: { missingProperty: "parameters" }, message: "must have required property 'parameters'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === "parameters")) {
            const err6 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data1.parameters !== void 0) {
          let data2 = data1.parameters;
          if (Array.isArray(data2)) {
            if (data2.length > 2) {
              const err7 = { instancePath: instancePath + "/inputs/parameters", schemaPath: "#/properties/inputs/properties/parameters/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data2.length < 1) {
              const err8 = { instancePath: instancePath + "/inputs/parameters", schemaPath: "#/properties/inputs/properties/parameters/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                if (data3.name === void 0) {
                  const err9 = { instancePath: instancePath + "/inputs/parameters/" + i0, schemaPath: "#/properties/inputs/properties/parameters/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
                if (data3.default === void 0) {
                  const err10 = { instancePath: instancePath + "/inputs/parameters/" + i0, schemaPath: "#/properties/inputs/properties/parameters/items/required", keyword: "required", params: { missingProperty: "default" }, message: "must have required property 'default'" };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
                if (data3.enum === void 0) {
                  const err11 = { instancePath: instancePath + "/inputs/parameters/" + i0, schemaPath: "#/properties/inputs/properties/parameters/items/required", keyword: "required", params: { missingProperty: "enum" }, message: "must have required property 'enum'" };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
                if (data3.description === void 0) {
                  const err12 = { instancePath: instancePath + "/inputs/parameters/" + i0, schemaPath: "#/properties/inputs/properties/parameters/items/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
                for (const key2 in data3) {
                  if (!(key2 === "name" || key2 === "default" || key2 === "enum" || key2 === "description")) {
                    const err13 = { instancePath: instancePath + "/inputs/parameters/" + i0, schemaPath: "#/properties/inputs/properties/parameters/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err13];
                    } else {
                      vErrors.push(err13);
                    }
                    errors++;
                  }
                }
                if (data3.name !== void 0) {
                  let data4 = data3.name;
                  if (!(data4 === "finding" || data4 === "path")) {
                    const err14 = { instancePath: instancePath + "/inputs/parameters/" + i0 + "/name", schemaPath: "#/properties/inputs/properties/parameters/items/properties/name/enum", keyword: "enum", params: { allowedValues: schema34.properties.inputs.properties.parameters.items.properties.name.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err14];
                    } else {
                      vErrors.push(err14);
                    }
                    errors++;
                  }
                }
                if (data3.default !== void 0) {
                  if ("none" !== data3.default) {
                    const err15 = { instancePath: instancePath + "/inputs/parameters/" + i0 + "/default", schemaPath: "#/properties/inputs/properties/parameters/items/properties/default/const", keyword: "const", params: { allowedValue: "none" }, message: "must be equal to constant" };
                    if (vErrors === null) {
                      vErrors = [err15];
                    } else {
                      vErrors.push(err15);
                    }
                    errors++;
                  }
                }
                if (data3.enum !== void 0) {
                  let data6 = data3.enum;
                  if (Array.isArray(data6)) {
                    if (data6.length < 2) {
                      const err16 = { instancePath: instancePath + "/inputs/parameters/" + i0 + "/enum", schemaPath: "#/properties/inputs/properties/parameters/items/properties/enum/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                      if (vErrors === null) {
                        vErrors = [err16];
                      } else {
                        vErrors.push(err16);
                      }
                      errors++;
                    }
                    const len1 = data6.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data7 = data6[i1];
                      if (typeof data7 === "string") {
                        if (!pattern11.test(data7)) {
                          const err17 = { instancePath: instancePath + "/inputs/parameters/" + i0 + "/enum/" + i1, schemaPath: "#/properties/inputs/properties/parameters/items/properties/enum/items/pattern", keyword: "pattern", params: { pattern: "^[-a-zA-Z0-9]+$" }, message: 'must match pattern "^[-a-zA-Z0-9]+$"' };
                          if (vErrors === null) {
                            vErrors = [err17];
                          } else {
                            vErrors.push(err17);
                          }
                          errors++;
                        }
                      } else {
                        const err18 = { instancePath: instancePath + "/inputs/parameters/" + i0 + "/enum/" + i1, schemaPath: "#/properties/inputs/properties/parameters/items/properties/enum/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err18];
                        } else {
                          vErrors.push(err18);
                        }
                        errors++;
                      }
                    }
                    const _errs17 = errors;
                    const len2 = data6.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                      const _errs18 = errors;
                      if ("none" !== data6[i2]) {
                        const err19 = { instancePath: instancePath + "/inputs/parameters/" + i0 + "/enum/" + i2, schemaPath: "#/properties/inputs/properties/parameters/items/properties/enum/contains/const", keyword: "const", params: { allowedValue: "none" }, message: "must be equal to constant" };
                        if (vErrors === null) {
                          vErrors = [err19];
                        } else {
                          vErrors.push(err19);
                        }
                        errors++;
                      }
                      var valid7 = _errs18 === errors;
                      if (valid7) {
                        break;
                      }
                    }
                    if (!valid7) {
                      const err20 = { instancePath: instancePath + "/inputs/parameters/" + i0 + "/enum", schemaPath: "#/properties/inputs/properties/parameters/items/properties/enum/contains", keyword: "contains", params: { minContains: 1 }, message: "must contain at least 1 valid item(s)" };
                      if (vErrors === null) {
                        vErrors = [err20];
                      } else {
                        vErrors.push(err20);
                      }
                      errors++;
                    } else {
                      errors = _errs17;
                      if (vErrors !== null) {
                        if (_errs17) {
                          vErrors.length = _errs17;
                        } else {
                          vErrors = null;
                        }
                      }
                    }
                  } else {
                    const err21 = { instancePath: instancePath + "/inputs/parameters/" + i0 + "/enum", schemaPath: "#/properties/inputs/properties/parameters/items/properties/enum/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err21];
                    } else {
                      vErrors.push(err21);
                    }
                    errors++;
                  }
                }
                if (data3.description !== void 0) {
                  if (typeof data3.description !== "string") {
                    const err22 = { instancePath: instancePath + "/inputs/parameters/" + i0 + "/description", schemaPath: "#/properties/inputs/properties/parameters/items/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err22];
                    } else {
                      vErrors.push(err22);
                    }
                    errors++;
                  }
                }
              } else {
                const err23 = { instancePath: instancePath + "/inputs/parameters/" + i0, schemaPath: "#/properties/inputs/properties/parameters/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
          } else {
            const err24 = { instancePath: instancePath + "/inputs/parameters", schemaPath: "#/properties/inputs/properties/parameters/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.suspend !== void 0) {
      let data10 = data.suspend;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.duration === void 0) {
          const err26 = { instancePath: instancePath + "/suspend", schemaPath: "#/properties/suspend/required", keyword: "required", params: { missingProperty: "duration" }, message: "must have required property 'duration'" };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        for (const key3 in data10) {
          if (!(key3 === "duration")) {
            const err27 = { instancePath: instancePath + "/suspend", schemaPath: "#/properties/suspend/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data10.duration !== void 0) {
          if (!validate69(data10.duration, { instancePath: instancePath + "/suspend/duration", parentData: data10, parentDataProperty: "duration", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/suspend", schemaPath: "#/properties/suspend/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.outputs !== void 0) {
      let data12 = data.outputs;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.parameters === void 0) {
          const err29 = { instancePath: instancePath + "/outputs", schemaPath: "#/properties/outputs/required", keyword: "required", params: { missingProperty: "parameters" }, message: "must have required property 'parameters'" };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        for (const key4 in data12) {
          if (!(key4 === "parameters")) {
            const err30 = { instancePath: instancePath + "/outputs", schemaPath: "#/properties/outputs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data12.parameters !== void 0) {
          let data13 = data12.parameters;
          if (Array.isArray(data13)) {
            if (data13.length > 2) {
              const err31 = { instancePath: instancePath + "/outputs/parameters", schemaPath: "#/properties/outputs/properties/parameters/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            if (data13.length < 1) {
              const err32 = { instancePath: instancePath + "/outputs/parameters", schemaPath: "#/properties/outputs/properties/parameters/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            const len3 = data13.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data14 = data13[i3];
              if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                if (data14.name === void 0) {
                  const err33 = { instancePath: instancePath + "/outputs/parameters/" + i3, schemaPath: "#/properties/outputs/properties/parameters/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
                if (data14.valueFrom === void 0) {
                  const err34 = { instancePath: instancePath + "/outputs/parameters/" + i3, schemaPath: "#/properties/outputs/properties/parameters/items/required", keyword: "required", params: { missingProperty: "valueFrom" }, message: "must have required property 'valueFrom'" };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
                for (const key5 in data14) {
                  if (!(key5 === "name" || key5 === "valueFrom")) {
                    const err35 = { instancePath: instancePath + "/outputs/parameters/" + i3, schemaPath: "#/properties/outputs/properties/parameters/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err35];
                    } else {
                      vErrors.push(err35);
                    }
                    errors++;
                  }
                }
                if (data14.name !== void 0) {
                  let data15 = data14.name;
                  if (!(data15 === "finding" || data15 === "path")) {
                    const err36 = { instancePath: instancePath + "/outputs/parameters/" + i3 + "/name", schemaPath: "#/properties/outputs/properties/parameters/items/properties/name/enum", keyword: "enum", params: { allowedValues: schema34.properties.outputs.properties.parameters.items.properties.name.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err36];
                    } else {
                      vErrors.push(err36);
                    }
                    errors++;
                  }
                }
                if (data14.valueFrom !== void 0) {
                  let data16 = data14.valueFrom;
                  if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                    if (data16.supplied === void 0) {
                      const err37 = { instancePath: instancePath + "/outputs/parameters/" + i3 + "/valueFrom", schemaPath: "#/properties/outputs/properties/parameters/items/properties/valueFrom/required", keyword: "required", params: { missingProperty: "supplied" }, message: "must have required property 'supplied'" };
                      if (vErrors === null) {
                        vErrors = [err37];
                      } else {
                        vErrors.push(err37);
                      }
                      errors++;
                    }
                    if (data16.default === void 0) {
                      const err38 = { instancePath: instancePath + "/outputs/parameters/" + i3 + "/valueFrom", schemaPath: "#/properties/outputs/properties/parameters/items/properties/valueFrom/required", keyword: "required", params: { missingProperty: "default" }, message: "must have required property 'default'" };
                      if (vErrors === null) {
                        vErrors = [err38];
                      } else {
                        vErrors.push(err38);
                      }
                      errors++;
                    }
                    for (const key6 in data16) {
                      if (!(key6 === "supplied" || key6 === "default")) {
                        const err39 = { instancePath: instancePath + "/outputs/parameters/" + i3 + "/valueFrom", schemaPath: "#/properties/outputs/properties/parameters/items/properties/valueFrom/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                          vErrors = [err39];
                        } else {
                          vErrors.push(err39);
                        }
                        errors++;
                      }
                    }
                    if (data16.supplied !== void 0) {
                      let data17 = data16.supplied;
                      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                        for (const key7 in data17) {
                          const err40 = { instancePath: instancePath + "/outputs/parameters/" + i3 + "/valueFrom/supplied", schemaPath: "#/properties/outputs/properties/parameters/items/properties/valueFrom/properties/supplied/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                          if (vErrors === null) {
                            vErrors = [err40];
                          } else {
                            vErrors.push(err40);
                          }
                          errors++;
                        }
                      } else {
                        const err41 = { instancePath: instancePath + "/outputs/parameters/" + i3 + "/valueFrom/supplied", schemaPath: "#/properties/outputs/properties/parameters/items/properties/valueFrom/properties/supplied/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err41];
                        } else {
                          vErrors.push(err41);
                        }
                        errors++;
                      }
                    }
                    if (data16.default !== void 0) {
                      if ("none" !== data16.default) {
                        const err42 = { instancePath: instancePath + "/outputs/parameters/" + i3 + "/valueFrom/default", schemaPath: "#/properties/outputs/properties/parameters/items/properties/valueFrom/properties/default/const", keyword: "const", params: { allowedValue: "none" }, message: "must be equal to constant" };
                        if (vErrors === null) {
                          vErrors = [err42];
                        } else {
                          vErrors.push(err42);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err43 = { instancePath: instancePath + "/outputs/parameters/" + i3 + "/valueFrom", schemaPath: "#/properties/outputs/properties/parameters/items/properties/valueFrom/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err43];
                    } else {
                      vErrors.push(err43);
                    }
                    errors++;
                  }
                }
              } else {
                const err44 = { instancePath: instancePath + "/outputs/parameters/" + i3, schemaPath: "#/properties/outputs/properties/parameters/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
          } else {
            const err45 = { instancePath: instancePath + "/outputs/parameters", schemaPath: "#/properties/outputs/properties/parameters/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
      } else {
        const err46 = { instancePath: instancePath + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
  } else {
    const err47 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err47];
    } else {
      vErrors.push(err47);
    }
    errors++;
  }
  validate97.errors = vErrors;
  return errors === 0;
}
validate97.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate104.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.annotations === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "annotations" }, message: "must have required property 'annotations'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "annotations")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.annotations !== void 0) {
      if (!validate58(data.annotations, { instancePath: instancePath + "/annotations", parentData: data, parentDataProperty: "annotations", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate104.errors = vErrors;
  return errors === 0;
}
validate104.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern12 = new RegExp("^[0-9]+(?:m|Mi|Gi)?$", "u");
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate110.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern12.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(?:m|Mi|Gi)?$" }, message: 'must match pattern "^[0-9]+(?:m|Mi|Gi)?$"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate110.errors = vErrors;
  return errors === 0;
}
validate110.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate108.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.name === void 0) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.emptyDir === void 0) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "emptyDir" }, message: "must have required property 'emptyDir'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        for (const key0 in data0) {
          if (!(key0 === "name" || key0 === "emptyDir")) {
            const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.name !== void 0) {
          if (!validate53(data0.name, { instancePath: instancePath + "/" + i0 + "/name", parentData: data0, parentDataProperty: "name", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
        if (data0.emptyDir !== void 0) {
          let data2 = data0.emptyDir;
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.sizeLimit === void 0) {
              const err4 = { instancePath: instancePath + "/" + i0 + "/emptyDir", schemaPath: "#/items/properties/emptyDir/required", keyword: "required", params: { missingProperty: "sizeLimit" }, message: "must have required property 'sizeLimit'" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            for (const key1 in data2) {
              if (!(key1 === "sizeLimit")) {
                const err5 = { instancePath: instancePath + "/" + i0 + "/emptyDir", schemaPath: "#/items/properties/emptyDir/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (data2.sizeLimit !== void 0) {
              if (!validate110(data2.sizeLimit, { instancePath: instancePath + "/" + i0 + "/emptyDir/sizeLimit", parentData: data2, parentDataProperty: "sizeLimit", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err6 = { instancePath: instancePath + "/" + i0 + "/emptyDir", schemaPath: "#/items/properties/emptyDir/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate108.errors = vErrors;
  return errors === 0;
}
validate108.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var pattern13 = new RegExp("^[a-z0-9][-a-zA-Z0-9._/:]*@sha256:[0-9a-f]{64}$", "u");
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate114.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern13.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][-a-zA-Z0-9._/:]*@sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^[a-z0-9][-a-zA-Z0-9._/:]*@sha256:[0-9a-f]{64}$"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate114.errors = vErrors;
  return errors === 0;
}
validate114.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate116.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 9) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 9 }, message: "must NOT have more than 9 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.length < 8) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 8 }, message: "must NOT have fewer than 8 items" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (typeof data[i0] !== "string") {
        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    const _errs3 = errors;
    const len1 = data.length;
    for (let i1 = 0; i1 < len1; i1++) {
      const _errs4 = errors;
      if ("timeout" !== data[i1]) {
        const err3 = { instancePath: instancePath + "/" + i1, schemaPath: "#/contains/const", keyword: "const", params: { allowedValue: "timeout" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      var valid2 = _errs4 === errors;
      if (valid2) {
        break;
      }
    }
    if (!valid2) {
      const err4 = { instancePath, schemaPath: "#/contains", keyword: "contains", params: { minContains: 1 }, message: "must contain at least 1 valid item(s)" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    } else {
      errors = _errs3;
      if (vErrors !== null) {
        if (_errs3) {
          vErrors.length = _errs3;
        } else {
          vErrors = null;
        }
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate116.errors = vErrors;
  return errors === 0;
}
validate116.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate118.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 1) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate118.errors = vErrors;
  return errors === 0;
}
validate118.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var pattern14 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate122.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern14.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate122.errors = vErrors;
  return errors === 0;
}
validate122.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern15 = new RegExp("^[-A-Za-z0-9_./]*$", "u");
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate121.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.value === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "value")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate122(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
        errors = vErrors.length;
      }
    }
    if (data.value !== void 0) {
      let data1 = data.value;
      const _errs4 = errors;
      let valid1 = false;
      const _errs5 = errors;
      if (!validate89(data1, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      const _errs6 = errors;
      if (typeof data1 === "string") {
        if (!pattern15.test(data1)) {
          const err3 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[-A-Za-z0-9_./]*$" }, message: 'must match pattern "^[-A-Za-z0-9_./]*$"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      var _valid0 = _errs6 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err5 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      } else {
        errors = _errs4;
        if (vErrors !== null) {
          if (_errs4) {
            vErrors.length = _errs4;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate121.errors = vErrors;
  return errors === 0;
}
validate121.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern16 = new RegExp("^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?$", "u");
var pattern17 = new RegExp("^[-A-Za-z0-9._]+$", "u");
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate126.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.valueFrom === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "valueFrom" }, message: "must have required property 'valueFrom'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "valueFrom")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate122(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
        errors = vErrors.length;
      }
    }
    if (data.valueFrom !== void 0) {
      let data1 = data.valueFrom;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.secretKeyRef === void 0) {
          const err3 = { instancePath: instancePath + "/valueFrom", schemaPath: "#/properties/valueFrom/required", keyword: "required", params: { missingProperty: "secretKeyRef" }, message: "must have required property 'secretKeyRef'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === "secretKeyRef")) {
            const err4 = { instancePath: instancePath + "/valueFrom", schemaPath: "#/properties/valueFrom/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data1.secretKeyRef !== void 0) {
          let data2 = data1.secretKeyRef;
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.name === void 0) {
              const err5 = { instancePath: instancePath + "/valueFrom/secretKeyRef", schemaPath: "#/properties/valueFrom/properties/secretKeyRef/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data2.key === void 0) {
              const err6 = { instancePath: instancePath + "/valueFrom/secretKeyRef", schemaPath: "#/properties/valueFrom/properties/secretKeyRef/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            for (const key2 in data2) {
              if (!(key2 === "optional" || key2 === "name" || key2 === "key")) {
                const err7 = { instancePath: instancePath + "/valueFrom/secretKeyRef", schemaPath: "#/properties/valueFrom/properties/secretKeyRef/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data2.optional !== void 0) {
              if (true !== data2.optional) {
                const err8 = { instancePath: instancePath + "/valueFrom/secretKeyRef/optional", schemaPath: "#/properties/valueFrom/properties/secretKeyRef/properties/optional/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data2.name !== void 0) {
              let data4 = data2.name;
              if (typeof data4 === "string") {
                if (func1(data4) > 253) {
                  const err9 = { instancePath: instancePath + "/valueFrom/secretKeyRef/name", schemaPath: "#/properties/valueFrom/properties/secretKeyRef/properties/name/maxLength", keyword: "maxLength", params: { limit: 253 }, message: "must NOT have more than 253 characters" };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
                if (!pattern16.test(data4)) {
                  const err10 = { instancePath: instancePath + "/valueFrom/secretKeyRef/name", schemaPath: "#/properties/valueFrom/properties/secretKeyRef/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?$" }, message: 'must match pattern "^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?$"' };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
              } else {
                const err11 = { instancePath: instancePath + "/valueFrom/secretKeyRef/name", schemaPath: "#/properties/valueFrom/properties/secretKeyRef/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data2.key !== void 0) {
              let data5 = data2.key;
              if (typeof data5 === "string") {
                if (func1(data5) > 253) {
                  const err12 = { instancePath: instancePath + "/valueFrom/secretKeyRef/key", schemaPath: "#/properties/valueFrom/properties/secretKeyRef/properties/key/maxLength", keyword: "maxLength", params: { limit: 253 }, message: "must NOT have more than 253 characters" };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
                if (!pattern17.test(data5)) {
                  const err13 = { instancePath: instancePath + "/valueFrom/secretKeyRef/key", schemaPath: "#/properties/valueFrom/properties/secretKeyRef/properties/key/pattern", keyword: "pattern", params: { pattern: "^[-A-Za-z0-9._]+$" }, message: 'must match pattern "^[-A-Za-z0-9._]+$"' };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/valueFrom/secretKeyRef/key", schemaPath: "#/properties/valueFrom/properties/secretKeyRef/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/valueFrom/secretKeyRef", schemaPath: "#/properties/valueFrom/properties/secretKeyRef/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/valueFrom", schemaPath: "#/properties/valueFrom/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate126.errors = vErrors;
  return errors === 0;
}
validate126.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate120.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      const _errs2 = errors;
      let valid2 = false;
      let passing0 = null;
      const _errs3 = errors;
      if (!validate121(data0, { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs3 === errors;
      if (_valid0) {
        valid2 = true;
        passing0 = 0;
        var props0 = true;
      }
      const _errs4 = errors;
      if (!validate126(data0, { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs4 === errors;
      if (_valid0 && valid2) {
        valid2 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid0) {
          valid2 = true;
          passing0 = 1;
          if (props0 !== true) {
            props0 = true;
          }
        }
      }
      if (!valid2) {
        const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      } else {
        errors = _errs2;
        if (vErrors !== null) {
          if (_errs2) {
            vErrors.length = _errs2;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate120.errors = vErrors;
  return errors === 0;
}
validate120.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate131.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cpu === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cpu" }, message: "must have required property 'cpu'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.memory === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "memory" }, message: "must have required property 'memory'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "cpu" || key0 === "memory")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.cpu !== void 0) {
      if (!validate110(data.cpu, { instancePath: instancePath + "/cpu", parentData: data, parentDataProperty: "cpu", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
        errors = vErrors.length;
      }
    }
    if (data.memory !== void 0) {
      if (!validate110(data.memory, { instancePath: instancePath + "/memory", parentData: data, parentDataProperty: "memory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate131.errors = vErrors;
  return errors === 0;
}
validate131.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate130.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.requests === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requests" }, message: "must have required property 'requests'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.limits === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "limits" }, message: "must have required property 'limits'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "requests" || key0 === "limits")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.requests !== void 0) {
      if (!validate131(data.requests, { instancePath: instancePath + "/requests", parentData: data, parentDataProperty: "requests", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
        errors = vErrors.length;
      }
    }
    if (data.limits !== void 0) {
      if (!validate131(data.limits, { instancePath: instancePath + "/limits", parentData: data, parentDataProperty: "limits", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate130.errors = vErrors;
  return errors === 0;
}
validate130.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema49 = { "type": "object", "additionalProperties": false, "required": ["allowPrivilegeEscalation", "readOnlyRootFilesystem", "capabilities"], "properties": { "allowPrivilegeEscalation": { "const": false }, "readOnlyRootFilesystem": { "const": true }, "capabilities": { "type": "object", "additionalProperties": false, "required": ["drop"], "properties": { "drop": { "const": ["ALL"] } } } } };
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate137.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.allowPrivilegeEscalation === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "allowPrivilegeEscalation" }, message: "must have required property 'allowPrivilegeEscalation'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.readOnlyRootFilesystem === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "readOnlyRootFilesystem" }, message: "must have required property 'readOnlyRootFilesystem'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.capabilities === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "capabilities" }, message: "must have required property 'capabilities'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "allowPrivilegeEscalation" || key0 === "readOnlyRootFilesystem" || key0 === "capabilities")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.allowPrivilegeEscalation !== void 0) {
      if (false !== data.allowPrivilegeEscalation) {
        const err4 = { instancePath: instancePath + "/allowPrivilegeEscalation", schemaPath: "#/properties/allowPrivilegeEscalation/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.readOnlyRootFilesystem !== void 0) {
      if (true !== data.readOnlyRootFilesystem) {
        const err5 = { instancePath: instancePath + "/readOnlyRootFilesystem", schemaPath: "#/properties/readOnlyRootFilesystem/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.capabilities !== void 0) {
      let data2 = data.capabilities;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.drop === void 0) {
          const err6 = { instancePath: instancePath + "/capabilities", schemaPath: "#/properties/capabilities/required", keyword: "required", params: { missingProperty: "drop" }, message: "must have required property 'drop'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "drop")) {
            const err7 = { instancePath: instancePath + "/capabilities", schemaPath: "#/properties/capabilities/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data2.drop !== void 0) {
          if (!func0(data2.drop, schema49.properties.capabilities.properties.drop.const)) {
            const err8 = { instancePath: instancePath + "/capabilities/drop", schemaPath: "#/properties/capabilities/properties/drop/const", keyword: "const", params: { allowedValue: schema49.properties.capabilities.properties.drop.const }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/capabilities", schemaPath: "#/properties/capabilities/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate137.errors = vErrors;
  return errors === 0;
}
validate137.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate113.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.image === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" }, message: "must have required property 'image'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.imagePullPolicy === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "imagePullPolicy" }, message: "must have required property 'imagePullPolicy'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.command === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "command" }, message: "must have required property 'command'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.args === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "args" }, message: "must have required property 'args'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.env === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "env" }, message: "must have required property 'env'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.resources === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resources" }, message: "must have required property 'resources'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.securityContext === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "securityContext" }, message: "must have required property 'securityContext'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "image" || key0 === "imagePullPolicy" || key0 === "command" || key0 === "args" || key0 === "env" || key0 === "resources" || key0 === "securityContext")) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.image !== void 0) {
      if (!validate114(data.image, { instancePath: instancePath + "/image", parentData: data, parentDataProperty: "image", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
        errors = vErrors.length;
      }
    }
    if (data.imagePullPolicy !== void 0) {
      if ("IfNotPresent" !== data.imagePullPolicy) {
        const err8 = { instancePath: instancePath + "/imagePullPolicy", schemaPath: "#/properties/imagePullPolicy/const", keyword: "const", params: { allowedValue: "IfNotPresent" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.command !== void 0) {
      if (!validate116(data.command, { instancePath: instancePath + "/command", parentData: data, parentDataProperty: "command", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
        errors = vErrors.length;
      }
    }
    if (data.args !== void 0) {
      if (!validate118(data.args, { instancePath: instancePath + "/args", parentData: data, parentDataProperty: "args", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
        errors = vErrors.length;
      }
    }
    if (data.env !== void 0) {
      if (!validate120(data.env, { instancePath: instancePath + "/env", parentData: data, parentDataProperty: "env", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
        errors = vErrors.length;
      }
    }
    if (data.resources !== void 0) {
      if (!validate130(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
        errors = vErrors.length;
      }
    }
    if (data.securityContext !== void 0) {
      if (!validate137(data.securityContext, { instancePath: instancePath + "/securityContext", parentData: data, parentDataProperty: "securityContext", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate113.errors = vErrors;
  return errors === 0;
}
validate113.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate101.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.activeDeadlineSeconds === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "activeDeadlineSeconds" }, message: "must have required property 'activeDeadlineSeconds'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.container === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "container" }, message: "must have required property 'container'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "activeDeadlineSeconds" || key0 === "metadata" || key0 === "inputs" || key0 === "volumes" || key0 === "container")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate53(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.activeDeadlineSeconds !== void 0) {
      if (!validate63(data.activeDeadlineSeconds, { instancePath: instancePath + "/activeDeadlineSeconds", parentData: data, parentDataProperty: "activeDeadlineSeconds", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.metadata !== void 0) {
      if (!validate104(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
        errors = vErrors.length;
      }
    }
    if (data.inputs !== void 0) {
      if (!validate81(data.inputs, { instancePath: instancePath + "/inputs", parentData: data, parentDataProperty: "inputs", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
        errors = vErrors.length;
      }
    }
    if (data.volumes !== void 0) {
      if (!validate108(data.volumes, { instancePath: instancePath + "/volumes", parentData: data, parentDataProperty: "volumes", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
        errors = vErrors.length;
      }
    }
    if (data.container !== void 0) {
      if (!validate113(data.container, { instancePath: instancePath + "/container", parentData: data, parentDataProperty: "container", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate101.errors = vErrors;
  return errors === 0;
}
validate101.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema51 = { "type": "object", "additionalProperties": false, "required": ["parameters"], "properties": { "parameters": { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["name", "valueFrom"], "properties": { "name": { "$ref": "#/$defs/ParameterName" }, "valueFrom": { "type": "object", "additionalProperties": false, "required": ["path", "default"], "properties": { "path": { "type": "string", "pattern": "^/rb/[-a-zA-Z0-9_./]+$" }, "default": { "description": "A value that was not found is missed where it is needed; what was not run has found nothing.", "enum": ["", "NO", "none"] } } }, "globalName": { "description": "Name of the output of the whole run.", "$ref": "#/$defs/ParameterName" } } } } } };
var pattern18 = new RegExp("^/rb/[-a-zA-Z0-9_./]+$", "u");
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate146.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.parameters === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parameters" }, message: "must have required property 'parameters'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "parameters")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.parameters !== void 0) {
      let data0 = data.parameters;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.name === void 0) {
              const err3 = { instancePath: instancePath + "/parameters/" + i0, schemaPath: "#/properties/parameters/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (data1.valueFrom === void 0) {
              const err4 = { instancePath: instancePath + "/parameters/" + i0, schemaPath: "#/properties/parameters/items/required", keyword: "required", params: { missingProperty: "valueFrom" }, message: "must have required property 'valueFrom'" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "name" || key1 === "valueFrom" || key1 === "globalName")) {
                const err5 = { instancePath: instancePath + "/parameters/" + i0, schemaPath: "#/properties/parameters/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (data1.name !== void 0) {
              if (!validate66(data1.name, { instancePath: instancePath + "/parameters/" + i0 + "/name", parentData: data1, parentDataProperty: "name", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                errors = vErrors.length;
              }
            }
            if (data1.valueFrom !== void 0) {
              let data3 = data1.valueFrom;
              if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                if (data3.path === void 0) {
                  const err6 = { instancePath: instancePath + "/parameters/" + i0 + "/valueFrom", schemaPath: "#/properties/parameters/items/properties/valueFrom/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
                if (data3.default === void 0) {
                  const err7 = { instancePath: instancePath + "/parameters/" + i0 + "/valueFrom", schemaPath: "#/properties/parameters/items/properties/valueFrom/required", keyword: "required", params: { missingProperty: "default" }, message: "must have required property 'default'" };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
                for (const key2 in data3) {
                  if (!(key2 === "path" || key2 === "default")) {
                    const err8 = { instancePath: instancePath + "/parameters/" + i0 + "/valueFrom", schemaPath: "#/properties/parameters/items/properties/valueFrom/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err8];
                    } else {
                      vErrors.push(err8);
                    }
                    errors++;
                  }
                }
                if (data3.path !== void 0) {
                  let data4 = data3.path;
                  if (typeof data4 === "string") {
                    if (!pattern18.test(data4)) {
                      const err9 = { instancePath: instancePath + "/parameters/" + i0 + "/valueFrom/path", schemaPath: "#/properties/parameters/items/properties/valueFrom/properties/path/pattern", keyword: "pattern", params: { pattern: "^/rb/[-a-zA-Z0-9_./]+$" }, message: 'must match pattern "^/rb/[-a-zA-Z0-9_./]+$"' };
                      if (vErrors === null) {
                        vErrors = [err9];
                      } else {
                        vErrors.push(err9);
                      }
                      errors++;
                    }
                  } else {
                    const err10 = { instancePath: instancePath + "/parameters/" + i0 + "/valueFrom/path", schemaPath: "#/properties/parameters/items/properties/valueFrom/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err10];
                    } else {
                      vErrors.push(err10);
                    }
                    errors++;
                  }
                }
                if (data3.default !== void 0) {
                  let data5 = data3.default;
                  if (!(data5 === "" || data5 === "NO" || data5 === "none")) {
                    const err11 = { instancePath: instancePath + "/parameters/" + i0 + "/valueFrom/default", schemaPath: "#/properties/parameters/items/properties/valueFrom/properties/default/enum", keyword: "enum", params: { allowedValues: schema51.properties.parameters.items.properties.valueFrom.properties.default.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err11];
                    } else {
                      vErrors.push(err11);
                    }
                    errors++;
                  }
                }
              } else {
                const err12 = { instancePath: instancePath + "/parameters/" + i0 + "/valueFrom", schemaPath: "#/properties/parameters/items/properties/valueFrom/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data1.globalName !== void 0) {
              if (!validate66(data1.globalName, { instancePath: instancePath + "/parameters/" + i0 + "/globalName", parentData: data1, parentDataProperty: "globalName", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err13 = { instancePath: instancePath + "/parameters/" + i0, schemaPath: "#/properties/parameters/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate146.errors = vErrors;
  return errors === 0;
}
validate146.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema52 = { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["name", "mountPath"], "properties": { "name": { "$ref": "#/$defs/Name" }, "mountPath": { "enum": ["/rb", "/tmp"] } } } };
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate151.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.name === void 0) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.mountPath === void 0) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "mountPath" }, message: "must have required property 'mountPath'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        for (const key0 in data0) {
          if (!(key0 === "name" || key0 === "mountPath")) {
            const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.name !== void 0) {
          if (!validate53(data0.name, { instancePath: instancePath + "/" + i0 + "/name", parentData: data0, parentDataProperty: "name", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
        if (data0.mountPath !== void 0) {
          let data2 = data0.mountPath;
          if (!(data2 === "/rb" || data2 === "/tmp")) {
            const err4 = { instancePath: instancePath + "/" + i0 + "/mountPath", schemaPath: "#/items/properties/mountPath/enum", keyword: "enum", params: { allowedValues: schema52.items.properties.mountPath.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate151.errors = vErrors;
  return errors === 0;
}
validate151.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema53 = { "type": "object", "additionalProperties": false, "required": ["name", "image", "imagePullPolicy", "command", "args", "env", "resources", "securityContext"], "properties": { "name": { "allOf": [{ "$ref": "#/$defs/Name" }, { "not": { "enum": ["wait", "init", "supervisor"] } }] }, "image": { "$ref": "#/$defs/Image" }, "imagePullPolicy": { "const": "IfNotPresent" }, "dependencies": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/Name" } }, "command": { "$ref": "#/$defs/Command" }, "args": { "$ref": "#/$defs/Args" }, "env": { "$ref": "#/$defs/Env" }, "resources": { "$ref": "#/$defs/Resources" }, "securityContext": { "$ref": "#/$defs/ContainerSecurity" } } };
var func3 = Object.prototype.hasOwnProperty;
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate154.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.image === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" }, message: "must have required property 'image'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.imagePullPolicy === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "imagePullPolicy" }, message: "must have required property 'imagePullPolicy'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.command === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "command" }, message: "must have required property 'command'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.args === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "args" }, message: "must have required property 'args'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.env === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "env" }, message: "must have required property 'env'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.resources === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resources" }, message: "must have required property 'resources'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.securityContext === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "securityContext" }, message: "must have required property 'securityContext'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func3.call(schema53.properties, key0)) {
        const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (!validate53(data0, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
      const _errs5 = errors;
      const _errs6 = errors;
      if (!(data0 === "wait" || data0 === "init" || data0 === "supervisor")) {
        const err9 = {};
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      var valid2 = _errs6 === errors;
      if (valid2) {
        const err10 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/allOf/1/not", keyword: "not", params: {}, message: "must NOT be valid" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      } else {
        errors = _errs5;
        if (vErrors !== null) {
          if (_errs5) {
            vErrors.length = _errs5;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.image !== void 0) {
      if (!validate114(data.image, { instancePath: instancePath + "/image", parentData: data, parentDataProperty: "image", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
        errors = vErrors.length;
      }
    }
    if (data.imagePullPolicy !== void 0) {
      if ("IfNotPresent" !== data.imagePullPolicy) {
        const err11 = { instancePath: instancePath + "/imagePullPolicy", schemaPath: "#/properties/imagePullPolicy/const", keyword: "const", params: { allowedValue: "IfNotPresent" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.dependencies !== void 0) {
      let data3 = data.dependencies;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err12 = { instancePath: instancePath + "/dependencies", schemaPath: "#/properties/dependencies/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate53(data3[i0], { instancePath: instancePath + "/dependencies/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/dependencies", schemaPath: "#/properties/dependencies/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.command !== void 0) {
      if (!validate116(data.command, { instancePath: instancePath + "/command", parentData: data, parentDataProperty: "command", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
        errors = vErrors.length;
      }
    }
    if (data.args !== void 0) {
      if (!validate118(data.args, { instancePath: instancePath + "/args", parentData: data, parentDataProperty: "args", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
        errors = vErrors.length;
      }
    }
    if (data.env !== void 0) {
      if (!validate120(data.env, { instancePath: instancePath + "/env", parentData: data, parentDataProperty: "env", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
        errors = vErrors.length;
      }
    }
    if (data.resources !== void 0) {
      if (!validate130(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
        errors = vErrors.length;
      }
    }
    if (data.securityContext !== void 0) {
      if (!validate137(data.securityContext, { instancePath: instancePath + "/securityContext", parentData: data, parentDataProperty: "securityContext", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate154.errors = vErrors;
  return errors === 0;
}
validate154.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate141.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.activeDeadlineSeconds === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "activeDeadlineSeconds" }, message: "must have required property 'activeDeadlineSeconds'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.metadata === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metadata" }, message: "must have required property 'metadata'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.volumes === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "volumes" }, message: "must have required property 'volumes'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.containerSet === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "containerSet" }, message: "must have required property 'containerSet'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "activeDeadlineSeconds" || key0 === "metadata" || key0 === "inputs" || key0 === "outputs" || key0 === "volumes" || key0 === "containerSet")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate53(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.activeDeadlineSeconds !== void 0) {
      if (!validate63(data.activeDeadlineSeconds, { instancePath: instancePath + "/activeDeadlineSeconds", parentData: data, parentDataProperty: "activeDeadlineSeconds", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.metadata !== void 0) {
      if (!validate104(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
        errors = vErrors.length;
      }
    }
    if (data.inputs !== void 0) {
      if (!validate81(data.inputs, { instancePath: instancePath + "/inputs", parentData: data, parentDataProperty: "inputs", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
        errors = vErrors.length;
      }
    }
    if (data.outputs !== void 0) {
      if (!validate146(data.outputs, { instancePath: instancePath + "/outputs", parentData: data, parentDataProperty: "outputs", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
        errors = vErrors.length;
      }
    }
    if (data.volumes !== void 0) {
      if (!validate108(data.volumes, { instancePath: instancePath + "/volumes", parentData: data, parentDataProperty: "volumes", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
        errors = vErrors.length;
      }
    }
    if (data.containerSet !== void 0) {
      let data6 = data.containerSet;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.volumeMounts === void 0) {
          const err6 = { instancePath: instancePath + "/containerSet", schemaPath: "#/properties/containerSet/required", keyword: "required", params: { missingProperty: "volumeMounts" }, message: "must have required property 'volumeMounts'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data6.containers === void 0) {
          const err7 = { instancePath: instancePath + "/containerSet", schemaPath: "#/properties/containerSet/required", keyword: "required", params: { missingProperty: "containers" }, message: "must have required property 'containers'" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        for (const key1 in data6) {
          if (!(key1 === "volumeMounts" || key1 === "containers")) {
            const err8 = { instancePath: instancePath + "/containerSet", schemaPath: "#/properties/containerSet/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data6.volumeMounts !== void 0) {
          if (!validate151(data6.volumeMounts, { instancePath: instancePath + "/containerSet/volumeMounts", parentData: data6, parentDataProperty: "volumeMounts", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
            errors = vErrors.length;
          }
        }
        if (data6.containers !== void 0) {
          let data8 = data6.containers;
          if (Array.isArray(data8)) {
            if (data8.length < 1) {
              const err9 = { instancePath: instancePath + "/containerSet/containers", schemaPath: "#/properties/containerSet/properties/containers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            const len0 = data8.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (!validate154(data8[i0], { instancePath: instancePath + "/containerSet/containers/" + i0, parentData: data8, parentDataProperty: i0, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err10 = { instancePath: instancePath + "/containerSet/containers", schemaPath: "#/properties/containerSet/properties/containers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/containerSet", schemaPath: "#/properties/containerSet/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate141.errors = vErrors;
  return errors === 0;
}
validate141.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate78.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validate79(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
    var props0 = true;
  }
  const _errs2 = errors;
  if (!validate93(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
      if (props0 !== true) {
        props0 = true;
      }
    }
    const _errs3 = errors;
    if (!validate97(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
        if (props0 !== true) {
          props0 = true;
        }
      }
      const _errs4 = errors;
      if (!validate101(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs4 === errors;
      if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 3];
      } else {
        if (_valid0) {
          valid0 = true;
          passing0 = 3;
          if (props0 !== true) {
            props0 = true;
          }
        }
        const _errs5 = errors;
        if (!validate141(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs5 === errors;
        if (_valid0 && valid0) {
          valid0 = false;
          passing0 = [passing0, 4];
        } else {
          if (_valid0) {
            valid0 = true;
            passing0 = 4;
            if (props0 !== true) {
              props0 = true;
            }
          }
        }
      }
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate78.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate78.evaluated = { "dynamicProps": true, "dynamicItems": false };
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
    if (data.apiVersion === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" }, message: "must have required property 'apiVersion'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.metadata === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metadata" }, message: "must have required property 'metadata'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.spec === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "spec" }, message: "must have required property 'spec'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "metadata" || key0 === "spec")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.apiVersion !== void 0) {
      if ("argoproj.io/v1alpha1" !== data.apiVersion) {
        const err5 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "argoproj.io/v1alpha1" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if ("WorkflowTemplate" !== data.kind) {
        const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "WorkflowTemplate" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.metadata !== void 0) {
      let data2 = data.metadata;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.name === void 0) {
          const err7 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2.namespace === void 0) {
          const err8 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "namespace" }, message: "must have required property 'namespace'" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data2.labels === void 0) {
          const err9 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "labels" }, message: "must have required property 'labels'" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data2.annotations === void 0) {
          const err10 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "annotations" }, message: "must have required property 'annotations'" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "name" || key1 === "namespace" || key1 === "labels" || key1 === "annotations")) {
            const err11 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data2.name !== void 0) {
          if (!validate53(data2.name, { instancePath: instancePath + "/metadata/name", parentData: data2, parentDataProperty: "name", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
        if (data2.namespace !== void 0) {
          if (!validate53(data2.namespace, { instancePath: instancePath + "/metadata/namespace", parentData: data2, parentDataProperty: "namespace", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
        if (data2.labels !== void 0) {
          if (!validate56(data2.labels, { instancePath: instancePath + "/metadata/labels", parentData: data2, parentDataProperty: "labels", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
            errors = vErrors.length;
          }
        }
        if (data2.annotations !== void 0) {
          if (!validate58(data2.annotations, { instancePath: instancePath + "/metadata/annotations", parentData: data2, parentDataProperty: "annotations", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.spec !== void 0) {
      let data7 = data.spec;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.entrypoint === void 0) {
          const err13 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "entrypoint" }, message: "must have required property 'entrypoint'" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data7.onExit === void 0) {
          const err14 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "onExit" }, message: "must have required property 'onExit'" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data7.serviceAccountName === void 0) {
          const err15 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "serviceAccountName" }, message: "must have required property 'serviceAccountName'" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data7.activeDeadlineSeconds === void 0) {
          const err16 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "activeDeadlineSeconds" }, message: "must have required property 'activeDeadlineSeconds'" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data7.arguments === void 0) {
          const err17 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "arguments" }, message: "must have required property 'arguments'" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data7.podGC === void 0) {
          const err18 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "podGC" }, message: "must have required property 'podGC'" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data7.ttlStrategy === void 0) {
          const err19 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "ttlStrategy" }, message: "must have required property 'ttlStrategy'" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data7.securityContext === void 0) {
          const err20 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "securityContext" }, message: "must have required property 'securityContext'" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data7.workflowMetadata === void 0) {
          const err21 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "workflowMetadata" }, message: "must have required property 'workflowMetadata'" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (data7.templates === void 0) {
          const err22 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "templates" }, message: "must have required property 'templates'" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        for (const key2 in data7) {
          if (!func3.call(schema19.properties.spec.properties, key2)) {
            const err23 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data7.entrypoint !== void 0) {
          if (!validate53(data7.entrypoint, { instancePath: instancePath + "/spec/entrypoint", parentData: data7, parentDataProperty: "entrypoint", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
        if (data7.onExit !== void 0) {
          if (!validate53(data7.onExit, { instancePath: instancePath + "/spec/onExit", parentData: data7, parentDataProperty: "onExit", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
        if (data7.serviceAccountName !== void 0) {
          if (!validate53(data7.serviceAccountName, { instancePath: instancePath + "/spec/serviceAccountName", parentData: data7, parentDataProperty: "serviceAccountName", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
        if (data7.activeDeadlineSeconds !== void 0) {
          if (!validate63(data7.activeDeadlineSeconds, { instancePath: instancePath + "/spec/activeDeadlineSeconds", parentData: data7, parentDataProperty: "activeDeadlineSeconds", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
            errors = vErrors.length;
          }
        }
        if (data7.arguments !== void 0) {
          let data12 = data7.arguments;
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.parameters === void 0) {
              const err24 = { instancePath: instancePath + "/spec/arguments", schemaPath: "#/properties/spec/properties/arguments/required", keyword: "required", params: { missingProperty: "parameters" }, message: "must have required property 'parameters'" };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            for (const key3 in data12) {
              if (!(key3 === "parameters")) {
                const err25 = { instancePath: instancePath + "/spec/arguments", schemaPath: "#/properties/spec/properties/arguments/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data12.parameters !== void 0) {
              let data13 = data12.parameters;
              if (Array.isArray(data13)) {
                if (data13.length < 1) {
                  const err26 = { instancePath: instancePath + "/spec/arguments/parameters", schemaPath: "#/properties/spec/properties/arguments/properties/parameters/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
                const len0 = data13.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  if (!validate65(data13[i0], { instancePath: instancePath + "/spec/arguments/parameters/" + i0, parentData: data13, parentDataProperty: i0, rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err27 = { instancePath: instancePath + "/spec/arguments/parameters", schemaPath: "#/properties/spec/properties/arguments/properties/parameters/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
          } else {
            const err28 = { instancePath: instancePath + "/spec/arguments", schemaPath: "#/properties/spec/properties/arguments/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data7.podGC !== void 0) {
          let data15 = data7.podGC;
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.strategy === void 0) {
              const err29 = { instancePath: instancePath + "/spec/podGC", schemaPath: "#/properties/spec/properties/podGC/required", keyword: "required", params: { missingProperty: "strategy" }, message: "must have required property 'strategy'" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            if (data15.deleteDelayDuration === void 0) {
              const err30 = { instancePath: instancePath + "/spec/podGC", schemaPath: "#/properties/spec/properties/podGC/required", keyword: "required", params: { missingProperty: "deleteDelayDuration" }, message: "must have required property 'deleteDelayDuration'" };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            for (const key4 in data15) {
              if (!(key4 === "strategy" || key4 === "deleteDelayDuration")) {
                const err31 = { instancePath: instancePath + "/spec/podGC", schemaPath: "#/properties/spec/properties/podGC/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data15.strategy !== void 0) {
              let data16 = data15.strategy;
              if (!(data16 === "OnPodCompletion" || data16 === "OnPodSuccess" || data16 === "OnWorkflowCompletion" || data16 === "OnWorkflowSuccess")) {
                const err32 = { instancePath: instancePath + "/spec/podGC/strategy", schemaPath: "#/properties/spec/properties/podGC/properties/strategy/enum", keyword: "enum", params: { allowedValues: schema19.properties.spec.properties.podGC.properties.strategy.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data15.deleteDelayDuration !== void 0) {
              if (!validate69(data15.deleteDelayDuration, { instancePath: instancePath + "/spec/podGC/deleteDelayDuration", parentData: data15, parentDataProperty: "deleteDelayDuration", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err33 = { instancePath: instancePath + "/spec/podGC", schemaPath: "#/properties/spec/properties/podGC/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data7.ttlStrategy !== void 0) {
          let data18 = data7.ttlStrategy;
          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            if (data18.secondsAfterSuccess === void 0) {
              const err34 = { instancePath: instancePath + "/spec/ttlStrategy", schemaPath: "#/properties/spec/properties/ttlStrategy/required", keyword: "required", params: { missingProperty: "secondsAfterSuccess" }, message: "must have required property 'secondsAfterSuccess'" };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            if (data18.secondsAfterFailure === void 0) {
              const err35 = { instancePath: instancePath + "/spec/ttlStrategy", schemaPath: "#/properties/spec/properties/ttlStrategy/required", keyword: "required", params: { missingProperty: "secondsAfterFailure" }, message: "must have required property 'secondsAfterFailure'" };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            for (const key5 in data18) {
              if (!(key5 === "secondsAfterSuccess" || key5 === "secondsAfterFailure")) {
                const err36 = { instancePath: instancePath + "/spec/ttlStrategy", schemaPath: "#/properties/spec/properties/ttlStrategy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data18.secondsAfterSuccess !== void 0) {
              if (!validate63(data18.secondsAfterSuccess, { instancePath: instancePath + "/spec/ttlStrategy/secondsAfterSuccess", parentData: data18, parentDataProperty: "secondsAfterSuccess", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                errors = vErrors.length;
              }
            }
            if (data18.secondsAfterFailure !== void 0) {
              if (!validate63(data18.secondsAfterFailure, { instancePath: instancePath + "/spec/ttlStrategy/secondsAfterFailure", parentData: data18, parentDataProperty: "secondsAfterFailure", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err37 = { instancePath: instancePath + "/spec/ttlStrategy", schemaPath: "#/properties/spec/properties/ttlStrategy/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data7.securityContext !== void 0) {
          let data21 = data7.securityContext;
          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
            if (data21.runAsNonRoot === void 0) {
              const err38 = { instancePath: instancePath + "/spec/securityContext", schemaPath: "#/properties/spec/properties/securityContext/required", keyword: "required", params: { missingProperty: "runAsNonRoot" }, message: "must have required property 'runAsNonRoot'" };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            if (data21.runAsUser === void 0) {
              const err39 = { instancePath: instancePath + "/spec/securityContext", schemaPath: "#/properties/spec/properties/securityContext/required", keyword: "required", params: { missingProperty: "runAsUser" }, message: "must have required property 'runAsUser'" };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            if (data21.runAsGroup === void 0) {
              const err40 = { instancePath: instancePath + "/spec/securityContext", schemaPath: "#/properties/spec/properties/securityContext/required", keyword: "required", params: { missingProperty: "runAsGroup" }, message: "must have required property 'runAsGroup'" };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            if (data21.fsGroup === void 0) {
              const err41 = { instancePath: instancePath + "/spec/securityContext", schemaPath: "#/properties/spec/properties/securityContext/required", keyword: "required", params: { missingProperty: "fsGroup" }, message: "must have required property 'fsGroup'" };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            if (data21.seccompProfile === void 0) {
              const err42 = { instancePath: instancePath + "/spec/securityContext", schemaPath: "#/properties/spec/properties/securityContext/required", keyword: "required", params: { missingProperty: "seccompProfile" }, message: "must have required property 'seccompProfile'" };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            for (const key6 in data21) {
              if (!(key6 === "runAsNonRoot" || key6 === "runAsUser" || key6 === "runAsGroup" || key6 === "fsGroup" || key6 === "seccompProfile")) {
                const err43 = { instancePath: instancePath + "/spec/securityContext", schemaPath: "#/properties/spec/properties/securityContext/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
            if (data21.runAsNonRoot !== void 0) {
              if (true !== data21.runAsNonRoot) {
                const err44 = { instancePath: instancePath + "/spec/securityContext/runAsNonRoot", schemaPath: "#/properties/spec/properties/securityContext/properties/runAsNonRoot/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
            if (data21.runAsUser !== void 0) {
              if (!validate73(data21.runAsUser, { instancePath: instancePath + "/spec/securityContext/runAsUser", parentData: data21, parentDataProperty: "runAsUser", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                errors = vErrors.length;
              }
            }
            if (data21.runAsGroup !== void 0) {
              if (!validate73(data21.runAsGroup, { instancePath: instancePath + "/spec/securityContext/runAsGroup", parentData: data21, parentDataProperty: "runAsGroup", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                errors = vErrors.length;
              }
            }
            if (data21.fsGroup !== void 0) {
              if (!validate73(data21.fsGroup, { instancePath: instancePath + "/spec/securityContext/fsGroup", parentData: data21, parentDataProperty: "fsGroup", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                errors = vErrors.length;
              }
            }
            if (data21.seccompProfile !== void 0) {
              let data26 = data21.seccompProfile;
              if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                if (data26.type === void 0) {
                  const err45 = { instancePath: instancePath + "/spec/securityContext/seccompProfile", schemaPath: "#/properties/spec/properties/securityContext/properties/seccompProfile/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
                for (const key7 in data26) {
                  if (!(key7 === "type")) {
                    const err46 = { instancePath: instancePath + "/spec/securityContext/seccompProfile", schemaPath: "#/properties/spec/properties/securityContext/properties/seccompProfile/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err46];
                    } else {
                      vErrors.push(err46);
                    }
                    errors++;
                  }
                }
                if (data26.type !== void 0) {
                  if ("RuntimeDefault" !== data26.type) {
                    const err47 = { instancePath: instancePath + "/spec/securityContext/seccompProfile/type", schemaPath: "#/properties/spec/properties/securityContext/properties/seccompProfile/properties/type/const", keyword: "const", params: { allowedValue: "RuntimeDefault" }, message: "must be equal to constant" };
                    if (vErrors === null) {
                      vErrors = [err47];
                    } else {
                      vErrors.push(err47);
                    }
                    errors++;
                  }
                }
              } else {
                const err48 = { instancePath: instancePath + "/spec/securityContext/seccompProfile", schemaPath: "#/properties/spec/properties/securityContext/properties/seccompProfile/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
          } else {
            const err49 = { instancePath: instancePath + "/spec/securityContext", schemaPath: "#/properties/spec/properties/securityContext/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
        if (data7.workflowMetadata !== void 0) {
          let data28 = data7.workflowMetadata;
          if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
            if (data28.labels === void 0) {
              const err50 = { instancePath: instancePath + "/spec/workflowMetadata", schemaPath: "#/properties/spec/properties/workflowMetadata/required", keyword: "required", params: { missingProperty: "labels" }, message: "must have required property 'labels'" };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
            for (const key8 in data28) {
              if (!(key8 === "labels")) {
                const err51 = { instancePath: instancePath + "/spec/workflowMetadata", schemaPath: "#/properties/spec/properties/workflowMetadata/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
            if (data28.labels !== void 0) {
              if (!validate56(data28.labels, { instancePath: instancePath + "/spec/workflowMetadata/labels", parentData: data28, parentDataProperty: "labels", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err52 = { instancePath: instancePath + "/spec/workflowMetadata", schemaPath: "#/properties/spec/properties/workflowMetadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data7.templates !== void 0) {
          let data30 = data7.templates;
          if (Array.isArray(data30)) {
            if (data30.length < 1) {
              const err53 = { instancePath: instancePath + "/spec/templates", schemaPath: "#/properties/spec/properties/templates/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
            const len1 = data30.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (!validate78(data30[i1], { instancePath: instancePath + "/spec/templates/" + i1, parentData: data30, parentDataProperty: i1, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err54 = { instancePath: instancePath + "/spec/templates", schemaPath: "#/properties/spec/properties/templates/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
      } else {
        const err55 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
    }
  } else {
    const err56 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err56];
    } else {
      vErrors.push(err56);
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
