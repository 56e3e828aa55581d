/** A rectangle on a page: points, x from the left, y from the bottom. */
export type Box = { readonly left: number; readonly bottom: number; readonly right: number; readonly top: number };

/** A transformation as PDF writes it. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** Whether a point lies in a box, its edge included. */
export function contains(
  { left, bottom, right, top }: Box,
  { x, y }: { readonly x: number; readonly y: number },
): boolean {
  return x >= left && x <= right && y >= bottom && y <= top;
}

/** What two boxes share; its right is left of its left when they share nothing. */
export function common(first: Box, second: Box): Box {
  return {
    left: Math.max(first.left, second.left),
    bottom: Math.max(first.bottom, second.bottom),
    right: Math.min(first.right, second.right),
    top: Math.min(first.top, second.top),
  };
}

/** The smallest box around a box that was transformed. */
export function transformed({ left, bottom, right, top }: Box, [a, b, c, d, e, f]: Matrix): Box {
  const corners = [
    [left, bottom],
    [left, top],
    [right, bottom],
    [right, top],
  ] as const;
  return around(corners.map(([x, y]) => ({ x: a * x + c * y + e, y: b * x + d * y + f })));
}

/** The smallest box around points. */
export function around(points: readonly { readonly x: number; readonly y: number }[]): Box {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return { left: Math.min(...xs), bottom: Math.min(...ys), right: Math.max(...xs), top: Math.max(...ys) };
}

/** First `inner`, then `outer`, as PDF composes them. */
export function multiply(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [g, h, i, j, k, l] = outer;
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
}
