import type { Translations } from "../translations.ts";

export const emitters: Translations = {
  // alertmanager/ladder.ts
  "whom it means": "該階指的人",
  "the runbook has no channel": "Runbook 沒有寫聯絡管道",
  "the runbook has {kinds}": "Runbook 有 {kinds}",
  // rbac/needs.ts
  'write the kind out, such as `deployment/"$NAME"`: a variable may stand for the name of an object only':
    '把種類寫出來，例如 `deployment/"$NAME"`：變數只能代表物件的名稱',
  "write the kind as `kubectl api-resources` prints it, with its group; leave to a person what no table knows":
    "照 `kubectl api-resources` 印出的寫法寫種類，並附上群組；對照表不認得的就交給人處理",
  "use a verb of kubectl, or replace the script in the sidecar (`replace`)":
    "改用 kubectl 的動詞，或在 sidecar 取代這段腳本（`replace`）",
  "use a verb that names what it is about, or replace the script in the sidecar (`replace`)":
    "改用能指明對象的動詞，或在 sidecar 取代這段腳本（`replace`）",
  "say in the sidecar what it holds (`files`), or write the objects into the command: `kubectl apply -f - <<'EOF'`":
    "在 sidecar 寫明它的內容（`files`），或把物件寫進指令：`kubectl apply -f - <<'EOF'`",
  "write the namespace out: `-n island`": "把 namespace 寫出來：`-n island`",
  "leave the option out: the pod that runs the command has an account of its own":
    "拿掉這個選項：執行指令的 Pod 有自己的帳號",
  "name the object: `deployment/core`, or `pods -l app=core`": "指明物件：`deployment/core` 或 `pods -l app=core`",
  "use kubectl for it, or leave it to a person": "改用 kubectl，或交給人處理",
};
