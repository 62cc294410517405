import type { Translations } from "../translations.ts";

export const alert: Translations = {
  // alert/fires-when-absent
  "An alert about something that is gone is silent when all of it is gone.":
    "監控對象整個消失時，偵測它的告警反而不會響。",
  "this never fires when the targets vanish: without `{vector}` there is nothing to compare, and a deleted deployment pages nobody":
    "監控目標消失時，這條告警永遠不會觸發：沒有 `{vector}` 就沒有東西可以比較，整個 Deployment 被刪掉也不會通知任何人",
  "the emitted rule is mended and fires then (`alerts.mend` of the config); mend the runbook too, so that its readers see what fires":
    "輸出的規則已經補上這個分支，屆時會觸發（設定檔的 `alerts.mend`）；請一併修正 Runbook，讓讀的人看到實際會觸發的內容",
  "add a branch that fires then; `absent` gives the labels that its selector pins with `=`":
    "補上一個在資料消失時會觸發的分支；`absent` 只會帶出選擇器以 `=` 指定的 label",
  "fire when the targets vanish, too": "監控目標消失時也要觸發",
  // alert/honest-value
  "A text of an alert says a number of things, and prints how many there are in a second.":
    "告警文字說的是次數，印出來的卻是每秒的速率。",
  "`$value` is a number per second here, because of `{call}`, and the text says how many there were: three in five minutes are printed as 0.01, and whoever is paged takes it for nothing":
    "這裡的 `$value` 因為 `{call}` 而是每秒的速率，文字卻說成次數：五分鐘發生三次會印成 0.01，值班人員會以為沒事",
  "say how many there are with `increase(…)` in the place of the rate, or write `per second` into the text":
    "把 rate 換成 `increase(…)` 來表示次數，或在文字裡寫明 `per second`",
  "this counts by the second": "這裡算的是每秒的速率",
  // alert/no-dropped-label
  "A text of an alert prints a label that its expression has dropped.": "告警文字引用了一個運算式已經丟掉的 label。",
  "`{label}` is always empty here: `{by}` drops it, so whoever is paged reads a sentence with a hole where the name should be":
    "`{label}` 在這裡永遠是空的：`{by}` 已經把它丟掉，值班人員讀到的句子會缺了名稱",
  "`{label}` is empty here when `absent` makes the alert fire: it knows only labels that its selector pins with `=`":
    "由 `absent` 觸發告警時，`{label}` 在這裡是空的：它只認得選擇器以 `=` 指定的 label",
  "`{label}` is always empty here: `{by}` leaves it out of the result, so whoever is paged reads a sentence with a hole":
    "`{label}` 在這裡永遠是空的：`{by}` 沒有把它留在結果裡，值班人員讀到的句子會缺一塊",
  "`{label}` is always empty here: the result of the expression has no labels, so whoever is paged reads a sentence with a hole":
    "`{label}` 在這裡永遠是空的：運算式的結果沒有任何 label，值班人員讀到的句子會缺一塊",
  "the label ends here": "label 到這裡就沒有了",
  'pin it in the selector of `absent`, `{label}="…"`, or write the name itself':
    '在 `absent` 的選擇器裡指定它：`{label}="…"`，或直接寫出名稱',
  "write the name itself where it is always the same one, or take the label out of the text":
    "如果名稱固定不變就直接寫出來，否則把這個 label 從文字中拿掉",
  "take it out of `without`; write the name itself where it is always the same one":
    "從 `without` 裡拿掉它；如果名稱固定不變，就直接寫出來",
  "keep it, `{op} by ({label}) (…)`, if the series have it; write the name itself where it is always the same one":
    "如果序列有這個 label，就用 `{op} by ({label}) (…)` 保留它；如果名稱固定不變，就直接寫出來",
  "the emitted rule is mended and keeps `{label}` (`alerts.mend` of the config); mend the runbook too, so that its readers see what fires":
    "輸出的規則已經修正並保留 `{label}`（設定檔的 `alerts.mend`）；請一併修正 Runbook，讓讀的人看到實際會觸發的內容",
  "the emitted rule is mended and says `{text}` (`alerts.mend` of the config); mend the runbook too, so that its readers see what fires":
    "輸出的規則已經修正，文字寫成 `{text}`（設定檔的 `alerts.mend`）；請一併修正 Runbook，讓讀的人看到實際會觸發的內容",
  // alert/unique-name
  "Two incidents have an alert of the same name.": "兩個事件用了同名的告警。",
  "`{name}` is the alert of `{other}` too: whoever is paged with this name cannot tell which of the two it is, and neither can what starts a diagnosis":
    "`{name}` 同時也是 `{other}` 的告警：收到這個名稱的值班人員分不出是哪一個，啟動診斷的程式也分不出",
  "give each incident an alert name of its own": "替每個事件取一個專屬的告警名稱",
  "the alert of {id}": "{id} 的告警",
  // alert/valid-expression
  "An alert's expression is no PromQL that gives a result to alert on.": "告警的運算式不是能用來告警的 PromQL。",
  "Prometheus cannot read this expression and refuses the whole file, so none of its alerts ever fires: {problem}":
    "Prometheus 讀不懂這個運算式，會拒絕整個檔案，裡面的告警一條都不會觸發：{problem}",
  "the expression gives a {type}, and only an instant vector or a number can fire: each evaluation fails, and nobody is paged":
    "這個運算式的結果是 {type}，只有瞬時向量或數值能觸發告警：每次評估都會失敗，不會通知任何人",
  "count over the range: `increase(…[5m])`, `max_over_time(…[5m])`":
    "對這段區間做計算：`increase(…[5m])`、`max_over_time(…[5m])`",
  string: "字串",
  "range vector": "區間向量",
  // alert/valid-rule
  "`severity` stands on the rule itself, where Prometheus has no such field: it refuses the whole file, and none of its alerts ever fires":
    "`severity` 寫在規則本身，但 Prometheus 沒有這個欄位：它會拒絕整個檔案，裡面的告警一條都不會觸發",
  "the rule says `{written}` here and `{label}` under `labels`; whoever is paged by it depends on which of the two is meant":
    "規則在這裡寫 `{written}`，在 `labels` 底下卻寫 `{label}`；會呼叫到誰，取決於真正想要的是哪一個",
  "a rule of Prometheus has no field `{key}`: it refuses the whole file, and none of its alerts ever fires":
    "Prometheus 的規則沒有 `{key}` 這個欄位：它會拒絕整個檔案，裡面的告警一條都不會觸發",
  "a rule either alerts or records, never both: Prometheus refuses the whole file, and none of its alerts ever fires":
    "一條規則不是告警就是記錄，不能兩者皆是：Prometheus 會拒絕整個檔案，裡面的告警一條都不會觸發",
  "`{value}` is no duration to Prometheus: it refuses the whole file, and none of its alerts ever fires":
    "對 Prometheus 來說 `{value}` 不是時間長度：它會拒絕整個檔案，裡面的告警一條都不會觸發",
  "the alert has no name that fits on a line, and the name is what the page, the silence and the log call it by":
    "這條告警沒有能寫在一行內的名稱，而通知、靜音和日誌都靠名稱來稱呼它",
  "`{key}` cannot be the name of {what}: Prometheus refuses the whole file, and none of its alerts ever fires":
    "`{key}` 不能當作{what}的名稱：Prometheus 會拒絕整個檔案，裡面的告警一條都不會觸發",
  "`{field}` must be a map of names and texts: Prometheus refuses the whole file, and none of its alerts ever fires":
    "`{field}` 必須是名稱對文字的對應表：Prometheus 會拒絕整個檔案，裡面的告警一條都不會觸發",
  "`{field}` must be one text: Prometheus refuses the whole file, and none of its alerts ever fires":
    "`{field}` 必須是單一文字：Prometheus 會拒絕整個檔案，裡面的告警一條都不會觸發",
  "the alert `{name}` has no `expr`, so there is nothing that could ever make it fire":
    "告警 `{name}` 沒有 `expr`，沒有任何條件能讓它觸發",
  "An alert is no rule that Prometheus would load.": "這條告警不是 Prometheus 能載入的規則。",
  "write whole numbers with their units, the longest first: `5m`, `1h30m`": "用整數加單位，由大到小寫：`5m`、`1h30m`",
  "write `{text}`": "寫成 `{text}`",
  "a label": "標籤（label）",
  "an annotation": "註解（annotation）",
  "take letters, digits and `_`, no digit first": "只用英文字母、數字和 `_`，且不以數字開頭",
  "the name of an alert is its `alert`": "告警的名稱就是它的 `alert` 欄位",
  "make two rules of it": "拆成兩條規則",
  "its fields are {fields}": "可用的欄位是 {fields}",
  "rename it to `{meant}`": "改名為 `{meant}`",
  "write one word under `labels`": "在 `labels` 底下寫一個詞就好",
  "the label": "這個 label",
  "keep the one that is meant, under `labels`": "只保留 `labels` 底下真正要用的那一個",
  "alerts are routed by labels; the emitted rule has {emitted} among them":
    "告警依 label 分派；輸出的規則已經包含 {emitted}",
  "move it under `labels`": "移到 `labels` 底下",
  "{text}": "{text}",
  "{before} and {after}": "{before} 和 {after}",
  // alert/valid-template
  "A text of an alert is no template that Prometheus can read.": "告警文字不是 Prometheus 能讀的樣板。",
  "Prometheus cannot read the text of `{key}` and refuses the whole file, so none of its alerts ever fires: {problem}":
    "Prometheus 讀不懂 `{key}` 的文字，會拒絕整個檔案，裡面的告警一條都不會觸發：{problem}",
  "An alert waits for as long as the recovery may take in all.": "告警等待的時間，已經和整個復原可用的時間一樣長。",
  "the alert waits `{wait}` before it fires, and {severity} promises recovery within `{objective}`: the promise is broken before anybody hears of the failure":
    "告警要等 `{wait}` 才觸發，而 {severity} 承諾在 `{objective}` 內復原：還沒有人知道故障，承諾就已經破了",
  "let it wait for less, with a comparison that a short peak does not fulfil (`avg_over_time`), or promise what can be kept":
    "縮短等待時間，改用短暫尖峰不會成立的比較（`avg_over_time`），或承諾做得到的時間",
};
