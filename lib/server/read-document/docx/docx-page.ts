import type { HiddenText } from "@/lib/domain/integrity/hidden-text";
import { DocumentError } from "@/lib/server/read-document/document-error";
import { wordArchiveLimits } from "@/lib/server/read-document/document-limits";
import { NO_SHAPE, type Shape } from "./docx-ground";
import { layOutRow } from "./docx-row";
import type { DocxStyles } from "./docx-styles";
import { type Fill, hidingOf, PAPER, type RunLook } from "./run-look";

/** What holds paragraphs: the page, a table cell or a text box. */
export type Frame = {
  readonly lines: string[];
  /** Text boxes anchored in the open paragraph; they follow it. */
  readonly floating: string[];
  readonly isOffPage: boolean;
  /** The ground of the whole frame, where it has one of its own. */
  fill: Fill | null;
  paragraph: Paragraph;
};

export type Paragraph = {
  text: string;
  /** Between its tags: what stands outside describes a cell or a table. */
  isOpen: boolean;
  isListItem: boolean;
  heading: "none" | "entry" | "section";
  isOffPage: boolean;
  fill: Fill | null;
  /** Of its style; null when it names none. */
  look: RunLook | null;
};

export type DocxLink = {
  /** Key into the part's relationships, or the address itself. */
  readonly target: string;
  /** How many lines stand above it. */
  readonly line: number;
};

/** A part of a Word file while it is read. */
export type DocxPage = {
  readonly styles: DocxStyles;
  /** The level of the headings over sections; null where no level is used twice. */
  readonly sectionLevel: number | null;
  readonly frames: Frame[];
  /** Ground of the cells of the open tables, and the cells of the open rows, innermost last. */
  readonly tables: (Fill | null)[];
  readonly rows: string[][][];
  readonly hidden: HiddenText[];
  /** Whether the text that was read last in this paragraph was hidden. */
  isHiding: boolean;
  readonly links: DocxLink[];
  shape: Shape;
  /** The look of the open run; null between runs. */
  run: RunLook | null;
};

export function newPage(styles: DocxStyles, sectionLevel: number | null): DocxPage {
  const frames = [newFrame(null, false)];
  const nothing = { tables: [], rows: [], hidden: [], isHiding: false, links: [], shape: NO_SHAPE, run: null };
  return { styles, sectionLevel, frames, ...nothing };
}

/** Opens a table cell or a text box. Throws DocumentError where so many stand in one another that no program could have written them. */
export function openFrame(page: DocxPage, fill: Fill | null, isOffPage: boolean): void {
  if (page.frames.length > wordArchiveLimits.depth)
    throw new DocumentError(
      "TOO_COMPLEX",
      `In this Word file more than ${wordArchiveLimits.depth} tables stand in one another. It is not a usual résumé; ask for another copy.`,
    );
  page.frames.push(newFrame(fill, isOffPage));
}

function newFrame(fill: Fill | null, isOffPage: boolean): Frame {
  return { lines: [], floating: [], isOffPage, fill, paragraph: newParagraph() };
}

export function newParagraph(): Paragraph {
  return { text: "", isOpen: false, isListItem: false, heading: "none", isOffPage: false, fill: null, look: null };
}

/** The innermost open frame. */
export function frameOf({ frames }: DocxPage): Frame {
  const frame = frames[frames.length - 1];
  if (!frame) throw new Error("a Word text always has an open frame");
  return frame;
}

/** Adds text where a reader sees it, or to what is hidden. */
export function addText(page: DocxPage, text: string): void {
  const { paragraph } = frameOf(page);
  const isOffPage = paragraph.isOffPage || page.frames.some((frame) => frame.isOffPage);
  const way = isOffPage ? "off-page" : hidingOf(page.run ?? {}, groundOf(page));
  if (way === null) paragraph.text += text;
  else addHidden(page, way, text);
  page.isHiding = way !== null;
}

/** Runs that follow one another and are hidden alike are one text: Word cuts sentences into runs as it likes. */
function addHidden({ hidden, isHiding }: DocxPage, way: HiddenText["way"], text: string): void {
  const last = hidden.at(-1);
  const words = last === undefined ? "" : `${last.words}${isHiding ? "" : " "}${text}`;
  if (last?.way === way) hidden[hidden.length - 1] = { ...last, words };
  else hidden.push({ way, words: text, page: null });
}

function groundOf({ frames }: DocxPage): Fill {
  for (const { paragraph, fill } of frames.toReversed()) {
    const ground = paragraph.fill ?? fill;
    if (ground !== null) return ground;
  }
  return PAPER;
}

/** Closes a paragraph: its lines, then the text boxes that are anchored in it. The heading of a section stands between blank lines. */
export function endParagraph(frame: Frame): void {
  const { heading, isListItem } = frame.paragraph;
  const text = frame.paragraph.text.trim();
  frame.paragraph = newParagraph();
  if (heading !== "none" && text !== "") frame.lines.push("");
  frame.lines.push(...(isListItem && text !== "" ? `• ${text}` : text).split("\n"));
  if (heading === "section" && text !== "") frame.lines.push("");
  frame.lines.push(...frame.floating.splice(0));
}

/** Closes a table cell or a text box; unfinished ones of a cut file count as text boxes. */
export function closeFrame(page: DocxPage, name = "w:txbxContent"): void {
  if (page.frames.length === 1) return;
  const closed = page.frames.pop();
  if (!closed) return;
  endParagraph(closed);
  const row = page.rows[page.rows.length - 1];
  if (name === "w:tc" && row) row.push(closed.lines);
  else frameOf(page).floating.push("", ...closed.lines, "");
}

/** Closes a table row. */
export function closeRow(page: DocxPage): void {
  frameOf(page).lines.push(...layOutRow(page.rows.pop() ?? []));
}
