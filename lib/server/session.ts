import "server-only";
import { cookies, headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { noteRefusal } from "@/lib/data/note-refusal";
import { findSignedIn, type SignedIn } from "@/lib/data/sessions";
import { needsSetUp } from "@/lib/data/set-up";
import { type Actor, authorize, may, type Permission } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { hashOfToken } from "./accounts/secret-token";
import { sessionCookieName, tokenOfCookie } from "./accounts/session-cookie";
import { isOwnHost, isOwnOrigin, ownAddress } from "./own-address";

/** Who is signed in with this request's cookie, or null. Looked up once a request; waits for a request, so nothing that calls it is prerendered. */
export const findSession = cache(async (): Promise<SignedIn | null> => {
  const jar = await cookies();
  const token = tokenOfCookie(jar.get(sessionCookieName())?.value);
  return token === null ? null : findSignedIn(hashOfToken(token), new Date());
});

/** Sends somebody who came by a name that is not this server's own to its own address, before anything is shown. */
export async function requireOwnHost(): Promise<void> {
  const given = await headers();
  if (!isOwnHost(given.get("host"))) redirect(ownAddress());
}

/** The session of who asks for a page; whoever is not signed in is sent to sign in, or to the set-up while there is no account at all. */
export async function requireSession(): Promise<SignedIn> {
  await requireOwnHost();
  const session = await findSession();
  if (session === null) redirect((await needsSetUp()) ? "/set-up" : "/sign-in");
  return session;
}

/** Who asks for a page that needs all `permissions`; to somebody who may not, it is not there. */
export async function requireActor(...permissions: readonly [Permission, ...Permission[]]): Promise<Actor> {
  const { actor } = await requireSession();
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

/** The session of who asks for a change. Throws FORBIDDEN, not a redirect, so that a form keeps what was typed. */
export async function requireSessionOfChange(): Promise<SignedIn> {
  await requireOwnOrigin();
  const session = await findSession();
  if (session === null)
    throw new DomainError(
      "FORBIDDEN",
      "You are signed out. Sign in in another tab, then send this again: what you typed is still here.",
    );
  return session;
}

/** Who asks for a change that needs `permission`. Throws FORBIDDEN. */
export async function requireActorOfChange(permission: Permission): Promise<Actor> {
  const { actor } = await requireSessionOfChange();
  authorize(actor, permission);
  return actor;
}
