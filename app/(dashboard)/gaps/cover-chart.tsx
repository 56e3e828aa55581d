import { ChartFrame, type ChartTable } from "@/components/charts/chart-frame";
import { EvidenceGlyph } from "@/components/evidence/evidence-glyph";
import { ShareParts } from "@/components/evidence/share-parts";
import type { MarketCover } from "@/lib/domain/gap/market-gap";
import { formatQuantity, formatShare } from "@/lib/format";
import type { NamedGap } from "./market-view";

type Covered = NamedGap & { readonly cover: MarketCover };

/** Where claims set supply against demand: how much of the demand is covered by every claim, by some, by none. */
export function CoverChart({ gaps }: { readonly gaps: readonly NamedGap[] }) {
  const covered = gaps.filter((gap): gap is Covered => gap.cover !== null);
  const short = covered.filter(({ cover }) => cover.times.high < 1).length;
  return (
    <ChartFrame
      title={`Of ${formatQuantity(covered.length, "role and region", "roles and regions")} with claims on both sides, ${short} have fewer people than are wanted by every claim`}
      subtitle="Share of the demand that supply covers, percent: solid by every claim, hatched by some claim only, hollow by none"
      table={coverTable(covered)}
      foot={<CoverKey />}
    >
      <ul className="grid items-center gap-x-4 gap-y-2 md:grid-cols-[minmax(10rem,auto)_1fr_auto] print:grid-cols-[minmax(10rem,auto)_1fr_auto]">
        {covered.map(({ place, name, cover }) => (
          <li
            key={place}
            className="grid grid-cols-[1fr_auto] items-center gap-x-3 gap-y-1 text-13 md:contents print:contents"
          >
            <span>{name}</span>
            <span className="max-md:order-last max-md:col-span-2">
              <ShareParts shares={cover} />
            </span>
            <span className="whitespace-nowrap text-right">{timesInWords(cover)}</span>
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}

const oneDecimal = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });

/** "50 %", "17 % to 39 %", "33 % to 20 times". */
function timesInWords({ times: { low, high } }: MarketCover): string {
  const words = (times: number) => (times > 1 ? `${oneDecimal.format(times)} times` : formatShare(times));
  return low === high ? words(low) : `${words(low)} to ${words(high)}`;
}

function CoverKey() {
  const entries = [
    { status: "met", words: "covered by every claim" },
    { status: "unknown", words: "by some claim only" },
    { status: "not-met", words: "by none" },
  ] as const;
  return (
    <>
      {entries.map(({ status, words }) => (
        <span key={status} className="inline-flex items-center gap-1.5">
          <EvidenceGlyph status={status} />
          {words}
        </span>
      ))}
      <span>The claims behind each bar stand in the tables below; the formulas are in the table of this chart.</span>
    </>
  );
}

function coverTable(gaps: readonly Covered[]): ChartTable {
  return {
    columns: [
      { label: "Role or region" },
      { label: "Covered by every claim", numeric: true },
      { label: "By some only", numeric: true },
      { label: "By none", numeric: true },
      { label: "How it follows" },
      { label: "Claims" },
    ],
    rows: gaps.map(({ name, cover }) => [
      name,
      ...[cover.proving, cover.possible, cover.lacking].map(formatShare),
      cover.formulas.join("; "),
      cover.claims.map(({ id }) => id).join(", "),
    ]),
  };
}
