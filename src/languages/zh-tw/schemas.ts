import type { Translations } from "../translations.ts";

/** Descriptions in the schemas of what people write: how a wrong value is meant to be. */
export const schemas: Translations = {
  "The author's `yaml` fence with `alerting_rules`: alerting rules as Prometheus has them, without their group.":
    "作者寫的 `yaml` 區塊，含 `alerting_rules`：與 Prometheus 相同的告警規則，不含群組。",
  "A Prometheus duration: `30s`, `1h30m`, `0`.": "Prometheus 的時間長度：`30s`、`1h30m`、`0`。",
  "Fields that Prometheus does not have are let through: the reader keeps them, and the rule alert/valid-rule reports each, with a fix where there is one.":
    "Prometheus 沒有的欄位會先放行：讀取時保留，再由 alert/valid-rule 逐一回報，能修正的附上修正。",
  "`runbookc.yaml`: what a runbook does not say of itself, by glob. A later entry that matches wins, key by key.":
    "`runbookc.yaml`：以 glob 補充 Runbook 沒有寫明的事。後面符合的項目逐鍵覆寫前面的。",
  "Glob relative to this file: `*` within one folder, `**` across folders.":
    "相對於這個檔案的 glob：`*` 不跨資料夾，`**` 可跨資料夾。",
  "Name of the runbook in output paths and object names.": "Runbook 在輸出路徑和物件名稱中的名字。",
  "What these files are, where their headings name no incidents with a severity. Without it the compiler guesses, and makes nothing of a guess.":
    "這些檔案屬於哪種結構，適用於標題沒有寫事件和嚴重程度的檔案。不寫的話編譯器會推測，而推測的內容不會產生任何東西。",
  "Severity of every incident of a runbook whose `shape` is given and whose headings have none.":
    "指定了 `shape`、標題又沒有嚴重程度的 Runbook，其所有事件的嚴重程度。",
  "Kubernetes namespace of the emitted objects.": "輸出物件所在的 Kubernetes namespace。",
  "Image with bash, kubectl, curl and jq that runs the steps, by digest.":
    "執行步驟的映像檔，含 bash、kubectl、curl 和 jq，以摘要指定。",
  "Runbook severity → `severity` label that the alert routing knows.":
    "Runbook 的嚴重程度 → 告警分派認得的 `severity` label。",
  "A severity of the runbook, such as `P1`.": "Runbook 的嚴重程度，例如 `P1`。",
  "Base address of the published documentation; the incident's anchor is added.":
    "已發布文件的基底網址；會加上事件的錨點。",
  "Level of a code, for what is no error: `off` keeps it quiet, `error` stops what it touches.":
    "代碼的層級，適用於不是錯誤的代碼：`off` 不回報，`error` 讓受影響的部分停止輸出。",
  "Contacts who are told what runs do, in their Slack channels and by the address of `alertmanager.slack`.":
    "要通知執行狀況的聯絡人，透過他們的 Slack 頻道和 `alertmanager.slack` 的位址。",
  "Emit alerts in the mended form: firing when targets vanish, keeping the labels that the texts print.":
    "輸出修正過的告警：監控目標消失時也會觸發，並保留文字會印出的 label。",
  "Evaluation interval of the group, a Prometheus duration.": "群組的評估間隔，Prometheus 時間長度。",
  "Scrape interval of the targets, for the objective's sum.": "監控目標的抓取間隔，用於計算目標時限。",
  "Alertmanager's group_wait on the route, for the objective's sum.":
    "Alertmanager 路由的 group_wait，用於計算目標時限。",
  "Labels of the PrometheusRule object, as the operator's ruleSelector wants them.":
    "PrometheusRule 物件的 label，須符合 operator 的 ruleSelector。",
  "Label matchers added to each selector of a mended expression.": "加到修正後運算式每個選擇器的 label 條件。",
  "Why it is another one here.": "這裡為什麼不同。",
  "An approval not given within this time is a no.": "在這段時間內沒有核准，就視為拒絕。",
  "What a person is assumed to take for an answer or a step by hand, for the objective's sum.":
    "預估一個人回答或手動完成步驟所需的時間，用於計算目標時限。",
  "Contact who may approve where the sidecar does not say.": "sidecar 沒有寫明時，可以核准的聯絡人。",
  "Other names by which rungs call this contact.": "升級通報各階用來稱呼這位聯絡人的其他名稱。",
  "Id of the contact in each paging system, by its name.": "這位聯絡人在各呼叫系統中的 ID，以系統名稱對應。",
  "Name of a paging system, such as `pagerduty`.": "呼叫系統的名稱，例如 `pagerduty`。",
  "What Alertmanager needs to reach the contacts of the runbook. Secrets are named here and never held.":
    "Alertmanager 聯絡 Runbook 聯絡人所需的設定。這裡只寫機密的名稱，不存放機密本身。",
  "Labels of the AlertmanagerConfig object, as the operator's alertmanagerConfigSelector wants them.":
    "AlertmanagerConfig 物件的 label，須符合 operator 的 alertmanagerConfigSelector。",
  "After this time an alert that still fires is sent again.": "持續觸發的告警，經過這段時間會再送一次。",
  "Routing key of the PagerDuty service of a contact, by the contact's id.":
    "各聯絡人 PagerDuty 服務的 routing key，以聯絡人 id 對應。",
  "Address that Slack takes messages at; the channels are those of the contacts.":
    "Slack 接收訊息的位址；頻道則用聯絡人的頻道。",
  "What else takes alerts for a contact, by the contact's id.": "接收某位聯絡人告警的其他服務，以聯絡人 id 對應。",
  "The server that takes mail; the addresses are those of the contacts.": "寄信用的伺服器；收件地址則用聯絡人的地址。",
  "`host:port` of the server.": "伺服器的 `host:port`。",
  "Address of the sender.": "寄件者地址。",
  "Who signs in at the server.": "登入伺服器的帳號。",
  "Which diagnoses and recovery paths an alert starts, and how. None but these ever starts by itself.":
    "告警會啟動哪些診斷和復原路徑，以及如何啟動。除了這些，其他都不會自動啟動。",
  "What the alerts of its incident start: `core-down/diagnosis`, `core-down/a`.":
    "其事件的告警會啟動什麼：`core-down/diagnosis`、`core-down/a`。",
  "Who takes the alerts and starts the runs: the Argo Server, or Argo Events where it runs anyway.":
    "由誰接收告警並啟動執行：Argo Server，或已在使用的 Argo Events。",
  "Where that is: `https://argo-server.argo.svc:2746`, or what leads to the event source.":
    "它的位置：`https://argo-server.argo.svc:2746`，或通往 event source 的位址。",
  "Bearer token that Alertmanager shows there.": "Alertmanager 在那裡出示的 bearer token。",
  "A key of a Secret in the namespace of the runbook.": "Runbook 所在 namespace 中某個 Secret 的鍵。",
  "Name of the Secret.": "Secret 的名稱。",
  "A key of a ConfigMap in the namespace of the runbook, with the certificates to trust.":
    "Runbook 所在 namespace 中某個 ConfigMap 的鍵，內容是要信任的憑證。",
  "Name of the ConfigMap.": "ConfigMap 的名稱。",
  "Folders or files with the team's own Kubernetes objects and Prometheus rules, relative to this file, that the runbooks are compared with.":
    "要和 Runbook 比較的資料夾或檔案（相對於這個檔案），內含團隊自己的 Kubernetes 物件和 Prometheus 規則。",
  "The author's `yaml` fence with `emergency_contacts`: who can be reached, by id, and how.":
    "作者寫的 `yaml` 區塊，含 `emergency_contacts`：可以聯絡誰（以 id 對應）以及如何聯絡。",
  "`name` is for people; every other field is a channel: `pagerduty`, `slack`, `email`, `phone`, or a name of the author's for an address or a number (`cloud_provider`). A channel has one value or a list of them, in quotes where it is a number.":
    "`name` 是給人看的；其他欄位都是聯絡管道：`pagerduty`、`slack`、`email`、`phone`，或作者自訂名稱的位址或號碼（`cloud_provider`）。一個管道可以是單一值或清單，數字要加引號。",
  "`NAME.runbook.yaml` beside `NAME.md`: corrections by step id and what findings lead to, each with its reason. The runbook itself stays as it is; where it may be changed, its front matter says the same under `runbook`, and comments and attributes of fences say it of one step.":
    "放在 `NAME.md` 旁邊的 `NAME.runbook.yaml`：以步驟 id 修正步驟，並寫明判斷結果通往哪裡，各附理由。Runbook 本身維持原樣；如果可以修改，front matter 的 `runbook` 底下可以寫同樣的內容，註解和程式碼區塊的屬性則用來描述單一步驟。",
  "By part of a diagnosis (`core-down/diagnosis/1`) and by what is found, as the runbook has it.":
    "依診斷的部分（`core-down/diagnosis/1`）和找到的結果，照 Runbook 的寫法。",
  "By placeholder: `ID` for `<ID>`.": "依待填欄位：`<ID>` 寫成 `ID`。",
  "Whether a person must say yes before this step.": "這個步驟之前是否必須由人同意。",
  "What the commands do, where the tables do not know them.": "指令會做什麼，適用於對照表不認得的指令。",
  "What a file that a command reads holds, by its path as the command has it, where it is not in this repository.":
    "指令讀取的檔案不在這個 repository 時，寫明它的內容；以指令中的路徑對應。",
  "A script that runs instead of the written one.": "取代原本腳本來執行的腳本。",
  "Text that must still stand in the written script, so that a replacement never outlives what it replaces.":
    "必須仍在原腳本中的文字，以免取代內容在原文改掉之後仍然留著。",
  "Label of the recovery path that this finding proposes.": "這項判斷結果建議的復原路徑代號。",
  "A Kubernetes object.": "Kubernetes 物件。",
  "`ask` a person, `label:NAME` of the alert, `step:ID` that sets the variable `name` before, or `secret:NAME/KEY` in the namespace of the runbook.":
    "`ask` 詢問人、`label:NAME` 取自告警、`step:ID` 取自前面設定了變數 `name` 的步驟，或 `secret:NAME/KEY` 取自 Runbook 所在的 namespace。",
  "All that an input of the type `enum` may be.": "`enum` 型別的輸入可以是哪些值。",
  "Environment variable that carries it; the placeholder's own name where absent.":
    "承載它的環境變數；沒有寫就用待填欄位本身的名稱。",
  "What the person is asked.": "要向人詢問的內容。",
  "The one word for each concept → words that the text must not have in its place.":
    "每個概念唯一的詞 → 內文不得用來代替它的詞。",
  "The word that is meant to stand, such as `user`.": "應該使用的詞，例如 `user`。",
  "Nobody joins them where two persons must say the same.": "須兩人給相同的回答時，沒有第二個人回答。",
  "Two different persons must say yes; absent: one.": "必須由兩個不同的人同意；省略時為一個人。",
};
