import "server-only";
import { after } from "next/server";
import { noteCandidateView, noteOwnPayView, noteReceiptView, noteSheetView } from "@/lib/data/journal-access";
import type { Actor } from "@/lib/domain/access";
import { logError } from "./log";

/**
 * Writes a look down once the page is sent. A page must not wait for the right to write, and a disk that takes no more must not hide what is
 * on it: a look that could not be written down is in the program's log instead.
 */
function noteAfter(actor: Actor, entity: string, note: typeof noteCandidateView): void {
  after(async () => {
    try {
      await note(actor, entity, new Date());
    } catch (error) {
      logError("journal.view-not-written", error, { actor: actor.id, file: entity });
    }
  });
}

/** Notes that `actor` looked at a candidate's file. */
export function noteView(actor: Actor, candidateId: string): void {
  noteAfter(actor, candidateId, noteCandidateView);
}

/** Notes that `actor` looked at the receipt of a candidate's score, from which it can be printed. */
export function noteReceiptLook(actor: Actor, candidateId: string): void {
  noteAfter(actor, candidateId, noteReceiptView);
}

/** Notes that `actor` looked at the sheet for a candidate. */
export function noteSheetLook(actor: Actor, candidateId: string): void {
  noteAfter(actor, candidateId, noteSheetView);
}

/** Notes that `actor` looked at what the people of a payroll are paid. */
export function notePayView(actor: Actor, payrollId: string): void {
  noteAfter(actor, payrollId, noteOwnPayView);
}
