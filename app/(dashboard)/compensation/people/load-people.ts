import "server-only";
import { getExchangeRates } from "@/lib/data/exchange-rates";
import { listOwnBandsInForce } from "@/lib/data/own-bands";
import { getOwnPeople, type OwnPeople } from "@/lib/data/own-people";
import type { Actor } from "@/lib/domain/access";
import { convert } from "@/lib/domain/compensation/money";
import { liftCostIn, type StandingTally, sideOf, tallyStandings } from "@/lib/domain/compensation/people/band-effect";
import { type BandSpread, bandSpreads } from "@/lib/domain/compensation/people/band-spread";
import { type BandStanding, bandStanding } from "@/lib/domain/compensation/people/band-standing";
import type { OwnPerson } from "@/lib/domain/compensation/people/own-person";
import { type PayGaps, payGaps } from "@/lib/domain/compensation/people/pay-gap";
import type { ExchangeRate } from "@/lib/reference/exchange-rates";
import type { PeopleView } from "./search-params";

export type StandingPerson = { readonly person: OwnPerson; readonly standing: BandStanding };

/** What the page shows of a payroll, for the chosen role. */
export type LoadedPeople = {
  readonly payroll: OwnPeople["payroll"];
  readonly currency: string;
  readonly currencies: readonly string[];
  /** Everybody of the payroll whose role is chosen: the lowest against their band first, whoever has none last. */
  readonly people: readonly StandingPerson[];
  readonly tally: StandingTally;
  readonly liftCost: number;
  readonly spreads: readonly BandSpread[];
  readonly gaps: readonly { readonly heading: string; readonly gaps: PayGaps }[];
  /** Roles that people hold and that have no bands yet, with how many hold them; the most first. */
  readonly unset: readonly { readonly role: string; readonly people: number }[];
};

const SEED = 20_240_611;

/** Loads whom the company pays and holds each against the bands in force; null where no payroll was taken. */
export async function loadPeople(actor: Actor, view: PeopleView): Promise<LoadedPeople | null> {
  const found = await getOwnPeople(actor);
  if (found === null) return null;
  const [bands, { rates }] = await Promise.all([listOwnBandsInForce(actor), getExchangeRates(actor)]);
  const people = found.people
    .filter(({ role }) => view.role === null || (role ?? "none") === view.role)
    .map((person) => ({ person, standing: bandStanding(person, (role) => bands.get(role) ?? null, rates) }))
    .sort((a, b) => ratioOf(a) - ratioOf(b) || a.person.row - b.person.row);
  const currency = view.currency ?? commonest(found.people.map((person) => person.currency));
  return {
    payroll: found.payroll,
    currency,
    currencies: rates.map((rate) => rate.currency),
    people,
    tally: tallyStandings(people.map(({ standing }) => standing)),
    liftCost: liftCostIn(currency, people, rates),
    spreads: bandSpreads(people),
    gaps: found.payroll.mapping.groups.map((heading) => ({ heading, gaps: gapsBy(heading, people, currency, rates) })),
    unset: countUnset(people),
  };
}

/** Larger than any ratio, and a number: two people without a band keep the order of the payroll. */
const BANDLESS_RATIO = Number.MAX_VALUE;

function ratioOf({ standing }: StandingPerson): number {
  return standing.kind === "banded" ? standing.compaRatio : BANDLESS_RATIO;
}

function gapsBy(
  heading: string,
  people: readonly StandingPerson[],
  currency: string,
  rates: readonly ExchangeRate[],
): PayGaps {
  const grouped = people.map(({ person, standing }) => ({
    group: person.groups[heading] ?? "",
    base: convert(person.base, person.currency, currency, rates),
    compaRatio: standing.kind === "banded" ? standing.compaRatio : null,
  }));
  return payGaps(grouped, SEED);
}

/** The word that stands most often, the first of the alphabet of those that stand as often; US dollars for nobody. */
function commonest(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? "USD";
}

function countUnset(people: readonly StandingPerson[]): LoadedPeople["unset"] {
  const counts = new Map<string, number>();
  for (const { person, standing } of people) {
    if (person.role === null || standing.kind === "banded" || standing.because !== "no-bands") continue;
    counts.set(person.role, (counts.get(person.role) ?? 0) + 1);
  }
  return [...counts]
    .map(([role, count]) => ({ role, people: count }))
    .sort((a, b) => b.people - a.people || (a.role < b.role ? -1 : 1));
}

/** Whether somebody is in the list that a view asks for. */
export function isListed({ standing }: StandingPerson, { side }: PeopleView): boolean {
  return side === null || sideOf(standing) === side;
}
