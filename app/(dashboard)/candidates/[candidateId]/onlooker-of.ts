import { knowsColleagues, listAccountNames } from "@/lib/data/account-names";
import type { Actor } from "@/lib/domain/access";
import type { Onlooker } from "@/lib/domain/journal/journal-words";

/** Who looks, with the names of those of `makers` that they know. */
export async function onlookerOf(actor: Actor, makers: readonly string[]): Promise<Onlooker> {
  return { id: actor.id, names: knowsColleagues(actor) ? await listAccountNames(actor, makers) : null };
}
