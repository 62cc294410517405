import type { Slice } from "../source/index.ts";
import { findColon, splitLanguages, trim } from "../syntax/index.ts";
import { normalise } from "./lexicon.ts";
import type { Field } from "./model.ts";

/** A `**Key | Key**: value` line taken apart. */
export interface KeyValue {
  readonly key: Slice;
  readonly value: Slice;
  /** The whole line. */
  readonly whole: Slice;
}

const MARKED = /^(\*\*|__)((?:(?!\1).){1,200})\1\s{0,3}([:：]?)\s*/;

/** Takes a line with a bold key apart, the colon within the bold or behind it. */
export function readKeyValue(line: Slice): KeyValue | undefined {
  const whole = trim(line);
  const found = MARKED.exec(whole.text);
  if (found === null) return undefined;
  const start = (found[1] as string).length;
  const bold = trim(whole.slice(start, start + (found[2] as string).length));
  const inside = /[:：]$/.test(bold.text);
  if (!inside && found[3] === "") return undefined;
  return {
    key: inside ? trim(bold.slice(0, bold.text.length - 1)) : bold,
    value: trim(whole.slice(found[0].length)),
    whole,
  };
}

/** Takes a plain `Key: value` text apart. */
export function splitKey(text: Slice): KeyValue | undefined {
  const at = findColon(text.text);
  if (at <= 0) return undefined;
  return { key: trim(text.slice(0, at)), value: trim(text.slice(at + 1)), whole: text };
}

const ROLES: Record<NonNullable<Field["role"]>, string> = {
  version: "document version;version;文件版本;版本;文档版本;バージョン;버전",
  reviewed:
    "last updated;last_updated;last reviewed;last_reviewed_on;reviewed;updated;最後更新;更新日期;最后更新;最終更新;최종 수정",
  "review-every": "review cycle;review_every;review_in;review period;審核週期;审核周期;レビュー周期;검토 주기",
  owner: "responsible team;owner;owners;owner_slack;team;負責團隊;负责团队;担当チーム;담당 팀",
  maintainer: "document maintainer;maintainer;maintainers;文件維護者;文档维护者;管理者;관리자",
  contact: "emergency contact;contact;緊急聯絡;紧急联系;緊急連絡先;긴급 연락처",
  "update-process": "emergency update process;update process;緊急更新流程;紧急更新流程;緊急更新手順;긴급 업데이트 절차",
};

const COLUMNS: Record<Column, string> = {
  id: "level;severity;priority;等級;級別;等级;级别;嚴重性;重要度;등급;심각도",
  name: "name;名稱;名称;名前;이름",
  definition: "definition;description;meaning;定義;說明;描述;定义;说明;정의",
  response: "response time;response;time to respond;響應時間;回應時間;响应时间;対応時間;応答時間;대응 시간",
  objective:
    "rto;recovery objective;recovery time objective;recovery target;recovery time;resolution time;恢復目標;恢復時間;恢复目标;恢复时间;復旧目標;복구 목표",
};
/** A column of the severity table. */
export type Column = "id" | "name" | "definition" | "response" | "objective";

const PATH_FIELDS: Record<PathField, string> = {
  condition:
    "when to use;use case;use when;when;scenario;applies to;applies when;condition;使用場景;適用場景;使用時機;條件;使用场景;适用场景;条件;使用条件;使用場面;사용 시점;사용 조건",
  expected:
    "expected recovery time;expected time;expected duration;estimated time;estimated recovery time;duration;time;預期時間;預期恢復時間;預計時間;预期时间;预期恢复时间;预计时间;想定時間;予想時間;예상 시간",
  note: "data loss;risk;risk level;warning;note;important;資料遺失;數據丟失;風險;風險等級;注意;数据丢失;风险;风险等级;データ損失;リスク;데이터 손실;위험",
};
/** A line about a recovery path. */
export type PathField = "condition" | "expected" | "note";

const roleOf = lookup(ROLES);
const columnOf = lookup(COLUMNS);
const fieldOf = lookup(PATH_FIELDS);

export function classifyField(key: Slice, languages: readonly string[]): Field["role"] {
  return first(key, languages, roleOf);
}

export function classifyColumn(header: Slice, languages: readonly string[]): Column | undefined {
  return first(header, languages, columnOf);
}

export function classifyPathField(key: Slice, languages: readonly string[]): PathField | undefined {
  return first(key, languages, fieldOf);
}

/** Each half of a key is looked up on its own, with its parenthesis, without it, and the parenthesis alone. */
function first<Name>(
  key: Slice,
  languages: readonly string[],
  find: (name: string) => Name | undefined,
): Name | undefined {
  for (const { slice } of splitLanguages(key, languages)) {
    const name = normalise(slice.text);
    const found =
      find(name) ?? find(name.replace(/(?<!\s)\s*\([^()]*\)$/, "")) ?? find(/\(([^()]+)\)$/.exec(name)?.[1] ?? "");
    if (found !== undefined) return found;
  }
  return undefined;
}

function lookup<Name extends string>(names: Readonly<Record<Name, string>>): (name: string) => Name | undefined {
  const map = new Map<string, Name>();
  for (const [name, words] of Object.entries(names) as [Name, string][]) {
    for (const word of words.split(";")) map.set(word, name);
  }
  return (name) => map.get(name);
}
