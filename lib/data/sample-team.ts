import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/domain/access";
import { TeamMemberInput } from "@/lib/domain/team/team-member";
import sampleTeamFile from "@/prisma/seed/sample-team.json";
import { type WriteClient, write } from "./access";
import { insertMember } from "./team-rows";

const SampleMember = TeamMemberInput.omit({ skills: true }).extend({
  skills: z.record(z.string(), z.number().min(1).max(5)),
});

/** The fictional team that comes with the sample pool. */
export const sampleTeam = z.array(SampleMember).readonly().parse(sampleTeamFile);

/** Brings in the sample team, each person marked as sample. Loading it twice adds nobody. */
export function loadSampleTeam(actor: Actor): Promise<{ readonly added: number }> {
  return write(actor, "team:write", async (db) => {
    const here = await db.teamMember.findMany({ where: { isSample: true }, select: { name: true } });
    const names = new Set(here.map(({ name }) => name));
    const missing = sampleTeam.filter(({ name }) => !names.has(name));
    for (const { skills, ...member } of missing) {
      const levels = Object.entries(skills).map(([skill, level]) => ({
        ...{ skill, level: { low: level, high: level }, origin: "stated" as const },
      }));
      await insertMember(db, actor, { ...member, skills: levels, candidateId: null, isSample: true });
    }
    const detail = { added: missing.length, sample: true };
    return {
      result: { added: missing.length },
      entry: missing.length === 0 ? null : { kind: "team.import", entity: "team", detail },
    };
  });
}

/** Takes the sample team out, inside the change that removes the sample pool; gives how many they were. */
export async function deleteSampleTeam(db: WriteClient): Promise<number> {
  return (await db.teamMember.deleteMany({ where: { isSample: true } })).count;
}
