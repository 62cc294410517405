// GENERATED from schemas/config.schema.json by scripts/generate.mjs. DO NOT EDIT.
export declare const validate: import("../validate.ts").Validator;
