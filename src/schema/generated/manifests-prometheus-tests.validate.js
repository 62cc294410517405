// GENERATED from schemas/manifests/prometheus-tests.schema.json by scripts/generate.mjs. DO NOT EDIT.
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
var pattern3 = new RegExp("^(?:[1-9][0-9]*d)?(?:[1-9][0-9]*h)?(?:[1-9][0-9]*m)?(?:[1-9][0-9]*s)?(?:[1-9][0-9]*ms)?$", "u");
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
  if (typeof data === "string") {
    if (func1(data) < 2) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern3.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[1-9][0-9]*d)?(?:[1-9][0-9]*h)?(?:[1-9][0-9]*m)?(?:[1-9][0-9]*s)?(?:[1-9][0-9]*ms)?$" }, message: 'must match pattern "^(?:[1-9][0-9]*d)?(?:[1-9][0-9]*h)?(?:[1-9][0-9]*m)?(?:[1-9][0-9]*s)?(?:[1-9][0-9]*ms)?$"' };
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
  validate65.errors = vErrors;
  return errors === 0;
}
validate65.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern4 = new RegExp("^[a-zA-Z_][a-zA-Z0-9_]*$", "u");
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
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (!pattern4.test(key0)) {
          const err0 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z_][a-zA-Z0-9_]*$" }, message: 'must match pattern "^[a-zA-Z_][a-zA-Z0-9_]*$"', propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err1 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      if (typeof data[key1] !== "string") {
        const err2 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
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
  validate70.errors = vErrors;
  return errors === 0;
}
validate70.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern6 = new RegExp("^-?[0-9].*$", "u");
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate67.evaluated;
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
    if (data.interval === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "interval" }, message: "must have required property 'interval'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.input_series === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "input_series" }, message: "must have required property 'input_series'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "interval" || key0 === "input_series" || key0 === "alert_rule_test" || key0 === "promql_expr_test")) {
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
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.interval !== void 0) {
      if (!validate65(data.interval, { instancePath: instancePath + "/interval", parentData: data, parentDataProperty: "interval", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.input_series !== void 0) {
      let data2 = data.input_series;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err6 = { instancePath: instancePath + "/input_series", schemaPath: "#/properties/input_series/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
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
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.series === void 0) {
              const err7 = { instancePath: instancePath + "/input_series/" + i0, schemaPath: "#/properties/input_series/items/required", keyword: "required", params: { missingProperty: "series" }, message: "must have required property 'series'" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data3.values === void 0) {
              const err8 = { instancePath: instancePath + "/input_series/" + i0, schemaPath: "#/properties/input_series/items/required", keyword: "required", params: { missingProperty: "values" }, message: "must have required property 'values'" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            for (const key1 in data3) {
              if (!(key1 === "series" || key1 === "values")) {
                const err9 = { instancePath: instancePath + "/input_series/" + i0, schemaPath: "#/properties/input_series/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data3.series !== void 0) {
              let data4 = data3.series;
              if (typeof data4 === "string") {
                if (func1(data4) < 1) {
                  const err10 = { instancePath: instancePath + "/input_series/" + i0 + "/series", schemaPath: "#/properties/input_series/items/properties/series/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
              } else {
                const err11 = { instancePath: instancePath + "/input_series/" + i0 + "/series", schemaPath: "#/properties/input_series/items/properties/series/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data3.values !== void 0) {
              let data5 = data3.values;
              if (typeof data5 === "string") {
                if (!pattern6.test(data5)) {
                  const err12 = { instancePath: instancePath + "/input_series/" + i0 + "/values", schemaPath: "#/properties/input_series/items/properties/values/pattern", keyword: "pattern", params: { pattern: "^-?[0-9].*$" }, message: 'must match pattern "^-?[0-9].*$"' };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              } else {
                const err13 = { instancePath: instancePath + "/input_series/" + i0 + "/values", schemaPath: "#/properties/input_series/items/properties/values/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
          } else {
            const err14 = { instancePath: instancePath + "/input_series/" + i0, schemaPath: "#/properties/input_series/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/input_series", schemaPath: "#/properties/input_series/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.alert_rule_test !== void 0) {
      let data6 = data.alert_rule_test;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          const err16 = { instancePath: instancePath + "/alert_rule_test", schemaPath: "#/properties/alert_rule_test/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
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
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.eval_time === void 0) {
              const err17 = { instancePath: instancePath + "/alert_rule_test/" + i1, schemaPath: "#/properties/alert_rule_test/items/required", keyword: "required", params: { missingProperty: "eval_time" }, message: "must have required property 'eval_time'" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (data7.alertname === void 0) {
              const err18 = { instancePath: instancePath + "/alert_rule_test/" + i1, schemaPath: "#/properties/alert_rule_test/items/required", keyword: "required", params: { missingProperty: "alertname" }, message: "must have required property 'alertname'" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (data7.exp_alerts === void 0) {
              const err19 = { instancePath: instancePath + "/alert_rule_test/" + i1, schemaPath: "#/properties/alert_rule_test/items/required", keyword: "required", params: { missingProperty: "exp_alerts" }, message: "must have required property 'exp_alerts'" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            for (const key2 in data7) {
              if (!(key2 === "eval_time" || key2 === "alertname" || key2 === "exp_alerts")) {
                const err20 = { instancePath: instancePath + "/alert_rule_test/" + i1, schemaPath: "#/properties/alert_rule_test/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data7.eval_time !== void 0) {
              if (!validate65(data7.eval_time, { instancePath: instancePath + "/alert_rule_test/" + i1 + "/eval_time", parentData: data7, parentDataProperty: "eval_time", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                errors = vErrors.length;
              }
            }
            if (data7.alertname !== void 0) {
              let data9 = data7.alertname;
              if (typeof data9 === "string") {
                if (func1(data9) < 1) {
                  const err21 = { instancePath: instancePath + "/alert_rule_test/" + i1 + "/alertname", schemaPath: "#/properties/alert_rule_test/items/properties/alertname/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
              } else {
                const err22 = { instancePath: instancePath + "/alert_rule_test/" + i1 + "/alertname", schemaPath: "#/properties/alert_rule_test/items/properties/alertname/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data7.exp_alerts !== void 0) {
              let data10 = data7.exp_alerts;
              if (Array.isArray(data10)) {
                const len2 = data10.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data11 = data10[i2];
                  if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                    if (data11.exp_labels === void 0) {
                      const err23 = { instancePath: instancePath + "/alert_rule_test/" + i1 + "/exp_alerts/" + i2, schemaPath: "#/properties/alert_rule_test/items/properties/exp_alerts/items/required", keyword: "required", params: { missingProperty: "exp_labels" }, message: "must have required property 'exp_labels'" };
                      if (vErrors === null) {
                        vErrors = [err23];
                      } else {
                        vErrors.push(err23);
                      }
                      errors++;
                    }
                    if (data11.exp_annotations === void 0) {
                      const err24 = { instancePath: instancePath + "/alert_rule_test/" + i1 + "/exp_alerts/" + i2, schemaPath: "#/properties/alert_rule_test/items/properties/exp_alerts/items/required", keyword: "required", params: { missingProperty: "exp_annotations" }, message: "must have required property 'exp_annotations'" };
                      if (vErrors === null) {
                        vErrors = [err24];
                      } else {
                        vErrors.push(err24);
                      }
                      errors++;
                    }
                    for (const key3 in data11) {
                      if (!(key3 === "exp_labels" || key3 === "exp_annotations")) {
                        const err25 = { instancePath: instancePath + "/alert_rule_test/" + i1 + "/exp_alerts/" + i2, schemaPath: "#/properties/alert_rule_test/items/properties/exp_alerts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                          vErrors = [err25];
                        } else {
                          vErrors.push(err25);
                        }
                        errors++;
                      }
                    }
                    if (data11.exp_labels !== void 0) {
                      if (!validate70(data11.exp_labels, { instancePath: instancePath + "/alert_rule_test/" + i1 + "/exp_alerts/" + i2 + "/exp_labels", parentData: data11, parentDataProperty: "exp_labels", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data11.exp_annotations !== void 0) {
                      if (!validate70(data11.exp_annotations, { instancePath: instancePath + "/alert_rule_test/" + i1 + "/exp_alerts/" + i2 + "/exp_annotations", parentData: data11, parentDataProperty: "exp_annotations", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                        errors = vErrors.length;
                      }
                    }
                  } else {
                    const err26 = { instancePath: instancePath + "/alert_rule_test/" + i1 + "/exp_alerts/" + i2, schemaPath: "#/properties/alert_rule_test/items/properties/exp_alerts/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err26];
                    } else {
                      vErrors.push(err26);
                    }
                    errors++;
                  }
                }
              } else {
                const err27 = { instancePath: instancePath + "/alert_rule_test/" + i1 + "/exp_alerts", schemaPath: "#/properties/alert_rule_test/items/properties/exp_alerts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
          } else {
            const err28 = { instancePath: instancePath + "/alert_rule_test/" + i1, schemaPath: "#/properties/alert_rule_test/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/alert_rule_test", schemaPath: "#/properties/alert_rule_test/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.promql_expr_test !== void 0) {
      let data14 = data.promql_expr_test;
      if (Array.isArray(data14)) {
        if (data14.length < 1) {
          const err30 = { instancePath: instancePath + "/promql_expr_test", schemaPath: "#/properties/promql_expr_test/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        const len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data15 = data14[i3];
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.eval_time === void 0) {
              const err31 = { instancePath: instancePath + "/promql_expr_test/" + i3, schemaPath: "#/properties/promql_expr_test/items/required", keyword: "required", params: { missingProperty: "eval_time" }, message: "must have required property 'eval_time'" };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            if (data15.expr === void 0) {
              const err32 = { instancePath: instancePath + "/promql_expr_test/" + i3, schemaPath: "#/properties/promql_expr_test/items/required", keyword: "required", params: { missingProperty: "expr" }, message: "must have required property 'expr'" };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            if (data15.exp_samples === void 0) {
              const err33 = { instancePath: instancePath + "/promql_expr_test/" + i3, schemaPath: "#/properties/promql_expr_test/items/required", keyword: "required", params: { missingProperty: "exp_samples" }, message: "must have required property 'exp_samples'" };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            for (const key4 in data15) {
              if (!(key4 === "eval_time" || key4 === "expr" || key4 === "exp_samples")) {
                const err34 = { instancePath: instancePath + "/promql_expr_test/" + i3, schemaPath: "#/properties/promql_expr_test/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
            if (data15.eval_time !== void 0) {
              if (!validate65(data15.eval_time, { instancePath: instancePath + "/promql_expr_test/" + i3 + "/eval_time", parentData: data15, parentDataProperty: "eval_time", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                errors = vErrors.length;
              }
            }
            if (data15.expr !== void 0) {
              let data17 = data15.expr;
              if (typeof data17 === "string") {
                if (func1(data17) < 1) {
                  const err35 = { instancePath: instancePath + "/promql_expr_test/" + i3 + "/expr", schemaPath: "#/properties/promql_expr_test/items/properties/expr/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
              } else {
                const err36 = { instancePath: instancePath + "/promql_expr_test/" + i3 + "/expr", schemaPath: "#/properties/promql_expr_test/items/properties/expr/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data15.exp_samples !== void 0) {
              let data18 = data15.exp_samples;
              if (Array.isArray(data18)) {
                const len4 = data18.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data19 = data18[i4];
                  if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                    if (data19.labels === void 0) {
                      const err37 = { instancePath: instancePath + "/promql_expr_test/" + i3 + "/exp_samples/" + i4, schemaPath: "#/properties/promql_expr_test/items/properties/exp_samples/items/required", keyword: "required", params: { missingProperty: "labels" }, message: "must have required property 'labels'" };
                      if (vErrors === null) {
                        vErrors = [err37];
                      } else {
                        vErrors.push(err37);
                      }
                      errors++;
                    }
                    if (data19.value === void 0) {
                      const err38 = { instancePath: instancePath + "/promql_expr_test/" + i3 + "/exp_samples/" + i4, schemaPath: "#/properties/promql_expr_test/items/properties/exp_samples/items/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
                      if (vErrors === null) {
                        vErrors = [err38];
                      } else {
                        vErrors.push(err38);
                      }
                      errors++;
                    }
                    for (const key5 in data19) {
                      if (!(key5 === "labels" || key5 === "value")) {
                        const err39 = { instancePath: instancePath + "/promql_expr_test/" + i3 + "/exp_samples/" + i4, schemaPath: "#/properties/promql_expr_test/items/properties/exp_samples/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                          vErrors = [err39];
                        } else {
                          vErrors.push(err39);
                        }
                        errors++;
                      }
                    }
                    if (data19.labels !== void 0) {
                      let data20 = data19.labels;
                      if (typeof data20 === "string") {
                        if (func1(data20) < 1) {
                          const err40 = { instancePath: instancePath + "/promql_expr_test/" + i3 + "/exp_samples/" + i4 + "/labels", schemaPath: "#/properties/promql_expr_test/items/properties/exp_samples/items/properties/labels/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err40];
                          } else {
                            vErrors.push(err40);
                          }
                          errors++;
                        }
                      } else {
                        const err41 = { instancePath: instancePath + "/promql_expr_test/" + i3 + "/exp_samples/" + i4 + "/labels", schemaPath: "#/properties/promql_expr_test/items/properties/exp_samples/items/properties/labels/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err41];
                        } else {
                          vErrors.push(err41);
                        }
                        errors++;
                      }
                    }
                    if (data19.value !== void 0) {
                      let data21 = data19.value;
                      if (!(typeof data21 == "number" && isFinite(data21))) {
                        const err42 = { instancePath: instancePath + "/promql_expr_test/" + i3 + "/exp_samples/" + i4 + "/value", schemaPath: "#/properties/promql_expr_test/items/properties/exp_samples/items/properties/value/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                          vErrors = [err42];
                        } else {
                          vErrors.push(err42);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err43 = { instancePath: instancePath + "/promql_expr_test/" + i3 + "/exp_samples/" + i4, schemaPath: "#/properties/promql_expr_test/items/properties/exp_samples/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err43];
                    } else {
                      vErrors.push(err43);
                    }
                    errors++;
                  }
                }
              } else {
                const err44 = { instancePath: instancePath + "/promql_expr_test/" + i3 + "/exp_samples", schemaPath: "#/properties/promql_expr_test/items/properties/exp_samples/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
          } else {
            const err45 = { instancePath: instancePath + "/promql_expr_test/" + i3, schemaPath: "#/properties/promql_expr_test/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
      } else {
        const err46 = { instancePath: instancePath + "/promql_expr_test", schemaPath: "#/properties/promql_expr_test/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
  validate67.errors = vErrors;
  return errors === 0;
}
validate67.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.rule_files === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule_files" }, message: "must have required property 'rule_files'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.evaluation_interval === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evaluation_interval" }, message: "must have required property 'evaluation_interval'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.tests === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tests" }, message: "must have required property 'tests'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "rule_files" || key0 === "evaluation_interval" || key0 === "tests")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.rule_files !== void 0) {
      let data0 = data.rule_files;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err4 = { instancePath: instancePath + "/rule_files", schemaPath: "#/properties/rule_files/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (func1(data1) < 1) {
              const err5 = { instancePath: instancePath + "/rule_files/" + i0, schemaPath: "#/properties/rule_files/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/rule_files/" + i0, schemaPath: "#/properties/rule_files/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/rule_files", schemaPath: "#/properties/rule_files/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.evaluation_interval !== void 0) {
      if (!validate65(data.evaluation_interval, { instancePath: instancePath + "/evaluation_interval", parentData: data, parentDataProperty: "evaluation_interval", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.tests !== void 0) {
      let data3 = data.tests;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate67(data3[i1], { instancePath: instancePath + "/tests/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/tests", schemaPath: "#/properties/tests/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  validate
};
