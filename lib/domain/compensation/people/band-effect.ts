import { convert } from "@/lib/domain/compensation/money";
import type { OwnBands } from "@/lib/domain/compensation/own-band/own-bands";
import type { ExchangeRate } from "@/lib/reference/exchange-rates";
import { type BandStanding, bandStanding } from "./band-standing";
import type { OwnPerson } from "./own-person";

/** How many people of a role stand where. */
export type StandingTally = {
  readonly below: number;
  readonly within: number;
  readonly above: number;
  /** Whoever stands against no band. */
  readonly bandless: number;
};

/** What other bands would mean for the people who are here. */
export type BandEffect = {
  /** How many hold the role. */
  readonly people: number;
  /** Null where no bands are in force. */
  readonly before: StandingTally | null;
  readonly after: StandingTally;
  /** Who would stand elsewhere than now; in the order of the payroll. */
  readonly moved: readonly {
    readonly person: OwnPerson;
    readonly before: BandStanding;
    readonly after: BandStanding;
  }[];
  /** What it costs a year to lift everybody to the low end of their band, in the currency of the new bands. */
  readonly liftCost: number;
};

/** Where somebody stands, as one word. */
export function sideOf(standing: BandStanding): keyof StandingTally {
  return standing.kind === "bandless" ? "bandless" : standing.side;
}

/** Counts where people stand; nobody is four zeros. */
export function tallyStandings(standings: readonly BandStanding[]): StandingTally {
  const tally = { below: 0, within: 0, above: 0, bandless: 0 };
  for (const standing of standings) tally[sideOf(standing)] += 1;
  return tally;
}

/** Adds up what it costs a year to lift whoever is below their band to its low end, in one currency; a currency without a rate costs nothing here. */
export function liftCostIn(
  currency: string,
  people: readonly { readonly person: OwnPerson; readonly standing: BandStanding }[],
  rates: readonly ExchangeRate[],
): number {
  return people.reduce((sum, { person, standing }) => {
    const cost = standing.kind === "banded" ? standing.liftCost : 0;
    return sum + (convert(cost, person.currency, currency, rates) ?? 0);
  }, 0);
}

export type BandChange = {
  readonly role: string;
  /** Null where no bands are in force. */
  readonly current: OwnBands | null;
  readonly proposed: OwnBands;
};

/** What proposed bands would mean for a role's people, beside those in force. Nobody who holds the role: zeros. */
export function bandEffect(
  { role, current, proposed }: BandChange,
  payroll: readonly OwnPerson[],
  rates: readonly ExchangeRate[],
): BandEffect {
  const people = payroll
    .filter((person) => person.role === role)
    .map((person) => ({
      person,
      before: bandStanding(person, () => current, rates),
      after: bandStanding(person, () => proposed, rates),
    }));
  const after = people.map(({ person, after: standing }) => ({ person, standing }));
  return {
    people: people.length,
    before: current === null ? null : tallyStandings(people.map(({ before }) => before)),
    after: tallyStandings(people.map(({ after: standing }) => standing)),
    moved: people.filter(({ before, after: then }) => sideOf(before) !== sideOf(then)),
    liftCost: liftCostIn(proposed.currency, after, rates),
  };
}
