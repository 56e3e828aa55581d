import "server-only";
import { type Actor, may } from "@/lib/domain/access";
import { read } from "./access";

/** The names behind ids of accounts, as the journal has them; none for somebody who sees no names. */
export async function listAccountNames(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (!may(actor, "name:read")) return new Map();
  const users = await read(actor, "journal:read", (db) =>
    db.user.findMany({ where: { id: { in: [...ids] } }, select: { id: true, name: true } }),
  );
  return new Map(users.map(({ id, name }) => [id, name]));
}
