import type { HiddenWay } from "@/lib/domain/integrity/hidden-text";
import { areSeenApart, type Color } from "@/lib/server/read-document/seen-apart";
import { type Box, common, contains, IDENTITY, type Matrix, multiply, transformed } from "./box";
import { clipOf, isPlainRectangle } from "./object-outline";
import { type Pdfium, withMemory } from "./pdfium";
import type { Picture } from "./pictures";

/** A filled shape, picture or shading on a page; a picture's colour is not known. */
type PaintedArea = Box & { readonly color: Color | null };

/** What a page paints, in order, where in that order each text object comes, and what is cut off from it. */
export type PaintedAreas = {
  readonly areas: readonly PaintedArea[];
  /** Rectangles through which nothing below shines, each with the number of areas painted before it. */
  readonly covers: readonly { readonly box: Box; readonly order: number }[];
  readonly pictures: readonly Picture[];
  readonly orderOfText: ReadonlyMap<number, number>;
  readonly clipOfText: ReadonlyMap<number, Box>;
};

const PAPER: Color = [255, 255, 255];
const OBJECT_TYPE = { text: 1, path: 2, picture: 3, form: 5 } as const;
const MAXIMUM_OBJECTS = 20_000;
const MAXIMUM_AREAS = 2_000;
const MAXIMUM_DEPTH = 8;

/** A walk over the objects of a page; `memory` is 32 bytes for answers. */
type Walk = {
  readonly module: Pdfium;
  readonly memory: number;
  readonly areas: PaintedArea[];
  readonly covers: { readonly box: Box; readonly order: number }[];
  readonly pictures: Picture[];
  readonly orderOfText: Map<number, number>;
  readonly clipOfText: Map<number, Box>;
  objectCount: number;
};

/** Where an object stands: the transformation of the forms around it, and how many they are. */
type Around = { readonly matrix: Matrix; readonly depth: number };

/** Collects the painted areas of a page, those inside forms included. */
export function paintedAreas(module: Pdfium, page: number): PaintedAreas {
  return withMemory(module, 32, (memory) => {
    const maps = { orderOfText: new Map<number, number>(), clipOfText: new Map<number, Box>() };
    const walk: Walk = { module, memory, areas: [], covers: [], pictures: [], ...maps, objectCount: 0 };
    const count = Math.min(module._FPDFPage_CountObjects(page), MAXIMUM_OBJECTS);
    for (let index = 0; index < count; index++) {
      visit(walk, module._FPDFPage_GetObject(page, index), { matrix: IDENTITY, depth: 0 });
    }
    return walk;
  });
}

function visit(walk: Walk, object: number, around: Around): void {
  walk.objectCount += 1;
  if (walk.objectCount > MAXIMUM_OBJECTS) return;
  const type = walk.module._FPDFPageObj_GetType(object);
  if (type === OBJECT_TYPE.text) visitText(walk, object, around.matrix);
  else if (type === OBJECT_TYPE.form) visitForm(walk, object, around);
  else if (walk.areas.length < MAXIMUM_AREAS) {
    const area =
      type === OBJECT_TYPE.path ? pathArea(walk, object, around.matrix) : areaOf(walk, object, around.matrix);
    if (area) paint(walk, { area, object }, around.matrix);
  }
}

function visitText(walk: Walk, text: number, matrix: Matrix): void {
  walk.orderOfText.set(text, walk.areas.length);
  const clip = clipOf(walk.module, text, walk.memory);
  if (clip) walk.clipOfText.set(text, transformed(clip, matrix));
}

function paint(walk: Walk, { area, object }: { readonly area: PaintedArea; readonly object: number }, matrix: Matrix) {
  const clip = clipOf(walk.module, object, walk.memory);
  const box = clip ? common(area, transformed(clip, matrix)) : area;
  if (area.color !== null && isPlainRectangle(walk.module, object, walk.memory))
    walk.covers.push({ box, order: walk.areas.length });
  if (walk.module._FPDFPageObj_GetType(object) === OBJECT_TYPE.picture)
    walk.pictures.push({ box, order: walk.areas.length, object });
  walk.areas.push({ ...box, color: area.color });
}

function visitForm(walk: Walk, form: number, around: Around): void {
  if (around.depth >= MAXIMUM_DEPTH) return;
  const inner = { matrix: multiply(matrixOf(walk, form), around.matrix), depth: around.depth + 1 };
  const count = Math.min(walk.module._FPDFFormObj_CountObjects(form), MAXIMUM_OBJECTS);
  for (let index = 0; index < count && walk.objectCount <= MAXIMUM_OBJECTS; index++) {
    visit(walk, walk.module._FPDFFormObj_GetObject(form, index), inner);
  }
}

/** A letter as far as it is seen or not: its place, and the colours in which it is filled and outlined. */
export type DrawnLetter = {
  readonly place: { readonly left: number; readonly right: number; readonly baseline: number; readonly height: number };
  readonly colors: readonly Color[];
  readonly textObject: number;
};

/** The middle of a letter, above its baseline. */
export function middleOf({ left, right, baseline, height }: DrawnLetter["place"]) {
  return { x: (left + right) / 2, y: baseline + height * 0.25 };
}

/**
 * What keeps a letter from being seen: it is cut off, something opaque was painted over it, or it has the colour of what is painted behind it
 * (paper, or the last area below it that was painted before). Null when nothing does. `isOpaque` tells of a picture whether it covers.
 */
export function hidingAt(
  { areas, covers, pictures, orderOfText, clipOfText }: PaintedAreas,
  { place, colors, textObject }: DrawnLetter,
  isOpaque: (picture: Picture) => boolean,
): HiddenWay | null {
  const point = middleOf(place);
  const order = orderOfText.get(textObject) ?? areas.length;
  const clip = clipOfText.get(textObject);
  if (clip && (place.right <= clip.left || place.left >= clip.right || point.y <= clip.bottom || point.y >= clip.top))
    return "cut-off";
  if (covers.some((cover) => cover.order >= order && contains(cover.box, point))) return "covered";
  if (pictures.some((picture) => picture.order >= order && contains(picture.box, point) && isOpaque(picture)))
    return "covered";
  for (let index = order - 1; index >= 0; index--) {
    const area = areas[index];
    if (area && contains(area, point)) return area.color === null || isApart(area.color, colors) ? null : "colour";
  }
  return isApart(PAPER, colors) ? null : "colour";
}

function isApart(behind: Color, colors: readonly Color[]): boolean {
  return colors.some((color) => areSeenApart(behind, color));
}

function pathArea(walk: Walk, path: number, matrix: Matrix): PaintedArea | null {
  const { module, memory } = walk;
  const isDrawn = module._FPDFPath_GetDrawMode(path, memory, memory + 4);
  if (!isDrawn || module.HEAPU32[memory >> 2] === 0) return null;
  const area = areaOf(walk, path, matrix);
  if (!area || !module._FPDFPageObj_GetFillColor(path, memory, memory + 4, memory + 8, memory + 12)) return area;
  const [red = 0, green = 0, blue = 0, alpha = 255] = module.HEAPU32.subarray(memory >> 2, (memory >> 2) + 4);
  return alpha < 12 ? null : { ...area, color: alpha < 243 ? null : [red, green, blue] };
}

/** The place of an object on the page; its colour is not known. */
function areaOf({ module, memory }: Walk, object: number, matrix: Matrix): PaintedArea | null {
  if (!module._FPDFPageObj_GetBounds(object, memory, memory + 4, memory + 8, memory + 12)) return null;
  const [left = 0, bottom = 0, right = 0, top = 0] = module.HEAPF32.subarray(memory >> 2, (memory >> 2) + 4);
  return { ...transformed({ left, bottom, right, top }, matrix), color: null };
}

function matrixOf({ module, memory }: Walk, object: number): Matrix {
  if (!module._FPDFPageObj_GetMatrix(object, memory)) return IDENTITY;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = module.HEAPF32.subarray(memory >> 2, (memory >> 2) + 6);
  return [a, b, c, d, e, f];
}
