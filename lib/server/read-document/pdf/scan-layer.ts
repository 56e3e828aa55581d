import type { HiddenWay } from "@/lib/domain/integrity/hidden-text";
import { type Box, common, contains } from "./box";
import type { PageCharacter, PageCharacters } from "./page-characters";
import { middleOf, type PaintedAreas } from "./painted-areas";

/** A letter with what keeps it from being seen; null when nothing does. */
export type SeenLetter = { readonly character: PageCharacter; readonly way: HiddenWay | null };

/** Ways in which scanners keep the text that they recognise out of sight: not drawn, or under the picture of the page. */
const LAYER_WAYS: ReadonlySet<HiddenWay | null> = new Set<HiddenWay | null>(["not-drawn", "covered"]);
/** A page is a scan when pictures fill this share of it, and this share of its letters are such a layer over them. */
const LEAST_PICTURE_SHARE = 0.5;
const LEAST_LAYER_SHARE = 0.9;
/** Characters of the layer that are told, to find it by. */
const TOLD_CHARACTERS = 160;

/**
 * Whether the page is a picture with its recognised text laid over it unseen, as scanners write it. A page whose reader sees letters beside
 * the picture is none: there, what is not seen is hidden.
 */
export function isScan(letters: readonly SeenLetter[], { pictures }: PaintedAreas, page: Box): boolean {
  const whole = (page.right - page.left) * (page.top - page.bottom);
  const filled = pictures.reduce((sum, { box }) => sum + sizeOf(common(box, page)), 0);
  if (letters.length === 0 || filled < whole * LEAST_PICTURE_SHARE) return false;
  const layer = letters.filter(
    ({ character, way }) => LAYER_WAYS.has(way) && pictures.some(({ box }) => contains(box, middleOf(character))),
  );
  return layer.length >= letters.length * LEAST_LAYER_SHARE;
}

function sizeOf({ left, right, bottom, top }: Box): number {
  return Math.max(0, right - left) * Math.max(0, top - bottom);
}

/** The letters that are read, and the words of the others by what hides them. */
export function readLetters(
  letters: readonly SeenLetter[],
  isOfScan: boolean,
): Pick<PageCharacters, "shown" | "hidden"> {
  const shown: PageCharacter[] = [];
  const hidden = new Map<HiddenWay, string>();
  const tell = (way: HiddenWay, { text, startsWord }: PageCharacter) =>
    hidden.set(way, `${hidden.get(way) ?? ""}${startsWord ? " " : ""}${text}`);
  for (const { character, way } of letters) {
    const isLayer = isOfScan && LAYER_WAYS.has(way);
    if (way === null || isLayer) shown.push(character);
    if (isLayer && (hidden.get("scan-layer")?.length ?? 0) < TOLD_CHARACTERS) tell("scan-layer", character);
    if (way !== null && !isLayer) tell(way, character);
  }
  return { shown, hidden };
}
