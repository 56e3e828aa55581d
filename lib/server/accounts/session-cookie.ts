import "server-only";
import { isHttps } from "@/lib/server/own-address";

/** Where the site is https, the name itself makes browsers refuse a cookie that is not of this host alone. */
export function sessionCookieName(): string {
  return isHttps() ? "__Host-rolecall.session" : "rolecall.session";
}

/** What better-auth calls the cookie of somebody whose password was right and whose code is still missing. */
export function challengeCookieName(): string {
  return isHttps() ? "__Host-rolecall.two_factor" : "rolecall.two_factor";
}

/** The token in the cookie's value, which is `token.signature`; null when there is none. */
export function tokenOfCookie(value: string | undefined): string | null {
  const token = value?.split(".")[0];
  return token === undefined || token === "" ? null : token;
}
