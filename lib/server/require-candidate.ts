import "server-only";
import { notFound } from "next/navigation";
import { after } from "next/server";
import { type CandidateDetail, getCandidate } from "@/lib/data/candidates";
import { noteHiddenCandidate } from "@/lib/data/note-refusal";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { logError } from "./log";

/**
 * The candidate that a page or a file is about. One who is not there and one who was not assigned to `actor` are the same answer, after the
 * same work: which of the two it was is found out, and written down, once the answer is sent.
 */
export async function requireCandidate(actor: Actor, id: string): Promise<CandidateDetail> {
  try {
    return await getCandidate(actor, id);
  } catch (error) {
    if (!(error instanceof DomainError && error.code === "NOT_FOUND")) throw error;
    after(async () => {
      try {
        await noteHiddenCandidate(actor, id, new Date());
      } catch (unwritten) {
        logError("journal.refusal-not-written", unwritten, { actor: actor.id });
      }
    });
    notFound();
  }
}
