/** Pairs of one character in traditional and simplified script, as runbooks use them; each stands in one script only. */
const PAIRS =
  "應应 對对 發发 檢检 測测 監监 報报 實实 處处 復复 備备 導导 執执 時时 間间 關关 開开 問问 題题 響响 " +
  "務务 無无 為为 與与 從从 來来 個个 們们 這这 該该 請请 說说 證证 試试 設设 許许 認认 識识 讀读 調调 變变 轉转 " +
  "載载 輸输 較较 運运 過过 還还 進进 連连 遠远 選选 鎖锁 錯错 鏈链 鏡镜 長长 門门 閉闭 險险 隊队 階阶 際际 雲云 電电 " +
  "頻频 額额 預预 領领 顯显 風风 飛飞 驗验 體体 點点 級级 組组 結结 給给 統统 絡络 維维 網网 線线 緊紧 緩缓 編编 總总 " +
  "續续 績绩 義义 聯联 職职 聲声 舊旧 藝艺 製制 裝装 補补 規规 視视 覽览 觸触 訂订 計计 記记 訊讯 診诊 詳详 語语 誤误 " +
  "課课 責责 貨货 費费 資资 質质 適适 達达 遞递 遺遗 郵邮 釋释 鐘钟 鍵键 陣阵 隨随 雙双 離离 難难 順顺 項项 須须 顧顾 " +
  "驅驱 號号 壞坏 場场 塊块 壓压 夠够 學学 寫写 將将 專专 屬属 層层 幾几 庫库 廢废 張张 強强 彈弹 態态 慮虑 擇择 " +
  "擴扩 數数 斷断 條条 標标 構构 樣样 機机 權权 歷历 歸归 殘残 減减 滿满 漸渐 濾滤 灣湾 熱热 狀状 獨独 環环 異异 " +
  "當当 確确 碼码 種种 稱称 積积 穩稳 節节 簡简 簽签 類类 紀纪 約约 純纯 終终 絕绝 經经 縮缩 繼继 優优 " +
  "傳传 傷伤 價价 僅仅 傾倾 儲储 兩两 內内 別别 刪删 創创 劃划 劑剂 動动 勢势 區区 協协 單单 參参 員员 啟启 嚴严 圍围 圖图 團团 現现";

/** Han characters that only Japanese writes. */
const JAPANESE = new Set("応対発検図権実処戻込働価仮伝帰読続変転関経済総録験戦様従歩毎気険団営単広児");

/** `后`, `范`, `准` and the like are old characters too, so that only their other half tells something. */
const TRADITIONAL = new Set("後範準據誌裡週");
const SIMPLIFIED = new Set<string>();
for (const pair of PAIRS.split(" ")) {
  const [traditional, simplified] = [...pair];
  if (traditional === undefined || simplified === undefined || traditional === simplified) continue;
  TRADITIONAL.add(traditional);
  SIMPLIFIED.add(simplified);
}

/** How much of each script a text holds. Latin is counted in words, the others in characters. */
export interface ScriptCount {
  readonly han: number;
  readonly traditional: number;
  readonly simplified: number;
  readonly japanese: number;
  readonly kana: number;
  readonly hangul: number;
  readonly latin: number;
}

/** Code, URLs and placeholders: they are the same in every language. */
const NEUTRAL = /`[^`\n]*`|<[^<>\n]{1,80}>|\]\([^()\s]*\)|https?:\/\/\S+/g;
/** Two letters at least and no digit in or beside them: `P90` and `50ms` are no words. */
const LATIN_WORD = /(?<![A-Za-z\u00c0-\u024f\d_])[A-Za-z\u00c0-\u024f]{2,}(?![A-Za-z\u00c0-\u024f\d_])/g;

const BEYOND_LATIN = /[\u1100-\uffff]/;

export function countScripts(text: string): ScriptCount {
  const words = text.replace(NEUTRAL, " ");
  const count = { han: 0, traditional: 0, simplified: 0, japanese: 0, kana: 0, hangul: 0, latin: 0 };
  // Most lines have none of these, and a search is much faster than a walk.
  for (const char of BEYOND_LATIN.test(words) ? words : "") {
    const code = char.codePointAt(0) as number;
    if (code < 0x1100) continue;
    if (isHan(code)) {
      count.han++;
      if (TRADITIONAL.has(char)) count.traditional++;
      else if (SIMPLIFIED.has(char)) count.simplified++;
      else if (JAPANESE.has(char)) count.japanese++;
    } else if ((code >= 0x3041 && code <= 0x30fa) || code === 0x30fc || (code >= 0xff66 && code <= 0xff9d))
      count.kana++;
    else if ((code >= 0xac00 && code <= 0xd7a3) || code <= 0x11ff || (code >= 0x3131 && code <= 0x318e)) count.hangul++;
  }
  count.latin = words.match(LATIN_WORD)?.length ?? 0;
  return count;
}

/** Unified ideographs and their extensions. By number: a property in a pattern costs ten times as much. */
function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x20000 && code <= 0x323af) ||
    code === 0x3005
  );
}

/** Letters that are not Latin. */
export function cjk(count: ScriptCount): number {
  return count.han + count.kana + count.hangul;
}

/**
 * The language of text in Han characters, kana or Hangul. Characters that only one language writes decide,
 * then the languages of the document in their order, then plain `zh`.
 */
export function cjkLanguage(count: ScriptCount, languages: readonly string[]): string {
  if (count.hangul > 0 && count.hangul >= count.kana) return "ko";
  if (count.kana > 0) return "ja";
  const known = languages.filter((language) => language.startsWith("zh") || language === "ja");
  if (known.length > 0 && known.every((language) => language === "ja")) return "ja";
  if (count.japanese > 0 && count.traditional + count.simplified === 0) return "ja";
  if (count.traditional > count.simplified) return "zh-Hant";
  if (count.simplified > count.traditional) return "zh-Hans";
  return known[0] ?? "zh";
}
