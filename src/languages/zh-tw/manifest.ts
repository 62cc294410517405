import type { Translations } from "../translations.ts";

export const manifest: Translations = {
  // manifest/autoscaler-agrees
  "The runbook sets replicas to a number that the autoscaler of the manifests does not allow.":
    "Runbook 設定的副本數，manifest 裡的 autoscaler 並不允許。",
  "the autoscaler `{scaler}` keeps at least {limit} replicas: seconds after this sets {count}, there are {limit} again, and the steps behind it find what they do not expect":
    "autoscaler `{scaler}` 至少維持 {limit} 個副本：這裡設成 {count} 之後，幾秒內又會變回 {limit} 個，後面的步驟看到的就不是預期的狀態",
  "the autoscaler `{scaler}` keeps at most {limit} replicas: seconds after this sets {count}, there are {limit} again, and the steps behind it find what they do not expect":
    "autoscaler `{scaler}` 至多維持 {limit} 個副本：這裡設成 {count} 之後，幾秒內又會變回 {limit} 個，後面的步驟看到的就不是預期的狀態",
  "change the limits of the autoscaler first (`kubectl patch hpa …`) and put them back at the end, or scale within them; with 0 replicas it does nothing":
    "先修改 autoscaler 的上下限（`kubectl patch hpa …`），最後再改回來；或在範圍內調整副本數；副本數為 0 時 autoscaler 不會動作",
  "the limit of {name}": "{name} 的限制",
  // manifest/known-alert
  "An alert of the runbook is not the one that the team's own Prometheus rules have.":
    "Runbook 的告警和團隊自己的 Prometheus 規則不一致。",
  "the Prometheus rules have no alert `{name}`, but `{other}`: whoever is paged by that one looks here for a name that is not there":
    "Prometheus 規則沒有 `{name}` 這個告警，但有 `{other}`：被它呼叫的人，在這裡會找不到那個名稱",
  "the Prometheus rules have another expression for `{name}`: what pages at night is not what is explained here":
    "Prometheus 規則中 `{name}` 的運算式不一樣：夜裡呼叫人的，不是這裡所說明的告警",
  "the Prometheus rules have `for: {other}` for `{name}`, and here it is `{written}`: the times of this runbook are counted from another moment than the page":
    "Prometheus 規則中 `{name}` 是 `for: {other}`，這裡寫的是 `{written}`：這份 Runbook 的時間，並不是從發出呼叫的那一刻起算",
  "one of the two texts is out of date; look which, and mend it": "兩邊有一邊過時了；請確認是哪一邊並修正",
  "the alert that is there": "實際存在的告警",
  "the expression that is evaluated": "實際評估的運算式",
  "the time that it really waits": "實際等待的時間",
  // manifest/known-container
  "The runbook names a container that the pods of the team's own manifests do not have.":
    "Runbook 指名的容器，團隊自己 manifest 的 Pod 裡沒有。",
  "no container of `{workload}` is called `{name}` in the manifests: if the cluster is as they say, the API refuses this command":
    "manifest 中 `{workload}` 沒有名為 `{name}` 的容器：如果叢集與 manifest 一致，API 會拒絕這個指令",
  "the container that it has": "它實際有的容器",
  "did you mean `{meant}`? One of the two texts is out of date": "是不是指 `{meant}`？兩邊有一邊過時了",
  // manifest/known-mount
  "The runbook uses a path in a container that is on none of its volumes.":
    "Runbook 使用的容器路徑，不在它的任何 volume 上。",
  "`{path}` is on no volume of `{workload}`, which has its claim elsewhere: what is read here may not be there, and what is written here is gone with the pod":
    "`{path}` 不在 `{workload}` 的任何 volume 上，它的 claim 掛在別處：這裡要讀的東西可能不存在，寫入的東西會隨 Pod 消失",
  "look which of the two texts has the right path, and mend the other": "請確認兩邊哪一個路徑才對，並修正另一邊",
  "the claim `{claim}` is here": "claim `{claim}` 掛在這裡",
  // manifest/known-object
  "The runbook names an object that the team's own manifests do not have.":
    "Runbook 指名的物件，團隊自己的 manifest 裡沒有。",
  "the manifests have no {kind} `{name}`{where}, though they have others there: if the cluster is as they say, this command ends with NotFound":
    "manifest 裡沒有 {kind} `{name}`{where}，但那裡有其他同類物件：如果叢集與 manifest 一致，這個指令會以 NotFound 結束",
  "in the manifests the {kind} `{name}` is in namespace `{other}`: if the cluster is as they say, this command ends with NotFound":
    "manifest 中的 {kind} `{name}` 在 namespace `{other}`：如果叢集與 manifest 一致，這個指令會以 NotFound 結束",
  here: "在這裡",
  " in namespace `{namespace}`": "（在 namespace `{namespace}` 中）",
  "the {kind} that is there": "實際存在的 {kind}",
  // manifest/known-port
  "The runbook asks a port that the team's own manifests do not have.":
    "Runbook 連線的連接埠，團隊自己的 manifest 裡沒有。",
  'no container of `{workload}` declares port {port}, and nothing in its manifest names it: if nothing listens there, this ends with "connection refused", as it would if the service were down':
    "`{workload}` 沒有容器宣告連接埠 {port}，它的 manifest 也沒有提到：如果沒有程式在監聽，這裡會以「connection refused」結束，看起來就像服務停擺一樣",
  "the Service `{service}` has no port {port}: if the cluster is as the manifests say, nothing answers here":
    "Service `{service}` 沒有連接埠 {port}：如果叢集與 manifest 一致，這裡不會有回應",
  "a container can listen on a port that it does not declare; look which of the two texts is right, and mend the other":
    "容器可以監聽沒有宣告的連接埠；請確認兩邊哪一個才對，並修正另一邊",
  "declared here": "宣告在這裡",
  "the port that it has": "它實際有的連接埠",
  // manifest/known-probe-path
  "The runbook asks for the health of a service where none of its probes does.":
    "Runbook 檢查服務健康狀態的路徑，沒有任何 probe 使用。",
  "`{path}` is no path that a probe of `{workload}` asks: if the service does not have it, the answer is 404 and a healthy pod looks broken":
    "`{workload}` 沒有 probe 會檢查 `{path}` 這個路徑：如果服務沒有它，得到的是 404，健康的 Pod 會看起來像壞了",
  "a service can have paths that no probe asks; look which of the two texts is right, and mend the other":
    "服務可以有 probe 沒有檢查的路徑；請確認兩邊哪一個才對，並修正另一邊",
  "a probe asks this": "probe 檢查的是這個",
  // manifest/known-selector
  "The runbook looks for pods by labels that none of the team's own manifests gives.":
    "Runbook 用來尋找 Pod 的 label，團隊自己的 manifest 都沒有給。",
  'no manifest has pods with the labels `{selector}`{where}: if the cluster is as they say, this finds "No resources", which looks as if all of them were gone':
    "沒有 manifest 的 Pod 帶有 label `{selector}`{where}：如果叢集與 manifest 一致，這裡會得到「No resources」，看起來像是 Pod 全部消失了",
  "the labels of the pods of {title}": "{title} 的 Pod 的 label",
  // manifest/readable-file
  "A file of the manifests cannot be compared with the runbooks.": "manifest 的某個檔案無法和 Runbook 比較。",
  "this is a template, and what it makes depends on values that are not here; it is not compared{more}":
    "這是範本，產生的內容取決於這裡沒有的值；不會比較{more}",
  "this is not plain YAML; it is not compared{more}": "這不是單純的 YAML；不會比較{more}",
  "this repeats another part of the file by an alias, which is not followed; it is not compared{more}":
    "這裡用 alias 重複檔案的其他部分，而 alias 不會展開；不會比較{more}",
  "this is neither a Kubernetes object nor a file of Prometheus rules; it is not compared{more}":
    "這既不是 Kubernetes 物件，也不是 Prometheus 規則檔；不會比較{more}",
  "what kustomize makes of this folder may have other names than its files, and it is not run here; nothing of the folder is compared":
    "kustomize 用這個資料夾產生的物件，名稱可能和檔案裡的不同，而這裡不會執行 kustomize；整個資料夾都不會比較",
  "this is larger or more deeply nested than an object of a cluster can be; it is not compared{more}":
    "這比叢集的物件所能有的更大，或巢狀更深；不會比較{more}",
  "this is no UTF-8 text; it is not compared{more}": "這不是 UTF-8 文字；不會比較{more}",
  "this is a link, and none is followed; it is not compared{more}": "這是連結，而連結一律不跟隨；不會比較{more}",
  "there are more than {limit} here, and the rest is not compared": "這裡超過 {limit}，其餘的不會比較",
  "what it may hold is never called missing; give `--manifests` plain objects: what `kustomize build` or `helm template` prints":
    "它可能包含的東西，一律不會被說成缺少；`--manifests` 請給單純的物件：`kustomize build` 或 `helm template` 印出的內容",
  "{files} files or {size} MiB": "{files} 個檔案或 {size} MiB",
  ", nor is another file of this folder": "，這個資料夾的另一個檔案也是",
  ", nor are {count} other files of this folder": "，這個資料夾的另外 {count} 個檔案也是",
};
