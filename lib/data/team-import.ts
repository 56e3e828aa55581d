import "server-only";
import type { Actor } from "@/lib/domain/access";
import { readTeamTable, type TableRow, type TeamTable } from "@/lib/domain/team/team-csv";
import type { StatedSkill, TeamSkill } from "@/lib/domain/team/team-member";
import { type ReadClient, read, write } from "./access";
import { checkRoom } from "./team";
import { insertMember } from "./team-rows";

async function findNames(db: Pick<ReadClient, "teamMember">): Promise<readonly string[]> {
  return (await db.teamMember.findMany({ select: { name: true } })).map(({ name }) => name);
}

/** What an import of these rows would do; changes nothing. */
export function previewTeam(actor: Actor, rows: readonly TableRow[]): Promise<TeamTable> {
  return read(actor, "team:write", async (db) => readTeamTable(rows, await findNames(db)));
}

function stated({ skill, level }: StatedSkill): TeamSkill {
  return { skill, level: { low: level ?? 1, high: level ?? 1 }, origin: "stated" };
}

/** What an import did; `added` are the ids of those who joined, to take it back. */
export type TeamImport = { readonly added: readonly string[]; readonly known: number; readonly refused: number };

/** Adds everybody of a table who can be added, all at once or nobody. Running it again adds nobody. */
export function importTeam(actor: Actor, rows: readonly TableRow[]): Promise<TeamImport> {
  return write(actor, "team:write", async (db) => {
    const { toAdd, known, refusedRows } = readTeamTable(rows, await findNames(db));
    await checkRoom(db, toAdd.length);
    const added: string[] = [];
    for (const { member } of toAdd) {
      const skills = member.skills.map(stated);
      added.push(await insertMember(db, actor, { ...member, skills, candidateId: null, isSample: false }));
    }
    const result = { added, known: known.length, refused: refusedRows.length };
    const detail = { added: added.length, known: known.length, refused: refusedRows.length };
    return { result, entry: added.length === 0 ? null : { kind: "team.import", entity: "team", detail } };
  });
}

/** Takes an import back: removes those of `ids` whom nobody has changed since; the others stay. */
export function undoTeamImport(
  actor: Actor,
  ids: readonly string[],
): Promise<{ readonly removed: number; readonly kept: number }> {
  return write(actor, "team:write", async (db) => {
    const here = await db.teamMember.count({ where: { id: { in: [...ids] } } });
    const untouched = { id: { in: [...ids] }, version: 1, candidateId: null, isSample: false };
    const { count: removed } = await db.teamMember.deleteMany({ where: untouched });
    const detail = { members: removed, because: "import taken back" };
    return {
      result: { removed, kept: here - removed },
      entry: removed === 0 ? null : { kind: "team.remove", entity: "team", detail },
    };
  });
}
