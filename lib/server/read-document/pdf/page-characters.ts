import { documentLimits } from "@/lib/server/read-document/document-limits";
import { type PaintedAreas, paintedAreas, shownAgainst } from "./painted-areas";
import { type Pdfium, withMemory } from "./pdfium";

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
  readonly hidden: string;
  readonly isCut: boolean;
};

type Place = { readonly left: number; readonly right: number; readonly baseline: number; readonly height: number };
type Bounds = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
type Style = { readonly isDrawn: boolean; readonly color: readonly [number, number, number] };

/** Line boxes lower than this belong to text below 2 pt, which nobody can read. */
const TINY_HEIGHT = 2.2;
const INVISIBLE_RENDER_MODES = new Set([3, 7]);
/** PDFium gives any hyphen at the end of a line as this control. */
const LINE_END_HYPHEN = 2;

/** The letters of one page in the file's order; what cannot be seen (not drawn, tiny, off the page, in the colour behind it) apart. */
export function pageCharacters(module: Pdfium, page: number): PageCharacters {
  const textPage = module._FPDFText_LoadPage(page);
  if (textPage === 0) return { shown: [], hidden: "", isCut: false };
  try {
    return withMemory(module, 64, (memory) => collect(module, page, textPage, memory));
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
};

function collect(module: Pdfium, page: number, textPage: number, memory: number): PageCharacters {
  const bounds = pageBounds(module, page, memory);
  const reading: Reading = { module, textPage, memory, bounds, areas: paintedAreas(module, page), styles: new Map() };
  const total = module._FPDFText_CountChars(textPage);
  const count = Math.min(total, documentLimits.charactersPerPage);
  const shown: PageCharacter[] = [];
  let hidden = "";
  let startsWord = false;
  for (let index = 0; index < count; index++) {
    const text = letterAt(module, textPage, index);
    if (text === " ") {
      startsWord = true;
      if (hidden !== "" && !hidden.endsWith(" ")) hidden += " ";
      continue;
    }
    const place = placeOf(reading, index);
    if (place === null) continue;
    if (isVisible(reading, index, place)) shown.push({ text, ...place, startsWord });
    else hidden += text;
    startsWord = false;
  }
  return { shown, hidden, isCut: total > count };
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

function isVisible(reading: Reading, index: number, place: Place): boolean {
  const { bounds, areas } = reading;
  const object = reading.module._FPDFText_GetTextObject(reading.textPage, index);
  const style = reading.styles.get(object) ?? styleOf(reading, index, object);
  reading.styles.set(object, style);
  if (!style.isDrawn || place.height < TINY_HEIGHT) return false;
  if (place.right <= bounds.left || place.left >= bounds.right) return false;
  if (place.baseline >= bounds.top || place.baseline <= bounds.bottom) return false;
  return shownAgainst(areas, place, style.color, object);
}

function styleOf({ module, textPage, memory }: Reading, index: number, object: number): Style {
  const hasColor = module._FPDFText_GetFillColor(textPage, index, memory, memory + 4, memory + 8, memory + 12);
  const channels = hasColor ? module.HEAPU32.subarray(memory >> 2, (memory >> 2) + 4) : [];
  const [red = 0, green = 0, blue = 0, alpha = 255] = channels;
  const mode = object === 0 ? 0 : module._FPDFTextObj_GetTextRenderMode(object);
  return { isDrawn: !INVISIBLE_RENDER_MODES.has(mode) && alpha > 12, color: [red, green, blue] };
}

function pageBounds(module: Pdfium, page: number, memory: number): Bounds {
  if (!module._FPDF_GetPageBoundingBox(page, memory)) {
    return { left: -Infinity, top: Infinity, right: Infinity, bottom: -Infinity };
  }
  const [left = 0, top = 0, right = 0, bottom = 0] = module.HEAPF32.subarray(memory >> 2, (memory >> 2) + 4);
  return { left, top, right, bottom };
}
