import "server-only";
import { after } from "next/server";
import { noteCandidateView } from "@/lib/data/journal-access";
import type { Actor } from "@/lib/domain/access";
import { logError } from "./log";

/**
 * Writes down, once the page is sent, that `actor` looked at a candidate's file. A page must not wait for the right to write, and a disk that
 * takes no more must not hide what is on it: a look that could not be written down is in the program's log instead.
 */
export function noteView(actor: Actor, candidateId: string): void {
  after(async () => {
    try {
      await noteCandidateView(actor, candidateId, new Date());
    } catch (error) {
      logError("journal.view-not-written", error, { actor: actor.id, candidate: candidateId });
    }
  });
}
