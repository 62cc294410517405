import type { Slice } from "../source/index.ts";
import { splitLanguages } from "../syntax/index.ts";

/** What a section of a runbook is for. */
export type SectionKind = keyof typeof SECTIONS;

/**
 * Names of sections by kind, `;` between them, one row a language: English, traditional and simplified Chinese,
 * Japanese, Korean. Taken from public runbooks. A name stands here only if it means one thing: 升級 alone is a software
 * upgrade more often than an escalation, 確認 is a check in Japanese and a confirmation in Chinese.
 */
const SECTIONS = {
  meaning: [
    "meaning;description;overview;summary;explanation;introduction;intro;about;purpose;document purpose;problem;problem description;alert description;understanding the alert;what is this",
    "含義;說明;概述;概覽;文件目的;目的;簡介;描述",
    "含义;说明;概览;文档概述;文档目的;简介;事件含义;问题描述",
    "概要;意味;説明",
    "개요;설명;목적",
  ],
  symptoms: [
    "symptoms;symptom;symptom identification;observable symptoms;indicators;signs",
    "症狀;症狀識別;明顯症狀;現象;表現",
    "症状;症状识别;明显症状;现象;问题现象;故障现象;常见问题现象;常见故障现象;典型现象;表现;异常现象",
    "事象",
    "증상",
  ],
  detection: [
    "detection;automatic detection;alert;alerts;alerting;monitoring;monitoring and alerting;default definition;alert rule;alert rules;alerting rules;expression;alertmanager",
    "自動檢測;檢測;告警;告警規則;監控;監控與告警",
    "自动检测;检测;告警规则;监控;监控与告警;监控告警配置;告警一览",
    "検知;アラート;アラート条件;監視",
    "감지;알림;자동 감지",
  ],
  severity: [
    "severity;priority;severity indicators;severity levels;emergency level definitions;urgency",
    "嚴重性;嚴重性標識;緊急等級定義;等級定義;嚴重性等級;事件分級;事故分級",
    "严重性;严重性标识;紧急等级定义;严重程度;严重级别;事故分级;故障分级;事件分级;紧急程度",
    "重要度;緊急度;深刻度",
    "심각도",
  ],
  impact: [
    "impact;business impact;impact scope;user impact;customer impact;impact assessment;blast radius",
    "影響;業務影響;影響範圍;影響評估",
    "影响;业务影响;影响范围;影响分析;影响面分析;影响面说明;影响评估",
    "影響範囲",
    "영향",
  ],
  cause: [
    "cause;causes;possible cause;possible causes;common causes;reason;reasons;root cause",
    "原因;常見原因;可能原因;根本原因",
    "常见原因;根因分析;常见根因",
    "考えられる原因",
    "원인",
  ],
  diagnosis: [
    "diagnosis;diagnostic steps;diagnostics;investigation;investigating;troubleshooting;triage;possible checks;steps to check;checks;pre-checks;prechecks;how to investigate;analysis;debugging;data gathering;cli checks",
    "診斷;診斷步驟;診斷流程;檢查步驟;排查;排查步驟;調查",
    "诊断;诊断步骤;诊断流程;排查步骤;排查方法;排查建议;排查方法与步骤;排查命令集;详细诊断命令;快速诊断;检查步骤;排查过程",
    "確認手順;調査手順;切り分け;診断;診断手順",
    "진단;점검;진단 단계",
  ],
  recovery: [
    "mitigation;mitigations;resolution;resolutions;recovery;recovery actions;recovery strategies;recovery steps;remediation;fix;how to fix it;solution;solutions;recommended actions;potential resolution steps;resolution steps;restore process;workaround;actions;action;emergency actions",
    "恢復;恢復措施;恢復策略;恢復步驟;緩解;緩解措施;修復;處理;處理步驟;處置;處置步驟;解決;解決方案",
    "恢复;恢复措施;恢复步骤;缓解;缓解措施;修复;处理;处理步骤;处置;解决;解决步骤;解决方案;解决建议;应急措施;解决方案与风险控制",
    "対処;対処手順;対応;対応手順;復旧;復旧手順;緩和;暫定対応;恒久対応",
    "복구;조치;해결",
  ],
  procedure: [
    "procedure;procedures;steps;process;instructions;how-to;how to",
    "步驟;操作步驟;流程;程序;操作流程",
    "步骤;操作步骤;实施步骤",
    "手順;作業手順",
    "절차",
  ],
  verify: [
    "verification;verify;validation;post-operation checks;post-checks;success criteria;how to verify;verifying",
    "驗證;恢復確認;確認恢復",
    "验证;验证方法;效果验证;恢复验证",
    "検証;動作確認;復旧確認",
    "검증",
  ],
  rollback: [
    "rollback;roll back;rolling back;backout;back out;rollback procedure",
    "回滾;回滾步驟;回滾程序;回退",
    "回滚;回滚步骤;回滚方案",
    "ロールバック;切り戻し",
    "롤백",
  ],
  escalation: [
    "escalation;escalation path;escalation paths;escalation matrix;escalation flow;escalate",
    "升級路徑;升級矩陣;上報",
    "升级路径;升级矩阵;上报;故障升级流程",
    "エスカレーション;エスカレーション先",
    "에스컬레이션",
  ],
  triggers: [
    "escalation triggers;escalation trigger;when to escalate;escalation conditions",
    "升級觸發條件;升級條件",
    "升级触发条件;升级条件",
    "エスカレーション条件",
    "에스컬레이션 조건",
  ],
  contacts: [
    "contacts;contact;emergency contacts;contact information;who to contact;ownership",
    "聯絡;緊急聯絡方式;聯絡方式;聯絡人;聯繫方式;聯繫人列表;緊急聯絡",
    "联系方式;联系人;紧急联系;紧急联系方式",
    "連絡先;緊急連絡先",
    "연락처",
  ],
  prerequisites: [
    "prerequisites;prerequisite;pre-requisites;pre-requisite;preconditions;before you start;requirements;assumptions;preflight checks;pre-restart checks",
    "前提;前置條件;前置檢查",
    "前置条件;前置检查;排查前准备",
    "前提条件",
    "전제 조건",
  ],
  risk: [
    "risk;risks;warnings",
    "風險;注意事項",
    "风险;执行风险;执行风险评估;安全生产风险提示;排查注意事项;注意事项",
    "リスク",
    "주의",
  ],
  followUp: [
    "post-incident;post-incident actions;post incident;postmortem;post-mortem;follow-up;follow-ups;review actions",
    "事後處理;事後檢討;後續;後續優化",
    "事后处理;复盘;事后复盘",
    "事後;事後対応;振り返り",
    "사후 조치",
  ],
  prevention: [
    "prevention;preventive measures;preventing recurrence",
    "預防;預防措施",
    "预防;预防措施;长期优化",
    "再発防止;予防",
    "예방",
  ],
  references: [
    "references;reference;reference documents;related resources;related;related alerts;further reading;additional resources;links;see also;links to further documentation;appendix",
    "相關資源;參考;參考文件;相關文件",
    "相关资源;相关文档;参考;参考资料;附录;相关链接;相关文档交叉引用",
    "参考;関連;関連資料",
    "참고;관련 자료",
  ],
} as const satisfies Record<string, readonly string[]>;

const KINDS: ReadonlyMap<string, SectionKind> = new Map(
  Object.entries(SECTIONS).flatMap(([kind, rows]) =>
    rows.flatMap((row) => row.split(";").map((name) => [name, kind as SectionKind] as const)),
  ),
);

/** What a heading says about its section; `other` is set where its halves name two kinds. */
export interface Classification {
  readonly kind: SectionKind;
  readonly other?: SectionKind;
}

/**
 * Looks a heading up by its exact name, each half of `中文 | English` on its own. Exact, because parts of names
 * mislead: an alert `…NeedsVerticalScaling` is no procedure, 確定影響範圍 is a diagnosis and no impact.
 */
export function classify(title: Slice, languages: readonly string[]): Classification | undefined {
  const kinds = splitLanguages(title, languages)
    .flatMap(({ slice }) => namesOf(slice.text))
    .flatMap((name) => KINDS.get(name) ?? []);
  const [kind] = kinds;
  if (kind === undefined) return undefined;
  const other = kinds.find((candidate) => candidate !== kind);
  return { kind, ...(other === undefined ? {} : { other }) };
}

/** The names that a heading may be known by: as it stands, without its parenthesis, the two sides of ` / `. */
function namesOf(title: string): string[] {
  const plain = normalise(title);
  const bare = plain.replace(/(?<!\s)\s*\([^()]*\)$/, "");
  const inside = /\(([^()]+)\)$/.exec(plain)?.[1];
  const names = [plain, bare, ...(inside === undefined ? [] : [inside])];
  const sides = bare.split(" / ");
  if (sides.length > 1 && sides.every((side) => side !== "")) names.push(...sides);
  return [names.find((name) => KINDS.has(name)) ?? plain];
}

/** A longer text is no name. */
const MAX_NAME = 200;

/** Folds width and case, and leaves out what decorates a name: emoji, numbering, marks and a colon at the end. */
export function normalise(text: string): string {
  if (text.length > MAX_NAME) return text;
  return text
    .normalize("NFKC")
    .replace(/[*`]/g, "")
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .replace(
      /^(?:\d+(?:\.\d+){0,5}[.、)]?\s+|\d+[.、)]\s*|[一二三四五六七八九十]{1,3}、\s*|第[一二三四五六七八九十\d]{1,3}部分\s*[:、]?\s*)/u,
      "",
    )
    .replace(/(?<![\s:。._])[\s:。._]+$/, "")
    .replace(/\s+/g, " ")
    .toLowerCase();
}
