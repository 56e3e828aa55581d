import "server-only";
import type { Actor } from "@/lib/domain/access";
import { mayKnow } from "@/lib/domain/blind/reveal";
import { read } from "./access";
import { CandidateIds } from "./candidate-ids";
import { parseInput } from "./parse-input";

/** What hangs on people, so that somebody who deletes them knows what goes. */
export type Belongings = {
  /** Of the ids that were given, those that are here. */
  readonly candidates: number;
  readonly sample: number;
  /** The first few names in the order of the alphabet; people without a stated name, and those who are hidden, are not among them. */
  readonly names: readonly string[];
  readonly bytes: number;
  readonly quotes: number;
  readonly scores: number;
  /** Made by hand; no import brings them back. */
  readonly corrections: number;
};

const MOST_NAMES = 3;

/** Counts what would go with candidates, at most 1,000 of them. Ids that are gone count for nothing. */
export function countBelongings(actor: Actor, ids: readonly string[]): Promise<Belongings> {
  const candidateId = { in: parseInput(CandidateIds, ids) };
  return read(actor, "candidate:delete", async (db) => {
    const people = await db.candidate.findMany({
      where: { id: candidateId },
      select: { id: true, name: true, isSample: true },
      orderBy: { foldedName: "asc" },
    });
    const files = await db.document.aggregate({ where: { candidateId }, _sum: { byteLength: true } });
    return {
      candidates: people.length,
      sample: people.filter(({ isSample }) => isSample).length,
      names: people.flatMap(({ id, name }) => (name === "" || !mayKnow(actor, id) ? [] : [name])).slice(0, MOST_NAMES),
      bytes: files._sum.byteLength ?? 0,
      quotes: await db.evidence.count({ where: { candidateId } }),
      scores: await db.score.count({ where: { candidateId } }),
      corrections: await db.correction.count({ where: { candidateId } }),
    };
  });
}
