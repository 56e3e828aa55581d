import "server-only";
import { employersInWords, placeInWords } from "@/components/evidence/claim-words";
import { levelInWords } from "@/components/evidence/pay-words";
import { listCurrentClaims } from "@/lib/data/current-claims";
import { getExchangeRates } from "@/lib/data/exchange-rates";
import { listOwnBands } from "@/lib/data/own-bands";
import { getOwnPeople } from "@/lib/data/own-people";
import { getPayEvidence } from "@/lib/data/pay-evidence";
import { type Actor, may } from "@/lib/domain/access";
import { convert } from "@/lib/domain/compensation/money";
import { equitySources } from "@/lib/domain/compensation/offer/equity-sources";
import { nearCells } from "@/lib/domain/compensation/offer/near-cells";
import { offerCurrencies } from "@/lib/domain/compensation/offer/offer-input";
import type { OwnBand } from "@/lib/domain/compensation/offer/offer-position";
import { type PaySource, paySources } from "@/lib/domain/compensation/offer/pay-source";
import { ownBandOf } from "@/lib/domain/compensation/own-band/own-bands";
import { type PayCell, payLevels } from "@/lib/domain/compensation/pay-cell";
import { basesInSeat } from "@/lib/domain/compensation/people/people-in-seat";
import { formatCount, formatDatePoint } from "@/lib/format";
import { companyTypes } from "@/lib/reference/claims";
import { payPlaces } from "@/lib/reference/pay-places";
import { roleNames } from "@/lib/reference/role-names";
import type { DeskOptions, LoadedSources, SeatPeople, SourceRow } from "./desk-options";

/** The choices of the form, and the table of exchange rates in force. */
export async function loadOptions(actor: Actor): Promise<DeskOptions> {
  const inForce = await getExchangeRates(actor);
  const [year, month] = inForce.month.split("-").map(Number);
  const rates = inForce.rates.filter(({ currency }) => offerCurrencies.includes(currency));
  return {
    roles: roleNames.map(({ slug, name }) => ({ value: slug, label: name })),
    levels: payLevels.map((level) => ({ value: level, label: levelInWords(level) })),
    places: payPlaces.map(({ id, name, currency }) => ({ value: id, label: name, currency })),
    companyTypes: companyTypes.map((type) => ({
      value: type,
      label: firstUpper(employersInWords({ companyType: type })),
    })),
    rates: rates.map(({ currency, perUsd }) => ({ currency, perUsd })),
    ratesFrom: formatDatePoint({ year: year ?? 0, month: month ?? null }),
  };
}

function firstUpper(words: string): string {
  return `${words[0]?.toUpperCase() ?? ""}${words.slice(1)}`;
}

/** What is known of base pay for an offer's cell and those near to it, a row a source, and the company's own band. */
export async function loadSources(actor: Actor, cell: PayCell): Promise<LoadedSources> {
  const [evidence, band, people, equity] = await Promise.all([
    getPayEvidence(actor, nearCells(cell, payPlaces)),
    loadOwnBand(actor, cell),
    loadSeatPeople(actor, cell),
    loadGrants(actor, cell),
  ]);
  return { rows: paySources(evidence).map((source) => rowOf(source, cell)), band, people, equity };
}

/** What those are paid who hold the seat now. */
async function loadSeatPeople(actor: Actor, cell: PayCell): Promise<SeatPeople> {
  if (!may(actor, "own-pay:read")) return { kind: "hidden" };
  const [payroll, { rates }] = await Promise.all([getOwnPeople(actor), getExchangeRates(actor)]);
  if (payroll === null) return { kind: "not-entered" };
  return { kind: "known", bases: basesInSeat(payroll.people, cell, rates) };
}

/** What is published of grants to people of the level. */
async function loadGrants(actor: Actor, { role, level }: PayCell): Promise<LoadedSources["equity"]> {
  return level === null ? [] : equitySources((await listCurrentClaims(actor)).claims, { role, level });
}

/** The band in force in US dollars; null where nobody set one, where its currency has no rate, and for whoever may not see it. */
async function loadOwnBand(actor: Actor, { role, level, region }: PayCell): Promise<OwnBand | null> {
  if (level === null || !may(actor, "own-band:read")) return null;
  const [[current], { rates }] = await Promise.all([listOwnBands(actor, role), getExchangeRates(actor)]);
  const band = current === undefined ? null : ownBandOf(role, current.bands, level, region);
  const toUsd = current === undefined ? null : convert(1, current.bands.currency, "USD", rates);
  if (current === undefined || band === null || toUsd === null) return null;
  const { low, midpoint, high } = band;
  return { low: low * toUsd, midpoint: midpoint * toUsd, high: high * toUsd, label: `version ${current.version}` };
}

function rowOf(source: PaySource, asked: PayCell): SourceRow {
  const level = source.cell.level === asked.level ? null : levelInWords(source.cell.level).toLowerCase();
  const size = source.n === null ? null : `n = ${formatCount(source.n)}`;
  const place = `${placeInWords(source.cell)}, ${employersInWords(source.cell)}`;
  const about = [source.publisher, source.year === null ? null : String(source.year), level, size];
  return {
    ...source,
    title: place,
    note: about.filter((part) => part !== null).join(", "),
    rangeWords: rangeWords(source),
  };
}

function rangeWords({ kind, publisher }: PaySource): string {
  if (kind === "modelled") return "the modelled range";
  return /posting/i.test(publisher) ? "the posted range" : "its range";
}
