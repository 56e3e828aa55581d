import { levelInWords } from "@/components/evidence/pay-words";
import type { BandlessReason, BandStanding } from "@/lib/domain/compensation/people/band-standing";
import type { OwnPerson } from "@/lib/domain/compensation/people/own-person";
import { formatCount } from "@/lib/format";
import { roleNames } from "@/lib/reference/role-names";

const REASONS: Readonly<Record<BandlessReason, string>> = {
  "no-role": "The title is none of the ten roles",
  "no-bands": "No bands are set for the role",
  "no-level": "No level is known",
  "no-level-band": "The bands have no such level",
  "no-place": "Nothing is known of the place",
  "no-rate": "No exchange rate is known",
};

/** Why somebody stands against no band. */
export function reasonInWords(reason: BandlessReason): string {
  return REASONS[reason];
}

const SIDES = { below: "below", within: "within", above: "above", bandless: "no band" } as const;

/** Where somebody stands, in a word or two. */
export function sideInWords(side: keyof typeof SIDES): string {
  return SIDES[side];
}

/** The role's name; "another role" for none of the ten. */
export function roleInWords(role: string | null): string {
  return roleNames.find(({ slug }) => slug === role)?.name ?? "None of the ten";
}

/** "AI Infrastructure Engineer, Senior". */
export function seatInWords({ role, level }: Pick<OwnPerson, "role" | "level">): string {
  return `${roleInWords(role)}, ${level === null ? "level not known" : levelInWords(level)}`;
}

/** "98,000 EUR". */
export function amountInWords(amount: number, currency: string): string {
  return `${formatCount(Math.round(amount))} ${currency}`;
}

/** "0.91"; nothing for who stands against no band. */
export function ratioInWords(standing: BandStanding): string {
  return standing.kind === "banded" ? standing.compaRatio.toFixed(2) : "";
}
