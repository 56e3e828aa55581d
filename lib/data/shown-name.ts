import type { Actor } from "@/lib/domain/access";
import { findNames } from "@/lib/domain/blind/find-names";
import { hidesIdentity, mayKnow } from "@/lib/domain/blind/reveal";
import { wordsOfText } from "@/lib/domain/blind/words-of-text";

/*
 * The one place where lists, feeds and files ask how a candidate is called. Blind review travels with the actor, so whoever asks here cannot
 * forget it; what a résumé says itself goes through hidden-words.ts and
 * hide-identity.ts.
 */

type Named = { readonly id: string; readonly name: string };
type Upload = {
  readonly candidateId: string | null;
  readonly createdBy: string;
  readonly originalName: string;
  readonly position: number;
};

function endingOf(fileName: string): string {
  return /\.[a-z]{2,5}$/i.exec(fileName)?.[0] ?? "";
}

/** What tells one candidate from another and no more. */
export function codeName(candidateId: string): string {
  return `Candidate ${candidateId.slice(0, 8)}`;
}

/** The name of a candidate for whoever may know it; for others what tells one from another and no more. */
export function shownName(actor: Actor, { id, name }: Named): string {
  return mayKnow(actor, id) ? name : codeName(id);
}

/** The name of the file that a candidate came as, which often is their own; its ending alone for whoever may not know that. */
export function shownFileName(
  actor: Actor,
  { id, fileName }: { readonly id: string; readonly fileName: string },
): string {
  return mayKnow(actor, id) ? fileName : `Document ${id.slice(0, 8)}${endingOf(fileName)}`;
}

/** The name of an uploaded file: of one that became nobody, in blind review, for whoever sent it alone; for others its place in the import. */
export function shownUpload(actor: Actor, upload: Upload): string {
  const { candidateId, createdBy, originalName: fileName, position } = upload;
  if (candidateId !== null) return shownFileName(actor, { id: candidateId, fileName });
  return actor.blind === undefined || createdBy === actor.id ? fileName : `File ${position + 1}${endingOf(fileName)}`;
}

/** The town that somebody names; in blind review nothing where it holds a number, as a street or a code does, or a word of their name. */
export function shownLocation(actor: Actor, { id, name, location }: Named & { readonly location: string }): string {
  if (!hidesIdentity(actor, id)) return location;
  return /\d/.test(location) || findNames(location, wordsOfText(location), [name]).length > 0 ? "" : location;
}
