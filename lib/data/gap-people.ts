import "server-only";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import type { GapGroup } from "@/lib/domain/gap/standing";
import { defaultLevel } from "@/lib/domain/role/role-levels";
import type { Requirement } from "@/lib/domain/role/role-profile";
import type { Evidence } from "@/prisma/generated/client";
import { type ReadClient, read } from "./access";
import type { ScoreSummary } from "./candidate-query";
import { toRoleProfile } from "./current-profiles";
import { findShownWords } from "./hidden-words";
import { countStanding, listStandingNumbers } from "./place-sql";
import { findCurrentRow } from "./roles";
import { findPlaceIds, placeOfProfile } from "./score-places";
import { toScoreSummary } from "./score-rows";
import { shownName } from "./shown-name";

/** A quote of the résumé and what it shows. */
export type GapQuote = {
  /** The skill of the requirement, or one that stands in for it. */
  readonly skill: string;
  readonly stance: "held" | "lacked";
  readonly level: { readonly low: number; readonly high: number };
  /** The sentence around the mention, on one line. */
  readonly sentence: string;
};

export type GapPerson = {
  readonly candidateId: string;
  readonly name: string;
  readonly headline: string;
  readonly isSample: boolean;
  readonly score: ScoreSummary;
  /** The strongest evidence for or against the skill; null where the résumé is silent. */
  readonly quote: GapQuote | null;
};

export type GapPeopleQuery = {
  readonly role: string;
  readonly skill: string;
  /** `one-away` is meant for must-haves. */
  readonly group: GapGroup;
};

/** Best expected score first, at most 50, of `total`. */
export type GapPeople = { readonly total: number; readonly people: readonly GapPerson[] };

const MOST_PEOPLE = 50;

/** A sentence on one line, without the mark of the list in which it stood. */
function oneLine(sentence: string): string {
  return sentence
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^[•◦▪‣*–-]\s+/, "");
}

/** Contrary evidence counts first, then the highest level, then the skill itself before a stand-in. */
function strongest(rows: readonly Evidence[], skill: string): Evidence | undefined {
  const rank = (row: Evidence) => (row.stance === "lacked" && row.skill === skill ? 10 : row.levelHigh);
  return [...rows].sort((a, b) => rank(b) - rank(a) || Number(b.skill === skill) - Number(a.skill === skill))[0];
}

async function findQuotes(
  db: ReadClient,
  candidateIds: readonly string[],
  { skill, satisfiedBy }: Requirement,
): Promise<ReadonlyMap<string, GapQuote>> {
  const rows = await db.evidence.findMany({
    where: { candidateId: { in: [...candidateIds] }, skill: { in: [skill, ...satisfiedBy] } },
  });
  const chosen = candidateIds.flatMap((id) => {
    const row = strongest(
      rows.filter(({ candidateId }) => candidateId === id),
      skill,
    );
    return row === undefined ? [] : [row];
  });
  const documents = await db.document.findMany({
    where: { id: { in: chosen.map(({ documentId }) => documentId) } },
    select: { id: true, text: true },
  });
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  return new Map(
    chosen.map((row) => {
      const sentence = (texts.get(row.documentId) ?? "").slice(row.contextStart, row.contextEnd);
      return [
        row.candidateId,
        {
          skill: row.skill,
          stance: row.stance === "lacked" ? "lacked" : "held",
          level: { low: row.levelLow, high: row.levelHigh },
          sentence: oneLine(sentence),
        },
      ] as const;
    }),
  );
}

/** The people behind one count of the talent gap, at the role's default level under its current profile. Throws NOT_FOUND for a skill that the role does not ask for. */
export function listGapPeople(actor: Actor, { role, skill, group }: GapPeopleQuery): Promise<GapPeople> {
  return read(actor, "pool:read", async (db) => {
    const profile = toRoleProfile(await findCurrentRow(db, role));
    const position = profile.requirements.findIndex((requirement) => requirement.skill === skill);
    const requirement = profile.requirements[position];
    if (requirement === undefined) throw new DomainError("NOT_FOUND", "This role does not ask for this skill.");
    const level = defaultLevel(role);
    const [placeId = 0] = await findPlaceIds(db, [placeOfProfile(profile, level)]);
    const query = { placeId, position, group };
    const numbers = await listStandingNumbers(db, query, MOST_PEOPLE);
    const candidates = await db.candidate.findMany({
      where: { number: { in: [...numbers] } },
      select: { number: true, id: true, name: true, headline: true, isSample: true },
    });
    const byNumber = new Map(candidates.map((row) => [row.number, row]));
    const best = numbers.flatMap((number) => byNumber.get(number) ?? []);
    const ids = best.map(({ id }) => id);
    const scores = await db.score.findMany({ where: { candidateId: { in: ids }, role, level } });
    const quotes = await findQuotes(db, ids, requirement);
    const byId = new Map(scores.map((row) => [row.candidateId, row]));
    const shownWords = await findShownWords(db, actor, ids);
    const people = best.flatMap(({ id: candidateId, name, headline, isSample }) => {
      const row = byId.get(candidateId);
      if (row === undefined) return [];
      const shown = {
        name: shownName(actor, { id: candidateId, name }),
        headline: shownWords(candidateId, headline),
      };
      const quote = quotes.get(candidateId);
      const sentence = shownWords(candidateId, quote?.sentence ?? "");
      const shownQuote = quote === undefined || sentence === "" ? null : { ...quote, sentence };
      return [{ candidateId, ...shown, isSample, score: toScoreSummary(row), quote: shownQuote }];
    });
    return { total: await countStanding(db, query), people };
  });
}
