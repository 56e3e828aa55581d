import { isPlace } from "@/lib/domain/resume/words/place-words";
import type { HeadRole } from "./head-labels";
import type { HeadPart } from "./head-parts";
import { titleStrength } from "./title-strength";

/** Which piece of a head is what. */
export type HeadRoles = { readonly [Role in HeadRole]: HeadPart | null };

/** How the entries of one section are written. */
export type HeadHabits = {
  /** How often a slot held which role in the entries where the words leave no doubt. */
  readonly slots: ReadonlyMap<string, ReadonlyMap<HeadRole, number>>;
  /** Employers stand apart from titles, so that what follows a comma in a title is a team. */
  readonly partsEmployers: boolean;
  /** Where all stands in one piece, a town closes it: "Engineer, Acme, Leeds". */
  readonly endsInPlace: boolean;
};

export const NO_HABITS: HeadHabits = { slots: new Map(), partsEmployers: false, endsInPlace: false };
/** A town that we do not know. */
const PLACE_NAME = /^\p{Lu}[\p{L}.'’]{1,20}(?:[ -]\p{Lu}?[\p{L}.'’]{1,20}){0,3}(?:, \p{Lu}[\p{L}. ]{1,25})?$/u;

/** One person writes the entries of one section alike: what each slot holds. */
export function learnHabits(heads: readonly (readonly HeadPart[])[]): HeadHabits {
  const slots = new Map<string, Map<HeadRole, number>>();
  let parted = 0;
  for (const clear of heads.map(clearRoles)) {
    for (const { part, role } of clear) {
      const counts = slots.get(part.slot) ?? new Map<HeadRole, number>();
      slots.set(part.slot, counts.set(role, (counts.get(role) ?? 0) + 1));
    }
    parted += clear.some(({ role }) => role === "employer") ? 1 : 0;
  }
  return { slots, partsEmployers: parted > 0, endsInPlace: heads.some(isWholeWithPlace) };
}

function isWholeWithPlace(parts: readonly HeadPart[]): boolean {
  const [only, ...more] = parts;
  const pieces = only?.words.split(/,\s*/) ?? [];
  return more.length === 0 && pieces.length >= 3 && isPlace(pieces.at(-1) ?? "");
}

/** What one head says without help: an employer known by its words, or told apart from a title and a place. */
function clearRoles(parts: readonly HeadPart[]): readonly { readonly part: HeadPart; readonly role: HeadRole }[] {
  const { title, employer, place } = assignRoles(parts, NO_HABITS);
  const isClear = employer !== null && (employer.role === "employer" || parts.length >= 3);
  return [
    ...(title ? [{ part: title, role: "title" as const }] : []),
    ...(employer && isClear ? [{ part: employer, role: "employer" as const }] : []),
    ...(place && (isClear || place.role === "place") ? [{ part: place, role: "place" as const }] : []),
  ];
}

/** Tells the pieces of one head apart, in the light of how the others of its section are written. */
export function assignRoles(parts: readonly HeadPart[], habits: HeadHabits): HeadRoles {
  const count = (part: HeadPart, role: HeadRole): number => habits.slots.get(part.slot)?.get(role) ?? 0;
  const leansTo = (part: HeadPart, role: HeadRole, other: HeadRole): boolean => count(part, role) > count(part, other);
  const places = parts.filter((part) => part.role === "place");
  const named = parts.filter((part) => part.role !== "place");
  const title = titleAmong(
    named,
    (part) => leansTo(part, "title", "employer"),
    (part) => count(part, "title"),
  );
  const others = named.filter((part) => part !== title && !(part.role === null && leansTo(part, "place", "employer")));
  const employer = employerAmong(others, title, (part) => count(part, "employer"));
  const rest = named.filter((part) => part !== title && part !== employer && part.role === null);
  const town = employer || title ? rest.findLast((part) => PLACE_NAME.test(part.words)) : undefined;
  return { title, employer, place: places[0] ?? town ?? null };
}

function titleAmong(
  parts: readonly HeadPart[],
  leansToTitle: (part: HeadPart) => boolean,
  count: (part: HeadPart) => number,
): HeadPart | null {
  const likely = parts.filter((part) => part.role === "title");
  const rank = (part: HeadPart): number =>
    (part.isSure ? 1000 : 0) + Math.min(count(part), 100) * 4 + titleStrength(part.words);
  const best = likely.reduce<HeadPart | null>((top, part) => (top && rank(top) >= rank(part) ? top : part), null);
  return best ?? parts.find((part) => part.role === null && leansToTitle(part)) ?? titleByElimination(parts);
}

/** Beside a piece that is surely an employer, the other one of two is what the person was. */
function titleByElimination(parts: readonly HeadPart[]): HeadPart | null {
  const [other, ...more] = parts.filter((part) => part.role === null);
  return other && more.length === 0 && parts.length === 2 ? other : null;
}

function employerAmong(
  parts: readonly HeadPart[],
  title: HeadPart | null,
  count: (part: HeadPart) => number,
): HeadPart | null {
  const rank = (part: HeadPart): number =>
    (part.isSure ? 1000 : 0) +
    Math.min(count(part), 100) * 4 +
    (part.role === "employer" ? 8 : 0) +
    (part.role === "title" ? -6 : 0) +
    (title !== null && part.line !== title.line ? 2 : 0);
  return parts.reduce<HeadPart | null>((top, part) => (top && rank(top) >= rank(part) ? top : part), null);
}
