import "server-only";
import { z } from "zod";
import { type Actor, may } from "@/lib/domain/access";
import type { Prisma } from "@/prisma/generated/client";
import { type ReadClient, read } from "./access";
import { foldText } from "./fold-text";
import { parseInput } from "./parse-input";
import { memberOrder, type TeamPerson, toTeamPerson } from "./team-rows";

const TeamQuery = z.object({
  /** Part of a name or a title; nothing for whoever may not know names. */
  search: z.string().trim().max(120).default(""),
  /** "n" or "p" and the id of the last, or first, person of the page before. */
  cursor: z
    .string()
    .regex(/^[np][a-z2-7]{26}$/)
    .nullable()
    .catch(null)
    .default(null),
  limit: z.number().int().min(1).max(200).default(50),
});
export type TeamQuery = z.input<typeof TeamQuery>;

/** One page of the team, by name. `firstPosition` is the 1-based place of its first row. */
export type TeamPage = {
  readonly rows: readonly TeamPerson[];
  readonly total: number;
  readonly firstPosition: number;
  readonly nextCursor: string | null;
  readonly previousCursor: string | null;
};

type Place = { readonly foldedName: string; readonly id: string };

function beyond({ foldedName, id }: Place, way: "gt" | "lt"): Prisma.TeamMemberWhereInput {
  return { OR: [{ foldedName: { [way]: foldedName } }, { foldedName, id: { [way]: id } }] };
}

async function findPlace(db: ReadClient, cursor: string | null): Promise<Place | null> {
  if (cursor === null) return null;
  return db.teamMember.findUnique({ where: { id: cursor.slice(1) }, select: { foldedName: true, id: true } });
}

type PageAsked = {
  readonly where: Prisma.TeamMemberWhereInput;
  readonly place: Place | null;
  readonly isBack: boolean;
  readonly limit: number;
};

/** The rows beyond a place, or the first ones, in the order of the list. */
async function findPage(db: ReadClient, { where, place, isBack, limit }: PageAsked) {
  const there = place === null ? {} : beyond(place, isBack ? "lt" : "gt");
  const rows = await db.teamMember.findMany({
    where: { AND: [where, there] },
    include: { skills: true },
    orderBy: isBack ? [{ foldedName: "desc" }, { id: "desc" }] : [...memberOrder],
    take: limit,
  });
  return isBack ? rows.reverse() : rows;
}

/**
 * A page of the team. A page begins where the other ended, whoever is added meanwhile; a cursor whose person has left leads to the first page.
 * Whoever may not know names gets them neither shown nor searched.
 */
export function listTeam(actor: Actor, query: TeamQuery): Promise<TeamPage> {
  const { search, cursor, limit } = parseInput(TeamQuery, query);
  const words = may(actor, "name:read") ? foldText(search) : "";
  const where = words === "" ? {} : { foldedName: { contains: words } };
  return read(actor, "team:read", async (db) => {
    const isBack = cursor?.startsWith("p") ?? false;
    const rows = await findPage(db, { where, place: await findPlace(db, cursor), isBack, limit });
    const [first, last] = [rows.at(0), rows.at(-1)];
    const before =
      first === undefined ? 0 : await db.teamMember.count({ where: { AND: [where, beyond(first, "lt")] } });
    const total = await db.teamMember.count({ where });
    return {
      rows: rows.map((row) => toTeamPerson(actor, row)),
      total,
      firstPosition: before + 1,
      nextCursor: last !== undefined && before + rows.length < total ? `n${last.id}` : null,
      previousCursor: first !== undefined && before > 0 ? `p${first.id}` : null,
    };
  });
}
