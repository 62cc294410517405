import type { Translations } from "../translations.ts";

export const kubectl: Translations = {
  // kubectl/all-replicas
  "The health of a whole workload is judged by one of its pods.": "只看一個 Pod 就判定整個工作負載的健康狀態。",
  "`exec {target}` asks one pod, whichever kubectl takes; what it answers says nothing about the other replicas, and path {path} ends in green with it":
    "`exec {target}` 只問 kubectl 挑到的那個 Pod；它的回答不代表其他副本，路徑 {path} 卻據此判定成功",
  'ask each of them, `for pod in $(kubectl get pods -l … -o name); do kubectl exec "$pod" -- …; done`, or ask a few times through the Service':
    '逐一檢查：`for pod in $(kubectl get pods -l … -o name); do kubectl exec "$pod" -- …; done`，或透過 Service 多問幾次',
  // kubectl/bounded-wait
  "A command waits for the cluster and does not say for how long.": "指令在等叢集，卻沒有寫要等多久。",
  "nothing says how long this `rollout status` may wait: with a bad image it stands here for ten minutes or for ever, and nobody tries the next path":
    "沒有寫這個 `rollout status` 可以等多久：遇到壞掉的映像檔會卡上十分鐘甚至永遠，沒有人會去試下一條路徑",
  "`{option}` waits without an end: if the rollout hangs, nobody tries the next path":
    "`{option}` 會無限期等待：rollout 卡住時，沒有人會去試下一條路徑",
  "this `wait` gives up after 30 seconds, which nobody who reads the line can see; a slow start is then taken for a failure":
    "這個 `wait` 等 30 秒就放棄，但從這一行看不出來；啟動較慢就會被誤認為失敗",
  "that is what it waits now, or write how long it may take": "這就是它目前等待的時間，或改寫成實際可容許的時間",
  "the runbook gives it {time}": "Runbook 給它 {time}",
  "add `--timeout=` with the time after which the next path is to be tried; where the title of the step has it (`max 2 min`), it is known here":
    "加上 `--timeout=`，寫明多久之後該試下一條路徑；如果步驟標題已經寫了（`max 2 min`），這裡會直接採用",
  "add `{text}`": "加上 `{text}`",
  // kubectl/exec-needs-a-live-pod
  "A step runs a command in a pod of a workload that has none alive in this incident.":
    "步驟要在工作負載的 Pod 裡執行指令，但這起事件中沒有存活的 Pod。",
  'this runs in a pod of `{target}`, and in this incident none of them lives: it fails with "container not found", which says nothing about the cause':
    "這會在 `{target}` 的 Pod 裡執行，但這起事件中一個都沒有存活：它會以「container not found」失敗，完全看不出原因",
  "look from outside: `kubectl logs --previous`, `kubectl describe pod`, `kubectl get events`; or start a pod of its own with `kubectl debug` or `kubectl run`":
    "改從外部觀察：`kubectl logs --previous`、`kubectl describe pod`、`kubectl get events`；或用 `kubectl debug`、`kubectl run` 另起一個 Pod",
  // kubectl/explicit-namespace
  "A command does not say in which namespace, and the others of the incident do.":
    "指令沒有指定 namespace，同一事件的其他指令都有。",
  "nothing says in which namespace this looks, and elsewhere this incident says {namespace} ({count} times): it answers for the namespace where the terminal was last":
    "這裡沒有寫要看哪個 namespace，而同一事件的其他地方寫的是 {namespace}（{count} 次）：它會回答終端機上次所在的 namespace",
  "name it, as the others do": "比照其他指令寫明",
  "write `-n {namespace}`": "加上 `-n {namespace}`",
  // kubectl/known-flags
  "write `-o yaml`, and take `status` and the fields that the server fills in out of it":
    "改用 `-o yaml`，再拿掉 `status` 和伺服器填入的欄位",
  "leave it out: all pods are shown": "拿掉它：現在會列出所有 Pod",
  "write `kubectl create deployment` and the like": "改用 `kubectl create deployment` 這類指令",
  "write `--delete-emptydir-data`": "改用 `--delete-emptydir-data`",
  "write `--prune-allowlist`": "改用 `--prune-allowlist`",
  "kubectl has no such option.": "kubectl 沒有這個選項。",
  "`kubectl {verb}` has no option `--{name}`: the line fails each time, and does nothing of what it says":
    "`kubectl {verb}` 沒有 `--{name}` 這個選項：這一行每次都會失敗，該做的事一件都沒做",
  "kubectl 1.32 has no `--{name}` any more: the line fails, and does nothing of what it says":
    "kubectl 1.32 已經沒有 `--{name}`：這一行會失敗，該做的事一件都沒做",
  "kubectl 1.32 takes no command without `--` before it: the line fails, and nothing runs in the pod":
    "kubectl 1.32 要求指令前面有 `--`：這一行會失敗，Pod 裡什麼都不會執行",
  "write `-- {word}`": "改成 `-- {word}`",
  "write `--` before it": "在前面加上 `--`",
  "`kubectl {verb} --help` lists them": "`kubectl {verb} --help` 會列出所有選項",
  "did you mean `--{meant}`?": "是不是指 `--{meant}`？",
  "write `--{now}`": "改用 `--{now}`",
  // kubectl/log-evidence
  "Logs are searched for what only the status or the events of a pod say.":
    "在日誌裡找只會出現在 Pod 狀態或事件中的東西。",
  "`{word}` never stands in the logs of a container, which was not asked: the search finds nothing, and that reads as if it had not happened":
    "`{word}` 不會出現在容器的日誌裡，容器自己並不知道：搜尋找不到，看起來就像沒發生過",
  "ask the pod: `kubectl get pod … -o jsonpath='{.items[*].status.containerStatuses[*].lastState.terminated.reason}'`":
    "去問 Pod：`kubectl get pod … -o jsonpath='{.items[*].status.containerStatuses[*].lastState.terminated.reason}'`",
  "ask the events: `kubectl get events … --field-selector reason={word}`":
    "去查事件：`kubectl get events … --field-selector reason={word}`",
  "ask the pods: `kubectl get pods …` prints it as their status": "去看 Pod：`kubectl get pods …` 的狀態欄會印出來",
  // kubectl/read-only-diagnosis
  "A step of the diagnosis changes something.": "診斷步驟會變更系統。",
  "`{what}` changes something, and this is a diagnosis: whoever only wants to look, or a machine that looks by itself, does it to a service that may be well":
    "`{what}` 會變更系統，而這裡是診斷：只想看一下的人，或自動執行檢查的機器，都可能動到原本好好的服務",
  "move it into a recovery path, and let a finding lead there": "移到復原路徑，再讓一項判斷結果指過去",
};
