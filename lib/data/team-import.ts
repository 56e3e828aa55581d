import "server-only";
import type { Actor } from "@/lib/domain/access";
import { readTeamTable, type TableRow, type TeamTable } from "@/lib/domain/team/team-csv";
import type { StatedSkill, TeamSkill } from "@/lib/domain/team/team-member";
import { type ReadClient, read, write } from "./access";
import { newId } from "./new-id";
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

/** What an import did: how many joined, and its id to take it back; null where nobody joined. */
export type TeamImport = {
  readonly importId: string | null;
  readonly added: number;
  readonly known: number;
  readonly refused: number;
};

/** Adds everybody of a table who can be added, all at once or nobody. Running it again adds nobody. */
export function importTeam(actor: Actor, rows: readonly TableRow[]): Promise<TeamImport> {
  return write(actor, "team:write", async (db) => {
    const { toAdd, known, refusedRows } = readTeamTable(rows, await findNames(db));
    await checkRoom(db, toAdd.length);
    const importId = toAdd.length === 0 ? null : newId();
    for (const { member } of toAdd) {
      const skills = member.skills.map(stated);
      await insertMember(db, actor, { ...member, skills, candidateId: null, isSample: false }, importId);
    }
    const detail = { added: toAdd.length, known: known.length, refused: refusedRows.length };
    const entry = importId === null ? null : { kind: "team.import", entity: "team", detail };
    return { result: { importId, ...detail }, entry };
  });
}

/** A table that was imported, as far as its people are still here. */
export type TeamImportRecord = {
  readonly importId: string;
  readonly at: Date;
  readonly by: string;
  readonly people: number;
  /** How many of them nobody changed since: those leave when it is taken back. */
  readonly untouched: number;
};

const MOST_LISTED = 20;
const UNTOUCHED = { version: 1, candidateId: null, isSample: false } as const;

/** The last tables that were imported and of whose people somebody is still here, the newest first. */
export function listTeamImports(actor: Actor): Promise<readonly TeamImportRecord[]> {
  return read(actor, "team:write", async (db) => {
    const members = await db.teamMember.findMany({
      where: { importId: { not: null } },
      select: { importId: true, createdAt: true, createdBy: true, version: true, candidateId: true },
      orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    });
    const imports = new Map<string, TeamImportRecord>();
    for (const { importId, createdAt, createdBy, version, candidateId } of members) {
      const id = importId ?? "";
      const before = imports.get(id) ?? { importId: id, at: createdAt, by: createdBy, people: 0, untouched: 0 };
      const isUntouched = version === UNTOUCHED.version && candidateId === UNTOUCHED.candidateId;
      imports.set(id, {
        ...before,
        people: before.people + 1,
        untouched: before.untouched + (isUntouched ? 1 : 0),
      });
    }
    return [...imports.values()].slice(0, MOST_LISTED);
  });
}

/** Takes an import back: removes those of it whom nobody has changed since; the others stay. */
export function undoTeamImport(
  actor: Actor,
  importId: string,
): Promise<{ readonly removed: number; readonly kept: number }> {
  return write(actor, "team:write", async (db) => {
    const here = await db.teamMember.count({ where: { importId } });
    const { count: removed } = await db.teamMember.deleteMany({ where: { importId, ...UNTOUCHED } });
    const detail = { members: removed, because: "import taken back" };
    return {
      result: { removed, kept: here - removed },
      entry: removed === 0 ? null : { kind: "team.remove", entity: "team", detail },
    };
  });
}
