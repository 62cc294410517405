import type { Translations } from "../translations.ts";

export const recovery: Translations = {
  // recovery/balanced-bracket
  "Something is switched off for the repair, and not on every way out switched on again.":
    "為了修復而關閉的東西，並不是每條離開的路都會重新打開。",
  "`{step}` switches something off, and no step switches it on again: the repair is done, and users still wait":
    "`{step}` 關閉了某項功能，但沒有任何步驟重新打開：修復做完了，使用者卻還在等",
  "`{step}` is taken back by `{by}` only, which {why}: where a step in between fails, it stays as it is until somebody thinks of it":
    "`{step}` 只靠 `{by}` 恢復，而它{why}：中間有步驟失敗的話，會一直維持原樣，直到有人想起來",
  "`{step}` is taken back by `{by}`, and from `{before}` on no failure takes it back by itself, for that may do harm: it stays until a person decides":
    "`{step}` 由 `{by}` 恢復，但從 `{before}` 起失敗就不會自動恢復，因為那樣可能造成損害：會維持原樣，等人決定",
  "end the path with the step that takes it back, behind the one that verifies":
    "在路徑最後、驗證步驟之後，加上恢復它的步驟",
  "this takes it back": "由這裡恢復",
  "write under the path who takes it back when a step fails, and how": "在路徑底下寫明：步驟失敗時由誰、如何恢復",
  "waits for a person": "要等人處理",
  "does other things too, so it is not run on the way back": "還會做別的事，因此回復時不會執行",
  // recovery/bounded-time
  "Nobody has said how long a recovery path takes, and its severity promises a time.":
    "沒有人寫復原路徑要多久，而它的嚴重程度有時限承諾。",
  "nothing says how long path {path} takes, and {severity} promises `{objective}`: whoever waits for it does not know when to give it up and take another one":
    "沒有寫路徑 {path} 要多久，而 {severity} 承諾 `{objective}`：等待的人不知道何時該放棄、改走另一條",
  "end the steps with what it took the last time: `# Expected recovery time: 1-2 minutes`":
    "在步驟最後寫上一次花的時間：`# Expected recovery time: 1-2 minutes`",
  "the objective of {severity}": "{severity} 的目標時限",
  // recovery/complete-backup
  "A path saves less than it may overwrite, or saves it where it is overwritten.":
    "路徑備份的比可能覆寫的少，或備份在會被覆寫的地方。",
  "this path is for `{kind}` too, and its backup holds `{saved}` only: whoever repairs the `{kind}` by it has nothing to go back to":
    "這條路徑也適用於 `{kind}`，備份卻只有 `{saved}`：照著修復 `{kind}` 的人沒有退路",
  "`{verb}` overwrites {what}, and the backup of this path does not hold it: there is no way back":
    "`{verb}` 會覆寫 {what}，這條路徑的備份卻不包含它：沒有退路",
  "the backup is written in the container of `{target}`, and `{step}` works on the same one: what ruins the one ruins the other":
    "備份寫在 `{target}` 的容器裡，而 `{step}` 動的也是同一個：毀掉其中一個，另一個也跟著毀掉",
  "save and restore it in the same way, or say that the path is not for it":
    "用同樣的方式備份和還原，或寫明這條路徑不適用於它",
  "save it in the same step as the others": "和其他項目在同一個步驟備份",
  "from here on both are at stake": "從這裡開始兩者都有風險",
  "copy it out before going on: `kubectl cp`, or a place that the service does not write to":
    "先複製到外面再繼續：`kubectl cp`，或服務不會寫入的地方",
  // recovery/gated-verification
  "A step that is to verify succeeds whatever it finds, and the path goes on changing things.":
    "應該驗證的步驟不管結果如何都成功，路徑接著繼續變更。",
  "`{step}` succeeds whatever it prints, and `{next}` comes behind it in any case: what was to be verified is taken for good":
    "`{step}` 不管印出什麼都會成功，`{next}` 無論如何都會接著執行：該驗證的事被當成已經通過",
  "`{step}` succeeds whatever it prints, this path starts by itself, and `{next}` comes behind it in any case: nobody looks at what was to be verified":
    "`{step}` 不管印出什麼都會成功，這條路徑會自動啟動，`{next}` 無論如何都會接著執行：沒有人會看該驗證的結果",
  "let the step fail where all is not well: `curl -f`, `grep -q`, `jq -e`, `kubectl wait --timeout=…`, `test`":
    "讓步驟在異常時失敗：`curl -f`、`grep -q`、`jq -e`、`kubectl wait --timeout=…`、`test`",
  "this changes something": "這裡會變更系統",
  // recovery/measured-time
  "A recovery path takes longer in real runs than the runbook expects.": "復原路徑實際執行時，比 Runbook 預期的更久。",
  "path {path} is expected to take `{expected}`, and the steps of the runs so far took {measured}: whoever waits for as long as the runbook says gives up on a recovery that is doing well":
    "路徑 {path} 預期需要 `{expected}`，但到目前為止各次執行的步驟花了 {measured}：照 Runbook 所寫時間等待的人，會放棄一個其實進行順利的復原",
  "path {path} is expected to take `{expected}`, and the steps of the runs so far took {measured}: the slowest of them would look like a failure":
    "路徑 {path} 預期需要 `{expected}`，但到目前為止各次執行的步驟花了 {measured}：其中最慢的一次會看起來像失敗",
  "each step was measured once; write the time that it really takes, or make the path shorter":
    "每個步驟只實測過一次；請寫上實際需要的時間，或縮短路徑",
  "each step was measured at least {count} times; write the time that it really takes, or make the path shorter":
    "每個步驟至少實測過 {count} 次；請寫上實際需要的時間，或縮短路徑",
  // recovery/possible-objective
  "A recovery path takes longer than the objective of its incident allows.": "復原路徑需要的時間超過該事件的目標時限。",
  "{detection} go by until anybody hears of the failure, and {severity} promises `{objective}`: whatever path {path} does, the promise is broken before it begins":
    "故障後要 {detection} 才會有人知道，而 {severity} 承諾 `{objective}`：不管路徑 {path} 怎麼做，還沒開始就已經違反承諾",
  "path {path} ends {earliest} after the failure even when it is quick, and {severity} promises `{objective}`: who follows it in every point still breaks the promise":
    "路徑 {path} 再快也要到故障後 {earliest} 才結束，而 {severity} 承諾 `{objective}`：完全照做的人仍會違反承諾",
  "path {path} ends up to {latest} after the failure, and keeps the promise of {severity}, `{objective}`, only when it is quick":
    "路徑 {path} 最晚到故障後 {latest} 才結束，只有進行得快才守得住 {severity} 的承諾 `{objective}`",
  "the objective of {id}": "{id} 的目標時限",
  "{time}; {remedy}": "{time}；{remedy}",
  "make the objective longer, the alert faster or the path shorter": "放寬目標時限、讓告警更快觸發，或縮短路徑",
  "the config has no {unsaid}, so it is even more; make the objective longer, the alert faster or the path shorter":
    "設定檔沒有 {unsaid}，所以實際還要更久；放寬目標時限、讓告警更快觸發，或縮短路徑",
  // recovery/require-approval
  "A step destroys something, and nobody is asked before it.": "步驟會造成破壞，事前卻沒有徵求任何人同意。",
  "`{step}` destroys what cannot be brought back, the sidecar says that nobody needs to be asked, and no step before it asks: one wrong start of path {path} and it is gone":
    "`{step}` 會毀掉無法復原的東西，sidecar 寫明不必徵求同意，前面也沒有步驟會問：路徑 {path} 誤啟動一次就沒了",
  "take `approval: {required: false}` out of the sidecar for this step, or ask with an earlier step of the path":
    "把這個步驟的 `approval: {required: false}` 從 sidecar 拿掉，或由路徑中較前面的步驟徵求同意",
  // recovery/require-verification
  "Nothing looks whether the last change of a recovery path has helped.": "沒有檢查復原路徑的最後一項變更是否有效。",
  "`{step}` is the last change of path {path}, and no step from there on fails when the service is still not well: the path ends in green while users see the outage":
    "`{step}` 是路徑 {path} 的最後一項變更，之後沒有任何步驟會在服務仍異常時失敗：使用者看到中斷，路徑卻顯示成功",
  "end with a step that fails unless all is well: `kubectl rollout status … --timeout=60s`, `kubectl wait …`, `curl -f …/healthz`":
    "最後加一個只有一切正常才會成功的步驟：`kubectl rollout status … --timeout=60s`、`kubectl wait …`、`curl -f …/healthz`",
  "this succeeds whatever it prints": "這裡不管印出什麼都會成功",
  // recovery/restores-what-it-changed
  "A path changes something for the time of the repair, and leaves it changed or puts back a guess.":
    "路徑為了修復暫時變更了設定，卻沒有還原，或還原成猜測的值。",
  "`{step}` is meant for a time, and no later step of the path puts it back: the next incident begins with it, and nobody remembers why":
    "`{step}` 只是暫時的，但路徑後面沒有步驟把它還原：下一起事件就從這裡開始，而且沒有人記得原因",
  "this sets the replicas to {count}, however many there were before: where the service or its autoscaler had more, the path ends with less capacity than it found":
    "這裡不管原本有多少，一律把副本數設為 {count}：如果服務或 autoscaler 原本更多，路徑結束時容量會比開始時還少",
  "save the value first (`kubectl get … -o yaml > file`), and end the path with the step that puts it back":
    "先存下原值（`kubectl get … -o yaml > file`），並在路徑最後加上還原的步驟",
  "here the number that there was is lost": "原本的數量從這裡遺失",
  "keep it: `REPLICAS=$(kubectl get deployment … -o jsonpath='{.spec.replicas}')` before the first, `--replicas=\"$REPLICAS\"` here":
    "留下原值：在第一個之前寫 `REPLICAS=$(kubectl get deployment … -o jsonpath='{.spec.replicas}')`，這裡寫 `--replicas=\"$REPLICAS\"`",
  // recovery/reversible-order
  "`rollout undo` goes back to what another path has just made of the same bad version.":
    "`rollout undo` 會回到另一條路徑剛用同一個壞版本產生的修訂版。",
  "`rollout undo` goes back one revision, and {paths} a new one of the same version: tried after it, this brings the failure back and calls it a rollback":
    "`rollout undo` 只退回一個修訂版，而{paths}同一版本的新修訂版：在那之後執行，會把故障帶回來，還自稱是回滾",
  "choose the revision from `rollout history` and name it, `--to-revision=N`; or try this path before the others":
    "從 `rollout history` 選定修訂版並寫明 `--to-revision=N`；或先試這條路徑",
  "path {labels} makes": "路徑 {labels} 會產生",
  "paths {labels} make": "路徑 {labels} 都會產生",
  "path {label} makes a new revision": "路徑 {label} 會產生新的修訂版",
};
