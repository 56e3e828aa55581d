import type { HiddenWay } from "@/lib/domain/integrity/hidden-text";
import { areSeenApart, type Color } from "@/lib/server/read-document/seen-apart";
import { attribute } from "./xml-tokens";

/** A colour as six hexadecimal digits; "unknown" for one that only Word could work out. */
export type Fill = string;

/** How a piece of text looks, as far as something says so: what says nothing leaves the choice to what it is based on. */
export type RunLook = {
  readonly isVanished?: boolean;
  readonly isTiny?: boolean;
  readonly color?: Fill;
  readonly fill?: Fill;
};

export const PAPER: Fill = "ffffff";
export const UNKNOWN_FILL: Fill = "unknown";

/** Half points: text below 4 pt is for no reader; nor are letters squeezed to a tenth of their width. */
const TINY_HALF_POINTS = 8;
const TINY_WIDTH_PERCENT = 10;

/** What the elements of a run's properties say about its look. */
const LOOKS: ReadonlyMap<string, (value: string, source: string) => RunLook> = new Map<
  string,
  (value: string, source: string) => RunLook
>([
  ["w:vanish", (value) => ({ isVanished: !/^(?:0|false|off)$/.test(value) })],
  ["w:sz", (value) => ({ isTiny: Number(value) < TINY_HALF_POINTS })],
  ["w:w", (value) => (Number.parseInt(value, 10) < TINY_WIDTH_PERCENT ? { isTiny: true } : {})],
  ["w:color", (value) => ({ color: /^[0-9a-f]{6}$/i.test(value) ? value : UNKNOWN_FILL })],
  ["w:highlight", (value) => (value === "none" ? {} : { fill: value === "white" ? PAPER : UNKNOWN_FILL })],
  ["w:shd", (_value, source) => withFill(fillOf(source))],
]);

/** What one element of a run's properties says about its look; nothing for elements that are about something else. */
export function lookOf(name: string, source: string): RunLook {
  return LOOKS.get(name)?.(attribute(source, "w:val") ?? "", source) ?? {};
}

function withFill(fill: Fill | null): RunLook {
  return fill === null ? {} : { fill };
}

/** The fill of a `w:shd`; null for none. */
export function fillOf(source: string): Fill | null {
  if (attribute(source, "w:themeFill") !== null && !/^[0-9a-f]{6}$/i.test(attribute(source, "w:fill") ?? ""))
    return UNKNOWN_FILL;
  const fill = attribute(source, "w:fill") ?? "auto";
  return /^[0-9a-f]{6}$/i.test(fill) ? fill : null;
}

/** What keeps a reader of the page from seeing text of this look on this ground; null when nothing does. Where a colour is not known it counts as seen. */
export function hidingOf(look: RunLook, ground: Fill): HiddenWay | null {
  if (look.isVanished) return "vanished";
  if (look.isTiny) return "tiny";
  const behind = look.fill ?? ground;
  const { color = UNKNOWN_FILL } = look;
  if (color === UNKNOWN_FILL || behind === UNKNOWN_FILL) return null;
  return areSeenApart(channelsOf(color), channelsOf(behind)) ? null : "colour";
}

function channelsOf(color: Fill): Color {
  const channel = (at: number) => Number.parseInt(color.slice(at, at + 2), 16);
  return [channel(0), channel(2), channel(4)];
}
