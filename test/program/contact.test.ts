import { expect, test } from "vitest";
import { findContact, type Unit } from "../../src/program/index.ts";
import { Slice, SourceFile } from "../../src/source/index.ts";

const file = new SourceFile("runbooks/x.md", "Platform Engineering Lead");
const span = file.span(0, 1);
const unit = {
  runbook: {
    contacts: [
      { id: "primary_oncall", channels: [], span },
      { id: "platform_lead", name: Slice.of(file.span(0, file.text.length)), channels: [], span },
      {
        id: "cto",
        channels: [
          { kind: "slack", value: "@cto", span },
          { kind: "slack", value: "#war-room", span },
          { kind: "email", value: "#mail", span },
        ],
        span,
      },
    ],
  },
  settings: { contacts: { primary_oncall: { aliases: ["On-Call SRE", "值班 SRE"] } } },
} as unknown as Unit;

test.each([
  ["Platform Lead", "platform_lead"],
  ["Platform Engineering Lead", "platform_lead"],
  ["CTO", "cto"],
  ["ＣＴＯ", "cto"],
  ["on call sre", "primary_oncall"],
  ["值班 SRE", "primary_oncall"],
  ["@cto", "cto"],
  ["#War-Room", "cto"],
  ["#war_room", undefined],
  ["#war", undefined],
  ["war-room", undefined],
  ["#mail", undefined],
  ["@platform_lead", undefined],
  ["Lead", undefined],
  ["", undefined],
])("%s is %s", (name, id) => expect(findContact(unit, { en: name })?.id).toBe(id));
