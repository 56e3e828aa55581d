/** Ways in which words of a file are kept from its reader, or letters carry more than is drawn. */
export const hiddenWays = [
  /** The file says that the letters are not to be drawn, or draws them all but transparent. */
  "not-drawn",
  /** In the colour behind them. */
  "colour",
  "tiny",
  "off-page",
  "cut-off",
  "covered",
  /** Word's own mark for hidden text. */
  "vanished",
  /** Letters of the Unicode block of tags, which no font draws. */
  "tag-letters",
  /** Bytes written as variation selectors behind a visible letter. */
  "selectors",
  /** Characters of no width inside words. */
  "zero-width",
  /** Controls that turn the order in which letters are drawn. */
  "direction",
  /** An invisible layer over a picture of the page, as scanners write it. It was read. */
  "scan-layer",
  /** Of a file that was read before ways were told apart. */
  "unknown",
] as const;
export type HiddenWay = (typeof hiddenWays)[number];

/** Words that the reader of a file's page does not see, or not as a program does. They are data: shown as plain text, never acted on. */
export type HiddenText = {
  readonly way: HiddenWay;
  readonly words: string;
  /** From 1; null where the format has no pages. */
  readonly page: number | null;
};

/** Ways whose words are in the text that was read: only what stood between their letters was taken out, or nothing. */
const STILL_READ: ReadonlySet<HiddenWay> = new Set<HiddenWay>(["zero-width", "direction", "scan-layer"]);

/** Whether the words were left out of the text, and so of all evidence. */
export function isLeftOut({ way }: HiddenText): boolean {
  return !STILL_READ.has(way);
}

/** What is stored of a document's hidden text as it is now: files that were read earlier have bare words. */
export function readStoredHidden(stored: readonly (HiddenText | string)[]): readonly HiddenText[] {
  return stored.map((item) => (typeof item === "string" ? { way: "unknown", words: item, page: null } : item));
}
