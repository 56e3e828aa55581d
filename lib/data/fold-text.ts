/**
 * The form in which text is searched: no accents, no case, single spaces ("  José  GARCÍA" → "jose garcia").
 * Both engines then find the same rows, which their own ideas of case do not.
 */
export function foldText(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ").trim();
}

/** Text as both engines store it: PostgreSQL refuses NUL, and a lone surrogate is not UTF-8. Offsets stay as they are. */
export function storableText(text: string): string {
  return text
    .replaceAll("\0", "\ufffd")
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
}
