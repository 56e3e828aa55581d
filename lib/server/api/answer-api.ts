import "server-only";
import { createHash } from "node:crypto";
import type { z } from "zod";
import type { TokenHolder } from "@/lib/data/api-tokens";
import { noteRefusal } from "@/lib/data/note-refusal";
import { type Actor, may } from "@/lib/domain/access";
import type { Endpoint } from "@/lib/domain/api/endpoints";
import { rateHeaders } from "@/lib/domain/api/rate-window";
import { DomainError } from "@/lib/domain/errors";
import { permissionInWords } from "@/lib/domain/permission-words";
import { holderOfToken } from "@/lib/server/accounts/token-actor";
import { logError } from "@/lib/server/log";
import { isOwnHost, ownAddress } from "@/lib/server/own-address";
import { problemAnswer } from "./problem-answer";
import { readQuery } from "./read-query";
import { countTokenRequest } from "./token-rate";

type Headers = Readonly<Record<string, string>>;

/** What an endpoint is asked. */
export type Asked<Query> = {
  readonly actor: Actor;
  readonly query: Query;
  readonly now: Date;
  /** The address of the page that begins at a cursor; null for none. */
  readonly pageAt: (cursor: string | null) => string | null;
};

/** What an endpoint answers with; of a list also the address of its next page. */
export type Answered<Body> = { readonly body: Body; readonly next?: string | null };

/** The token that a request came with, and the headers by which its program paces itself; else the answer that turns it away. */
async function admit(request: Request, now: Date): Promise<{ holder: TokenHolder; headers: Headers } | Response> {
  if (!isOwnHost(request.headers.get("host")))
    return problemAnswer("other-host", { detail: `Ask at ${ownAddress()}.` });
  // Cookies are not looked at: a page of another site has no token to send, so it can ask nothing in somebody's name.
  const holder = await holderOfToken(request.headers.get("authorization"), now);
  if (holder === null)
    return problemAnswer("no-token", {
      detail: "Send a token as Authorization: Bearer rolecall_…; make one under Settings, Your account.",
    });
  const rate = countTokenRequest(holder.hash, now);
  const headers = rateHeaders(rate);
  if (rate.isAllowed) return { holder, headers };
  return problemAnswer("too-many", {
    detail: `Wait ${rate.resetSeconds} seconds.`,
    headers: { ...headers, "retry-after": String(rate.resetSeconds) },
  });
}

async function refuse(actor: Actor, { permissions }: Pick<Endpoint, "permissions">, now: Date): Promise<string | null> {
  const lacking = permissions.find((permission) => !may(actor, permission));
  if (lacking === undefined) return null;
  await noteRefusal(actor, lacking, now);
  return `Make a token that may: ${permissions.map(permissionInWords).join("; ")}.`;
}

const KIND_OF_ERROR = {
  NOT_FOUND: "not-found",
  FORBIDDEN: "not-allowed",
  INVALID: "bad-request",
  CONFLICT: "bad-request",
} as const;

function failed(error: unknown, headers: Headers): Response {
  if (error instanceof DomainError) return problemAnswer(KIND_OF_ERROR[error.code], { detail: error.message, headers });
  logError("api.answer", error);
  return problemAnswer("fault", { detail: "Try again; if it stays, the log says where it failed.", headers });
}

/** JSON with a strong ETag of its bytes; 304 for a program that has them. */
function sent(request: Request, text: string, headers: Headers): Response {
  const etag = `"${createHash("sha256").update(text).digest("base64url")}"`;
  const kept = (request.headers.get("if-none-match") ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  const all = { ...headers, etag, vary: "Authorization", "cache-control": "private, no-store" };
  if (kept.includes(etag) || kept.includes("*")) return new Response(null, { status: 304, headers: all });
  return new Response(text, { headers: { ...all, "content-type": "application/json" } });
}

function pageAddress(request: Request, cursor: string | null): string | null {
  if (cursor === null) return null;
  const { pathname, searchParams } = new URL(request.url);
  searchParams.set("cursor", cursor);
  return `${ownAddress().replace(/\/$/, "")}${pathname}?${searchParams}`;
}

/**
 * What every endpoint of the read API does around its own question: the token and nothing else says who asks; then the pace, the rights, the
 * query. What is answered is cut to the schema of the endpoint, so nothing leaves that the description does not name.
 */
export async function answerApi<Query extends z.ZodObject, Body extends z.ZodType>(
  request: Request,
  endpoint: Endpoint<Query, Body>,
  run: (asked: Asked<z.output<Query>>) => Promise<Answered<z.input<Body>>>,
): Promise<Response> {
  const now = new Date();
  const admitted = await admit(request, now);
  if (admitted instanceof Response) return admitted;
  const { holder, headers } = admitted;
  try {
    const refused = await refuse(holder.actor, endpoint, now);
    if (refused !== null) return problemAnswer("not-allowed", { detail: refused, headers });
    const query = readQuery(new URL(request.url).searchParams, endpoint.query);
    if (!query.ok) return problemAnswer("bad-request", { detail: query.detail, errors: query.errors, headers });
    const pageAt = (cursor: string | null) => pageAddress(request, cursor);
    const { body, next } = await run({ actor: holder.actor, query: query.value, now, pageAt });
    const text = `${JSON.stringify(endpoint.body.parse(body))}\n`;
    return sent(request, text, next == null ? headers : { ...headers, link: `<${next}>; rel="next"` });
  } catch (error) {
    return failed(error, headers);
  }
}

/** For an address under the API that is none: also this is told to nobody without a token. */
export async function answerNothing(request: Request): Promise<Response> {
  const admitted = await admit(request, new Date());
  if (admitted instanceof Response) return admitted;
  const detail = `Every endpoint is listed at ${ownAddress()}api/v1/openapi.json.`;
  return problemAnswer("not-found", { detail, headers: admitted.headers });
}
