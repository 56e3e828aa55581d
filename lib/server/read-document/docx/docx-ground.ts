import { type Fill, PAPER, UNKNOWN_FILL } from "./run-look";
import { attribute } from "./xml-tokens";

/** English Metric Units: no sheet of paper is 40 cm wide or high beyond its margins. */
const OFF_PAGE_UNITS = 14_400_000;
/** Twentieths of a point: an indent beyond either edge of the sheet. */
const OFF_PAGE_TWIPS = 12_000;

/** The shape that is being drawn, as far as its text needs it. */
export type Shape = { readonly fill: Fill | null; readonly isOffPage: boolean; readonly isFillOpen: boolean };

export const NO_SHAPE: Shape = { fill: null, isOffPage: false, isFillOpen: false };

/** The shape after one more element of its drawing. Its fill comes before its outline, and both name colours alike. */
export function drawShape(shape: Shape, name: string, source: string): Shape {
  switch (name) {
    case "w:drawing":
    case "w:pict":
      return NO_SHAPE;
    case "wps:spPr":
      return { ...shape, fill: null, isFillOpen: true };
    case "a:ln":
      return { ...shape, isFillOpen: false };
    case "a:solidFill":
      return shape.isFillOpen ? { ...shape, fill: UNKNOWN_FILL } : shape;
    case "a:gradFill":
    case "a:blipFill":
    case "a:pattFill":
      return shape.isFillOpen ? { ...shape, fill: UNKNOWN_FILL, isFillOpen: false } : shape;
    case "a:srgbClr":
    case "a:schemeClr":
    case "a:lumMod":
      return shape.isFillOpen && shape.fill !== null ? { ...shape, fill: drawnColor(name, source) } : shape;
    case "a:fillRef":
      return shape.fill === null && attribute(source, "idx") !== "0" ? { ...shape, fill: UNKNOWN_FILL } : shape;
    case "v:shape":
    case "v:rect":
    case "v:roundrect":
      return { ...shape, fill: vectorFill(source) };
    default:
      return shape;
  }
}

/** Whether a text between the tags of `wp:posOffset` puts a drawing off the sheet. */
export function isOffPageOffset(text: string): boolean {
  return Math.abs(Number(text)) > OFF_PAGE_UNITS;
}

/** Whether a `w:ind` puts a paragraph off the sheet. */
export function isOffPageIndent(source: string): boolean {
  const sides = ["w:left", "w:start", "w:right", "w:end", "w:firstLine", "w:hanging"];
  return sides.some((side) => Math.abs(Number(attribute(source, side) ?? 0)) > OFF_PAGE_TWIPS);
}

function drawnColor(name: string, source: string): Fill {
  const value = attribute(source, "val") ?? "";
  if (name === "a:srgbClr") return /^[0-9a-f]{6}$/i.test(value) ? value : UNKNOWN_FILL;
  return /^(?:bg1|lt1)$/.test(value) ? PAPER : UNKNOWN_FILL;
}

function vectorFill(source: string): Fill {
  if (/^(?:f|false)$/.test(attribute(source, "filled") ?? "")) return PAPER;
  const color = attribute(source, "fillcolor") ?? "white";
  const hex = /^#([0-9a-f]{6})/i.exec(color)?.[1];
  return hex ?? (color.startsWith("white") ? PAPER : UNKNOWN_FILL);
}
