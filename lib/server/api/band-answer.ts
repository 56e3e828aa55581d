import "server-only";
import type { z } from "zod";
import { getPayEvidence } from "@/lib/data/pay-evidence";
import type { ApiBand, ApiBandPage } from "@/lib/domain/api/api-band";
import type { BandApiQuery } from "@/lib/domain/api/api-queries";
import { type PayCell, type PayLevel, payCellKey, payLevels } from "@/lib/domain/compensation/pay-cell";
import { evidenceKind, type PayEvidence } from "@/lib/domain/compensation/pay-evidence";
import { DomainError } from "@/lib/domain/errors";
import { payPlaces } from "@/lib/reference/pay-places";
import type { Answered, Asked } from "./answer-api";

type Query = z.output<typeof BandApiQuery>;

function cellsOf({ role, level, place, employers: companyType }: Query): readonly PayCell[] {
  const levels: readonly (PayLevel | null)[] =
    level === undefined ? [null, ...payLevels] : [level === "all" ? null : level];
  const regions = place === undefined ? payPlaces.map(({ id }) => id) : [place];
  return levels.flatMap((one) => regions.map((region) => ({ role, level: one, region, companyType })));
}

/** The cursor is the cell that the page before ended with. */
function firstOf(cells: readonly PayCell[], cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  const last = cells.findIndex((cell) => payCellKey(cell) === Buffer.from(cursor, "base64url").toString("utf8"));
  if (last === -1) throw new DomainError("INVALID", "This cursor is of another list. Go back to the first page.");
  return last + 1;
}

function toBand(evidence: PayEvidence): z.input<typeof ApiBand> {
  const { cell, component, bands, claims, modelled } = evidence;
  return {
    ...{ role: cell.role, level: cell.level, place: cell.region, employers: cell.companyType, part: component },
    ...{ currency: "USD", per: "year", kind: evidenceKind(evidence) },
    measured: bands.map(({ band, source }) => ({ ...band, points: [...band.points], source })),
    claimed: claims.map(({ claim, usd, lowUsd, highUsd }) => {
      const { id, low, mid, high, unit, year, sourceName: name, sourceUrl: url, confidence: grade } = claim;
      return {
        ...{ claim: id, low: lowUsd, middle: mid === null ? null : usd, high: highUsd },
        ...{ asPublished: { low, mid, high, unit }, year, source: { name, url, grade } },
      };
    }),
    modelled:
      modelled === null
        ? null
        : {
            ...{ middle: modelled.usd, range: modelled.range, isWeak: modelled.isWeak },
            method: "anchor × level × place × kind of employer, moved by claims on like cells",
          },
  };
}

/** What is known of the pay of a role, one page of its cells. */
export async function answerBands({
  actor,
  query,
  pageAt,
}: Asked<Query>): Promise<Answered<z.input<typeof ApiBandPage>>> {
  const cells = cellsOf(query);
  const first = firstOf(cells, query.cursor);
  const page = cells.slice(first, first + query.limit);
  const last = page.at(-1);
  const isLast = first + page.length >= cells.length || last === undefined;
  const next = pageAt(isLast ? null : Buffer.from(payCellKey(last)).toString("base64url"));
  const items = (await getPayEvidence(actor, page, query.part)).map(toBand);
  return { body: { items, total: cells.length, next }, next };
}
