export { SourceFile, type Position } from "./file.ts";
export { bilingual, localize, type Localized } from "./localized.ts";
export { normalPath } from "./path.ts";
export { Slice } from "./slice.ts";
export { serialize, toPlace, type Place } from "./serialize.ts";
export { contains, cover, originOf, overlaps, placeOf, textOf, type Span } from "./span.ts";
export { displayWidth, graphemes } from "./width.ts";
export { counted, inEnglish, type Phrase, phrase, type Say, sayWith, type Value, type Values } from "./phrase.ts";
