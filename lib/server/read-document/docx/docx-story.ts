import { layOutRow } from "./docx-row";
import { attribute, decodeEntities, type XmlToken, xmlTokens } from "./xml-tokens";

/** The text of one part of a Word file (body, header, footer), line by line; `hidden` are the runs that are not shown. */
export type DocxStory = { readonly lines: readonly string[]; readonly hidden: readonly string[] };

/** Half points: text below 2 pt cannot be read. */
const TINY_HALF_POINTS = 4;

type Run = { isHidden: boolean; isWhite: boolean };
type Frame = {
  readonly lines: string[];
  /** Text boxes anchored in the open paragraph; they follow it. */
  readonly floating: string[];
  paragraph: string;
  isListItem: boolean;
  isHeading: boolean;
  hasShading: boolean;
};
type State = {
  readonly frames: Frame[];
  /** Cells of the open rows, innermost last. */
  readonly rows: string[][][];
  readonly hidden: string[];
  run: Run;
  isInRun: boolean;
  isText: boolean;
  /** How many skipped elements are open: replaced drawings, deleted text. */
  skipDepth: number;
  skipName: string;
};

/** Elements whose content is not part of the page: the older copy of a drawing, deleted text, field codes. */
const SKIPPED = new Set([
  "mc:Fallback",
  "w:del",
  "w:moveFrom",
  "w:instrText",
  "w:delText",
  "w:rPrChange",
  "w:pPrChange",
]);

/** Reads the WordprocessingML of one part. Paragraphs and breaks end lines, list items start with "•", tabs stay tabs. */
export function readDocxStory(xml: string): DocxStory {
  const state: State = {
    frames: [newFrame()],
    rows: [],
    hidden: [],
    run: newRun(),
    isInRun: false,
    isText: false,
    skipDepth: 0,
    skipName: "",
  };
  for (const token of xmlTokens(xml)) {
    if (state.skipDepth > 0) skip(state, token);
    else take(state, token);
  }
  while (state.frames.length > 1) closeFrame(state);
  const body = frameOf(state);
  endParagraph(body);
  return { lines: body.lines, hidden: state.hidden };
}

function newFrame(): Frame {
  return { lines: [], floating: [], paragraph: "", isListItem: false, isHeading: false, hasShading: false };
}

function newRun(): Run {
  return { isHidden: false, isWhite: false };
}

function frameOf(state: State): Frame {
  const frame = state.frames[state.frames.length - 1];
  if (!frame) throw new Error("a Word text always has an open frame");
  return frame;
}

/** Inside an element that is not part of the page: counts until it ends. */
function skip(state: State, { kind, name }: XmlToken): void {
  if (name === state.skipName && kind !== "empty") state.skipDepth += kind === "open" ? 1 : -1;
}

function take(state: State, { kind, name, source }: XmlToken): void {
  if (kind === "text") {
    if (state.isText) addText(state, decodeEntities(source));
  } else if (kind === "open" && SKIPPED.has(name)) {
    state.skipDepth = 1;
    state.skipName = name;
  } else {
    if (kind !== "close") OPENED.get(name)?.(state, source);
    if (kind !== "open") closeElement(state, name);
  }
}

/** What the opening of an element means; elements that are not listed mean nothing. */
const OPENED: ReadonlyMap<string, (state: State, source: string) => void> = new Map([
  ["w:p", startParagraph],
  ["w:pStyle", readParagraphStyle],
  ["w:numPr", (state) => setListItem(state, true)],
  ["w:numId", (state, source) => attribute(source, "w:val") === "0" && setListItem(state, false)],
  ["w:tr", (state) => state.rows.push([])],
  ["w:tc", (state) => state.frames.push(newFrame())],
  ["w:txbxContent", (state) => state.frames.push(newFrame())],
  ["w:r", startRun],
  ["w:t", (state) => setText(state, true)],
  // The same element inside the paragraph's properties defines a tab stop
  ["w:tab", (state) => state.isInRun && addText(state, "\t")],
  ["w:br", (state) => addText(state, "\n")],
  ["w:cr", (state) => addText(state, "\n")],
  ["w:noBreakHyphen", (state) => addText(state, "-")],
  ["w:shd", readShading],
  ["w:vanish", (state, source) => !/^(0|false|off)$/.test(attribute(source, "w:val") ?? "") && hideRun(state)],
  ["w:sz", (state, source) => Number(attribute(source, "w:val") ?? 20) < TINY_HALF_POINTS && hideRun(state)],
  ["w:color", readColor],
]);

function startParagraph(state: State): void {
  Object.assign(frameOf(state), { isListItem: false, isHeading: false });
}

function readParagraphStyle(state: State, source: string): void {
  const style = attribute(source, "w:val") ?? "";
  if (/^List(Bullet|Number)/.test(style)) frameOf(state).isListItem = true;
  if (/^(Heading|Title)/i.test(style)) frameOf(state).isHeading = true;
}

function setListItem(state: State, isListItem: boolean): void {
  frameOf(state).isListItem = isListItem;
}

function startRun(state: State): void {
  state.run = newRun();
  state.isInRun = true;
}

function setText(state: State, isText: boolean): void {
  state.isText = isText;
}

function readShading(state: State, source: string): void {
  if (!/^(auto|ffffff)?$/i.test(attribute(source, "w:fill") ?? "")) frameOf(state).hasShading = true;
}

/** Properties outside a run are those of a paragraph's mark or a style, not of its words. */
function hideRun(state: State): void {
  if (state.isInRun) state.run.isHidden = true;
}

function readColor(state: State, source: string): void {
  if (state.isInRun && /^ffffff$/i.test(attribute(source, "w:val") ?? "")) state.run.isWhite = true;
}

function closeElement(state: State, name: string): void {
  const frame = frameOf(state);
  if (name === "w:p") endParagraph(frame);
  else if (name === "w:r") state.isInRun = false;
  else if (name === "w:t") setText(state, false);
  else if (name === "w:tc" || name === "w:txbxContent") closeFrame(state, name);
  else if (name === "w:tr") frame.lines.push(...layOutRow(state.rows.pop() ?? []));
  else if (name === "w:tbl") frame.lines.push("");
}

/** Closes a table cell or a text box; unfinished ones of a cut file count as text boxes. */
function closeFrame(state: State, name = "w:txbxContent"): void {
  if (state.frames.length === 1) return;
  const closed = state.frames.pop();
  if (!closed) return;
  endParagraph(closed);
  const row = state.rows[state.rows.length - 1];
  if (name === "w:tc" && row) row.push(closed.lines);
  else frameOf(state).floating.push("", ...closed.lines, "");
}

/** White on an unshaded paragraph is hidden; on a shaded one, or in a shaded cell, it is a design. */
function addText(state: State, text: string): void {
  const frame = frameOf(state);
  const isShaded = state.frames.some(({ hasShading }) => hasShading);
  if (state.run.isHidden || (state.run.isWhite && !isShaded)) state.hidden.push(text);
  else frame.paragraph += text;
}

function endParagraph(frame: Frame): void {
  const text = frame.paragraph.trim();
  frame.paragraph = "";
  if (frame.isHeading && text !== "") frame.lines.push("");
  frame.lines.push(...(frame.isListItem && text !== "" ? `• ${text}` : text).split("\n"));
  frame.lines.push(...frame.floating.splice(0));
}
