import type { Translations } from "../translations.ts";

export const diagnosis: Translations = {
  // diagnosis/reaches-every-path
  "No finding of the diagnosis leads to a recovery path.": "診斷的判斷結果沒有一項通往這條復原路徑。",
  "no finding of the diagnosis names a cause that path {path} recovers from, so whoever follows the diagnosis at 3 a.m. never gets here":
    "沒有任何判斷結果的原因是路徑 {path} 能復原的，凌晨三點照著診斷走的人永遠到不了這裡",
  "add a finding to the diagnosis whose cause is that of this path, and say how to recognise it":
    "在診斷裡加一項判斷結果，原因就是這條路徑要處理的，並寫明如何辨認",
  // diagnosis/resolved-reference
  "A finding leads to a diagnosis step or a recovery path that does not exist.":
    "判斷結果指向不存在的診斷步驟或復原路徑。",
  "this leads to step {number}, and the diagnosis of {incident} has no heading with that number; whoever follows it at 3 a.m. stands in front of nothing":
    "這裡指向步驟 {number}，但 {incident} 的診斷沒有這個編號的標題；凌晨三點照著走的人會撲空",
  "this leads to recovery path {label}, and {incident} has no path with that label; whoever is sent there at 3 a.m. stands in front of nothing":
    "這裡指向復原路徑 {label}，但 {incident} 沒有這個代號的路徑；凌晨三點被導到那裡的人會撲空",
  "name one of the headings that there are ({numbers}), or write the missing one":
    "改成現有的標題編號（{numbers}），或補上缺少的標題",
  "write the missing path": "補上缺少的路徑",
  "name one of the paths that there are ({labels}), or write the missing one":
    "改成現有的路徑（{labels}），或補上缺少的路徑",
};
