/** A dot with a name and the line that runs through it, in pixels from the upper left. */
export type NamedDot = {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly letters: number;
  readonly lineFrom: number;
  readonly lineTo: number;
};

/** Where a name stands beside its dot. */
export type LabelSide = "right" | "left" | "above" | "below";
const SIDES: readonly LabelSide[] = ["right", "left", "above", "below"];

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
/** Room that is taken, and how bad it is to stand on it. */
type Taken = Box & { readonly weight: number };
type Plane = { readonly width: number; readonly height: number };

/** Of 12-px type: rather too wide than too narrow. */
const LETTER_PX = 6.6;
const LINE_PX = 16;
const GAP_PX = 4;
/** A name over a line can be read, and the line followed; one over a dot or a name hides it. */
const WEIGHT = { line: 1, dot: 20, name: 20 } as const;

/** The room that a name takes on one side of its dot. */
export function labelBox({ x, y, radius, letters }: NamedDot, side: LabelSide): Box {
  const width = letters * LETTER_PX;
  const away = radius + GAP_PX;
  if (side === "right")
    return { left: x + away, right: x + away + width, top: y - LINE_PX / 2, bottom: y + LINE_PX / 2 };
  if (side === "left")
    return { left: x - away - width, right: x - away, top: y - LINE_PX / 2, bottom: y + LINE_PX / 2 };
  const across = { left: x - width / 2, right: x + width / 2 };
  return side === "above"
    ? { ...across, top: y - away - LINE_PX, bottom: y - away }
    : { ...across, top: y + away, bottom: y + away + LINE_PX };
}

function overlap(a: Box, b: Box): number {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 0 && down > 0 ? across * down : 0;
}

const outside = (box: Box, { width, height }: Plane): number =>
  Math.max(0, -box.left) + Math.max(0, box.right - width) + Math.max(0, -box.top) + Math.max(0, box.bottom - height);

/** A side for every name, so that names cover neither dots nor each other nor leave the plane, as far as that can be; the dots in the tightest
 *  places choose first. Without dots there is nothing to place. */
export function placeLabels(dots: readonly NamedDot[], plane: Plane): ReadonlyMap<string, LabelSide> {
  const chosen = new Map<string, LabelSide>();
  const taken: Taken[] = dots.flatMap(({ x, y, radius, lineFrom, lineTo }) => [
    { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius, weight: WEIGHT.dot },
    { left: lineFrom, right: lineTo, top: y - 1, bottom: y + 1, weight: WEIGHT.line },
  ]);
  const cost = (dot: NamedDot, side: LabelSide) => {
    const box = labelBox(dot, side);
    return taken.reduce((sum, other) => sum + other.weight * overlap(box, other), 1000 * outside(box, plane));
  };
  const freedom = (dot: NamedDot) => SIDES.filter((side) => cost(dot, side) === 0).length;
  const waiting = [...dots];
  while (waiting.length > 0) {
    waiting.sort((a, b) => freedom(a) - freedom(b) || (a.key < b.key ? -1 : 1));
    const dot = waiting.shift();
    if (dot === undefined) break;
    const side = SIDES.reduce((best, next) => (cost(dot, next) < cost(dot, best) ? next : best));
    chosen.set(dot.key, side);
    taken.push({ ...labelBox(dot, side), weight: WEIGHT.name });
  }
  return chosen;
}
