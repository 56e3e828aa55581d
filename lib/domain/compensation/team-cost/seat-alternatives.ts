import type { PayCell, PayLevel } from "@/lib/domain/compensation/pay-cell";
import type { TeamSeat } from "./team-plan";

/** Those who work on their own and those who lead others climb apart. */
const LADDERS: readonly (readonly PayLevel[])[] = [
  ["junior", "mid", "senior", "staff", "principal"],
  ["lead", "director", "vp"],
];

/** Places that stand for dear, middling and cheap ones, each with evidence of its own: what seats are held against unless somebody chooses others. */
export const USUAL_PLACES: readonly string[] = [
  "US-SF Bay Area",
  "US national",
  "Canada",
  "UK-London",
  "Germany",
  "India",
];

/** The level above or below on the same ladder; null at its end. */
export function levelBeside(level: PayLevel, steps: 1 | -1): PayLevel | null {
  const ladder = LADDERS.find((rungs) => rungs.includes(level)) ?? [];
  return ladder[ladder.indexOf(level) + steps] ?? null;
}

/** What a seat is paid for. */
export function cellOf({ role, level, place, companyType }: TeamSeat): PayCell {
  return { role, level, region: place, companyType };
}

/** The same seat elsewhere, or a level away. */
export type SeatAlternative = {
  readonly change:
    | { readonly kind: "place"; readonly place: string }
    | { readonly kind: "level"; readonly level: PayLevel };
  readonly cell: PayCell;
};

/** As many as stand beside each other in a table. */
export const MOST_PLACES = 8;

/** What a seat could be instead: a level down, a level up, and those of `elsewhere` that it is not in, in their order. */
export function seatAlternatives(seat: TeamSeat, elsewhere: readonly string[]): readonly SeatAlternative[] {
  const cell = cellOf(seat);
  const levels = ([-1, 1] as const).flatMap((steps): SeatAlternative[] => {
    const level = levelBeside(seat.level, steps);
    return level === null ? [] : [{ change: { kind: "level", level }, cell: { ...cell, level } }];
  });
  const places = elsewhere
    .filter((place) => place !== seat.place)
    .map((place): SeatAlternative => ({ change: { kind: "place", place }, cell: { ...cell, region: place } }));
  return [...levels, ...places];
}
