import "server-only";
import { cookies } from "next/headers";
import { endOwnSession } from "@/lib/data/open-sessions";
import { DomainError } from "@/lib/domain/errors";
import { findSession } from "@/lib/server/session";
import { sessionCookieName } from "./session-cookie";

/** Ends the session of this browser, in the database and in the browser; one that is over already is only forgotten. */
export async function signOut(): Promise<void> {
  const session = await findSession();
  if (session !== null) {
    try {
      await endOwnSession(session.actor, session.sessionId);
    } catch (error) {
      // Another tab was faster
      if (!(error instanceof DomainError)) throw error;
    }
  }
  (await cookies()).delete({ name: sessionCookieName(), path: "/", secure: sessionCookieName().startsWith("__Host-") });
}
