// GENERATED from schemas/rehearsal.schema.json by scripts/generate.mjs. DO NOT EDIT.
export declare const validate: import("../validate.ts").Validator;
