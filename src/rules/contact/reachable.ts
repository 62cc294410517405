import { type Remedy, phrase } from "../../diagnostics/index.ts";
import type { Contact, Runbook } from "../../runbook/index.ts";
import { type Span, textOf } from "../../source/index.ts";
import type { Block, Inline, Outline, Section } from "../../syntax/index.ts";
import { defineRule, type Report } from "../rule.ts";

const messages = {
  letters:
    "`{number}` has letters, which a person finds on a keypad and no machine can dial; a paging service would call nobody",
  digits: "`{number}` has {count} digits, and a number that any machine can dial has {wanted}; nobody would be called",
  none: "`{number}` is no phone number; nobody would be called",
  channel:
    "Slack wants the id of the channel here, and `{name}` is a name: the link opens nothing, and people look for the incident elsewhere",
  service:
    "this leads to the service `{address}`, the head of the runbook names `{named}`; one of the two pages nobody, and at 3 a.m. nobody knows which",
} as const;

type Reporter = Report<typeof messages>;

export const rule = defineRule(
  {
    code: "contact/reachable",
    level: "warning",
    summary: "A contact cannot be reached by what is written.",
    messages,
  },
  (report) => ({
    unit({ unit: { runbook, outline } }) {
      const addresses = [...channelAddresses(runbook), ...linksOf(outline)];
      for (const { url, span } of addresses) checkAddress(url, span, report);
      for (const channel of channelsOf(runbook)) {
        if (isPhone(channel)) checkPhone(channel.value, channel.span, report);
      }
      checkServices(runbook, addresses, report);
    },
  }),
);

type Channel = Contact["channels"][number];

function channelsOf({ contacts }: Runbook): readonly Channel[] {
  return contacts.flatMap(({ channels }) => channels);
}

interface Address {
  readonly url: string;
  readonly span: Span;
}

function channelAddresses(runbook: Runbook): readonly Address[] {
  const channels = channelsOf(runbook).map(({ value, span }) => ({ url: value.trim(), span }));
  return channels.filter(({ url }) => /^https?:/i.test(url));
}

/** The links of the whole text, wherever they stand. */
function linksOf({ blocks, sections }: Outline): readonly Address[] {
  return [...blocks.flatMap(linksOfBlock), ...sections.flatMap(linksOfSection)];
}

function linksOfSection({ title, blocks, children }: Section): readonly Address[] {
  return [...linksOfText(title), ...blocks.flatMap(linksOfBlock), ...children.flatMap(linksOfSection)];
}

function linksOfBlock(block: Block): readonly Address[] {
  switch (block.kind) {
    case "paragraph":
      return linksOfText(block.inline);
    case "quote":
      return block.blocks.flatMap(linksOfBlock);
    case "table":
      return [...block.header, ...block.rows.flatMap(({ cells }) => cells)].flatMap(linksOfText);
    case "list":
      return block.items.flatMap(({ inline, blocks }) => [
        ...(inline === undefined ? [] : linksOfText(inline)),
        ...blocks.flatMap(linksOfBlock),
      ]);
    default:
      return [];
  }
}

function linksOfText({ marks }: Inline): readonly Address[] {
  return marks.flatMap(({ kind, url, span }) => (kind === "link" && url !== undefined ? [{ url, span }] : []));
}

/** A text within a place; the whole place where it does not stand there as it is. */
function within(span: Span, text: string): Span {
  const at = textOf(span).lastIndexOf(text);
  return at < 0 ? span : span.file.span(span.start + at, span.start + at + text.length);
}

/** Channel, group and direct message, as Slack numbers them. */
const SLACK_ID = /^[CDG][A-Z0-9]{7,}$/;

function checkAddress(url: string, span: Span, report: Reporter): void {
  if (/^tel:/i.test(url)) checkPhone(url.slice(4), span, report);
  const name = /^https?:\/\/(?:[\w-]+\.)*slack\.com\/archives\/([^/?#]+)/i.exec(url)?.[1];
  if (name === undefined || SLACK_ID.test(name)) return;
  const help = phrase('take the address that Slack gives under "Copy link"; it has an id such as `C024BE91L`');
  report("channel", { name }, { span: within(span, name), help });
}

function isPhone({ kind, value }: Channel): boolean {
  return (
    /(?:^|[_-])(?:phone|telephone|tel|mobile|cell|sms|hotline)(?:[_-]|$)/i.test(kind) ||
    /^\s*(?:tel:|\+[\d(])/i.test(value)
  );
}

const KEYPAD = ["", "", "ABC", "DEF", "GHI", "JKL", "MNO", "PQRS", "TUV", "WXYZ"];
/** An extension is dialled once somebody has answered. */
const EXTENSION = /(?<!\s)(?:\s*(?:,|;\s?ext=|#|\bext\.?|\bx)\s*\d{1,6})\s*$/i;

/** What may be dialled: 8 to 15 digits behind a `+` (E.164), 10 in North America behind its 1; 7 to 15 without a country. */
function checkPhone(written: string, span: Span, report: Reporter): void {
  const number = written.trim().replace(/^tel:/i, "");
  const main = number.replace(EXTENSION, "");
  const digits = main.replace(/\D/g, "");
  const place = within(span, number);
  if (digits.length < 2) {
    report(
      "none",
      { number },
      { span: place, help: phrase("write it with the code of its country: `+886 2 2345 6789`") },
    );
    return;
  }
  if (/[a-z]/i.test(main)) {
    const spelled = main.replace(/[a-z]/gi, onKeypad);
    const fix: Remedy = {
      title: phrase("write `{spelled}`", { spelled }),
      edits: [{ span: within(span, main), text: spelled }],
      safe: false,
    };
    const help = phrase(
      "write the digits; on a keypad the letters may be what the fix says, which somebody has to try",
    );
    report("letters", { number }, { span: place, help, ...(wantedDigits(spelled) === undefined ? { fix } : {}) });
    return;
  }
  const wanted = wantedDigits(main);
  if (wanted !== undefined) report("digits", { number, count: digits.length, wanted }, { span: place });
}

/** How many digits there should be; undefined where there are as many. */
function wantedDigits(number: string): string | undefined {
  const { length } = number.replace(/\D/g, "");
  if (/^\s*\+\s*1(?!\d*\p{L})/u.test(number)) return length === 11 ? undefined : "11 behind `+`";
  if (/^\s*\+/.test(number)) return length >= 8 && length <= 15 ? undefined : "8 to 15 behind `+`";
  return length >= 7 && length <= 15 ? undefined : "7 to 15";
}

function onKeypad(letter: string): string {
  return String(KEYPAD.findIndex((letters) => letters.includes(letter.toUpperCase())));
}

interface Service {
  readonly id: string;
  readonly span: Span;
}

/** The service of the runbook's head against those that contacts and links lead to. */
function checkServices(runbook: Runbook, addresses: readonly Address[], report: Reporter): void {
  const named = runbook.metadata.flatMap(({ span }): Service[] => {
    const id = /pagerduty[^\n]{0,20}?service(?:\s+id)?\s*(?:[:：#]\s*)?`?([A-Z][A-Z0-9-]{3,})/i.exec(textOf(span))?.[1];
    return id === undefined ? [] : [{ id, span: within(span, id) }];
  });
  const reached = addresses.flatMap(({ url, span }): Service[] => {
    const id = /^https?:\/\/[\w-]+(?:\.eu)?\.pagerduty\.com\/(?:services|service-directory)\/([\w-]+)/i.exec(url)?.[1];
    return id === undefined ? [] : [{ id, span: within(span, id) }];
  });
  const isOnly = new Set(named.map(({ id }) => id)).size === 1 && new Set(reached.map(({ id }) => id)).size === 1;
  for (const address of reached) {
    const other = named.find(
      ({ id }) => id !== address.id && (isOnly || isLonger(id, address.id) || isLonger(address.id, id)),
    );
    // A second service may have an id of its own; one that only says more than another is meant to be the same.
    if (other === undefined || named.some(({ id }) => id === address.id)) continue;
    const related = [{ span: other.span, message: phrase("the id in the head") }];
    const help = phrase("open the service in PagerDuty and take the id from its address, in both places");
    report("service", { address: address.id, named: other.id }, { span: address.span, related, help });
  }
}

function isLonger(id: string, start: string): boolean {
  return id.startsWith(start) && /^[-_]/.test(id.slice(start.length));
}
