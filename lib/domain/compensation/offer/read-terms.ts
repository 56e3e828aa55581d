import type { OfferField, TypedTerms } from "./offer-fields";
import { type EquityGrant, OFFER_YEARS, type OfferTerms, vestingSteps } from "./offer-terms";
import { doubtOf, readAmount } from "./read-amount";

/** A sentence for each field that cannot be taken as it is. */
export type TermProblems = Partial<Record<OfferField, string>>;

export type ReadTerms =
  | { readonly terms: OfferTerms; readonly problems: null }
  | { readonly terms: null; readonly problems: TermProblems };

/** Above every real offer in every currency, and far below what a sum could not hold. */
const MOST_MONEY = 10_000_000_000;
const MOST_SHARES = 1_000_000_000_000;
const MOST_VESTING_YEARS = 10;

type Rule = {
  readonly field: OfferField;
  readonly most: number;
  /** What stands for an empty field; without one it has to be filled. */
  readonly empty?: number | null;
  readonly aboveZero?: boolean;
  readonly whole?: boolean;
  /** Whether a percent sign behind the number says nothing new. */
  readonly percent?: boolean;
  /** Whether three digits may follow a point, as in the price of a share. */
  readonly fine?: boolean;
  /** What to write where nothing is written, or 0 where it cannot be. */
  readonly ask?: string;
};

const words = new Intl.NumberFormat("en-GB");

/** Collects what is wrong while fields are read one by one. */
class TermReader {
  readonly problems: TermProblems = {};

  constructor(readonly typed: TypedTerms) {}

  /** Keeps the first sentence about a field. */
  refuse(field: OfferField, problem: string): void {
    this.problems[field] ??= problem;
  }

  /** The number in a field; null where there is none, with a sentence where there has to be one. */
  number({
    field,
    most,
    empty,
    aboveZero = false,
    whole = false,
    percent = false,
    fine = false,
    ask = "Enter a number.",
  }: Rule): number | null {
    const text = this.typed[field];
    const doubt = fine || percent ? null : doubtOf(text);
    if (doubt !== null) {
      this.refuse(field, doubt);
      return null;
    }
    const read = readAmount(percent ? text.replace(/%\s*$/, "") : text, this.typed.currency);
    if (read.kind === "empty" && empty !== undefined) return empty;
    if (read.kind !== "amount") {
      this.refuse(field, read.kind === "wrong" ? read.problem : ask);
      return null;
    }
    const problem = this.outside(read.amount, { most, aboveZero, whole, ask });
    if (problem === null) return read.amount;
    this.refuse(field, problem);
    return null;
  }

  private outside(amount: number, rule: Required<Omit<Rule, "field" | "empty" | "percent" | "fine">>): string | null {
    if (amount < 0) return "This cannot be below 0.";
    if (amount === 0 && rule.aboveZero) return rule.ask;
    if (amount > rule.most)
      return rule.whole
        ? `Enter at most ${words.format(rule.most)}.`
        : `This is more than any offer: at most ${words.format(rule.most)}.`;
    return rule.whole && !Number.isInteger(amount) ? "Enter a whole number." : null;
  }

  /** One of the words that a choice has. */
  choice<Choice extends string>(field: OfferField, choices: readonly [Choice, ...Choice[]]): Choice {
    const found = choices.find((choice) => choice === this.typed[field]);
    if (found === undefined) this.refuse(field, "Choose one of the list.");
    return found ?? choices[0];
  }
}

function readGrant(reader: TermReader, kind: EquityGrant["kind"]): EquityGrant {
  const sizeBy = reader.choice("sizeBy", ["shares", "value"]);
  const most = sizeBy === "shares" ? MOST_SHARES : MOST_MONEY;
  const price = {
    most: MOST_MONEY,
    aboveZero: true,
    fine: true,
    empty: null,
    ask: "A price is above 0; leave it empty if unknown.",
  };
  const months = vestingSteps.find((step) => String(step) === reader.typed.vestingEvery);
  if (months === undefined) reader.refuse("vestingEvery", "Choose one of the list.");
  const ask = sizeBy === "shares" ? "Enter how many, or choose no equity." : "Enter a value, or choose no equity.";
  const grant: EquityGrant = {
    ...{ kind, sizeBy, everyMonths: months ?? 1 },
    size: reader.number({ field: "size", most, aboveZero: true, ask }) ?? 0,
    strike:
      kind === "rsus"
        ? 0
        : (reader.number({ field: "strike", most: MOST_MONEY, fine: true, ask: "Enter the strike price." }) ?? 0),
    preferredPrice: reader.number({ field: "preferredPrice", ...price }),
    commonPrice: reader.number({ field: "commonPrice", ...price }),
    years: readVestingYears(reader),
    cliffMonths: reader.number({ field: "cliffMonths", most: MOST_VESTING_YEARS * 12, empty: 0, whole: true }) ?? 0,
    refresher: reader.number({ field: "refresher", most, empty: 0 }) ?? 0,
  };
  checkGrant(reader, grant);
  return grant;
}

function readVestingYears(reader: TermReader): number {
  const ask = `Enter 1 to ${MOST_VESTING_YEARS} years.`;
  const rule = { field: "vestingYears", most: MOST_VESTING_YEARS, aboveZero: true, whole: true, ask } as const;
  return reader.number(rule) ?? 1;
}

/** What is wrong between fields, told beside the one that is more likely the mistake. */
function checkGrant(reader: TermReader, grant: EquityGrant): void {
  const months = grant.years * 12;
  if (reader.problems.vestingYears === undefined && grant.cliffMonths > months)
    reader.refuse("cliffMonths", `The cliff is longer than the vesting of ${months} months.`);
  if (grant.kind === "rsus") return;
  const price = grant.preferredPrice ?? grant.commonPrice;
  const name = grant.preferredPrice === null ? "common" : "preferred";
  const isRead = reader.problems.preferredPrice === undefined && reader.problems.commonPrice === undefined;
  if (!isRead) return;
  if (price !== null && grant.strike > price)
    reader.refuse("strike", `The strike is above the ${name} price, so these options are worth nothing. Check both.`);
  if (price === null && grant.sizeBy === "value")
    reader.refuse("preferredPrice", "Enter a price: without one a value does not say how many options it is.");
}

function readSignOn(reader: TermReader): OfferTerms["signOn"] {
  const amount = reader.number({ field: "signOn", most: MOST_MONEY, empty: 0 }) ?? 0;
  const ask = `Enter 1 to ${OFFER_YEARS} years.`;
  const rule = { field: "signOnYears", most: OFFER_YEARS, empty: 1, aboveZero: true, whole: true, ask } as const;
  return { amount, years: reader.number(rule) ?? 1 };
}

function readBonus(reader: TermReader): OfferTerms["bonus"] {
  const kind = reader.choice("bonusKind", ["percent", "amount"]);
  const most = kind === "percent" ? 1000 : MOST_MONEY;
  return { kind, size: reader.number({ field: "bonus", most, empty: 0, percent: kind === "percent" }) ?? 0 };
}

function readDilution(reader: TermReader): number | null {
  const percent = reader.number({ field: "nextRoundDilution", most: 100, empty: null, percent: true });
  return percent === null ? null : percent / 100;
}

/** The terms that stand in the fields, or what is wrong with which of them. `currencies` are those that an offer may be in. */
export function readTerms(typed: TypedTerms, currencies: readonly string[]): ReadTerms {
  const reader = new TermReader(typed);
  if (!currencies.includes(typed.currency)) reader.refuse("currency", "Choose a currency of the list.");
  const ask = "Enter the base pay of a year, above 0.";
  const base = reader.number({ field: "base", most: MOST_MONEY, aboveZero: true, ask }) ?? 0;
  const shares = { most: MOST_SHARES, empty: null, aboveZero: true, ask: "Enter all shares, or leave it empty." };
  const kind = reader.choice("equityKind", ["none", "options", "rsus"]);
  const equity = kind === "none" ? null : readGrant(reader, kind);
  const company = {
    fullyDilutedShares: kind === "none" ? null : reader.number({ field: "fullyDiluted", ...shares }),
    nextRoundDilution: kind === "none" ? null : readDilution(reader),
  };
  const [bonus, signOn] = [readBonus(reader), readSignOn(reader)];
  const { problems } = reader;
  if (Object.keys(problems).length > 0) return { terms: null, problems };
  return { terms: { currency: typed.currency, base, bonus, signOn, equity, ...company }, problems: null };
}
