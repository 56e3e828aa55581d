import "server-only";
import { cookies, headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { noteRefusal } from "@/lib/data/note-refusal";
import { findSignedIn, type SessionEnd, type SignedIn, whySessionEnded } from "@/lib/data/sessions";
import { needsSetUp } from "@/lib/data/set-up";
import { type Actor, authorize, may, type Permission } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { pageAbove, withNext } from "@/lib/domain/own-path";
import { hashOfToken } from "./accounts/secret-token";
import { sessionCookieName, tokenOfCookie } from "./accounts/session-cookie";
import { isOwnHost, isOwnOrigin, ownAddress } from "./own-address";
import { wantedPage } from "./wanted-page";

/** The hash of the token in this request's cookie; null when there is none. */
async function heldTokenHash(): Promise<string | null> {
  const jar = await cookies();
  const token = tokenOfCookie(jar.get(sessionCookieName())?.value);
  return token === null ? null : hashOfToken(token);
}

/** Who is signed in with this request's cookie, or null. Looked up once a request; waits for a request, so nothing that calls it is prerendered. */
export const findSession = cache(async (): Promise<SignedIn | null> => {
  const hash = await heldTokenHash();
  return hash === null ? null : findSignedIn(hash, new Date());
});

/** Why this browser is signed in no more; null for one that was not, and for one that signed out itself. */
export async function findSessionEnd(): Promise<SessionEnd | null> {
  const hash = await heldTokenHash();
  return hash === null ? null : whySessionEnded(hash);
}

/** Sends somebody who came by a name that is not this server's own to its own address, before anything is shown. */
export async function requireOwnHost(): Promise<void> {
  const given = await headers();
  if (!isOwnHost(given.get("host"))) redirect(ownAddress());
}

/** Sends somebody who is not signed in to sign in and to go on to `wanted` from there, or to the set-up while there is no account at all. */
async function sendToEntrance(wanted: string): Promise<never> {
  redirect(withNext((await needsSetUp()) ? "/set-up" : "/sign-in", wanted));
}

/** The session of who asks for a page; whoever is not signed in signs in first. */
export async function requireSession(): Promise<SignedIn> {
  await requireOwnHost();
  return (await findSession()) ?? sendToEntrance(await wantedPage());
}

type Permissions = readonly [Permission, ...Permission[]];

/** Who asks for a page that needs all `permissions`; to somebody who may not, it is not there. */
export async function requireActor(...permissions: Permissions): Promise<Actor> {
  return allow(await requireSession(), permissions);
}

/** The same for a file. Whoever signs in first comes to the page above it, where it is offered: no file comes of signing in. */
export async function requireActorOfFile(...permissions: Permissions): Promise<Actor> {
  await requireOwnHost();
  return allow((await findSession()) ?? (await sendToEntrance(pageAbove(await wantedPage()))), permissions);
}

async function allow({ actor }: SignedIn, permissions: Permissions): Promise<Actor> {
  const lacking = permissions.find((permission) => !may(actor, permission));
  if (lacking !== undefined) {
    await noteRefusal(actor, lacking, new Date());
    notFound();
  }
  return actor;
}

/** Throws FORBIDDEN unless a change was asked by a page of this server: another site's, or a program's that does not say where it comes from, is refused. */
export async function requireOwnOrigin(): Promise<void> {
  const given = await headers();
  if (isOwnHost(given.get("host")) && isOwnOrigin(given.get("origin"))) return;
  throw new DomainError("FORBIDDEN", `This came from another site and was refused. Open Rolecall at ${ownAddress()}.`);
}

/** The failure of a change that was sent after the session had ended. */
class SignedOut extends DomainError {
  constructor() {
    super(
      "FORBIDDEN",
      "You are signed out. Sign in in another tab, then send this again: what you typed is still here.",
    );
  }
}

/** The session of who asks for a change. Throws FORBIDDEN, not a redirect, so that a form keeps what was typed. */
export async function requireSessionOfChange(): Promise<SignedIn> {
  await requireOwnOrigin();
  const session = await findSession();
  if (session === null) throw new SignedOut();
  return session;
}

/**
 * Sends a browser without scripts to sign in when its form failed because the session had ended: its page cannot be drawn around the form
 * again. With scripts the page stays as it is, and what was typed with it. Only inside a server action.
 */
export async function leavePlainForm(error: unknown): Promise<void> {
  if (!(error instanceof SignedOut) || (await headers()).has("next-action")) return;
  redirect(withNext("/sign-in", await wantedPage(), { form: "lost" }));
}

/** Who asks for a change that needs `permission`. Throws FORBIDDEN. */
export async function requireActorOfChange(permission: Permission): Promise<Actor> {
  const { actor } = await requireSessionOfChange();
  authorize(actor, permission);
  return actor;
}
