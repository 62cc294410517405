import type { Localized } from "../../source/index.ts";
import type { Incident, RecoveryPath } from "../../runbook/index.ts";
import { defineRule } from "../rule.ts";

/** Causes and the words that runbooks have for them, in the five languages. */
const CAUSES: readonly (readonly string[])[] = [
  "application app applications crash crashes crashed crashing 應用 应用 崩潰 崩溃 アプリ 애플리케이션",
  "configuration config configmap secret secrets misconfiguration settings 配置 設定 设置 設置 구성 설정",
  "resource resources scheduling capacity memory cpu insufficient 資源 资源 調度 调度 容量 記憶體 内存 リソース 자원 리소스",
  "version release rollout deploy deployment upgrade regression 版本 部署 發布 发布 上線 上线 リリース デプロイ 버전 배포",
  "network connectivity dns 網路 网络 網絡 連線 连接 ネットワーク 네트워크",
  "storage disk volume pvc 儲存 存储 磁碟 磁盘 ストレージ ディスク 스토리지 디스크",
  "database db 資料庫 数据库 數據庫 データベース 데이터베이스",
  "certificate certificates tls 憑證 证书 證書 証明書 인증서",
  "state corruption corrupted 狀態 状态 損壞 损坏 破損 상태 손상",
].map((words) => words.split(" "));

/** Words that say that something is wrong and not what. */
const EMPTY = new Set(
  "issue issues problem problems error errors failure failures failed fault caused with from that this when only some have been".split(
    " ",
  ),
);

export const rule = defineRule(
  {
    code: "diagnosis/reaches-every-path",
    level: "warning",
    summary: "No finding of the diagnosis leads to a recovery path.",
    messages: {
      unreached:
        "no finding of the diagnosis names a cause that path {path} recovers from, so whoever follows the diagnosis at 3 a.m. never gets here",
    },
    help: "add a finding to the diagnosis whose cause is that of this path, and say how to recognise it",
  },
  (report) => ({
    incident(incident) {
      const found = foundCauses(incident);
      if (found === undefined) return;
      for (const path of incident.recoveryPaths) {
        const causes = pathCauses(path);
        if (causes.size === 0 || [...causes].some((cause) => found.has(cause))) continue;
        report("unreached", { path: path.label }, { span: path.heading });
      }
    },
  }),
  "run",
);

/** Causes of all findings and of the headings they lead to; undefined where a diagnosis states none, so that nothing can be said. */
function foundCauses(incident: Incident): ReadonlySet<string> | undefined {
  const groups = incident.diagnosis?.groups ?? [];
  const findings = groups.flatMap((group) => group.findings);
  if (findings.length === 0) return undefined;
  const reached = groups.filter((group) => findings.some(({ proceedTo }) => proceedTo?.number === group.number));
  return union([...findings.map(({ then }) => then.text), ...reached.map(({ title }) => title.text)]);
}

/** The cause in the heading is what the path is for; title and condition stand in where it says nothing. */
function pathCauses({ cause, condition, title }: RecoveryPath): ReadonlySet<string> {
  const stated = cause === undefined ? new Set<string>() : causesOf(cause.text);
  return stated.size > 0 ? stated : union([title.text, condition?.text ?? {}]);
}

function union(texts: readonly Localized[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => [...causesOf(text)]));
}

/** The causes of the list that a text names, and its own words of four letters and more. */
function causesOf(text: Localized): ReadonlySet<string> {
  const causes = new Set<string>();
  for (const written of Object.values(text)) {
    const words: readonly string[] = written.toLowerCase().match(/[\p{Script=Latin}\d]+/gu) ?? [];
    for (const word of words) if (word.length > 3 && !EMPTY.has(word)) causes.add(word);
    for (const [index, names] of CAUSES.entries()) {
      if (names.some((name) => (/^[a-z]/.test(name) ? words.includes(name) : written.includes(name))))
        causes.add(`${index}`);
    }
  }
  return causes;
}
