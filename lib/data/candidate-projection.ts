import type { SkillFinding } from "@/lib/domain/evidence/evidence";
import type { YearMonth } from "@/lib/domain/resume/resume";
import { Prisma } from "@/prisma/generated/client";
import type { ReadClient, WriteClient } from "./access";
import { applyCorrections } from "./apply-corrections";
import { type StoredCorrection, toCorrection } from "./correction";
import { foldText, storableText } from "./fold-text";
import { type Insertion, insertRows } from "./insert-rows";
import { headlineOf, parseStoredReading, type Reading } from "./reading";
import type { ScoredCandidate } from "./score-note";
import { hashInputs, type ScoreSet } from "./score-rows";
import { addScores, removeScores, type ScoreOwner } from "./score-store";
import { packFindings } from "./skill-vector";
import { findSkillOrdinals } from "./sql";

type Columns = Pick<
  Prisma.CandidateUncheckedCreateInput,
  | "name"
  | "foldedName"
  | "headline"
  | "location"
  | "foldedLocation"
  | "searchText"
  | "yearsLow"
  | "yearsHigh"
  | "yearsRank"
>;

/** The columns by which candidates are listed, from the corrected reading. */
export function candidateColumns(reading: Reading, corrections: readonly StoredCorrection[]): Columns {
  const { facts } = reading;
  const headlineCorrection = corrections.find((correction) => correction.field === "headline");
  const headline = storableText(
    headlineCorrection === undefined ? headlineOf(facts) : (headlineCorrection.value ?? ""),
  ).slice(0, 300);
  const name = storableText(facts.name?.value ?? "").slice(0, 300);
  const location = storableText(facts.location?.value ?? "").slice(0, 300);
  const years = facts.yearsExperience;
  return {
    name,
    foldedName: foldText(name),
    headline,
    location,
    foldedLocation: foldText(location),
    searchText: foldText(`${name} ${headline} ${location}`),
    yearsLow: years?.low ?? null,
    yearsHigh: years?.high ?? null,
    yearsRank: years?.low ?? -1,
  };
}

/** The columns that a set of scores gives a candidate. */
export function nearestColumns({
  scores,
  nearestRole,
}: ScoreSet): Pick<Prisma.CandidateUncheckedCreateInput, "nearestRole" | "nearestExpected" | "nearestCoverage"> {
  const nearest = scores.find((score) => score.role === nearestRole);
  if (nearest === undefined || nearest.kind !== "computed")
    return { nearestRole: null, nearestExpected: -1, nearestCoverage: 0 };
  return { nearestRole, nearestExpected: nearest.points.expected, nearestCoverage: nearest.coverage };
}

const evidenceRows: Insertion<{ readonly owner: EvidenceOwner; readonly finding: SkillFinding }> = {
  into: Prisma.sql`INSERT INTO "Evidence" ("candidateId", "documentId", "skill", "stance", "basis", "via", "strength", "levelLow", "levelHigh", "quoteStart", "quoteEnd", "contextStart", "contextEnd")`,
  values: ({ owner, finding: { skill, stance, basis, via, strength, level, quote, context } }) => [
    ...[owner.candidateId, owner.documentId, skill, stance, basis, via, strength, level.low, level.high],
    ...[quote.start, quote.end, context.start, context.end],
  ],
};

const listedSkillRows: Insertion<Prisma.ListedSkillCreateManyInput> = {
  into: Prisma.sql`INSERT INTO "ListedSkill" ("skillOrdinal", "candidateNumber", "level")`,
  values: ({ skillOrdinal, candidateNumber, level }) => [skillOrdinal, candidateNumber, level],
};

/** Whose rows: the ids that the world sees and the number that joins. */
export type EvidenceOwner = ScoreOwner & { readonly documentId: string };

/** Whose findings, and which. */
export type OwnedFindings = { readonly owner: EvidenceOwner; readonly findings: readonly SkillFinding[] };

const vectorRows: Insertion<{ readonly candidateId: string; readonly cells: Uint8Array }> = {
  into: Prisma.sql`INSERT INTO "SkillVector" ("candidateId", "cells")`,
  values: ({ candidateId, cells }) => [candidateId, cells],
};

/** A skill found twice with one stance counts once, at its first finding. */
function uniqueFindings(findings: readonly SkillFinding[]): readonly SkillFinding[] {
  return [...new Map(findings.toReversed().map((finding) => [`${finding.skill} ${finding.stance}`, finding])).values()];
}

/** Stores the findings of candidates who have none yet. */
export async function addEvidence(db: WriteClient, owned: readonly OwnedFindings[]): Promise<void> {
  const rows = owned.flatMap(({ owner, findings }) => uniqueFindings(findings).map((finding) => ({ owner, finding })));
  const ordinals = await findSkillOrdinals(db, [...new Set(rows.map(({ finding }) => finding.skill))]);
  await insertRows(db, evidenceRows, rows);
  await insertRows(
    db,
    listedSkillRows,
    rows.flatMap(({ owner, finding: { skill, stance, level } }) => {
      const skillOrdinal = ordinals.get(skill);
      return stance !== "held" || skillOrdinal === undefined
        ? []
        : [{ skillOrdinal, candidateNumber: owner.candidateNumber, level: level.high }];
    }),
  );
  await insertRows(
    db,
    vectorRows,
    owned.map(({ owner, findings }) => ({
      candidateId: owner.candidateId,
      cells: packFindings(findings, ordinals),
    })),
  );
}

/** Replaces the stored findings of a candidate. */
export async function replaceEvidence(
  db: WriteClient,
  owner: EvidenceOwner,
  findings: readonly SkillFinding[],
): Promise<void> {
  const { candidateId, candidateNumber } = owner;
  await db.evidence.deleteMany({ where: { candidateId } });
  await db.listedSkill.deleteMany({ where: { candidateNumber } });
  await db.skillVector.deleteMany({ where: { candidateId } });
  await addEvidence(db, [{ owner, findings }]);
}

/** Replaces the stored scores of a candidate at the roles and levels that are given, and gives what the journal keeps of them. */
export async function replaceScores(
  db: WriteClient,
  owner: ScoreOwner,
  reading: Reading,
  set: ScoreSet,
): Promise<ScoredCandidate> {
  const scored = { ...owner, scores: set.scores, inputsHash: hashInputs(reading.evidence) };
  await removeScores(db, [owner], set.scores);
  await addScores(db, [scored], new Date());
  return scored;
}

/** The number of a candidate; null when there is none with this id. */
export async function findScoreOwner(
  db: Pick<ReadClient, "candidate">,
  candidateId: string,
): Promise<ScoreOwner | null> {
  const row = await db.candidate.findUnique({ where: { id: candidateId }, select: { number: true } });
  return row === null ? null : { candidateId, candidateNumber: row.number };
}

/** The month in which a moment lies. */
export function monthOf(moment: Date): YearMonth {
  return { year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1 };
}

/** What is known of a candidate: the reading as it was read, the corrections, and both together. Null without a reading. */
export async function loadReading(
  db: Pick<ReadClient, "reading" | "correction">,
  candidateId: string,
): Promise<{
  readonly asRead: Reading;
  readonly corrected: Reading;
  readonly corrections: readonly StoredCorrection[];
  /** The month that "present" means. */
  readonly readIn: YearMonth;
} | null> {
  const row = await db.reading.findUnique({ where: { candidateId } });
  if (row === null) return null;
  const rows = await db.correction.findMany({
    where: { candidateId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: 1000,
  });
  const corrections = rows.map(toCorrection);
  return { ...readingOf(row, corrections), corrections };
}

/** A stored reading as it was read and with corrections, and the month in which it was read. */
export function readingOf(
  row: { readonly facts: string; readonly evidence: string; readonly readAt: Date },
  corrections: readonly StoredCorrection[],
): { readonly asRead: Reading; readonly corrected: Reading; readonly readIn: YearMonth } {
  const asRead = parseStoredReading(row);
  const readIn = monthOf(row.readAt);
  return { asRead, corrected: applyCorrections(asRead, corrections, readIn), readIn };
}
