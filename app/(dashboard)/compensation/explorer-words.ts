import { cellPlaceInWords, levelInWords, shortAmount } from "@/components/evidence/pay-words";
import { type EvidenceKind, evidenceKind, type PayEvidence } from "@/lib/domain/compensation/pay-evidence";
import { quantile } from "@/lib/domain/statistics/quantile";
import { formatCount, formatQuantity } from "@/lib/format";
import { roleNames } from "@/lib/reference/role-names";

type Figure = { readonly evidence: PayEvidence; readonly usd: number; readonly kind: EvidenceKind };

/** The one amount that stands for a cell in a sentence: a measured median, the middle of the claims' middles, an estimate; null for none. */
export function middleOf(evidence: PayEvidence): number | null {
  const [first] = evidence.bands;
  if (first?.band.p50 != null) return first.band.p50;
  const claimed = quantile(
    evidence.claims.map(({ usd }) => usd).sort((a, b) => a - b),
    0.5,
  );
  return claimed ?? evidence.modelled?.usd ?? null;
}

const figuresOf = (rows: readonly PayEvidence[]): readonly Figure[] =>
  rows.flatMap((evidence) => {
    const usd = middleOf(evidence);
    return usd === null ? [] : [{ evidence, usd, kind: evidenceKind(evidence) }];
  });

const KIND_WORDS: Readonly<Record<EvidenceKind, string>> = {
  measured: "measured",
  claimed: "claimed",
  modelled: "modelled",
  nothing: "unknown",
};

const roleName = (slug: string): string => roleNames.find((role) => role.slug === slug)?.name ?? slug;

/** What the rows show, as a sentence: how far apart the places of one level are. */
export function findingOf(rows: readonly PayEvidence[], currency: string, fromUsd: number): string {
  const figures = figuresOf(rows);
  const [one] = figures;
  if (one === undefined) return "Nothing is known of these cells";
  const same = figures.filter(
    ({ evidence }) => evidence.cell.role === one.evidence.cell.role && evidence.cell.level === levelOfMost(figures),
  );
  const sorted = same.toSorted((a, b) => a.usd - b.usd);
  const [lowest, highest] = [sorted[0] ?? one, sorted.at(-1) ?? one];
  const amount = ({ usd, kind }: Figure) =>
    `${shortAmount(usd * fromUsd)} ${currency}${kind === "modelled" ? " (modelled)" : ""}`;
  const level = levelInWords(lowest.evidence.cell.level);
  if (lowest.usd === highest.usd) return `${level}: ${amount(lowest)} in ${cellPlaceInWords(lowest.evidence.cell)}`;
  const times = (highest.usd / lowest.usd).toFixed(1);
  return `${level}: ${times} times as much in ${cellPlaceInWords(highest.evidence.cell)} (${amount(highest)}) as in ${cellPlaceInWords(lowest.evidence.cell)} (${amount(lowest)})`;
}

/** The level with the most figures; of several the first. */
function levelOfMost(figures: readonly Figure[]): PayEvidence["cell"]["level"] {
  const levels = [...new Set(figures.map(({ evidence }) => evidence.cell.level))];
  const count = (level: PayEvidence["cell"]["level"]) =>
    figures.filter(({ evidence }) => evidence.cell.level === level).length;
  return levels.reduce((best, level) => (count(level) > count(best) ? level : best), levels[0] ?? null);
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

/** Words before and after the figure of the sentence under the title: the first row that was measured, else claimed, else modelled. */
export function answerOf(
  rows: readonly PayEvidence[],
): { readonly before: string; readonly usd: number; readonly after: string } | null {
  const figures = figuresOf(rows);
  const best = (["measured", "claimed", "modelled"] as const)
    .map((kind) => figures.find((figure) => figure.kind === kind))
    .find((figure) => figure !== undefined);
  if (best === undefined) return null;
  const { cell, bands, claims } = best.evidence;
  const rests =
    best.kind === "measured"
      ? `measured on ${formatQuantity(bands[0]?.band.n ?? 0, "record")}`
      : best.kind === "claimed"
        ? `the middle of ${formatQuantity(claims.length, "claim")}`
        : "modelled, not measured";
  return {
    before: `${levelInWords(cell.level)} ${roleName(cell.role)}, ${cellPlaceInWords(cell)}: `,
    usd: best.usd,
    after: ` a year, ${rests}.`,
  };
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
