import type { Translations } from "../translations.ts";

export const workflowTemplate: Translations = {
  "A script or a file that it reads holds braces that Argo Workflows would replace before the shell ever sees them.":
    "腳本或它讀取的檔案含有大括號，在 shell 看到之前就會被 Argo Workflows 替換。",
  "Argo Workflows would replace `{tag}`, or stop the run over it, before the shell sees the script, and there is no way to escape it; nothing was emitted for this path":
    "在 shell 看到腳本之前，Argo Workflows 就會替換 `{tag}`，或因此停止執行，而且無法跳脫；這條路徑沒有輸出任何東西",
  "Argo Workflows would replace `{tag}` in the file `{path}`, or stop the run over it, before the file is there, and there is no way to escape it; nothing was emitted for this path":
    "在檔案 `{path}` 就定位之前，Argo Workflows 就會替換其中的 `{tag}`，或因此停止執行，而且無法跳脫；這條路徑沒有輸出任何東西",
  "write it without double braces, such as `-o jsonpath=` in place of `-o go-template=`":
    "避免使用雙大括號，例如用 `-o jsonpath=` 取代 `-o go-template=`",
  "A script or a whole WorkflowTemplate is larger than what can be run or stored.":
    "腳本或整個 WorkflowTemplate 大到無法執行或儲存。",
  "with its files the script of this step has {size} bytes, and no program takes an argument of more than {limit}: the step could never begin":
    "這個步驟的腳本連同檔案有 {size} 個位元組，而程式的參數不能超過 {limit}：這個步驟根本無法開始",
  "the WorkflowTemplate of this path has {size} bytes, and a cluster stores none of more than {limit}":
    "這條路徑的 WorkflowTemplate 有 {size} 個位元組，而叢集不儲存超過 {limit} 的物件",
  "cut the files of the repository that its commands read down to what is needed, or split the path":
    "把指令讀取的 repository 檔案縮減到必要的內容，或拆分路徑",
  "No image is known in which the steps could run.": "不知道步驟要在哪個映像檔裡執行。",
  "no `image` is set for this runbook, so its steps have nowhere to run and no WorkflowTemplate was emitted":
    "這份 Runbook 沒有設定 `image`，步驟沒有地方可以執行，因此沒有輸出 WorkflowTemplate",
  "set `image` in `runbookc.yaml`: one with bash, coreutils, kubectl, curl and jq, by digest (`name:tag@sha256:...`)":
    "在 `runbookc.yaml` 設定 `image`：要有 bash、coreutils、kubectl、curl 和 jq，並以摘要指定（`name:tag@sha256:...`）",
  "No namespace is known in which the steps could run.": "不知道步驟要在哪個 namespace 執行。",
  "no `namespace` is set for this runbook and its commands do not agree on one, so no WorkflowTemplate was emitted":
    "這份 Runbook 沒有設定 `namespace`，指令之間也不一致，因此沒有輸出 WorkflowTemplate",
  "set `namespace` in `runbookc.yaml`, or name the same one with `-n` in the kubectl commands":
    "在 `runbookc.yaml` 設定 `namespace`，或在 kubectl 指令中用 `-n` 指定同一個",
  "A path needs the yes of two persons, and Argo goes on with that of one.":
    "這條路徑需要兩個人同意，而 Argo 只要一個人同意就會繼續。",
  "two persons must say yes to {gates}, and a workflow that waits in Argo goes on as soon as one does: this path gets no WorkflowTemplate":
    "{gates} 必須由兩個人同意，而在 Argo 等待的 workflow 只要一個人同意就會繼續：這條路徑沒有輸出 WorkflowTemplate",
  "run the path with `runbookc run`, which asks both; or leave `approvers` out, if one person is enough":
    "用 `runbookc run` 執行這條路徑，它會詢問兩個人；如果一個人就夠，就不要寫 `approvers`",
};
