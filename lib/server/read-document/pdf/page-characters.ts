import type { HiddenWay } from "@/lib/domain/integrity/hidden-text";
import { documentLimits } from "@/lib/server/read-document/document-limits";
import type { Color } from "@/lib/server/read-document/seen-apart";
import { hidingAt, type PaintedAreas, paintedAreas } from "./painted-areas";
import { type Pdfium, withMemory } from "./pdfium";
import { isOpaquePicture, type Picture } from "./pictures";
import { isScan, readLetters, type SeenLetter } from "./scan-layer";

/** A letter of a page with its place: points, x from the left, y from the bottom; `left` to `right` is its advance, `baseline` its y. */
export type PageCharacter = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Height of the font's line box, about 1.2 times its size. */
  readonly height: number;
  /** A space stands before this letter, in the file or by PDFium's own reckoning. */
  readonly startsWord: boolean;
};

export type PageCharacters = {
  readonly shown: readonly PageCharacter[];
  /** By what keeps them from being seen, in the file's order. */
  readonly hidden: ReadonlyMap<HiddenWay, string>;
  readonly isCut: boolean;
};

type Place = { readonly left: number; readonly right: number; readonly baseline: number; readonly height: number };
type Bounds = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
type Style = { readonly isDrawn: boolean; readonly colors: readonly Color[] };
/** A page of an open document, by their pointers. */
export type PageOf = { readonly document: number; readonly page: number };

/** Text below this many points is for no reader, on a sheet as high as Letter; on a smaller one in proportion. */
const TINY_POINTS = 4;
const USUAL_SHEET_POINTS = 792;
/** Height of the line box of text of one point; some fonts say nothing sound of it, so that the size alone does not decide. */
const LINE_BOX = 1.2;
/** Line boxes lower than this belong to text that nobody can read, whatever the font says of its size. */
const TINY_HEIGHT = 2.2;
const INVISIBLE_RENDER_MODES = new Set([3, 7]);
const OUTLINED_RENDER_MODES = new Set([1, 2, 5, 6]);
const FILLED_RENDER_MODES = new Set([0, 2, 4, 6]);
const LEAST_ALPHA = 12;
/** PDFium gives any hyphen at the end of a line as this control. */
const LINE_END_HYPHEN = 2;

/**
 * The letters of one page in the file's order; what cannot be seen (not drawn, tiny, off the page, covered, in the colour behind it) apart.
 * Of a scanned page the invisible layer of its recognised text counts as seen.
 */
export function pageCharacters(module: Pdfium, at: PageOf): PageCharacters {
  const textPage = module._FPDFText_LoadPage(at.page);
  if (textPage === 0) return { shown: [], hidden: new Map(), isCut: false };
  try {
    return withMemory(module, 64, (memory) => collect(module, at, textPage, memory));
  } finally {
    module._FPDFText_ClosePage(textPage);
  }
}

/** What reading the letters of one page needs; `memory` is 64 bytes for answers. */
type Reading = {
  readonly module: Pdfium;
  readonly textPage: number;
  readonly memory: number;
  readonly bounds: Bounds;
  readonly areas: PaintedAreas;
  /** By text object: letters of one object look alike. */
  readonly styles: Map<number, Style>;
  readonly isOpaque: (picture: Picture) => boolean;
};

function collect(module: Pdfium, at: PageOf, textPage: number, memory: number): PageCharacters {
  const bounds = pageBounds(module, at.page, memory);
  const areas = paintedAreas(module, at.page);
  const isOpaque = onceEach(({ object }: Picture) => isOpaquePicture(module, at, object));
  const reading: Reading = { module, textPage, memory, bounds, areas, styles: new Map(), isOpaque };
  const total = module._FPDFText_CountChars(textPage);
  const count = Math.min(total, documentLimits.charactersPerPage);
  const letters: SeenLetter[] = [];
  let startsWord = false;
  for (let index = 0; index < count; index++) {
    const text = letterAt(module, textPage, index);
    const place = text === " " ? null : placeOf(reading, index);
    if (text === " ") startsWord = true;
    if (place === null) continue;
    letters.push({ character: { text, ...place, startsWord }, way: hidingOf(reading, index, place) });
    startsWord = false;
  }
  return { ...readLetters(letters, isScan(letters, areas, bounds)), isCut: total > count };
}

function onceEach<Key, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? find(key);
    known.set(key, value);
    return value;
  };
}

/** A letter, or a space for whatever parts words. */
function letterAt(module: Pdfium, textPage: number, index: number): string {
  const code = module._FPDFText_GetUnicode(textPage, index);
  if (code === LINE_END_HYPHEN) return "-";
  return code <= 32 ? " " : String.fromCodePoint(code);
}

function placeOf({ module, textPage, memory }: Reading, index: number): Place | null {
  if (!module._FPDFText_GetLooseCharBox(textPage, index, memory)) return null;
  const [left = 0, top = 0, right = 0, bottom = 0] = module.HEAPF32.subarray(memory >> 2, (memory >> 2) + 4);
  if (!module._FPDFText_GetCharOrigin(textPage, index, memory, memory + 8)) return null;
  const baseline = module.HEAPF64[(memory >> 3) + 1] ?? bottom;
  return { left, right, baseline, height: top - bottom };
}

function hidingOf(reading: Reading, index: number, place: Place): HiddenWay | null {
  const { bounds, areas, isOpaque } = reading;
  const textObject = reading.module._FPDFText_GetTextObject(reading.textPage, index);
  const style = reading.styles.get(textObject) ?? styleOf(reading, index, textObject);
  reading.styles.set(textObject, style);
  if (place.right <= bounds.left || place.left >= bounds.right) return "off-page";
  if (place.baseline >= bounds.top || place.baseline <= bounds.bottom) return "off-page";
  if (!style.isDrawn) return "not-drawn";
  if (isTiny(reading, index, place)) return "tiny";
  return hidingAt(areas, { place, colors: style.colors, textObject }, isOpaque);
}

function isTiny({ module, textPage, memory, bounds }: Reading, index: number, { height }: Place): boolean {
  if (height < TINY_HEIGHT) return true;
  const sheet = Math.max(bounds.top - bounds.bottom, bounds.right - bounds.left);
  const least = TINY_POINTS * Math.min(1, sheet / USUAL_SHEET_POINTS);
  if (height >= least * LINE_BOX || !module._FPDFText_GetMatrix(textPage, index, memory)) return false;
  const [, , across = 0, up = 1] = module.HEAPF32.subarray(memory >> 2, (memory >> 2) + 4);
  return module._FPDFText_GetFontSize(textPage, index) * Math.hypot(across, up) < least;
}

function styleOf(reading: Reading, index: number, object: number): Style {
  const { module } = reading;
  const mode = object === 0 ? 0 : module._FPDFTextObj_GetTextRenderMode(object);
  if (INVISIBLE_RENDER_MODES.has(mode)) return { isDrawn: false, colors: [] };
  const fill = FILLED_RENDER_MODES.has(mode) ? colorOf(reading, index, module._FPDFText_GetFillColor) : null;
  const outline = OUTLINED_RENDER_MODES.has(mode) ? colorOf(reading, index, module._FPDFText_GetStrokeColor) : null;
  const colors = [fill, outline].filter((color) => color !== null);
  return { isDrawn: colors.length > 0, colors };
}

/** The colour that PDFium gives of a letter; null for one that is all but transparent. */
function colorOf(
  { textPage, memory, module }: Reading,
  index: number,
  ask: Pdfium["_FPDFText_GetFillColor"],
): Color | null {
  const hasColor = ask(textPage, index, memory, memory + 4, memory + 8, memory + 12);
  const channels = hasColor ? module.HEAPU32.subarray(memory >> 2, (memory >> 2) + 4) : [];
  const [red = 0, green = 0, blue = 0, alpha = 255] = channels;
  return alpha > LEAST_ALPHA ? [red, green, blue] : null;
}

function pageBounds(module: Pdfium, page: number, memory: number): Bounds {
  if (!module._FPDF_GetPageBoundingBox(page, memory)) {
    return { left: -Infinity, top: Infinity, right: Infinity, bottom: -Infinity };
  }
  const [left = 0, top = 0, right = 0, bottom = 0] = module.HEAPF32.subarray(memory >> 2, (memory >> 2) + 4);
  return { left, top, right, bottom };
}
