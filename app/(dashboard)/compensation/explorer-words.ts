import { cellPlaceInWords, levelInWords, shortRange } from "@/components/evidence/pay-words";
import { type EvidenceKind, evidenceKind, type PayEvidence } from "@/lib/domain/compensation/pay-evidence";
import type { Interval } from "@/lib/domain/interval";
import { formatCount, formatQuantity } from "@/lib/format";
import { roleNames } from "@/lib/reference/role-names";

type Figure = { readonly evidence: PayEvidence; readonly usd: Interval; readonly kind: EvidenceKind };

/**
 * What stands for a cell in a sentence, in US dollars: a measured median, an estimate, the middle of the one claim, and of several claims the
 * lowest and the highest middle, for claims that disagree are never averaged; null where nothing is known.
 */
export function amountsOf({ bands, claims, modelled }: PayEvidence): Interval | null {
  const [first] = bands;
  if (first?.band.p50 != null) return { low: first.band.p50, high: first.band.p50 };
  const middles = claims.map(({ usd }) => usd);
  if (middles.length > 0) return { low: Math.min(...middles), high: Math.max(...middles) };
  return modelled === null ? null : { low: modelled.usd, high: modelled.usd };
}

function figuresOf(rows: readonly PayEvidence[]): readonly Figure[] {
  return rows.flatMap((evidence) => {
    const usd = amountsOf(evidence);
    return usd === null ? [] : [{ evidence, usd, kind: evidenceKind(evidence) }];
  });
}

const KIND_WORDS: Readonly<Record<EvidenceKind, string>> = {
  measured: "measured",
  claimed: "claimed",
  modelled: "modelled",
  nothing: "unknown",
};

const roleName = (slug: string): string => roleNames.find((role) => role.slug === slug)?.name ?? slug;

/** "180k USD measured", "197k to 383k USD claimed". */
function figureInWords({ usd, kind }: Figure, currency: string, fromUsd: number): string {
  return `${shortRange(usd.low * fromUsd, usd.high * fromUsd)} ${currency} ${KIND_WORDS[kind]}`;
}

/** How far apart the dearest and the cheapest of some cells are, as a sentence without a full stop; null with fewer than two that differ. */
export function spreadOf(rows: readonly PayEvidence[], currency: string, fromUsd: number): string | null {
  const sorted = figuresOf(rows).toSorted((a, b) => a.usd.low + a.usd.high - b.usd.low - b.usd.high);
  const [lowest] = sorted;
  const highest = sorted.at(-1);
  if (lowest === undefined || highest === undefined || highest.usd.low <= lowest.usd.high) return null;
  const isExact = highest.usd.low === highest.usd.high && lowest.usd.low === lowest.usd.high;
  const times = `${isExact ? "" : "at least "}${(highest.usd.low / lowest.usd.high).toFixed(1)} times`;
  const words = (figure: Figure) =>
    `${cellPlaceInWords(figure.evidence.cell)} (${figureInWords(figure, currency, fromUsd)})`;
  return `${times} as much in ${words(highest)} as in ${words(lowest)}`;
}

/** What the rows show: how far apart the places of one level are; of several levels senior, else the first. */
export function findingOf(rows: readonly PayEvidence[], currency: string, fromUsd: number): string {
  const figures = figuresOf(rows);
  const [one] = figures;
  if (one === undefined) return "Nothing is known of these cells";
  const { role } = one.evidence.cell;
  const levels = new Set(figures.map(({ evidence }) => evidence.cell.level));
  const level = levels.has("senior") ? "senior" : one.evidence.cell.level;
  const same = rows.filter(({ cell }) => cell.role === role && cell.level === level);
  const spread = spreadOf(same, currency, fromUsd);
  if (spread !== null) return `${levelInWords(level)}: ${spread}`;
  return `${levelInWords(one.evidence.cell.level)}: ${figureInWords(one, currency, fromUsd)} in ${cellPlaceInWords(one.evidence.cell)}`;
}

/** How many rows are known in which form: "2 of 15 rows are measured, 3 show claims as they are, 9 are modelled, 1 is unknown". */
export function formsOf(rows: readonly PayEvidence[]): string {
  const count = (kind: EvidenceKind) => rows.filter((evidence) => evidenceKind(evidence) === kind).length;
  const parts = [
    [count("measured"), "measured"],
    [count("claimed"), "shown as they are claimed"],
    [count("modelled"), "modelled"],
    [count("nothing"), "unknown"],
  ] as const;
  const said = parts.filter(([n]) => n > 0).map(([n, words]) => `${formatCount(n)} ${words}`);
  return `Of ${formatQuantity(rows.length, "row")} ${said.join(", ")}`;
}

/** The sentence under the title, the amount apart: of a senior where there is one, measured before claimed before modelled; null for nothing. */
export function answerOf(
  rows: readonly PayEvidence[],
): { readonly before: string; readonly usd: Interval; readonly after: string } | null {
  const figures = figuresOf(rows);
  const rank = ({ evidence, kind }: Figure) =>
    KIND_ORDER.indexOf(kind) * 2 + (evidence.cell.level === "senior" ? 0 : 1);
  const [best] = figures.toSorted((a, b) => rank(a) - rank(b));
  if (best === undefined) return null;
  const { cell } = best.evidence;
  return {
    before: `${levelInWords(cell.level)} ${roleName(cell.role)}, ${cellPlaceInWords(cell)}: `,
    usd: best.usd,
    after: ` a year, ${restsOn(best)}.`,
  };
}

const KIND_ORDER: readonly EvidenceKind[] = ["measured", "claimed", "modelled", "nothing"];

function restsOn({ evidence: { bands, claims }, kind }: Figure): string {
  if (kind === "measured") return `the median of ${formatQuantity(bands[0]?.band.n ?? 0, "record")}`;
  if (kind === "modelled") return "modelled, not measured";
  return claims.length === 1 ? "as one source claims" : `as ${formatCount(claims.length)} sources claim`;
}

/** A row as text for the table, the CSV and the JSON; amounts a year in the currency, null where there is none. */
export type ExplorerRecord = {
  readonly role: string;
  readonly level: string;
  readonly place: string;
  readonly employers: string;
  readonly form: string;
  readonly low: number | null;
  readonly middle: number | null;
  readonly high: number | null;
  readonly sample: number | null;
  readonly sources: string;
};

/** One record a source: every band, every claim, every estimate; a cell of which nothing is known has one that says so. */
export function recordsOf(rows: readonly PayEvidence[], fromUsd: number): readonly ExplorerRecord[] {
  const shown = (usd: number | null) => (usd === null ? null : Math.round(usd * fromUsd));
  return rows.flatMap((evidence): ExplorerRecord[] => {
    const { cell, bands, claims, modelled } = evidence;
    const [place, employers = ""] = cellPlaceInWords(cell).split(/, (?=[^,]*$)/);
    const facts = { role: roleName(cell.role), level: levelInWords(cell.level), place: place ?? "", employers };
    const nothing = { low: null, middle: null, high: null, sample: null, sources: "" };
    const records: ExplorerRecord[] = [
      ...bands.map(({ band, source }) => ({
        ...facts,
        form: KIND_WORDS.measured,
        low: shown(band.p25 ?? band.points[0] ?? null),
        middle: shown(band.p50),
        high: shown(band.p75 ?? band.points.at(-1) ?? null),
        sample: band.n,
        sources: source.name,
      })),
      ...claims.map(({ claim, usd, lowUsd, highUsd }) => ({
        ...facts,
        form: KIND_WORDS.claimed,
        low: shown(lowUsd),
        middle: claim.mid === null ? null : shown(usd),
        high: shown(highUsd),
        sample: null,
        sources: `${claim.sourceName} (${claim.year}, ${claim.id})`,
      })),
    ];
    if (modelled !== null)
      records.push({
        ...facts,
        form: KIND_WORDS.modelled,
        low: shown(modelled.range.low),
        middle: shown(modelled.usd),
        high: shown(modelled.range.high),
        sample: null,
        sources: "anchor × level × place × employer × claims on like cells",
      });
    return records.length > 0 ? records : [{ ...facts, form: KIND_WORDS.nothing, ...nothing }];
  });
}
