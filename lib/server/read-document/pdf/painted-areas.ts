import { type Pdfium, withMemory } from "./pdfium";

type Color = readonly [red: number, green: number, blue: number];

/** A filled shape, picture or shading on a page; a picture's colour is not known. */
type PaintedArea = { readonly left: number; readonly bottom: number; readonly right: number; readonly top: number; readonly color: Color | null };

/** What a page paints, in order, and where in that order each text object comes. */
export type PaintedAreas = { readonly areas: readonly PaintedArea[]; readonly orderOfText: ReadonlyMap<number, number> };

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
const PAPER: Color = [255, 255, 255];
const OBJECT_TYPE = { text: 1, path: 2, image: 3, shading: 4, form: 5 } as const;
const MAXIMUM_OBJECTS = 20_000;
const MAXIMUM_AREAS = 2_000;
const MAXIMUM_DEPTH = 8;
/** Two colours closer than this (sum over the channels, 0 to 765) cannot be told apart. */
const INVISIBLE_DIFFERENCE = 24;

/** Collects the painted areas of a page, those inside forms included. */
export function paintedAreas(module: Pdfium, page: number): PaintedAreas {
  const areas: PaintedArea[] = [];
  const orderOfText = new Map<number, number>();
  let objectCount = 0;
  const visit = (object: number, matrix: Matrix, depth: number, memory: number): void => {
    objectCount += 1;
    if (objectCount > MAXIMUM_OBJECTS) return;
    const type = module._FPDFPageObj_GetType(object);
    if (type === OBJECT_TYPE.text) orderOfText.set(object, areas.length);
    else if (type === OBJECT_TYPE.form && depth < MAXIMUM_DEPTH) {
      const inner = multiply(matrixOf(module, object, memory), matrix);
      const count = module._FPDFFormObj_CountObjects(object);
      for (let index = 0; index < count && objectCount <= MAXIMUM_OBJECTS; index++) visit(module._FPDFFormObj_GetObject(object, index), inner, depth + 1, memory);
    } else if (areas.length < MAXIMUM_AREAS) {
      const area = areaOf(module, object, type, matrix, memory);
      if (area) areas.push(area);
    }
  };
  withMemory(module, 32, (memory) => {
    const count = module._FPDFPage_CountObjects(page);
    for (let index = 0; index < count && objectCount <= MAXIMUM_OBJECTS; index++) visit(module._FPDFPage_GetObject(page, index), IDENTITY, 0, memory);
  });
  return { areas, orderOfText };
}

/** Whether a letter of this colour differs from what is painted behind it: paper, or the last area below it that was painted before. */
export function shownAgainst({ areas, orderOfText }: PaintedAreas, place: { readonly left: number; readonly right: number; readonly baseline: number; readonly height: number }, color: Color, textObject: number): boolean {
  const x = (place.left + place.right) / 2;
  const y = place.baseline + place.height * 0.25;
  for (let index = (orderOfText.get(textObject) ?? areas.length) - 1; index >= 0; index--) {
    const area = areas[index];
    if (area && x >= area.left && x <= area.right && y >= area.bottom && y <= area.top) return area.color === null || differ(area.color, color);
  }
  return differ(PAPER, color);
}

function differ(first: Color, second: Color): boolean {
  return Math.abs(first[0] - second[0]) + Math.abs(first[1] - second[1]) + Math.abs(first[2] - second[2]) > INVISIBLE_DIFFERENCE;
}

function areaOf(module: Pdfium, object: number, type: number, matrix: Matrix, memory: number): PaintedArea | null {
  if (type === OBJECT_TYPE.path && !isFilled(module, object, memory)) return null;
  if (!module._FPDFPageObj_GetBounds(object, memory, memory + 4, memory + 8, memory + 12)) return null;
  const [left = 0, bottom = 0, right = 0, top = 0] = module.HEAPF32.subarray(memory >> 2, (memory >> 2) + 4);
  const [a, b, c, d, e, f] = matrix;
  const xs = [a * left + c * bottom + e, a * right + c * top + e];
  const ys = [b * left + d * bottom + f, b * right + d * top + f];
  const box = { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) };
  if (type !== OBJECT_TYPE.path) return { ...box, color: null };
  if (!module._FPDFPageObj_GetFillColor(object, memory, memory + 4, memory + 8, memory + 12)) return { ...box, color: null };
  const [red = 0, green = 0, blue = 0, alpha = 255] = module.HEAPU32.subarray(memory >> 2, (memory >> 2) + 4);
  return alpha < 12 ? null : { ...box, color: alpha < 243 ? null : [red, green, blue] };
}

function isFilled(module: Pdfium, path: number, memory: number): boolean {
  return Boolean(module._FPDFPath_GetDrawMode(path, memory, memory + 4)) && (module.HEAPU32[memory >> 2] ?? 0) !== 0;
}

function matrixOf(module: Pdfium, object: number, memory: number): Matrix {
  if (!module._FPDFPageObj_GetMatrix(object, memory)) return IDENTITY;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = module.HEAPF32.subarray(memory >> 2, (memory >> 2) + 6);
  return [a, b, c, d, e, f];
}

/** First `inner`, then `outer`, as PDF composes them. */
function multiply(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [g, h, i, j, k, l] = outer;
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
}
