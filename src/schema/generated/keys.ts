// GENERATED from schemas/{config,sidecar}.schema.json by scripts/generate.mjs. DO NOT EDIT.
export const config: unknown = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "config.schema.json",
  "title": "Config",
  "description": "`runbookc.yaml`: what a runbook does not say of itself, by glob. A later entry that matches wins, key by key.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "runbooks"
  ],
  "properties": {
    "runbooks": {
      "type": "array",
      "minItems": 1,
      "items": {
        "$ref": "#/$defs/Settings"
      }
    }
  },
  "$defs": {
    "Settings": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "files"
      ],
      "properties": {
        "files": {
          "description": "Glob relative to this file: `*` within one folder, `**` across folders.",
          "type": "string",
          "minLength": 1
        },
        "id": {
          "description": "Name of the runbook in output paths and object names.",
          "type": "string",
          "pattern": "^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$",
          "maxLength": 30
        },
        "shape": {
          "description": "What these files are, where their headings name no incidents with a severity. Without it the compiler guesses, and makes nothing of a guess.",
          "enum": [
            "incidents",
            "alert",
            "alerts",
            "failures",
            "how-to",
            "none"
          ]
        },
        "severity": {
          "description": "Severity of every incident of a runbook whose `shape` is given and whose headings have none.",
          "type": "string",
          "pattern": "^P[0-9]$"
        },
        "namespace": {
          "description": "Kubernetes namespace of the emitted objects.",
          "type": "string",
          "pattern": "^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$",
          "maxLength": 63
        },
        "image": {
          "description": "Image with bash, kubectl, curl and jq that runs the steps, by digest.",
          "type": "string",
          "pattern": "^[a-z0-9][-a-zA-Z0-9._/:]*@sha256:[0-9a-f]{64}$"
        },
        "severities": {
          "description": "Runbook severity → `severity` label that the alert routing knows.",
          "type": "object",
          "propertyNames": {
            "description": "A severity of the runbook, such as `P1`.",
            "pattern": "^P[0-9]$"
          },
          "additionalProperties": {
            "type": "string",
            "pattern": "^[a-z][a-z0-9_-]*$"
          }
        },
        "runbookUrl": {
          "description": "Base address of the published documentation; the incident's anchor is added.",
          "type": "string",
          "pattern": "^https?://[^\\s#]+$"
        },
        "alerts": {
          "$ref": "#/$defs/Alerts"
        },
        "levels": {
          "description": "Level of a code, for what is no error: `off` keeps it quiet, `error` stops what it touches.",
          "type": "object",
          "minProperties": 1,
          "additionalProperties": {
            "$ref": "#/$defs/CodeLevel"
          }
        },
        "glossary": {
          "description": "The one word for each concept → words that the text must not have in its place.",
          "type": "object",
          "minProperties": 1,
          "propertyNames": {
            "description": "The word that is meant to stand, such as `user`.",
            "pattern": "\\S"
          },
          "additionalProperties": {
            "type": "array",
            "minItems": 1,
            "uniqueItems": true,
            "items": {
              "type": "string",
              "pattern": "\\S"
            }
          }
        },
        "manifests": {
          "description": "Folders or files with the team's own Kubernetes objects and Prometheus rules, relative to this file, that the runbooks are compared with.",
          "type": "array",
          "minItems": 1,
          "uniqueItems": true,
          "items": {
            "type": "string",
            "minLength": 1
          }
        },
        "approval": {
          "$ref": "#/$defs/Approval"
        },
        "contacts": {
          "type": "object",
          "additionalProperties": {
            "$ref": "#/$defs/Contact"
          }
        },
        "alertmanager": {
          "$ref": "#/$defs/Alertmanager"
        },
        "trigger": {
          "$ref": "#/$defs/Trigger"
        },
        "notify": {
          "description": "Contacts who are told what runs do, in their Slack channels and by the address of `alertmanager.slack`.",
          "type": "array",
          "minItems": 1,
          "uniqueItems": true,
          "items": {
            "type": "string",
            "minLength": 1
          }
        }
      }
    },
    "Alerts": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "mend": {
          "description": "Emit alerts in the mended form: firing when targets vanish, keeping the labels that the texts print.",
          "type": "boolean"
        },
        "interval": {
          "description": "Evaluation interval of the group, a Prometheus duration.",
          "type": "string",
          "pattern": "^[0-9]+(?:ms|s|m|h)$"
        },
        "scrapeInterval": {
          "description": "Scrape interval of the targets, for the objective's sum.",
          "type": "string",
          "pattern": "^[0-9]+(?:ms|s|m|h)$"
        },
        "groupWait": {
          "description": "Alertmanager's group_wait on the route, for the objective's sum.",
          "type": "string",
          "pattern": "^[0-9]+(?:ms|s|m|h)$"
        },
        "labels": {
          "description": "Labels of the PrometheusRule object, as the operator's ruleSelector wants them.",
          "type": "object",
          "additionalProperties": {
            "type": "string"
          }
        },
        "selector": {
          "description": "Label matchers added to each selector of a mended expression.",
          "type": "object",
          "propertyNames": {
            "pattern": "^[a-zA-Z_][a-zA-Z0-9_]*$"
          },
          "additionalProperties": {
            "type": "string"
          }
        }
      }
    },
    "CodeLevel": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "level",
        "reason"
      ],
      "properties": {
        "level": {
          "enum": [
            "off",
            "note",
            "warning",
            "error"
          ]
        },
        "reason": {
          "description": "Why it is another one here.",
          "type": "string",
          "pattern": "\\S"
        }
      }
    },
    "Approval": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "expires": {
          "description": "An approval not given within this time is a no.",
          "type": "string",
          "pattern": "^[0-9]+(?:s|m|h)$"
        },
        "takes": {
          "description": "What a person is assumed to take for an answer or a step by hand, for the objective's sum.",
          "type": "string",
          "pattern": "^[0-9]+(?:s|m|h)$"
        },
        "by": {
          "description": "Contact who may approve where the sidecar does not say.",
          "type": "string"
        }
      }
    },
    "Contact": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "aliases": {
          "description": "Other names by which rungs call this contact.",
          "type": "array",
          "minItems": 1,
          "items": {
            "type": "string",
            "minLength": 1
          }
        },
        "backends": {
          "description": "Id of the contact in each paging system, by its name.",
          "type": "object",
          "minProperties": 1,
          "propertyNames": {
            "description": "Name of a paging system, such as `pagerduty`.",
            "pattern": "^[a-z][a-z0-9-]*$"
          },
          "additionalProperties": {
            "type": "string",
            "minLength": 1
          }
        }
      }
    },
    "Alertmanager": {
      "description": "What Alertmanager needs to reach the contacts of the runbook. Secrets are named here and never held.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "labels": {
          "description": "Labels of the AlertmanagerConfig object, as the operator's alertmanagerConfigSelector wants them.",
          "type": "object",
          "additionalProperties": {
            "type": "string"
          }
        },
        "repeatInterval": {
          "description": "After this time an alert that still fires is sent again.",
          "type": "string",
          "pattern": "^[1-9][0-9]*(?:s|m|h)$"
        },
        "pagerduty": {
          "description": "Routing key of the PagerDuty service of a contact, by the contact's id.",
          "type": "object",
          "minProperties": 1,
          "additionalProperties": {
            "$ref": "#/$defs/SecretKey"
          }
        },
        "slack": {
          "description": "Address that Slack takes messages at; the channels are those of the contacts.",
          "$ref": "#/$defs/SecretKey"
        },
        "email": {
          "$ref": "#/$defs/Email"
        },
        "webhooks": {
          "description": "What else takes alerts for a contact, by the contact's id.",
          "type": "object",
          "minProperties": 1,
          "additionalProperties": {
            "$ref": "#/$defs/Webhook"
          }
        }
      }
    },
    "Email": {
      "description": "The server that takes mail; the addresses are those of the contacts.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "smarthost",
        "from"
      ],
      "dependentRequired": {
        "username": [
          "password"
        ],
        "password": [
          "username"
        ]
      },
      "properties": {
        "smarthost": {
          "description": "`host:port` of the server.",
          "type": "string",
          "pattern": "^[A-Za-z0-9](?:[-A-Za-z0-9.]*[A-Za-z0-9])?:[0-9]{1,5}$"
        },
        "from": {
          "description": "Address of the sender.",
          "type": "string",
          "pattern": "^[^\\s@<>{}]+@[^\\s@<>{}]+$"
        },
        "username": {
          "description": "Who signs in at the server.",
          "type": "string",
          "minLength": 1
        },
        "password": {
          "$ref": "#/$defs/SecretKey"
        }
      }
    },
    "Webhook": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "url"
      ],
      "properties": {
        "url": {
          "$ref": "#/$defs/Url"
        },
        "token": {
          "$ref": "#/$defs/SecretKey"
        }
      }
    },
    "Trigger": {
      "description": "Which diagnoses and recovery paths an alert starts, and how. None but these ever starts by itself.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "automatic": {
          "description": "What the alerts of its incident start: `core-down/diagnosis`, `core-down/a`.",
          "type": "array",
          "minItems": 1,
          "uniqueItems": true,
          "items": {
            "type": "string",
            "pattern": "^[^\\s/]+/[^\\s/]+$"
          }
        },
        "via": {
          "description": "Who takes the alerts and starts the runs: the Argo Server, or Argo Events where it runs anyway.",
          "enum": [
            "argo-server",
            "argo-events"
          ]
        },
        "address": {
          "description": "Where that is: `https://argo-server.argo.svc:2746`, or what leads to the event source.",
          "$ref": "#/$defs/Url"
        },
        "token": {
          "description": "Bearer token that Alertmanager shows there.",
          "$ref": "#/$defs/SecretKey"
        },
        "ca": {
          "$ref": "#/$defs/ConfigMapKey"
        }
      }
    },
    "Url": {
      "type": "string",
      "pattern": "^https?://[^\\s{}#]+$"
    },
    "SecretKey": {
      "description": "A key of a Secret in the namespace of the runbook.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "secret",
        "key"
      ],
      "properties": {
        "secret": {
          "description": "Name of the Secret.",
          "$ref": "#/$defs/ObjectName"
        },
        "key": {
          "$ref": "#/$defs/DataKey"
        }
      }
    },
    "ConfigMapKey": {
      "description": "A key of a ConfigMap in the namespace of the runbook, with the certificates to trust.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "configMap",
        "key"
      ],
      "properties": {
        "configMap": {
          "description": "Name of the ConfigMap.",
          "$ref": "#/$defs/ObjectName"
        },
        "key": {
          "$ref": "#/$defs/DataKey"
        }
      }
    },
    "ObjectName": {
      "type": "string",
      "pattern": "^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?$",
      "maxLength": 253
    },
    "DataKey": {
      "type": "string",
      "pattern": "^[-A-Za-z0-9_](?:[-A-Za-z0-9._]*[-A-Za-z0-9_])?$",
      "maxLength": 253
    }
  }
};

export const sidecar: unknown = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "sidecar.schema.json",
  "title": "Sidecar",
  "description": "`NAME.runbook.yaml` beside `NAME.md`: corrections by step id and what findings lead to, each with its reason. The runbook itself stays as it is; where it may be changed, its front matter says the same under `runbook`, and comments and attributes of fences say it of one step.",
  "type": "object",
  "additionalProperties": false,
  "minProperties": 1,
  "properties": {
    "steps": {
      "type": "object",
      "minProperties": 1,
      "additionalProperties": {
        "$ref": "#/$defs/StepSettings"
      }
    },
    "findings": {
      "description": "By part of a diagnosis (`core-down/diagnosis/1`) and by what is found, as the runbook has it.",
      "type": "object",
      "minProperties": 1,
      "additionalProperties": {
        "type": "object",
        "minProperties": 1,
        "additionalProperties": {
          "$ref": "#/$defs/FindingSettings"
        }
      }
    }
  },
  "$defs": {
    "Reason": {
      "type": "string",
      "minLength": 8
    },
    "StepSettings": {
      "type": "object",
      "additionalProperties": false,
      "minProperties": 1,
      "properties": {
        "inputs": {
          "description": "By placeholder: `ID` for `<ID>`.",
          "type": "object",
          "minProperties": 1,
          "additionalProperties": {
            "$ref": "#/$defs/InputSettings"
          }
        },
        "approval": {
          "description": "Whether a person must say yes before this step.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "required",
            "reason"
          ],
          "dependentSchemas": {
            "approvers": {
              "properties": {
                "required": {
                  "const": true
                }
              }
            }
          },
          "properties": {
            "required": {
              "type": "boolean"
            },
            "by": {
              "type": "string"
            },
            "approvers": {
              "description": "Two different persons must say yes; absent: one.",
              "const": 2
            },
            "reason": {
              "$ref": "#/$defs/Reason"
            }
          }
        },
        "effect": {
          "description": "What the commands do, where the tables do not know them.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "is",
            "reason"
          ],
          "properties": {
            "is": {
              "enum": [
                "read",
                "change",
                "destroy"
              ]
            },
            "idempotent": {
              "type": "boolean"
            },
            "reason": {
              "$ref": "#/$defs/Reason"
            }
          }
        },
        "files": {
          "description": "What a file that a command reads holds, by its path as the command has it, where it is not in this repository.",
          "type": "object",
          "minProperties": 1,
          "additionalProperties": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "objects",
              "reason"
            ],
            "properties": {
              "objects": {
                "type": "array",
                "minItems": 1,
                "items": {
                  "$ref": "#/$defs/ObjectName"
                }
              },
              "reason": {
                "$ref": "#/$defs/Reason"
              }
            }
          }
        },
        "timeout": {
          "type": "object",
          "additionalProperties": false,
          "required": [
            "is",
            "reason"
          ],
          "properties": {
            "is": {
              "type": "string",
              "pattern": "^[0-9]+(?:s|m|h)$"
            },
            "reason": {
              "$ref": "#/$defs/Reason"
            }
          }
        },
        "replace": {
          "description": "A script that runs instead of the written one.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "was",
            "script",
            "reason"
          ],
          "properties": {
            "was": {
              "description": "Text that must still stand in the written script, so that a replacement never outlives what it replaces.",
              "type": "string",
              "minLength": 1
            },
            "script": {
              "type": "string",
              "minLength": 1
            },
            "reason": {
              "$ref": "#/$defs/Reason"
            }
          }
        }
      }
    },
    "FindingSettings": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "path",
        "reason"
      ],
      "properties": {
        "path": {
          "description": "Label of the recovery path that this finding proposes.",
          "type": "string",
          "pattern": "^[A-Z0-9]+$"
        },
        "reason": {
          "$ref": "#/$defs/Reason"
        }
      }
    },
    "ObjectName": {
      "description": "A Kubernetes object.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "apiVersion",
        "kind",
        "name"
      ],
      "properties": {
        "apiVersion": {
          "type": "string",
          "pattern": "^(?:[a-z0-9][-a-z0-9.]*/)?v[0-9][a-z0-9]*$"
        },
        "kind": {
          "type": "string",
          "pattern": "^[A-Z][A-Za-z0-9]*$"
        },
        "name": {
          "type": "string",
          "pattern": "^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?$",
          "maxLength": 253
        }
      }
    },
    "InputSettings": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "from",
        "type",
        "reason"
      ],
      "properties": {
        "from": {
          "description": "`ask` a person, `label:NAME` of the alert, `step:ID` that sets the variable `name` before, or `secret:NAME/KEY` in the namespace of the runbook.",
          "type": "string",
          "pattern": "^(?:ask|label:[a-zA-Z_][a-zA-Z0-9_]*|step:[a-z0-9][-a-z0-9]*(?:/[a-z0-9][-a-z0-9]*)+|secret:[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?/[-A-Za-z0-9._]+)$"
        },
        "type": {
          "enum": [
            "k8s-name",
            "namespace",
            "duration",
            "int",
            "id",
            "enum",
            "secret-ref"
          ]
        },
        "values": {
          "description": "All that an input of the type `enum` may be.",
          "type": "array",
          "minItems": 1,
          "uniqueItems": true,
          "items": {
            "type": "string",
            "pattern": "^[A-Za-z0-9](?:[-A-Za-z0-9._]*[A-Za-z0-9])?$",
            "maxLength": 63
          }
        },
        "name": {
          "description": "Environment variable that carries it; the placeholder's own name where absent.",
          "type": "string",
          "pattern": "^[A-Z_][A-Z0-9_]*$"
        },
        "description": {
          "description": "What the person is asked.",
          "type": "string"
        },
        "reason": {
          "$ref": "#/$defs/Reason"
        }
      }
    }
  }
};
