/** One piece of an XML text: an opening, closing or empty tag, or the characters between. */
export type XmlToken = {
  readonly kind: "open" | "close" | "empty" | "text";
  readonly name: string;
  readonly source: string;
};

/** Splits XML into tags and text in one pass, without building a tree, so that depth costs nothing. Comments and instructions are skipped. */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  let position = 0;
  while (position < xml.length) {
    const start = xml.indexOf("<", position);
    if (start === -1) return;
    if (start > position) yield { kind: "text", name: "", source: xml.slice(position, start) };
    const isComment = xml.startsWith("<!--", start);
    const end = xml.indexOf(isComment ? "-->" : ">", start);
    if (end === -1) return;
    position = end + (isComment ? 3 : 1);
    const tag = isComment ? null : tagOf(xml.slice(start, position));
    if (tag) yield tag;
  }
}

/** A tag with its kind; null for declarations and instructions. */
function tagOf(source: string): XmlToken | null {
  const name = /^<\/?([\w:.-]+)/.exec(source)?.[1];
  if (name === undefined) return null;
  if (source.startsWith("</")) return { kind: "close", name, source };
  return { kind: source.endsWith("/>") ? "empty" : "open", name, source };
}

/** The value of an attribute in the source of a tag, entities decoded; null when it is not there. */
export function attribute(source: string, name: string): string | null {
  const marker = ` ${name}="`;
  const start = source.indexOf(marker);
  if (start === -1) return null;
  const end = source.indexOf('"', start + marker.length);
  return end === -1 ? null : decodeEntities(source.slice(start + marker.length, end));
}

/** The five entities of XML and numeric ones; entities that a file declares itself are never expanded. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }[name.toLowerCase()] ?? whole;
      const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : "";
    },
  );
}
