import "server-only";
import { type Actor, authorize } from "@/lib/domain/access";
import { mayKnow } from "@/lib/domain/blind/reveal";
import { DomainError } from "@/lib/domain/errors";
import type { TeamSkill } from "@/lib/domain/team/team-member";
import { read } from "./access";
import { isShownTo } from "./assignments";
import { shownName } from "./shown-name";
import { evidenceLevels } from "./team-rows";

/** A candidate as somebody who may join the team. */
export type JoiningCandidate = {
  readonly name: string;
  /** What the résumé shows, the highest levels first. */
  readonly skills: readonly TeamSkill[];
  /** Their id on the team when they have joined already. */
  readonly memberId: string | null;
};

/** What a candidate would bring to the team. Throws NOT_FOUND for one who is not there for `actor`. */
export function getJoiningCandidate(actor: Actor, candidateId: string): Promise<JoiningCandidate> {
  return read(actor, "team:write", async (db) => {
    authorize(actor, "candidate:read");
    const candidate = await db.candidate.findUnique({ where: { id: candidateId }, select: { name: true } });
    if (candidate === null || !(await isShownTo(db, actor, candidateId)))
      throw new DomainError("NOT_FOUND", "This candidate is not here. It may have been deleted.");
    const levels = await evidenceLevels(db, candidateId);
    const skills = [...levels].map(([skill, level]) => ({ skill, level, origin: "evidence" as const }));
    skills.sort((a, b) => b.level.low - a.level.low || b.level.high - a.level.high || (a.skill < b.skill ? -1 : 1));
    const member = await db.teamMember.findFirst({ where: { candidateId }, select: { id: true } });
    // Whose colleague is also a candidate would be named by the team.
    const memberId = mayKnow(actor, candidateId) ? (member?.id ?? null) : null;
    return { name: shownName(actor, { id: candidateId, name: candidate.name }), skills, memberId };
  });
}
