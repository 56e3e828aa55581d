import { around, type Box, common } from "./box";
import type { Pdfium } from "./pdfium";

/** An outline of more points is a drawing, whose box says little about it. */
const MAXIMUM_POINTS = 200;
const MAXIMUM_CLIPS = 16;
const LEAST_RECTANGLE_POINTS = 4;
const MOST_RECTANGLE_POINTS = 6;
/** Coordinates closer than this many points are one. */
const SAME = 0.5;

type Point = { readonly x: number; readonly y: number };

/** The box outside of which an object is cut off, in the coordinates of whatever it stands in; null when nothing is cut. `memory` is 8 bytes. */
export function clipOf(module: Pdfium, object: number, memory: number): Box | null {
  const clip = module._FPDFPageObj_GetClipPath(object);
  if (clip === 0) return null;
  let box: Box | null = null;
  const count = Math.min(module._FPDFClipPath_CountPaths(clip), MAXIMUM_CLIPS);
  for (let path = 0; path < count; path++) {
    const points = pointsOf(module, {
      count: module._FPDFClipPath_CountPathSegments(clip, path),
      segmentAt: (index) => module._FPDFClipPath_GetPathSegment(clip, path, index),
      memory,
    });
    if (points.length === 0) continue;
    box = box === null ? around(points) : common(box, around(points));
  }
  return box;
}

/** Whether an object is an upright rectangle through which nothing shines. */
export function isPlainRectangle(module: Pdfium, path: number, memory: number): boolean {
  if (module._FPDFPageObj_HasTransparency(path)) return false;
  const count = module._FPDFPath_CountSegments(path);
  if (count < LEAST_RECTANGLE_POINTS || count > MOST_RECTANGLE_POINTS) return false;
  const points = pointsOf(module, {
    count,
    segmentAt: (index) => module._FPDFPath_GetPathSegment(path, index),
    memory,
  });
  const { left, bottom, right, top } = around(points);
  const isOn = (value: number, one: number, other: number) =>
    Math.min(Math.abs(value - one), Math.abs(value - other)) < SAME;
  const corners = new Set(points.map(({ x, y }) => `${Math.abs(x - left) < SAME} ${Math.abs(y - bottom) < SAME}`));
  return corners.size === 4 && points.every(({ x, y }) => isOn(x, left, right) && isOn(y, bottom, top));
}

type Outline = { readonly count: number; readonly segmentAt: (index: number) => number; readonly memory: number };

function pointsOf(module: Pdfium, { count, segmentAt, memory }: Outline): readonly Point[] {
  if (count > MAXIMUM_POINTS) return [];
  const points: Point[] = [];
  for (let index = 0; index < count; index++) {
    const segment = segmentAt(index);
    if (segment === 0 || !module._FPDFPathSegment_GetPoint(segment, memory, memory + 4)) continue;
    const [x = 0, y = 0] = module.HEAPF32.subarray(memory >> 2, (memory >> 2) + 2);
    points.push({ x, y });
  }
  return points;
}
