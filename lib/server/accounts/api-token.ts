import "server-only";
import { hashOfToken, newSecretToken } from "./secret-token";

/** By which a search for leaked keys finds ours. */
const API_TOKEN_PREFIX = "rolecall_";
/** Enough to tell a person's tokens apart, of no use to guess the other 43 - 6 letters. */
const SHOWN_LETTERS = 6;

export type IssuedToken = { readonly token: string; readonly prefix: string; readonly hash: string };

/** A new token for a program: what is shown once, what it is recognised by, and what is kept. */
export function issueApiToken(): IssuedToken {
  const token = `${API_TOKEN_PREFIX}${newSecretToken()}`;
  return { token, prefix: token.slice(0, API_TOKEN_PREFIX.length + SHOWN_LETTERS), hash: hashOfToken(token) };
}

/** The token of an `Authorization` header; null for none and for what cannot be one. */
export function bearerToken(header: string | null): string | null {
  const [, token] = /^Bearer (rolecall_[A-Za-z0-9_-]{43})$/i.exec(header ?? "") ?? [];
  return token ?? null;
}
