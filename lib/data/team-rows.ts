import { type Actor, may } from "@/lib/domain/access";
import { hidesIdentity } from "@/lib/domain/blind/reveal";
import type { Interval } from "@/lib/domain/interval";
import type { TeamMember, TeamSkill } from "@/lib/domain/team/team-member";
import type { Prisma } from "@/prisma/generated/client";
import type { ReadClient, WriteClient } from "./access";
import { foldText, storableText } from "./fold-text";
import { newId } from "./new-id";

/** A team member with what only lists and forms need. */
export type TeamPerson = TeamMember & {
  /** Whose evidence the skills were taken from; null also for whoever may not open candidates. */
  readonly candidateId: string | null;
  readonly isSample: boolean;
  readonly version: number;
};

type MemberRow = Prisma.TeamMemberGetPayload<{ include: { skills: true } }>;
type SkillRow = MemberRow["skills"][number];

/** Members are listed by name, and by id where names are the same. */
export const memberOrder = [
  { foldedName: "asc" },
  { id: "asc" },
] as const satisfies Prisma.TeamMemberOrderByWithRelationInput[];

export function toTeamSkill({ skill, level, levelHigh, origin }: SkillRow): TeamSkill {
  return {
    skill,
    level: { low: level, high: levelHigh ?? level },
    origin: origin === "evidence" ? "evidence" : "stated",
  };
}

/** The name of a member for whoever may know it; for others what tells one from another and no more. */
function shownMember(actor: Actor, { id, name }: Pick<MemberRow, "id" | "name">): string {
  return may(actor, "name:read") ? name : `Member ${id.slice(0, 8)}`;
}

/** Whether `actor` may know that a colleague, who has a name here, is also this candidate. */
function mayMeet(actor: Actor, candidateId: string): boolean {
  return may(actor, "pool:read") && may(actor, "candidate:read") && !hidesIdentity(actor, candidateId);
}

/** A stored member as `actor` may see them; skills by name. */
export function toTeamPerson(actor: Actor, row: MemberRow): TeamPerson {
  return {
    id: row.id,
    name: shownMember(actor, row),
    title: row.title,
    role: row.roleSlug,
    skills: row.skills.map(toTeamSkill).sort((a, b) => (a.skill < b.skill ? -1 : 1)),
    candidateId: row.candidateId !== null && mayMeet(actor, row.candidateId) ? row.candidateId : null,
    isSample: row.isSample,
    version: row.version,
  };
}

/** What of a member is stored, apart from who stored it. */
export type StoredMember = Omit<TeamPerson, "id" | "version">;

/** The rows of a member's skills; one number is kept once. */
export function skillRows(memberId: string, skills: readonly TeamSkill[]): Prisma.TeamSkillCreateManyInput[] {
  return skills.map(({ skill, level, origin }) => ({
    ...{ memberId, skill, level: level.low, origin },
    levelHigh: level.high === level.low ? null : level.high,
  }));
}

/** The columns that a person's words fill. */
export function memberColumns({ name, title, role }: Pick<StoredMember, "name" | "title" | "role">) {
  const stored = storableText(name);
  return { name: stored, foldedName: foldText(stored), title: storableText(title), roleSlug: role };
}

/** Stores a new member, of an import where one is named, and gives their id. */
export async function insertMember(
  db: WriteClient,
  actor: Actor,
  member: StoredMember,
  importId: string | null = null,
): Promise<string> {
  const id = newId();
  const { candidateId, isSample } = member;
  const made = { importId, createdAt: new Date(), createdBy: actor.id, version: 1 };
  await db.teamMember.create({ data: { id, ...memberColumns(member), candidateId, isSample, ...made } });
  await db.teamSkill.createMany({ data: skillRows(id, member.skills) });
  return id;
}

/** What the résumé of a candidate shows of each skill, as the bounds of its level; skills that it proves nothing of are left out. */
export async function evidenceLevels(
  db: Pick<ReadClient, "evidence">,
  candidateId: string,
): Promise<ReadonlyMap<string, Interval>> {
  const rows = await db.evidence.findMany({
    where: { candidateId, stance: "held", levelHigh: { gte: 1 } },
    select: { skill: true, levelLow: true, levelHigh: true },
  });
  return new Map(rows.map(({ skill, levelLow, levelHigh }) => [skill, { low: levelLow, high: levelHigh }]));
}
