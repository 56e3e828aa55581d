import "server-only";
import { z } from "zod";
import { type Actor, accountRoleOf, type Permission, systemActor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { tokenLifetimesDays, tokenScopesOf } from "@/lib/domain/token-scopes";
import { read, write } from "./access";
import { findBlindReview } from "./blind-review";
import { newId } from "./new-id";

const DAY_MS = 24 * 60 * 60 * 1000;
/** A program that asks often writes this often at most. */
const USED_EVERY_MS = 60 * 1000;
const MOST_TOKENS = 50;

export type NewApiToken = {
  readonly name: string;
  readonly scopes: readonly Permission[];
  readonly days: (typeof tokenLifetimesDays)[number];
  /** The first letters, to recognise it by. */
  readonly prefix: string;
  /** SHA-256 of the whole. */
  readonly hash: string;
};

export type ApiTokenRow = {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly scopes: readonly string[];
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
};

const Scopes = z.array(z.string());

/** Keeps a token of `actor`, who can give it no more than they may read themselves. Throws INVALID, and CONFLICT for too many. */
export async function createApiToken(actor: Actor, token: NewApiToken, now: Date): Promise<void> {
  const allowed = actor.role === "system" ? [] : tokenScopesOf(actor.role);
  const { name, scopes, days, prefix, hash } = token;
  if (scopes.length === 0 || scopes.some((scope) => !allowed.includes(scope)) || !tokenLifetimesDays.includes(days))
    throw new DomainError("INVALID", "Choose what the token may read.", { scopes: "Choose at least one." });
  await write(actor, "token:write", async (db) => {
    const open = await db.apiToken.count({ where: { userId: actor.id, revokedAt: null, expiresAt: { gt: now } } });
    if (open >= MOST_TOKENS)
      throw new DomainError("CONFLICT", `You have ${MOST_TOKENS} tokens. Revoke one that is not used any more.`);
    const id = newId();
    const expiresAt = new Date(now.getTime() + days * DAY_MS);
    await db.apiToken.create({
      data: { id, userId: actor.id, name, prefix, hash, scopes: JSON.stringify(scopes), createdAt: now, expiresAt },
    });
    return { result: undefined, entry: { kind: "token.create", entity: id, detail: { scopes: [...scopes], days } } };
  });
}

/** Somebody's own tokens, the newest first; those that ended stay for 90 days more. */
export async function listOwnTokens(actor: Actor, now: Date): Promise<readonly ApiTokenRow[]> {
  const rows = await read(actor, "token:write", (db) =>
    db.apiToken.findMany({
      where: { userId: actor.id, expiresAt: { gt: new Date(now.getTime() - 90 * DAY_MS) } },
      orderBy: [{ createdAt: "desc" }, { id: "asc" }],
      omit: { hash: true, userId: true },
    }),
  );
  return rows.map((row) => ({ ...row, scopes: Scopes.parse(JSON.parse(row.scopes)) }));
}

/** Ends one of somebody's own tokens at once. Throws NOT_FOUND for one that is over or another person's. */
export async function revokeOwnToken(actor: Actor, id: string, now: Date): Promise<void> {
  await write(actor, "token:write", async (db) => {
    const { count } = await db.apiToken.updateMany({
      where: { id, userId: actor.id, revokedAt: null },
      data: { revokedAt: now },
    });
    if (count === 0) throw new DomainError("NOT_FOUND", "This token was revoked already.");
    return { result: undefined, entry: { kind: "token.revoke", entity: id, detail: {} } };
  });
}

export type TokenHolder = { readonly actor: Actor; readonly hash: string };

/**
 * Whose token has this hash, limited to its scopes; null for none, a revoked or expired one, and one of a closed account. Moves its last use
 * along. `hash` is the stored one, so that the asker can compare the two in constant time.
 */
export async function findTokenHolder(hash: string, now: Date): Promise<TokenHolder | null> {
  const token = await read(systemActor, "account:read", (db) =>
    db.apiToken.findUnique({ where: { hash }, include: { user: true } }),
  );
  if (token === null || token.revokedAt !== null || token.expiresAt <= now) return null;
  const role = accountRoleOf(token.user.role);
  if (role === null || token.user.disabledAt !== null) return null;
  if (now.getTime() - (token.lastUsedAt?.getTime() ?? 0) > USED_EVERY_MS)
    await write(systemActor, "account:write", async (db) => {
      await db.apiToken.updateMany({ where: { id: token.id }, data: { lastUsedAt: now } });
      return { result: undefined, entry: null };
    });
  const named = Scopes.parse(JSON.parse(token.scopes));
  // What the person may no longer give, because their role changed since, is not in it.
  const scopes = tokenScopesOf(role).filter((scope) => named.includes(scope));
  const blind = await findBlindReview(token.userId, now);
  const hidden = blind === undefined ? {} : { blind };
  return { actor: { id: token.userId, name: token.user.name, role, scopes, ...hidden }, hash: token.hash };
}
