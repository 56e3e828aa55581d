import "server-only";
import { employersInWords, placeInWords } from "@/components/evidence/claim-words";
import { levelInWords } from "@/components/evidence/pay-words";
import { getExchangeRates } from "@/lib/data/exchange-rates";
import { getPayEvidence } from "@/lib/data/pay-evidence";
import type { Actor } from "@/lib/domain/access";
import { nearCells } from "@/lib/domain/compensation/offer/near-cells";
import { offerCurrencies } from "@/lib/domain/compensation/offer/offer-input";
import { type PaySource, paySources } from "@/lib/domain/compensation/offer/pay-source";
import { type PayCell, payLevels } from "@/lib/domain/compensation/pay-cell";
import { formatCount, formatDatePoint } from "@/lib/format";
import { companyTypes } from "@/lib/reference/claims";
import { payPlaces } from "@/lib/reference/pay-places";
import { roleNames } from "@/lib/reference/role-names";
import type { DeskOptions, SourceRow } from "./desk-options";

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

/** What is known of base pay for an offer's cell and those near to it, a row a source. */
export async function loadSources(actor: Actor, cell: PayCell): Promise<readonly SourceRow[]> {
  const evidence = await getPayEvidence(actor, nearCells(cell, payPlaces));
  return paySources(evidence).map((source) => rowOf(source, cell));
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
