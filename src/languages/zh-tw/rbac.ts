import type { Translations } from "../translations.ts";

export const rbac: Translations = {
  "Nobody can tell from a command which permissions it needs.": "從指令看不出它需要哪些權限。",
  "`{words}` does not say which kind of object `{what}` is about; with no permission the step fails in the incident, and with all of them it could do anything, so this path gets no account":
    "`{words}` 沒有寫明 `{what}` 是針對哪一種物件；沒有權限，步驟在事件中會失敗，給全部權限又什麼都能做，因此這條路徑沒有帳號",
  "`{words}` is no kind that the tables know, and what it is called in a permission cannot be guessed; this path gets no account":
    "`{words}` 不是對照表認得的種類，也猜不出它在權限中的名稱；這條路徑沒有帳號",
  "`{what}` is nothing that kubectl 1.32 has but a plugin or another tool, and what that asks of the cluster is in none of its words; this path gets no account":
    "`{what}` 不是 kubectl 1.32 的指令，而是外掛或其他工具，從字面看不出它會對叢集要求什麼；這條路徑沒有帳號",
  "what `{what}` asks of the cluster is not in its words alone, or would be a right to give rights; this path gets no account":
    "`{what}` 對叢集的要求無法只從字面得知，或等於授予權限的權限；這條路徑沒有帳號",
  "nobody can see what `{words}` holds, so it cannot be said which objects `{what}` may touch; this path gets no account":
    "沒有人看得到 `{words}` 的內容，因此無法判斷 `{what}` 會動到哪些物件；這條路徑沒有帳號",
  "`{words}` does not say in which namespace; a permission is for one, or for all of them; this path gets no account":
    "`{words}` 沒有寫明在哪個 namespace；權限不是給單一個就是給全部；這條路徑沒有帳號",
  "with `{words}` this command asks as somebody else than the account that the path runs under, and what that one may is not known here; this path gets no account":
    "加上 `{words}`，這個指令會以路徑執行帳號以外的身分發出要求，而那個身分能做什麼這裡並不知道；這條路徑沒有帳號",
  "`{what}` does not say which object it is about; this path gets no account":
    "`{what}` 沒有寫明針對哪個物件；這條路徑沒有帳號",
  "`{what}` asks the cluster for what its words do not tell; this path gets no account":
    "`{what}` 對叢集的要求從字面看不出來；這條路徑沒有帳號",
  "A variable stands for the name of an object, so the permission is for all of them.":
    "物件名稱用變數表示，因此權限涵蓋全部。",
  "which of the {resources} is meant is known only when it runs; the account may do this to any of them in the namespace":
    "執行時才知道是 {resources} 中的哪一個；這個帳號可以對該 namespace 裡的任何一個這麼做",
  "where it is always the same one, write its name": "如果固定是同一個，就直接寫出名稱",
  "A path needs a permission outside of its namespace.": "路徑需要其 namespace 以外的權限。",
  "this asks for what lies in no namespace, or in all of them ({permissions}); only the ClusterRole `{role}` gives that, in a file of its own":
    "這裡要求的東西不屬於任何 namespace，或跨所有 namespace（{permissions}）；只有 ClusterRole `{role}` 能給，它放在獨立的檔案裡",
  "whoever owns the cluster has to agree; without it this command fails, and the rest runs":
    "必須由叢集管理者同意；沒有它，這個指令會失敗，其餘照常執行",
  "A diagnosis needs a permission to change something.": "診斷需要變更系統的權限。",
  "this needs {permissions}, and a diagnosis, which anybody may start at any time, must not be able to change anything; it gets no account":
    "這裡需要 {permissions}，但診斷任何人隨時都能啟動，不可以有變更任何東西的能力；因此沒有帳號",
  "move the command into a recovery path, or look at the same thing with `get` or `describe`":
    "把指令移到復原路徑，或用 `get`、`describe` 查看同樣的東西",
  "A path may speak as another account, and so do all that that one may.":
    "路徑可以冒用另一個帳號的身分，該帳號能做的它都能做。",
  "to ask as {who}, the account of this path must be allowed to speak as it in everything, not in this question alone":
    "要以 {who} 的身分發問，這條路徑的帳號必須能在所有事情上冒用它，不只這一個問題",
  "read its rights where they are given: `kubectl get rolebindings,clusterrolebindings -o wide`":
    "到授予權限的地方查看它的權限：`kubectl get rolebindings,clusterrolebindings -o wide`",
};
