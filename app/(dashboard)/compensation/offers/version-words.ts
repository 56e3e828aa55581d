import { companyTypeInWords, levelInWords, payPlaceInWords } from "@/components/evidence/pay-words";
import type { OfferVersion } from "@/lib/data/offer-versions";
import {
  type ChangedField,
  linkChange,
  type OfferChange,
  offerChanges,
} from "@/lib/domain/compensation/offer/offer-changes";
import { OfferFacts } from "@/lib/domain/compensation/offer/offer-input";
import { roleNames } from "@/lib/reference/role-names";

/** What each field is called in a sentence. */
const NAMES: Readonly<Record<ChangedField, string>> = {
  ...{ label: "Name", role: "Role", level: "Level", place: "Place", companyType: "Held against", status: "Status" },
  ...{ madeOn: "Made on", answeredOn: "Answered on", currency: "Currency", base: "Base", bonusKind: "Bonus is" },
  ...{ bonus: "Bonus target", signOn: "Sign-on", signOnYears: "Sign-on paid over years", equityKind: "Equity" },
  ...{ sizeBy: "Grant given as", size: "Grant", strike: "Strike", preferredPrice: "Preferred price" },
  ...{ commonPrice: "Common price", vestingYears: "Vesting in years", vestingEvery: "Vesting step in months" },
  ...{ cliffMonths: "Cliff in months", refresher: "Refreshers a year", fullyDiluted: "Fully diluted shares" },
  nextRoundDilution: "Dilution of the next round in percent",
};

const CHOICES: Readonly<Record<string, string>> = {
  ...{ percent: "percent of base", amount: "an amount", none: "none", options: "options", rsus: "stock units" },
  ...{ shares: "a number", value: "a value", draft: "draft", made: "made", accepted: "accepted", declined: "declined" },
};

function valueWords(field: ChangedField, value: string): string {
  if (field === "role") return roleNames.find(({ slug }) => slug === value)?.name ?? value;
  if (field === "place") return payPlaceInWords(value);
  const level = OfferFacts.shape.level.safeParse(value);
  if (field === "level" && level.success) return levelInWords(level.data).toLowerCase();
  const type = OfferFacts.shape.companyType.safeParse(value);
  if (field === "companyType" && type.success) return companyTypeInWords(type.data).toLowerCase();
  return CHOICES[value] ?? value;
}

/** A change in words: "Base from 285,000 to 290,000", "Strike 4.20 entered", "Sign-on 40,000 taken out". */
export function changeWords({ field, from, to }: OfferChange): string {
  const name = NAMES[field];
  if (from === "") return `${name} ${valueWords(field, to)} entered`;
  if (to === "") return `${name} ${valueWords(field, from)} taken out`;
  return `${name} from ${valueWords(field, from)} to ${valueWords(field, to)}`;
}

const LINKS = {
  linked: "Linked to a candidate",
  unlinked: "No longer linked to a candidate",
  changed: "Linked to another candidate",
} as const;

/** What a version changed over the one before it, in phrases; `before` is null for the first that is kept. */
export function versionWords(version: OfferVersion, before: OfferVersion | null): readonly string[] {
  const { how, fromVersion } = version;
  if (how === "erased") return ["The candidate was deleted, and the name left every version"];
  const origin =
    how === "restored"
      ? ["Put back after it was removed"]
      : fromVersion === null
        ? []
        : [`Filled from version ${fromVersion}`];
  if (before === null) return [...origin, how === "made" ? "Made" : "The first version that is kept"];
  const link = linkChange(before, version);
  const changes = [...(link === null ? [] : [LINKS[link]]), ...offerChanges(before, version).map(changeWords)];
  return changes.length + origin.length === 0 ? ["Saved without a change"] : [...origin, ...changes];
}
