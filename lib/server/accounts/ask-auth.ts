import "server-only";
import { parseSetCookieHeader } from "better-auth/cookies";
import { cookies, headers } from "next/headers";
import { readEnv } from "@/lib/env";
import { clientAddress } from "@/lib/server/client-address";
import { isHttps } from "@/lib/server/own-address";
import { CLIENT_HEADER, getAuth } from "./auth";
import { sessionCookieName } from "./session-cookie";

export type AuthAnswer =
  | { readonly ok: true; readonly body: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly status: number; readonly code: string | null };

/** The headers of this request that better-auth needs to know who asks and from where. */
async function authHeaders(): Promise<Headers> {
  const given = await headers();
  return new Headers({
    "content-type": "application/json",
    origin: readEnv().publicUrl,
    cookie: given.get("cookie") ?? "",
    "user-agent": (given.get("user-agent") ?? "").slice(0, 300),
    [CLIENT_HEADER]: clientAddress(given),
  });
}

/** A session's cookie stays as long again as the session lasts, so that the sign-in page can say why it ended. */
function keptSeconds(name: string, seconds: number): number {
  return name === sessionCookieName() ? 2 * seconds : seconds;
}

/** Hands the cookies of the answer on to the browser. */
async function keepCookies(answer: Response): Promise<void> {
  const jar = await cookies();
  for (const line of answer.headers.getSetCookie()) {
    for (const [name, cookie] of parseSetCookieHeader(line)) {
      jar.set(name, decodeURIComponent(cookie.value), {
        httpOnly: true,
        sameSite: "lax",
        path: "/",
        secure: isHttps(),
        ...(cookie["max-age"] === undefined ? {} : { maxAge: keptSeconds(name, cookie["max-age"]) }),
      });
    }
  }
}

/**
 * Asks better-auth by its HTTP route, where its limits hold, and keeps the cookies that it sets. Only inside a server action.
 *
 * @param path such as `/sign-in/email`
 */
export async function askAuth(path: string, body: Readonly<Record<string, unknown>>): Promise<AuthAnswer> {
  const request = new Request(`${readEnv().publicUrl}/api/auth${path}`, {
    method: "POST",
    headers: await authHeaders(),
    body: JSON.stringify(body),
  });
  const answer = await getAuth().handler(request);
  const text = await answer.text();
  const given: unknown = text === "" ? {} : JSON.parse(text);
  const fields = typeof given === "object" && given !== null ? { ...given } : {};
  if (answer.ok) {
    await keepCookies(answer);
    return { ok: true, body: fields };
  }
  return { ok: false, status: answer.status, code: "code" in fields ? String(fields.code) : null };
}
