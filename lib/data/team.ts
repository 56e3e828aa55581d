import "server-only";
import { z } from "zod";
import { type Actor, authorize } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import type { Interval } from "@/lib/domain/interval";
import { MOST_MEMBERS, type StatedSkill, TeamMemberInput, type TeamSkill } from "@/lib/domain/team/team-member";
import { skillBySlug } from "@/lib/reference/skills";
import { type ReadClient, read, type WriteClient, write } from "./access";
import { isShownTo } from "./assignments";
import { parseInput } from "./parse-input";
import {
  evidenceLevels,
  insertMember,
  memberColumns,
  memberOrder,
  skillRows,
  type TeamPerson,
  toTeamPerson,
  toTeamSkill,
} from "./team-rows";

const GONE = "This person is not on the team any more. Somebody may have removed them.";

/** Everybody on the team with their skills, by name; at most 1,000. Without names for whoever may not know them. */
export function getTeam(actor: Actor): Promise<readonly TeamPerson[]> {
  return read(actor, "team:read", async (db) => {
    const rows = await db.teamMember.findMany({
      include: { skills: true },
      orderBy: [...memberOrder],
      take: MOST_MEMBERS,
    });
    return rows.map((row) => toTeamPerson(actor, row));
  });
}

/** One person of the team. Throws NOT_FOUND. */
export function getTeamMember(actor: Actor, id: string): Promise<TeamPerson> {
  return read(actor, "team:read", async (db) => {
    const row = await db.teamMember.findUnique({ where: { id }, include: { skills: true } });
    if (row === null) throw new DomainError("NOT_FOUND", GONE);
    return toTeamPerson(actor, row);
  });
}

/** Throws INVALID when the team is full. */
export async function checkRoom(db: Pick<ReadClient, "teamMember">, more: number): Promise<void> {
  if ((await db.teamMember.count()) + more > MOST_MEMBERS)
    throw new DomainError("INVALID", `A team has at most ${MOST_MEMBERS} people here. Remove somebody first.`);
}

type Known = ReadonlyMap<string, TeamSkill>;

/** What is wrong with a skill as it was given; null where nothing is. */
function wrongSkill({ skill, level }: StatedSkill, known: Known, isSecond: boolean): string | null {
  const name = skillBySlug.get(skill)?.name ?? skill;
  if (!skillBySlug.has(skill) && !known.has(skill)) return "One of these skills is not in the taxonomy.";
  if (isSecond) return `${name} is named twice.`;
  return level === null && !known.has(skill) ? `No résumé shows ${name}: choose its level.` : null;
}

/** Skills with the levels that a person states, or, where they state none or the same, those that are `known`. Throws INVALID. */
function settleSkills(skills: readonly StatedSkill[], known: Known): readonly TeamSkill[] {
  const settled = new Map<string, TeamSkill>();
  for (const given of skills) {
    const message = wrongSkill(given, known, settled.has(given.skill));
    if (message !== null) throw new DomainError("INVALID", message, { skills: message });
    const before = known.get(given.skill);
    const level = given.level ?? before?.level.low ?? 1;
    const isKept = before !== undefined && (given.level === null || isLevel(before.level, level));
    settled.set(given.skill, isKept ? before : stated(given.skill, level));
  }
  return [...settled.values()];
}

function isLevel({ low, high }: Interval, level: number): boolean {
  return low === level && high === level;
}

function stated(skill: string, level: number): TeamSkill {
  return { skill, level: { low: level, high: level }, origin: "stated" };
}

function fromEvidence(levels: ReadonlyMap<string, Interval>): ReadonlyMap<string, TeamSkill> {
  return new Map([...levels].map(([skill, level]) => [skill, { skill, level, origin: "evidence" as const }]));
}

/** What the résumé of a candidate who is to join shows; throws NOT_FOUND for one who is not there for `actor`, CONFLICT for one who has joined. */
async function joiningEvidence(db: WriteClient, actor: Actor, candidateId: string) {
  authorize(actor, "candidate:read");
  const isHere = (await db.candidate.count({ where: { id: candidateId } })) > 0;
  if (!isHere || !(await isShownTo(db, actor, candidateId)))
    throw new DomainError("NOT_FOUND", "This candidate is not here. It may have been deleted.");
  if ((await db.teamMember.count({ where: { candidateId } })) > 0)
    throw new DomainError("CONFLICT", "This candidate is on the team already.");
  return fromEvidence(await evidenceLevels(db, candidateId));
}

/**
 * Adds somebody to the team, by hand or from a candidate, whose evidence then gives the levels that are not stated. Name and title are what
 * was typed for the member; nothing else of the candidate is copied but levels.
 */
export function addTeamMember(
  actor: Actor,
  input: TeamMemberInput,
  candidateId: string | null,
): Promise<{ readonly id: string }> {
  const member = parseInput(TeamMemberInput, input);
  return write(actor, "team:write", async (db) => {
    await checkRoom(db, 1);
    const known = candidateId === null ? new Map() : await joiningEvidence(db, actor, candidateId);
    const skills = settleSkills(member.skills, known);
    const id = await insertMember(db, actor, { ...member, skills, candidateId, isSample: false });
    const detail = { from: candidateId === null ? "hand" : "candidate", skills: skills.length };
    return { result: { id }, entry: { kind: "team.add", entity: id, detail } };
  });
}

/** The row of a member as it was seen. Throws NOT_FOUND, or CONFLICT when somebody has changed it meanwhile. */
async function findSeen(db: WriteClient, id: string, seenVersion: number) {
  const row = await db.teamMember.findUnique({ where: { id }, include: { skills: true } });
  if (row === null) throw new DomainError("NOT_FOUND", GONE);
  if (row.version !== seenVersion)
    throw new DomainError(
      "CONFLICT",
      "Somebody changed this person meanwhile, so nothing was saved. What you typed is still here; reload to see theirs.",
    );
  return row;
}

/** Changes what is known of somebody. A level that a person sets anew is theirs from then on; one that they leave stays as it was. */
export function changeTeamMember(
  actor: Actor,
  id: string,
  { seenVersion, input }: { readonly seenVersion: number; readonly input: TeamMemberInput },
): Promise<void> {
  const member = parseInput(TeamMemberInput, input);
  return write(actor, "team:write", async (db) => {
    const row = await findSeen(db, id, seenVersion);
    const known = new Map(row.skills.map((skill) => [skill.skill, toTeamSkill(skill)]));
    const skills = settleSkills(member.skills, known);
    await db.teamMember.update({ where: { id }, data: { ...memberColumns(member), version: { increment: 1 } } });
    await db.teamSkill.deleteMany({ where: { memberId: id } });
    await db.teamSkill.createMany({ data: skillRows(id, skills) });
    const changed = (["name", "title"] as const).filter((field) => row[field] !== member[field]);
    const fields = [...changed, ...(row.roleSlug === member.role ? [] : ["role"]), "skills"];
    return { result: undefined, entry: { kind: "team.change", entity: id, detail: { fields } } };
  });
}

const Level = z.number().min(0).max(5);

/** Somebody who was removed, so that they can be put back. */
export const RemovedMember = TeamMemberInput.omit({ skills: true }).extend({
  candidateId: z.string().max(40).nullable(),
  isSample: z.boolean(),
  skills: z
    .array(
      z.object({
        skill: z.string().min(1).max(80),
        level: z.object({ low: Level, high: Level }).refine(({ low, high }) => low <= high && high >= 1),
        origin: z.enum(["stated", "evidence"]),
      }),
    )
    .max(200),
});
export type RemovedMember = z.infer<typeof RemovedMember>;

/** Takes somebody off the team. Gives what `restoreTeamMember` needs. Throws NOT_FOUND. */
export function removeTeamMember(actor: Actor, id: string): Promise<RemovedMember> {
  return write(actor, "team:write", async (db) => {
    const row = await db.teamMember.findUnique({ where: { id }, include: { skills: true } });
    if (row === null) throw new DomainError("NOT_FOUND", GONE);
    await db.teamMember.delete({ where: { id } });
    const { name, title, role, candidateId, isSample, skills } = toTeamPerson(actor, row);
    const removed = { name, title, role, candidateId, isSample, skills: [...skills] };
    return { result: removed, entry: { kind: "team.remove", entity: id, detail: { skills: skills.length } } };
  });
}

/** Puts somebody back. A level is called evidence only where the résumé still shows it; a candidate who is gone or has joined is not linked again. */
export function restoreTeamMember(actor: Actor, input: RemovedMember): Promise<{ readonly id: string }> {
  const removed = parseInput(RemovedMember, input);
  return write(actor, "team:write", async (db) => {
    await checkRoom(db, 1);
    const candidateId = await freeCandidate(db, removed.candidateId);
    const levels = candidateId === null ? new Map<string, Interval>() : await evidenceLevels(db, candidateId);
    const skills = removed.skills.map((entry): TeamSkill => {
      const shown = levels.get(entry.skill);
      const isShown = shown?.low === entry.level.low && shown.high === entry.level.high;
      return { ...entry, origin: entry.origin === "evidence" && isShown ? "evidence" : "stated" };
    });
    const id = await insertMember(db, actor, { ...removed, skills, candidateId });
    return { result: { id }, entry: { kind: "team.add", entity: id, detail: { from: "undo", skills: skills.length } } };
  });
}

async function freeCandidate(db: WriteClient, candidateId: string | null): Promise<string | null> {
  if (candidateId === null || (await db.candidate.count({ where: { id: candidateId } })) === 0) return null;
  return (await db.teamMember.count({ where: { candidateId } })) === 0 ? candidateId : null;
}
