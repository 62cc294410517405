// GENERATED from schemas/manifests/workfloweventbinding.schema.json by scripts/generate.mjs. DO NOT EDIT.
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
var func1 = require_ucs2length().default;
var pattern3 = new RegExp("^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$", "u");
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
  validate54.errors = vErrors;
  return errors === 0;
}
validate54.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern4 = new RegExp("^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$", "u");
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate57.evaluated;
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
    if (!pattern4.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$" }, message: 'must match pattern "^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"' };
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
  validate57.errors = vErrors;
  return errors === 0;
}
validate57.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.namespace === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "namespace" }, message: "must have required property 'namespace'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.labels === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "labels" }, message: "must have required property 'labels'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.annotations === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "annotations" }, message: "must have required property 'annotations'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "namespace" || key0 === "labels" || key0 === "annotations")) {
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
      if (!validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.namespace !== void 0) {
      if (!validate54(data.namespace, { instancePath: instancePath + "/namespace", parentData: data, parentDataProperty: "namespace", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.labels !== void 0) {
      let data2 = data.labels;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          if (!validate57(data2[key1], { instancePath: instancePath + "/labels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data2, parentDataProperty: key1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.annotations !== void 0) {
      let data4 = data.annotations;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key2 in data4) {
          if (typeof data4[key2] !== "string") {
            const err6 = { instancePath: instancePath + "/annotations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/annotations/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/annotations", schemaPath: "#/properties/annotations/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern5 = new RegExp('^"[a-z0-9](?:[-a-z0-9]{0,33}[a-z0-9])?-" \\+ payload\\.alerts\\[0\\]\\.fingerprint \\+ "-" \\+ string\\(date\\(payload\\.alerts\\[0\\]\\.startsAt\\)\\.Unix\\(\\)\\)$', "u");
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
      if ("WorkflowEventBinding" !== data.kind) {
        const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "WorkflowEventBinding" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.metadata !== void 0) {
      if (!validate53(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.spec !== void 0) {
      let data3 = data.spec;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.event === void 0) {
          const err7 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data3.submit === void 0) {
          const err8 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "submit" }, message: "must have required property 'submit'" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        for (const key1 in data3) {
          if (!(key1 === "event" || key1 === "submit")) {
            const err9 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data3.event !== void 0) {
          let data4 = data3.event;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.selector === void 0) {
              const err10 = { instancePath: instancePath + "/spec/event", schemaPath: "#/properties/spec/properties/event/required", keyword: "required", params: { missingProperty: "selector" }, message: "must have required property 'selector'" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            for (const key2 in data4) {
              if (!(key2 === "selector")) {
                const err11 = { instancePath: instancePath + "/spec/event", schemaPath: "#/properties/spec/properties/event/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data4.selector !== void 0) {
              let data5 = data4.selector;
              if (typeof data5 === "string") {
                if (func1(data5) < 1) {
                  const err12 = { instancePath: instancePath + "/spec/event/selector", schemaPath: "#/properties/spec/properties/event/properties/selector/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              } else {
                const err13 = { instancePath: instancePath + "/spec/event/selector", schemaPath: "#/properties/spec/properties/event/properties/selector/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
          } else {
            const err14 = { instancePath: instancePath + "/spec/event", schemaPath: "#/properties/spec/properties/event/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data3.submit !== void 0) {
          let data6 = data3.submit;
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.workflowTemplateRef === void 0) {
              const err15 = { instancePath: instancePath + "/spec/submit", schemaPath: "#/properties/spec/properties/submit/required", keyword: "required", params: { missingProperty: "workflowTemplateRef" }, message: "must have required property 'workflowTemplateRef'" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data6.metadata === void 0) {
              const err16 = { instancePath: instancePath + "/spec/submit", schemaPath: "#/properties/spec/properties/submit/required", keyword: "required", params: { missingProperty: "metadata" }, message: "must have required property 'metadata'" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (data6.arguments === void 0) {
              const err17 = { instancePath: instancePath + "/spec/submit", schemaPath: "#/properties/spec/properties/submit/required", keyword: "required", params: { missingProperty: "arguments" }, message: "must have required property 'arguments'" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            for (const key3 in data6) {
              if (!(key3 === "workflowTemplateRef" || key3 === "metadata" || key3 === "arguments")) {
                const err18 = { instancePath: instancePath + "/spec/submit", schemaPath: "#/properties/spec/properties/submit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data6.workflowTemplateRef !== void 0) {
              let data7 = data6.workflowTemplateRef;
              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                if (data7.name === void 0) {
                  const err19 = { instancePath: instancePath + "/spec/submit/workflowTemplateRef", schemaPath: "#/properties/spec/properties/submit/properties/workflowTemplateRef/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
                for (const key4 in data7) {
                  if (!(key4 === "name")) {
                    const err20 = { instancePath: instancePath + "/spec/submit/workflowTemplateRef", schemaPath: "#/properties/spec/properties/submit/properties/workflowTemplateRef/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err20];
                    } else {
                      vErrors.push(err20);
                    }
                    errors++;
                  }
                }
                if (data7.name !== void 0) {
                  if (!validate54(data7.name, { instancePath: instancePath + "/spec/submit/workflowTemplateRef/name", parentData: data7, parentDataProperty: "name", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err21 = { instancePath: instancePath + "/spec/submit/workflowTemplateRef", schemaPath: "#/properties/spec/properties/submit/properties/workflowTemplateRef/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data6.metadata !== void 0) {
              let data9 = data6.metadata;
              if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                if (data9.name === void 0) {
                  const err22 = { instancePath: instancePath + "/spec/submit/metadata", schemaPath: "#/properties/spec/properties/submit/properties/metadata/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
                if (data9.labels === void 0) {
                  const err23 = { instancePath: instancePath + "/spec/submit/metadata", schemaPath: "#/properties/spec/properties/submit/properties/metadata/required", keyword: "required", params: { missingProperty: "labels" }, message: "must have required property 'labels'" };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
                for (const key5 in data9) {
                  if (!(key5 === "name" || key5 === "labels")) {
                    const err24 = { instancePath: instancePath + "/spec/submit/metadata", schemaPath: "#/properties/spec/properties/submit/properties/metadata/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err24];
                    } else {
                      vErrors.push(err24);
                    }
                    errors++;
                  }
                }
                if (data9.name !== void 0) {
                  let data10 = data9.name;
                  if (typeof data10 === "string") {
                    if (!pattern5.test(data10)) {
                      const err25 = { instancePath: instancePath + "/spec/submit/metadata/name", schemaPath: "#/properties/spec/properties/submit/properties/metadata/properties/name/pattern", keyword: "pattern", params: { pattern: '^"[a-z0-9](?:[-a-z0-9]{0,33}[a-z0-9])?-" \\+ payload\\.alerts\\[0\\]\\.fingerprint \\+ "-" \\+ string\\(date\\(payload\\.alerts\\[0\\]\\.startsAt\\)\\.Unix\\(\\)\\)$' }, message: 'must match pattern "^"[a-z0-9](?:[-a-z0-9]{0,33}[a-z0-9])?-" \\+ payload\\.alerts\\[0\\]\\.fingerprint \\+ "-" \\+ string\\(date\\(payload\\.alerts\\[0\\]\\.startsAt\\)\\.Unix\\(\\)\\)$"' };
                      if (vErrors === null) {
                        vErrors = [err25];
                      } else {
                        vErrors.push(err25);
                      }
                      errors++;
                    }
                  } else {
                    const err26 = { instancePath: instancePath + "/spec/submit/metadata/name", schemaPath: "#/properties/spec/properties/submit/properties/metadata/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err26];
                    } else {
                      vErrors.push(err26);
                    }
                    errors++;
                  }
                }
                if (data9.labels !== void 0) {
                  let data11 = data9.labels;
                  if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                    for (const key6 in data11) {
                      if ("payload.alerts[0].fingerprint" !== data11[key6]) {
                        const err27 = { instancePath: instancePath + "/spec/submit/metadata/labels/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/spec/properties/submit/properties/metadata/properties/labels/additionalProperties/const", keyword: "const", params: { allowedValue: "payload.alerts[0].fingerprint" }, message: "must be equal to constant" };
                        if (vErrors === null) {
                          vErrors = [err27];
                        } else {
                          vErrors.push(err27);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err28 = { instancePath: instancePath + "/spec/submit/metadata/labels", schemaPath: "#/properties/spec/properties/submit/properties/metadata/properties/labels/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err28];
                    } else {
                      vErrors.push(err28);
                    }
                    errors++;
                  }
                }
              } else {
                const err29 = { instancePath: instancePath + "/spec/submit/metadata", schemaPath: "#/properties/spec/properties/submit/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data6.arguments !== void 0) {
              let data13 = data6.arguments;
              if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                if (data13.parameters === void 0) {
                  const err30 = { instancePath: instancePath + "/spec/submit/arguments", schemaPath: "#/properties/spec/properties/submit/properties/arguments/required", keyword: "required", params: { missingProperty: "parameters" }, message: "must have required property 'parameters'" };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
                for (const key7 in data13) {
                  if (!(key7 === "parameters")) {
                    const err31 = { instancePath: instancePath + "/spec/submit/arguments", schemaPath: "#/properties/spec/properties/submit/properties/arguments/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err31];
                    } else {
                      vErrors.push(err31);
                    }
                    errors++;
                  }
                }
                if (data13.parameters !== void 0) {
                  let data14 = data13.parameters;
                  if (Array.isArray(data14)) {
                    if (data14.length > 1) {
                      const err32 = { instancePath: instancePath + "/spec/submit/arguments/parameters", schemaPath: "#/properties/spec/properties/submit/properties/arguments/properties/parameters/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err32];
                      } else {
                        vErrors.push(err32);
                      }
                      errors++;
                    }
                    if (data14.length < 1) {
                      const err33 = { instancePath: instancePath + "/spec/submit/arguments/parameters", schemaPath: "#/properties/spec/properties/submit/properties/arguments/properties/parameters/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err33];
                      } else {
                        vErrors.push(err33);
                      }
                      errors++;
                    }
                    const len0 = data14.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data15 = data14[i0];
                      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                        if (data15.name === void 0) {
                          const err34 = { instancePath: instancePath + "/spec/submit/arguments/parameters/" + i0, schemaPath: "#/properties/spec/properties/submit/properties/arguments/properties/parameters/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                          if (vErrors === null) {
                            vErrors = [err34];
                          } else {
                            vErrors.push(err34);
                          }
                          errors++;
                        }
                        if (data15.valueFrom === void 0) {
                          const err35 = { instancePath: instancePath + "/spec/submit/arguments/parameters/" + i0, schemaPath: "#/properties/spec/properties/submit/properties/arguments/properties/parameters/items/required", keyword: "required", params: { missingProperty: "valueFrom" }, message: "must have required property 'valueFrom'" };
                          if (vErrors === null) {
                            vErrors = [err35];
                          } else {
                            vErrors.push(err35);
                          }
                          errors++;
                        }
                        for (const key8 in data15) {
                          if (!(key8 === "name" || key8 === "valueFrom")) {
                            const err36 = { instancePath: instancePath + "/spec/submit/arguments/parameters/" + i0, schemaPath: "#/properties/spec/properties/submit/properties/arguments/properties/parameters/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                              vErrors = [err36];
                            } else {
                              vErrors.push(err36);
                            }
                            errors++;
                          }
                        }
                        if (data15.name !== void 0) {
                          if ("alert-fingerprint" !== data15.name) {
                            const err37 = { instancePath: instancePath + "/spec/submit/arguments/parameters/" + i0 + "/name", schemaPath: "#/properties/spec/properties/submit/properties/arguments/properties/parameters/items/properties/name/const", keyword: "const", params: { allowedValue: "alert-fingerprint" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                              vErrors = [err37];
                            } else {
                              vErrors.push(err37);
                            }
                            errors++;
                          }
                        }
                        if (data15.valueFrom !== void 0) {
                          let data17 = data15.valueFrom;
                          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                            if (data17.event === void 0) {
                              const err38 = { instancePath: instancePath + "/spec/submit/arguments/parameters/" + i0 + "/valueFrom", schemaPath: "#/properties/spec/properties/submit/properties/arguments/properties/parameters/items/properties/valueFrom/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'" };
                              if (vErrors === null) {
                                vErrors = [err38];
                              } else {
                                vErrors.push(err38);
                              }
                              errors++;
                            }
                            for (const key9 in data17) {
                              if (!(key9 === "event")) {
                                const err39 = { instancePath: instancePath + "/spec/submit/arguments/parameters/" + i0 + "/valueFrom", schemaPath: "#/properties/spec/properties/submit/properties/arguments/properties/parameters/items/properties/valueFrom/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                  vErrors = [err39];
                                } else {
                                  vErrors.push(err39);
                                }
                                errors++;
                              }
                            }
                            if (data17.event !== void 0) {
                              if ("payload.alerts[0].fingerprint" !== data17.event) {
                                const err40 = { instancePath: instancePath + "/spec/submit/arguments/parameters/" + i0 + "/valueFrom/event", schemaPath: "#/properties/spec/properties/submit/properties/arguments/properties/parameters/items/properties/valueFrom/properties/event/const", keyword: "const", params: { allowedValue: "payload.alerts[0].fingerprint" }, message: "must be equal to constant" };
                                if (vErrors === null) {
                                  vErrors = [err40];
                                } else {
                                  vErrors.push(err40);
                                }
                                errors++;
                              }
                            }
                          } else {
                            const err41 = { instancePath: instancePath + "/spec/submit/arguments/parameters/" + i0 + "/valueFrom", schemaPath: "#/properties/spec/properties/submit/properties/arguments/properties/parameters/items/properties/valueFrom/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            if (vErrors === null) {
                              vErrors = [err41];
                            } else {
                              vErrors.push(err41);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err42 = { instancePath: instancePath + "/spec/submit/arguments/parameters/" + i0, schemaPath: "#/properties/spec/properties/submit/properties/arguments/properties/parameters/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err42];
                        } else {
                          vErrors.push(err42);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err43 = { instancePath: instancePath + "/spec/submit/arguments/parameters", schemaPath: "#/properties/spec/properties/submit/properties/arguments/properties/parameters/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err43];
                    } else {
                      vErrors.push(err43);
                    }
                    errors++;
                  }
                }
              } else {
                const err44 = { instancePath: instancePath + "/spec/submit/arguments", schemaPath: "#/properties/spec/properties/submit/properties/arguments/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
          } else {
            const err45 = { instancePath: instancePath + "/spec/submit", schemaPath: "#/properties/spec/properties/submit/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
      } else {
        const err46 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  validate
};
