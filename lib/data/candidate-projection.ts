import type { SkillFinding } from "@/lib/domain/evidence/evidence";
import type { Prisma } from "@/prisma/generated/client";
import type { ReadClient, WriteClient } from "./access";
import { applyCorrections } from "./apply-corrections";
import { type StoredCorrection, toCorrection } from "./correction";
import { foldText, storableText } from "./fold-text";
import { headlineOf, parseStoredReading, type Reading } from "./reading";
import { hashInputs, type ScoreSet, toScoreRow } from "./score-rows";
import { packFindings } from "./skill-vector";

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

function toEvidenceRow(candidateId: string, documentId: string, finding: SkillFinding): Prisma.EvidenceCreateManyInput {
  return {
    candidateId,
    documentId,
    skill: finding.skill,
    stance: finding.stance,
    basis: finding.basis,
    via: finding.via,
    strength: finding.strength,
    levelLow: finding.level.low,
    levelHigh: finding.level.high,
    quoteStart: finding.quote.start,
    quoteEnd: finding.quote.end,
    contextStart: finding.context.start,
    contextEnd: finding.context.end,
  };
}

/** Position of each skill in stored vectors. */
export async function skillOrdinals(db: Pick<ReadClient, "skill">): Promise<ReadonlyMap<string, number>> {
  const rows = await db.skill.findMany({ select: { slug: true, ordinal: true } });
  return new Map(rows.map((row) => [row.slug, row.ordinal]));
}

/** Replaces the stored findings of a candidate. A skill found twice with one stance counts once, at its first finding. */
export async function replaceEvidence(
  db: WriteClient,
  owner: { readonly candidateId: string; readonly documentId: string },
  findings: readonly SkillFinding[],
): Promise<void> {
  const { candidateId, documentId } = owner;
  const unique = [
    ...new Map(findings.toReversed().map((finding) => [`${finding.skill} ${finding.stance}`, finding])).values(),
  ];
  await db.evidence.deleteMany({ where: { candidateId } });
  await db.evidence.createMany({ data: unique.map((finding) => toEvidenceRow(candidateId, documentId, finding)) });
  const cells = packFindings(findings, await skillOrdinals(db));
  await db.skillVector.upsert({ where: { candidateId }, create: { candidateId, cells }, update: { cells } });
}

/** Replaces the stored scores of a candidate at the roles and levels that are given, and what the candidate is nearest to. */
export async function replaceScores(
  db: WriteClient,
  candidateId: string,
  reading: Reading,
  set: ScoreSet,
): Promise<void> {
  const inputsHash = hashInputs(reading.evidence);
  const places = set.scores.map(({ role, level }) => ({ role, level }));
  await db.score.deleteMany({ where: { candidateId, OR: places } });
  await db.score.createMany({ data: set.scores.map((score) => toScoreRow(candidateId, score, inputsHash)) });
}

/** What is known of a candidate: the reading as it was read, the corrections, and both together. Null without a reading. */
export async function loadReading(
  db: Pick<ReadClient, "reading" | "correction">,
  candidateId: string,
): Promise<{
  readonly asRead: Reading;
  readonly corrected: Reading;
  readonly corrections: readonly StoredCorrection[];
} | null> {
  const row = await db.reading.findUnique({ where: { candidateId } });
  if (row === null) return null;
  const rows = await db.correction.findMany({
    where: { candidateId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: 1000,
  });
  const corrections = rows.map(toCorrection);
  const asRead = parseStoredReading(row);
  return { asRead, corrected: applyCorrections(asRead, corrections), corrections };
}
