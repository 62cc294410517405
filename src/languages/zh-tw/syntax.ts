import type { Translations } from "../translations.ts";

export const syntax: Translations = {
  // go-template-tokens.ts
  "`{text}` cannot stand here": "`{text}` 不能出現在這裡",
  // go-template.ts
  "`{word}` has no `{{ end }}`": "`{word}` 沒有 `{{ end }}`",
  "the comment is never closed with `*/}}`": "註解沒有以 `*/}}` 結束",
  "`{{` is never closed with `}}`": "`{{` 沒有以 `}}` 結束",
  "there is nothing between `{{` and `}}`": "`{{` 和 `}}` 之間沒有東西",
  "`end` closes nothing": "`end` 沒有對應的開頭",
  "`{word}` stands outside of a `range`": "`{word}` 出現在 `range` 之外",
  "`define` stands within another block": "`define` 出現在另一個區塊裡",
  "`{text}` needs a name in double quotes": "`{text}` 需要雙引號中的名稱",
  "`else` belongs to no `if`, `range` or `with`": "`else` 沒有對應的 `if`、`range` 或 `with`",
  "`{word}` has already had its `else`": "`{word}` 已經有 `else` 了",
  "one variable can be set, and in a `range` two": "只能設定一個變數，在 `range` 中可以設定兩個",
  "`)` closes nothing": "`)` 沒有對應的開頭",
  "a value is missing here": "這裡少了一個值",
  "there is nothing before `|`": "`|` 前面沒有東西",
  "`{text}` cannot take what `|` hands on": "`{text}` 不能接收 `|` 傳來的值",
  "`(` is never closed": "`(` 沒有結束",
  "Prometheus has no template function `{text}`": "Prometheus 沒有樣板函式 `{text}`",
  "`{name}` is not set; a rule knows {variables}": "`{name}` 沒有設定；規則認得的有 {variables}",
  "{text} is one character to Go: a text stands in double quotes": "{text} 對 Go 來說是單一字元：文字要放在雙引號裡",
  // promql-functions.ts
  "`{name}` works only where Prometheus runs with --enable-feature=promql-experimental-functions":
    "`{name}` 只有在 Prometheus 以 --enable-feature=promql-experimental-functions 執行時才能用",
  "`holt_winters` was removed in Prometheus 3": "`holt_winters` 在 Prometheus 3 已移除",
  "Prometheus has no function `{name}`": "Prometheus 沒有函式 `{name}`",
  // promql-literals.ts
  "the string is never closed": "字串沒有結束",
  "`{text}` is no escape of a string": "`{text}` 不是字串的跳脫序列",
  // promql-read.ts
  "an expression has at most {limit} characters": "運算式最多 {limit} 個字元",
  "there is no expression": "沒有運算式",
  "an expression nests at most {limit} deep": "運算式最多巢狀 {limit} 層",
  "`{text}` works only where Prometheus runs with a feature flag": "`{text}` 只有在 Prometheus 啟用功能旗標時才能用",
  "`{text}` is no number": "`{text}` 不是數字",
  "`{text}` has a sign, and only the time of `offset` may have one": "`{text}` 帶有正負號，只有 `offset` 的時間可以有",
  "`{text}` holds nothing: the time must be longer than 0": "`{text}` 不含任何時間：長度必須大於 0",
  "`{text}` is no duration": "`{text}` 不是時間長度",
  "the metric is named twice": "指標名稱寫了兩次",
  "a range stands directly behind a selector; behind anything else write a subquery, `[5m:]`":
    "區間要緊接在選擇器之後；接在其他東西後面要寫子查詢 `[5m:]`",
  "`{text}` is no time": "`{text}` 不是時間",
  // promql-syntax.ts
  "`{bracket}` is never closed": "`{bracket}` 沒有結束",
  "the expression ends too early": "運算式太早結束",
  // promql-types.ts
  "a sign cannot stand before {type}": "正負號不能放在{type}前面",
  "a subquery needs an instant vector, this is {type}": "子查詢需要瞬時向量，這裡是{type}",
  "`{text}` stands here twice": "`{text}` 在這裡寫了兩次",
  "`offset` and `@` go behind a selector or a subquery, nothing else": "`offset` 和 `@` 只能接在選擇器或子查詢之後",
  "the regular expression of `{label}` is wrong: {problem}": "`{label}` 的正規表示式有誤：{problem}",
  "this selects every series there is: at least one matcher must not match the empty value":
    "這會選到所有序列：至少要有一個條件不符合空值",
  "`{op}` takes scalars and instant vectors, this is {type}": "`{op}` 只接受純量和瞬時向量，這裡是{type}",
  "`bool` belongs to comparisons only": "`bool` 只能用在比較",
  "a comparison of two scalars needs `bool`": "兩個純量的比較需要 `bool`",
  "`{op}` takes two instant vectors, and one side is a scalar": "`{op}` 需要兩個瞬時向量，但有一邊是純量",
  "`{kind}` matches two instant vectors, and one side is a scalar": "`{kind}` 用來配對兩個瞬時向量，但有一邊是純量",
  "`{op}` cannot group": "`{op}` 不能分組",
  "`{twice}` stands in `on` and in the group clause": "`{twice}` 同時出現在 `on` 和分組子句裡",
  "`{name}` takes {wanted}, here are {count}": "`{name}` 需要{wanted}，這裡有 {count} 個",
  "at least {count}": "至少 {count}",
  "{least} to {count}": "{least} 到 {count}",
  "`{name}` needs {wanted} here, this is {type}: add a range such as `[5m]`":
    "`{name}` 在這裡需要{wanted}，這裡是{type}：加上像 `[5m]` 的區間",
  "`{name}` needs {wanted} here, this is {type}": "`{name}` 在這裡需要{wanted}，這裡是{type}",
  "{count} argument{s}": "{count} 個參數",
  "a scalar": "純量",
  "a string": "字串",
  "an instant vector": "瞬時向量",
  "a range vector": "區間向量",
  // re2.ts
  "`{sign}` repeats nothing": "`{sign}` 沒有可重複的東西",
  "`{sign}` repeats a repetition": "`{sign}` 重複了另一個重複",
  "`{whole}` is no count": "`{whole}` 不是有效的次數",
  "`{whole}` makes more than {limit} repetitions": "`{whole}` 的重複超過 {limit} 次",
  "`{text}` is not known to Go: it has no look-ahead and no look-behind": "Go 不認得 `{text}`：它沒有前瞻也沒有後顧",
  "`\\Q` has no `\\E`": "`\\Q` 沒有對應的 `\\E`",
  "`{text}` is no escape of a Go regular expression": "`{text}` 不是 Go 正規表示式的跳脫序列",
  "`[` is never closed": "`[` 沒有結束",
  "`{text}` is no class of characters": "`{text}` 不是字元類別",
  "`{text}` is no range": "`{text}` 不是有效的範圍",
  "`{text}` goes backwards": "`{text}` 的範圍前後顛倒",
  // shell-limits.ts
  "a script has at most {limit} characters": "腳本最多 {limit} 個字元",
  "a script has at most {limit} expansions": "腳本最多 {limit} 個展開",
  // yaml-fields.ts
  "the file": "這個檔案",
  "it is meant to be: {description}": "它應該是：{description}",
  // yaml.ts
  "write it in quotes if it is a name or an id": "如果是名稱或 ID，就用引號括起來",
  "first written here": "第一次寫在這裡",
  "use another name": "換一個名稱",
};
