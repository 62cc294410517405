/** Texts of ours in one language, by the English of each. Values have the names that they have there. */
export type Translations = Readonly<Record<string, string>>;
