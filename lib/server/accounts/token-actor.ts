import "server-only";
import { timingSafeEqual } from "node:crypto";
import { findTokenHolder, type TokenHolder } from "@/lib/data/api-tokens";
import { noteRefusal } from "@/lib/data/note-refusal";
import { type Actor, may, type Permission } from "@/lib/domain/access";
import { isOwnHost, ownAddress } from "@/lib/server/own-address";
import { bearerToken } from "./api-token";
import { hashOfToken } from "./secret-token";

/** Whose token stands in an `Authorization: Bearer` header, limited to its scopes; null for a token that does not work. */
export async function holderOfToken(header: string | null, now: Date): Promise<TokenHolder | null> {
  const token = bearerToken(header);
  if (token === null) return null;
  const hash = hashOfToken(token);
  const holder = await findTokenHolder(hash, now);
  if (holder === null) return null;
  // An index does not compare in constant time, and what it found is compared once more so that nothing hangs on how it does.
  return timingSafeEqual(Buffer.from(holder.hash), Buffer.from(hash)) ? holder : null;
}

/** Who a program asks for by that header. */
export async function actorOfToken(header: string | null, now: Date): Promise<Actor | null> {
  return (await holderOfToken(header, now))?.actor ?? null;
}

function refusal(status: 401 | 403 | 421, sentence: string): Response {
  const headers = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" };
  return new Response(`${sentence}\n`, {
    status,
    headers: status === 401 ? { ...headers, "www-authenticate": 'Bearer realm="Rolecall"' } : headers,
  });
}

/**
 * What a program with a token gets of a route handler; null for a request without an `Authorization` header, which is a browser's and goes by
 * its session. A token that does not work is answered 401, one that may not do this 403: never with the sign-in page.
 */
export async function answerProgram(
  request: Request,
  permissions: readonly Permission[],
  answer: (actor: Actor) => Promise<Response> | Response,
): Promise<Response | null> {
  const header = request.headers.get("authorization");
  if (header === null) return null;
  if (!isOwnHost(request.headers.get("host"))) return refusal(421, `Ask at ${ownAddress()}.`);
  const now = new Date();
  const actor = await actorOfToken(header, now);
  if (actor === null) return refusal(401, "This token does not work: it was revoked, is too old, or is none.");
  const lacking = permissions.find((permission) => !may(actor, permission));
  if (lacking !== undefined) {
    await noteRefusal(actor, lacking, now);
    return refusal(403, "This token may not do this. Make one with more rights under Settings, Your account.");
  }
  return answer(actor);
}
