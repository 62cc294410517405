import type { Translations } from "../translations.ts";

export const shell: Translations = {
  // shell/declared-input
  "A variable is used that nothing sets.": "使用了沒有設定的變數。",
  "nothing sets `${name}` before this: in a new shell at 3 a.m. it is empty, and the command means something else or everything":
    "在這之前沒有設定 `${name}`：凌晨三點開新的 shell 時它是空的，指令的意思會變成別的，甚至變成全部",
  "`${name}` is set in a later step only: whoever follows the steps in order runs this one without a value":
    "`${name}` 要到後面的步驟才設定：照順序執行的人到這裡時它還沒有值",
  "set it in a line above, or write a blank such as `<namespace>`, which nobody runs by mistake":
    "在上面一行設定它，或寫成 `<namespace>` 這樣的待填欄位，才不會有人誤執行",
  // shell/defined-variable
  "A blank to fill in is written as `${name-with-dashes}`, which Bash reads as a variable and its default.":
    "待填的欄位寫成 `${name-with-dashes}`，Bash 會當成變數和預設值。",
  "Bash reads this as the variable `{name}`, or the text `{rest}` where it is not set: the command runs with the word `{rest}` and finds nothing, or the wrong thing":
    "Bash 會把這裡當成變數 `{name}`，沒有設定時就用文字 `{rest}`：指令會帶著 `{rest}` 執行，找不到東西，或找錯東西",
  "names have no dashes; write `{written}`, and say in the sidecar or in a step where it comes from":
    "名稱不能有連字號；改寫成 `{written}`，並在 sidecar 或某個步驟寫明值從哪裡來",
  // shell/exact-match
  "A search for a state also finds its opposite.": "搜尋某個狀態時，也會找到相反的狀態。",
  "this also finds `{opposite}`, which has the same letters in it: in the incident it takes what is broken for what is well":
    "這裡也會找到 `{opposite}`，因為它包含同樣的字母：事件中會把壞的當成好的",
  "this also leaves out `{opposite}`, which has the same letters in it: when something is broken it prints nothing, as if all were well":
    "這裡也會濾掉 `{opposite}`，因為它包含同樣的字母：出問題時什麼都不印，看起來像一切正常",
  "search for the whole word with `-w`, or ask for the field itself (`-o json` and `jq`)":
    "用 `-w` 搜尋整個詞，或直接查詢該欄位（`-o json` 和 `jq`）",
  "write `grep -w`": "改用 `grep -w`",
  // shell/fails-on-http-error
  "A call that changes something succeeds though the server refuses it.":
    "會變更系統的呼叫被伺服器拒絕，卻仍然算成功。",
  "without `-f` curl ends well whatever the server answers: a 401 or a 500 looks like done, and the next step builds on what never happened":
    "少了 `-f`，不管伺服器回什麼 curl 都算成功：401 或 500 看起來也像完成，下一步就建立在沒發生過的事上",
  "without `-f` curl ends well whatever the server answers, and without a content type it sends this JSON as a form: a server that refuses it for that looks like done":
    "少了 `-f`，不管伺服器回什麼 curl 都算成功；又沒有指定內容類型，這段 JSON 會當成表單送出：伺服器因此拒絕，看起來也像完成",
  "without a content type curl sends this JSON as a form (`application/x-www-form-urlencoded`), which many servers refuse or read as nothing":
    "沒有指定內容類型，curl 會把這段 JSON 當成表單（`application/x-www-form-urlencoded`）送出，許多伺服器會拒絕，或當成沒有內容",
  "write `curl -f`, better `curl -fsS`": "改用 `curl -f`，最好是 `curl -fsS`",
  "write `curl -f`, better `curl -fsS`; add `{type}`": "改用 `curl -f`，最好是 `curl -fsS`；並加上 `{type}`",
  "add `{type}`": "加上 `{type}`",
  "write `curl {options}`": "改成 `curl {options}`",
  // shell/known-command
  "A command calls a tool, a verb or a module that does not exist.": "指令用了不存在的工具、動詞或模組。",
  "`{tool}` has no verb `{word}`: the line fails each time, and whoever runs it at 3 a.m. takes that for a part of the incident":
    "`{tool}` 沒有 `{word}` 這個動詞：這一行每次都會失敗，凌晨三點執行的人會以為是事件的一部分",
  "there is no tool `{word}`: the line fails each time, and whoever runs it at 3 a.m. takes that for a part of the incident":
    "沒有 `{word}` 這個工具：這一行每次都會失敗，凌晨三點執行的人會以為是事件的一部分",
  "Python has no module `{word}`: the line fails each time, and what it was to check is never checked":
    "Python 沒有 `{word}` 這個模組：這一行每次都會失敗，該檢查的東西從來沒檢查到",
  "the sidecar replaces the step, so this never runs; correct the runbook too: {help}":
    "sidecar 已經取代這個步驟，這裡不會執行；Runbook 也請一併修正：{help}",
  "its verbs are {names}": "可用的動詞是 {names}",
  "`oc` has it; here write `kubectl exec POD -- COMMAND`": "這是 `oc` 的指令；這裡請寫 `kubectl exec POD -- COMMAND`",
  "`oc` has it; here write `oc {verb}`, or what does the same with kubectl":
    "這是 `oc` 的指令；這裡請寫 `oc {verb}`，或改用效果相同的 kubectl 指令",
  "`{name}` has {modules}": "`{name}` 有 {modules}",
  "`{other}.{module}` exists, `{name}` has nothing like it; `{tool} -c 'import {name}'` runs what you write yourself":
    "有 `{other}.{module}`，但 `{name}` 沒有類似的模組；自己寫的程式可以用 `{tool} -c 'import {name}'` 執行",
  // shell/no-lost-continuation
  "A line was meant to go on in the next one, and does not.": "這一行應該接到下一行，卻沒有接上。",
  "behind the `\\` above stands a blank, so the line ends there: the command runs without `{option}`, and `{option}` is run as a command of its own":
    "上面的 `\\` 後面有空白，那一行就此結束：指令執行時少了 `{option}`，而 `{option}` 被當成另一個指令執行",
  "this line begins with an option, so it is run as a command of its own, and the command above it runs without `{option}`":
    "這一行以選項開頭，會被當成另一個指令執行，上面的指令則少了 `{option}`",
  "end the line above with `\\`": "在上一行結尾加上 `\\`",
  "take the blank out": "拿掉空白",
  "let nothing stand behind the `\\`": "`\\` 後面不要有任何東西",
  // shell/no-placeholder-redirection
  "A blank in angle brackets is read by the shell as a redirection.": "角括號的待填欄位會被 shell 當成重新導向。",
  "bash reads `<{name}>` as two redirections, not as a blank to fill in, and nothing says where the value comes from: pasted at 3 a.m. it is a syntax error, or it empties a file":
    "Bash 會把 `<{name}>` 當成兩個重新導向，而不是待填欄位，也沒有寫值從哪裡來：凌晨三點貼上就是語法錯誤，或清空一個檔案",
  "bash reads `<{name}>` as two redirections, not as a blank to fill in; what is made from the runbook takes the value from the input `{input}`, but a person who pastes the line gets a syntax error":
    "Bash 會把 `<{name}>` 當成兩個重新導向，而不是待填欄位；由 Runbook 產生的內容會從輸入 `{input}` 取值，但直接貼上這一行的人會遇到語法錯誤",
  'where people paste the line, write `"${input}"` and set the variable in the line above':
    '如果會有人直接貼上這一行，就寫成 `"${input}"`，並在上一行設定變數',
  // shell/no-terminal
  "say what is to be done there in the same line: `exec … -- sh -c '…'`, `debug … -- …`, `ssh host '…'`":
    "把要做的事寫在同一行：`exec … -- sh -c '…'`、`debug … -- …`、`ssh host '…'`",
  "say what is to be changed as a command: `kubectl patch`, `kubectl set`, `sed -i`":
    "把要變更的內容寫成指令：`kubectl patch`、`kubectl set`、`sed -i`",
  "A command asks for a terminal that it does not need, or that no machine has.":
    "指令要求終端機，但它不需要，或機器上根本沒有。",
  "`{flag}` asks for a terminal, and this command ends by itself: where there is none it complains or fails, and where there is one its errors are mixed into its output":
    "`{flag}` 要求終端機，但這個指令自己就會結束：沒有終端機時會抱怨或失敗，有終端機時錯誤會混進輸出",
  "`{flag}` asks for a terminal though a program reads the output: each line then ends in a carriage return, and errors are read as if they were output":
    "`{flag}` 要求終端機，但輸出是給程式讀的：每一行結尾會多一個歸位字元，錯誤訊息也會被當成輸出",
  "`{flag}` opens a session in which somebody types: run by itself it ends at once or hangs, and the commands below it run here, not there":
    "`{flag}` 會開啟要有人打字的工作階段：自動執行時會立刻結束或卡住，而且底下的指令是在這裡執行，不是在那裡",
  "`{flag}` opens an editor in which somebody types: nothing that runs this step by itself gets past it":
    "`{flag}` 會開啟要有人打字的編輯器：自動執行到這一步就過不去了",
  "take `{text}` out": "拿掉 `{text}`",
  "write `{kept}`": "改成 `{kept}`",
  // shell/quoted-expansion
  "A command that changes something takes a value without quotes.": "會變更系統的指令帶了沒有加引號的值。",
  "without quotes `${name}` is taken apart at its blanks and stars: empty it disappears, and what stands behind it is taken in its place; two lines are two arguments of a command that changes something":
    "沒有引號時，`${name}` 會在空白和星號處被拆開：空值會直接消失，後面的字遞補上來；兩行就變成變更指令的兩個參數",
  "put the word in double quotes": "把這個詞放進雙引號",
  'write `"{text}"`': '寫成 `"{text}"`',
  // shell/reaches-file
  "name the files, each with its own `-f`": "逐一寫出檔案，各自加上 `-f`",
  "put the file itself there": "直接放檔案本身",
  "move the file into the repository, and name it from its root": "把檔案移進 repository，並從根目錄寫出路徑",
  "move the file to a folder whose name does not begin with a dot": "把檔案移到名稱不以點開頭的資料夾",
  "cut it down to the objects that this step needs": "縮減到只剩這個步驟需要的物件",
  "write what is needed of it into the command": "把需要的內容直接寫進指令",
  "write the file without them": "重寫檔案，去掉這些字元",
  "A command reads a file of the repository that cannot be carried along with it.":
    "指令要讀 repository 裡的檔案，但無法隨步驟帶過去。",
  "there is no file `{path}` in this repository: whoever runs this from another folder, and every pod, has none either, and the step fails when it is needed":
    "這個 repository 沒有 `{path}` 這個檔案：從別的資料夾執行的人，以及每個 Pod，也都沒有，需要時步驟就會失敗",
  "`{path}` is a folder, and only files are carried along; in the pod that runs this there is nothing":
    "`{path}` 是資料夾，而只有檔案能帶過去；執行的 Pod 裡什麼都沒有",
  "`{path}` is a symbolic link or lies behind one, which may lead to what is not in the repository; it is not carried along":
    "`{path}` 是符號連結或位於連結之後，可能指向 repository 以外的東西；不會帶過去",
  "`{path}` leads out of the repository, so nobody can tell what this reads in the pod that runs it":
    "`{path}` 指向 repository 之外，沒有人知道執行的 Pod 會讀到什麼",
  "`{path}` lies under a name that begins with a dot, where tools keep their secrets; it is not carried along":
    "`{path}` 位於以點開頭的名稱底下，工具常在那裡放機密；不會帶過去",
  "`{path}` has more than 64 KiB, too much to be carried along in a manifest":
    "`{path}` 超過 64 KiB，太大，無法放進 manifest",
  "`{path}` is no text in UTF-8, or holds control characters; it is not carried along":
    "`{path}` 不是 UTF-8 文字，或含有控制字元；不會帶過去",
  "`{path}` holds characters that nobody sees, so what is carried along would not be what a reader of the file agreed to":
    "`{path}` 含有看不見的字元，帶過去的內容會和審閱者同意的不同",
  "`cd` comes before `{path}`, so nobody can tell which file is meant, and none is carried along":
    "`{path}` 前面有 `cd`，沒有人知道指的是哪個檔案，因此都不會帶過去",
  "`{path}` lies in this repository, and what it holds is read from it; what `files` says of it has no effect":
    "`{path}` 就在這個 repository 裡，內容會直接讀取；`files` 對它的描述沒有作用",
  "put it into the repository, under its path from the root; or write the objects into the command, `kubectl apply -f - <<'EOF'`":
    "放進 repository，使用從根目錄算起的路徑；或把物件寫進指令：`kubectl apply -f - <<'EOF'`",
  "name it from the root of the repository, without `cd`": "從 repository 根目錄寫出路徑，不要用 `cd`",
  "take it out of `files`": "從 `files` 拿掉它",
  // shell/real-exit-code
  "A recovery step ends well though it failed, or fails though all is well.":
    "復原步驟失敗了卻算成功，或一切正常卻算失敗。",
  "`|| {other}` makes this end well even when it failed: the path goes on as if it had worked, and nobody is told":
    "`|| {other}` 讓它失敗了也算成功：路徑會當作有效繼續走下去，沒有人會收到通知",
  "`{search}` fails when it finds nothing, and finds nothing when all is well: the path stops here just when the repair has worked":
    "`{search}` 找不到東西就失敗，而一切正常時本來就找不到：修復剛成功，路徑就停在這裡",
  "let it fail, or say what follows from it: `|| { echo failed; exit 1; }`":
    "讓它失敗，或寫明失敗時怎麼辦：`|| { echo failed; exit 1; }`",
  "say what is wanted: `if … | grep -q …; then exit 1; fi`; or `|| true` where it is only to be read":
    "寫明想要的結果：`if … | grep -q …; then exit 1; fi`；如果只是要看，就用 `|| true`",
  // shell/safe-secrets
  "A command shows a secret, sends it to anybody, or runs what anybody sends.":
    "指令會顯示機密、把機密送給任何人，或執行任何人送來的東西。",
  "this prints the content of a secret, and what a step prints is kept with the incident, where everybody may read it":
    "這裡會印出機密內容，而步驟的輸出會和事件一起保存，所有人都可能讀到",
  "a secret is written in the runbook: whoever may read it, or the list of processes, has it":
    "機密直接寫在 Runbook 裡：能讀這份文件或看到行程清單的人就拿得到",
  "`{option}` takes any server for the right one, and this call carries a credential: who stands in between has it":
    "`{option}` 會相信任何伺服器，而這個呼叫帶著憑證：中間人就能拿到",
  "what this address sends is run as it is: whoever owns it, or the way to it, runs commands here in the middle of an incident":
    "這個網址送來什麼就執行什麼：掌握它或途中網路的人，就能在事件進行中於此執行指令",
  "hand it on to what needs it, `… | base64 -d > file`, or look at its keys: `kubectl describe secret`":
    "直接交給需要它的程式：`… | base64 -d > file`，或只看它有哪些鍵：`kubectl describe secret`",
  "keep the script in the repository, or in the image that runs the steps":
    "把腳本放在 repository，或放進執行步驟的映像檔",
  "read it from a variable or a file that the steps are given, and change the secret now":
    "改從步驟取得的變數或檔案讀取，並立刻更換這個機密",
  "name the authority of the server, `--cacert FILE`": "指定伺服器的憑證機構：`--cacert FILE`",
  // shell/terminates
  "`{what}` prints until somebody presses Ctrl-C; a machine would stand here while the incident goes on":
    "`{what}` 會一直印到有人按 Ctrl-C；機器會卡在這裡，事件卻持續惡化",
  "`{what}` waits for a line that may never come, and nothing says for how long":
    "`{what}` 在等一行可能永遠不會出現的輸出，也沒有寫要等多久",
  "`watch` looks until somebody presses Ctrl-C; what is made from the runbook looks every {every}, for at most {limit}, until it reads `{until}`":
    "`watch` 會一直看到有人按 Ctrl-C；由 Runbook 產生的內容每 {every} 看一次，最多 {limit}，直到讀到 `{until}`",
  "nothing says how long this `watch` may last; a person presses Ctrl-C, a machine would stand here while the incident goes on":
    "沒有寫這個 `watch` 可以持續多久；人會按 Ctrl-C，機器會卡在這裡，事件卻持續惡化",
  "nothing says what this `watch` waits for; when its time is up, no machine can tell whether to go on or to stop":
    "沒有寫這個 `watch` 在等什麼；時間到了，機器無法判斷該繼續還是停下",
  "only a `watch` that stands by itself, once in a step, can be given the end that the title tells; this one goes on until somebody presses Ctrl-C":
    "只有獨立、而且一個步驟只出現一次的 `watch`，才能套用標題寫的結束條件；這一個會一直執行到有人按 Ctrl-C",
  "no `break`, `exit` or `return` ends this loop; a person presses Ctrl-C, a machine would stand here while the incident goes on":
    "沒有 `break`、`exit` 或 `return` 能結束這個迴圈；人會按 Ctrl-C，機器會卡在這裡，事件卻持續惡化",
  "write how long it may take: `timeout 60` before the command, or `(max 60 s)` in the title of the step":
    "寫明可以花多久：在指令前加 `timeout 60`，或在步驟標題寫 `(max 60 s)`",
  "write the time into the title of the step, such as `(max 5 min)`, and let the command print what is left: `| wc -l`, `| jq length`":
    "把時間寫進步驟標題，例如 `(max 5 min)`，並讓指令印出還剩多少：`| wc -l`、`| jq length`",
  "let the command print how many are left (`| wc -l`, `| jq length`, `grep -c`) and write into the title what it waits for, such as `to complete`":
    "讓指令印出還剩多少（`| wc -l`、`| jq length`、`grep -c`），並在標題寫明在等什麼，例如 `to complete`",
  "give it a step of its own, with the time and the end in the title": "獨立成一個步驟，在標題寫明時間和結束條件",
  "count the rounds, and leave the loop when it is done: `for i in {1..30}; do … && break; sleep 10; done`":
    "限制次數，完成時離開迴圈：`for i in {1..30}; do … && break; sleep 10; done`",
  "A command never ends by itself.": "指令不會自己結束。",
  "it then prints what there is, once": "這樣就只會印一次目前的內容",
  "put `timeout {seconds}` before it, the time of the title": "在前面加上 `timeout {seconds}`，也就是標題寫的時間",
  "write `{before}…{after}`, which ends for a person too": "寫成 `{before}…{after}`，人執行時也會結束",
  "write the loop with its end": "改寫成會結束的迴圈",
  // shell/valid-syntax
  "split the step, or put the script into the image that runs the steps and call it here":
    "拆成多個步驟，或把腳本放進執行步驟的映像檔，在這裡呼叫",
  "The commands of a step are no valid shell script.": "步驟的指令不是有效的 shell 腳本。",
  "this is more shell than is read in time: {problem}; nothing has judged what the step does, so it cannot be made to run":
    "這段 shell 超過能及時讀完的量：{problem}；沒有檢查過這個步驟會做什麼，因此無法讓它執行",
  "bash cannot read this: {problem}; nothing of the step runs, or only its first half":
    "Bash 讀不懂這裡：{problem}；這個步驟完全不會執行，或只執行前半段",
  "the sidecar replaces this step by a script that bash cannot read: {problem}, in its line {line}: `{text}`":
    "sidecar 換上的腳本 Bash 讀不懂：{problem}，在它的第 {line} 行：`{text}`",
  "mend what `bash -n` complains of; where it is no shell at all but a query or an output, label the fence as what it is":
    "修正 `bash -n` 指出的問題；如果根本不是 shell 而是查詢或輸出，就把程式碼區塊標成正確的語言",
  "`<{name}>` is a redirection to it": "`<{name}>` 會被當成重新導向",
  "Commands below a session are meant for the other machine, and run on this one.":
    "工作階段下面的命令是給另一台機器的，卻在這一台執行。",
  "`{session}` is a session for somebody who types, and this line does not go into it: run by itself, `{command}` works after the session, on the machine that runs the step":
    "`{session}` 是給人打字的工作階段，這一行不會送進去：自動執行時，`{command}` 會在工作階段結束之後、在執行這個步驟的機器上運作",
  "hand it over in the line that goes there: `exec … -- sh -c '…'`, `debug … -- chroot /host …`, `ssh host '…'`":
    "在進入那台機器的同一行把命令交過去：`exec … -- sh -c '…'`、`debug … -- chroot /host …`、`ssh host '…'`",
  "the session": "這個工作階段",
};
