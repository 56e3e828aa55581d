import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/domain/access";
import { mayKnow } from "@/lib/domain/blind/reveal";
import type { FieldComparison, LinkageRecord } from "@/lib/domain/linkage/linkage-record";
import type { PersonLink } from "@/prisma/generated/client";
import { type ReadClient, read } from "./access";
import { isShownTo } from "./assignments";
import { findShownWords } from "./hidden-words";
import { sourcesOf } from "./linkage-people";
import { parseLinkRecord } from "./linkage-records";
import { parseInput } from "./parse-input";
import { shownName } from "./shown-name";

export const LinkState = z.enum(["open", "linked", "different"]);
export type LinkState = z.infer<typeof LinkState>;

/** One of the candidates who may be one person, as far as `actor` may know. */
export type LinkSource = {
  readonly id: string;
  readonly name: string;
  readonly headline: string;
  /** Empty for whoever sees no names. */
  readonly fileName: string;
  readonly importedAt: Date;
  readonly isSample: boolean;
  /** What was compared; empty for whoever sees no names. */
  readonly fields: LinkageRecord["fields"];
};

export type LinkedPair = {
  readonly first: LinkSource;
  readonly second: LinkSource;
  /** What was found of them; "by-hand": nothing, somebody brought them together. */
  readonly finding: "certain" | "proposal" | "doubt" | "by-hand";
  readonly state: LinkState;
  /** Bits for being one. */
  readonly weight: number;
  readonly comparisons: readonly FieldComparison[];
  readonly because: "certain" | "person" | null;
  readonly decidedAt: Date | null;
  readonly decidedBy: string | null;
  readonly undoneAt: Date | null;
};

export type LinkPage = { readonly pairs: readonly LinkedPair[]; readonly next: string | null };

const PAGE = 10;
const Finding = z.enum(["certain", "proposal", "doubt", "by-hand"]);
const Because = z.enum(["certain", "person"]).nullable();
const Cursor = z.object({
  weight: z.coerce.number(),
  first: z.string().min(1).max(60),
  second: z.string().min(1).max(60),
});

/** The sources behind some candidates, as far as `actor` may know. */
export async function loadSources(
  db: ReadClient,
  actor: Actor,
  ids: readonly string[],
): Promise<ReadonlyMap<string, LinkSource>> {
  const rows = await db.candidate.findMany({
    where: { id: { in: [...ids] } },
    select: {
      ...{ id: true, name: true, headline: true, isSample: true, createdAt: true, linkRecord: true },
      document: { select: { originalName: true } },
    },
  });
  const shownWords = await findShownWords(db, actor, ids);
  return new Map(
    rows.map((row) => [
      row.id,
      {
        ...{ id: row.id, isSample: row.isSample, importedAt: row.createdAt, name: shownName(actor, row) },
        headline: shownWords(row.id, row.headline),
        fileName: mayKnow(actor, row.id) ? (row.document?.originalName ?? "") : "",
        fields: mayKnow(actor, row.id) && row.linkRecord !== null ? parseLinkRecord(row.linkRecord).fields : {},
      },
    ]),
  );
}

/** A stored pair with its sources; nothing when one of them is gone. */
export function toPair(row: PersonLink, sources: ReadonlyMap<string, LinkSource>): readonly LinkedPair[] {
  const [first, second] = [sources.get(row.firstId), sources.get(row.secondId)];
  if (first === undefined || second === undefined) return [];
  const { weight, decidedAt, decidedBy, undoneAt } = row;
  return [
    {
      ...{ first, second, weight, decidedAt, decidedBy, undoneAt },
      ...{
        finding: Finding.parse(row.finding),
        state: LinkState.parse(row.state),
        because: Because.parse(row.because),
      },
      // Only `linkage-findings.ts` and `link-by-hand.ts` write this column, from the type that is named here.
      comparisons: JSON.parse(row.comparisons) as FieldComparison[],
    },
  ];
}

/** Rows after the one that a cursor names; Prisma passes floats whole, so that the weight finds its row again. */
function afterCursor(from: string | null) {
  if (from === null) return {};
  const [weight, first, second] = from.split("~");
  const cursor = parseInput(Cursor, { weight, first, second });
  return {
    OR: [
      { weight: { lt: cursor.weight } },
      { weight: cursor.weight, firstId: { lt: cursor.first } },
      { weight: cursor.weight, firstId: cursor.first, secondId: { lt: cursor.second } },
    ],
  };
}

/** Pairs in a state, likeliest first, a page at a time. Throws INVALID for a `from` that no page gave. */
export function listLinkedPairs(actor: Actor, state: LinkState, from: string | null): Promise<LinkPage> {
  return read(actor, "pool:read", async (db) => {
    const rows = await db.personLink.findMany({
      where: { state, ...afterCursor(from) },
      // All one way, as the index lies: another order of ties would be sorted anew for each page.
      orderBy: [{ weight: "desc" }, { firstId: "desc" }, { secondId: "desc" }],
      take: PAGE + 1,
    });
    const shown = rows.slice(0, PAGE);
    const ids = [...new Set(shown.flatMap(({ firstId, secondId }) => [firstId, secondId]))];
    const sources = await loadSources(db, actor, ids);
    const last = rows.length > PAGE ? shown.at(-1) : undefined;
    return {
      pairs: shown.flatMap((row) => toPair(row, sources)),
      next: last === undefined ? null : `${last.weight}~${last.firstId}~${last.secondId}`,
    };
  });
}

/** How many pairs there are in each state. */
export function countLinkedPairs(actor: Actor): Promise<Readonly<Record<LinkState, number>>> {
  return read(actor, "pool:read", async (db) => {
    const counts = { open: 0, linked: 0, different: 0 };
    for (const { state, _count } of await db.personLink.groupBy({ by: ["state"], _count: true }))
      counts[LinkState.parse(state)] = _count;
    return counts;
  });
}

/** The other sources of the person behind a candidate, earliest first, with the candidate's own at the head; only those that `actor` may see. */
export function listSources(actor: Actor, candidateId: string): Promise<readonly LinkSource[]> {
  return read(actor, "candidate:read", async (db) => {
    const shown: string[] = [];
    for (const id of await sourcesOf(db, candidateId)) if (await isShownTo(db, actor, id)) shown.push(id);
    if (shown.length < 2) return [];
    const sources = await loadSources(db, actor, shown);
    const [own, ...others] = shown.flatMap((id) => sources.get(id) ?? []);
    if (own === undefined) return [];
    return [own, ...others.toSorted((a, b) => a.importedAt.getTime() - b.importedAt.getTime())];
  });
}
