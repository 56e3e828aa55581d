import { type Actor, may } from "@/lib/domain/access";

/** The name of a candidate for whoever may know it; for others what tells one from another and no more. */
export function shownName(actor: Actor, { id, name }: { readonly id: string; readonly name: string }): string {
  return may(actor, "name:read") ? name : `Candidate ${id.slice(0, 8)}`;
}

/** The line under a name, which is the résumé's own words and may name the person; nothing for whoever may not know the name. */
export function shownHeadline(actor: Actor, headline: string): string {
  return may(actor, "name:read") ? headline : "";
}
