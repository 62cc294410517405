export { defineRule, type Report, type Rule, type Visitor } from "./rule.ts";
