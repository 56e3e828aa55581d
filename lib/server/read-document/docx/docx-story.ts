import { layOutRow } from "./docx-row";
import { attribute, decodeEntities, xmlTokens } from "./xml-tokens";

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
const SKIPPED = new Set(["mc:Fallback", "w:del", "w:moveFrom", "w:instrText", "w:delText", "w:rPrChange", "w:pPrChange"]);

/** Reads the WordprocessingML of one part. Paragraphs and breaks end lines, list items start with "•", tabs stay tabs. */
export function readDocxStory(xml: string): DocxStory {
  const state: State = { frames: [newFrame()], rows: [], hidden: [], run: newRun(), isInRun: false, isText: false, skipDepth: 0, skipName: "" };
  for (const { kind, name, source } of xmlTokens(xml)) {
    if (state.skipDepth > 0) {
      if (name === state.skipName && kind !== "empty") state.skipDepth += kind === "open" ? 1 : -1;
    } else if (kind === "text") {
      if (state.isText) addText(state, decodeEntities(source));
    } else if (kind === "open" && SKIPPED.has(name)) {
      state.skipDepth = 1;
      state.skipName = name;
    } else if (kind === "close") {
      closeElement(state, name);
    } else {
      openElement(state, name, source);
      if (kind === "empty") closeElement(state, name);
    }
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

function openElement(state: State, name: string, source: string): void {
  const frame = frameOf(state);
  switch (name) {
    case "w:p":
      frame.isListItem = false;
      frame.isHeading = false;
      return;
    case "w:numPr":
      frame.isListItem = true;
      return;
    case "w:pStyle":
      frame.isListItem ||= /^List(Bullet|Number)/.test(attribute(source, "w:val") ?? "");
      frame.isHeading ||= /^(Heading|Title)/i.test(attribute(source, "w:val") ?? "");
      return;
    case "w:numId":
      if (attribute(source, "w:val") === "0") frame.isListItem = false;
      return;
    case "w:tr":
      state.rows.push([]);
      return;
    case "w:tc":
    case "w:txbxContent":
      state.frames.push(newFrame());
      return;
    case "w:r":
      state.run = newRun();
      state.isInRun = true;
      return;
    case "w:t":
      state.isText = true;
      return;
    default:
      readMark(state, frame, name, source);
  }
}

function readMark(state: State, frame: Frame, name: string, source: string): void {
  switch (name) {
    case "w:tab":
      // The same element inside the paragraph's properties defines a tab stop
      if (state.isInRun) addText(state, "\t");
      return;
    case "w:br":
    case "w:cr":
      addText(state, "\n");
      return;
    case "w:noBreakHyphen":
      addText(state, "-");
      return;
    case "w:shd":
      if (!/^(auto|ffffff)?$/i.test(attribute(source, "w:fill") ?? "")) frame.hasShading = true;
      return;
    case "w:vanish":
      if (state.isInRun && !/^(0|false|off)$/.test(attribute(source, "w:val") ?? "")) state.run.isHidden = true;
      return;
    case "w:sz":
      if (state.isInRun && Number(attribute(source, "w:val") ?? 20) < TINY_HALF_POINTS) state.run.isHidden = true;
      return;
    case "w:color":
      if (state.isInRun && /^ffffff$/i.test(attribute(source, "w:val") ?? "")) state.run.isWhite = true;
      return;
  }
}

function closeElement(state: State, name: string): void {
  const frame = frameOf(state);
  if (name === "w:p") endParagraph(frame);
  else if (name === "w:r") state.isInRun = false;
  else if (name === "w:t") state.isText = false;
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
