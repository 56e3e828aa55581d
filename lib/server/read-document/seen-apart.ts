/** Red, green and blue from 0 to 255. */
export type Color = readonly [red: number, green: number, blue: number];

/** Two colours closer than this (sum over the channels, 0 to 765) cannot be told apart. */
const SAME = 24;
/** Nearly grey on grey: colours this close differ in lightness alone. */
const ALIKE = 64;
/** Contrast by WCAG 2, 1 to 21. Body text is asked to have 4.5; the palest footer that people print has 1.5; below this the eye finds nothing. */
const LEAST_CONTRAST = 1.2;

/** Whether letters of one colour can be seen on the other. Strong colours that are equally light (yellow on white) can. */
export function areSeenApart(first: Color, second: Color): boolean {
  const difference = Math.abs(first[0] - second[0]) + Math.abs(first[1] - second[1]) + Math.abs(first[2] - second[2]);
  if (difference <= SAME) return false;
  return difference > ALIKE || contrast(first, second) >= LEAST_CONTRAST;
}

function contrast(first: Color, second: Color): number {
  const [one, other] = [luminance(first), luminance(second)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** Relative luminance, 0 to 1 (WCAG 2). */
function luminance([red, green, blue]: Color): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
