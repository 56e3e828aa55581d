import { fillOf, lookOf, type RunLook } from "./run-look";
import { attribute, xmlTokens } from "./xml-tokens";

type Style = { basedOn: string | null; name: string; look: RunLook; isShaded: boolean };

/** What the styles of a Word file say about how text looks. */
export type DocxStyles = {
  /** The look of text that names no style. */
  readonly usual: RunLook;
  /** The look of a paragraph or character style with what it is based on; nothing for a style that is not there. */
  readonly lookOf: (styleId: string) => RunLook;
  /** 1 to 9 for a heading, 0 for the title of the whole, null for other paragraphs. */
  readonly headingLevelOf: (styleId: string) => number | null;
  /** Whether a table style colours cells, which it does by rules that only Word knows. */
  readonly shadesCells: (styleId: string) => boolean;
};

const MAXIMUM_DEPTH = 20;
/** Names of styles stay English in a Word of any language; their ids do not. */
const HEADING_NAME = /^(?:(title)$|heading ?([1-9])(?!\d))/i;

/** Reads `word/styles.xml`; an empty text has no styles. */
export function readDocxStyles(xml: string): DocxStyles {
  const { styles, defaults, usualId } = collectStyles(xml);
  const chain = (styleId: string, depth = 0): readonly Style[] => {
    const style = styles.get(styleId);
    if (!style || depth > MAXIMUM_DEPTH) return [];
    return [...(style.basedOn === null ? [] : chain(style.basedOn, depth + 1)), style];
  };
  const lookOf = (styleId: string): RunLook => Object.assign({}, ...chain(styleId).map(({ look }) => look));
  return {
    usual: { ...defaults.look, ...lookOf(usualId) },
    lookOf,
    headingLevelOf: (styleId) => headingLevelOf([styleId, ...chain(styleId).map(({ name }) => name)]),
    shadesCells: (styleId) => chain(styleId).some(({ isShaded }) => isShaded),
  };
}

/** By the last name that says it, which is the nearest of those that a style is based on. */
function headingLevelOf(names: readonly string[]): number | null {
  const found = names.map((name) => HEADING_NAME.exec(name)).findLast((match) => match !== null);
  return found ? Number(found[2] ?? 0) : null;
}

function collectStyles(xml: string) {
  const styles = new Map<string, Style>();
  const defaults = newStyle();
  let usualId = "";
  const begin = (source: string): Style => {
    const id = attribute(source, "w:styleId") ?? "";
    const style = newStyle();
    styles.set(id, style);
    if (isUsualParagraph(source)) usualId = id;
    return style;
  };
  let current: Style | null = null;
  for (const { kind, name, source } of xmlTokens(xml)) {
    if (name === "w:docDefaults") current = kind === "open" ? defaults : null;
    else if (name === "w:style") current = kind === "close" ? null : begin(source);
    else if (current && kind !== "close") readProperty(current, name, source);
  }
  return { styles, defaults, usualId };
}

function isUsualParagraph(source: string): boolean {
  return attribute(source, "w:default") === "1" && attribute(source, "w:type") === "paragraph";
}

function newStyle(): Style {
  return { basedOn: null, name: "", look: {}, isShaded: false };
}

function readProperty(style: Style, name: string, source: string): void {
  if (name === "w:basedOn") style.basedOn = attribute(source, "w:val");
  else if (name === "w:name") style.name = attribute(source, "w:val") ?? "";
  else if (name === "w:shd") style.isShaded ||= fillOf(source) !== null;
  style.look = { ...style.look, ...lookOf(name, source) };
}
