import "server-only";
import { type Actor, may } from "@/lib/domain/access";
import { read } from "./access";

/** Whether somebody knows colleagues by name in what those did: who may give work to anybody does; an auditor reads without names. */
export function knowsColleagues(actor: Actor): boolean {
  return may(actor, "work:write");
}

/** The names behind ids of accounts, as the journal and corrections have them; none for somebody who knows no colleagues by name. */
export async function listAccountNames(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (!knowsColleagues(actor)) return new Map();
  const users = await read(actor, "work:write", (db) =>
    db.user.findMany({ where: { id: { in: [...new Set(ids)] } }, select: { id: true, name: true } }),
  );
  return new Map(users.map(({ id, name }) => [id, name]));
}
