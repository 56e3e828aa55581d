import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/domain/access";
import { type OfferState, type VersionOrigin, versionOrigins } from "@/lib/domain/compensation/offer/offer-state";
import type { OfferVersion as Row } from "@/prisma/generated/client";
import { read, type WriteClient } from "./access";
import { columnsOf, type OfferColumns, stateOf } from "./offer-rows";

/** An offer as one save left it. */
export type OfferVersion = OfferState & {
  readonly version: number;
  readonly how: VersionOrigin;
  /** The earlier version that this one was filled from; null for none. */
  readonly fromVersion: number | null;
  readonly createdAt: Date;
  /** Id of the account that saved it; empty where nobody wrote it down. */
  readonly createdBy: string;
};

export type OfferVersionPage = {
  /** The newest first. */
  readonly versions: readonly OfferVersion[];
  /** The one before the last of them, to say what that one changed; null at the beginning. */
  readonly before: OfferVersion | null;
};

const PAGE = 10;
const KEPT_AFTER_REMOVAL_MS = 3_600_000;
const Origin = z.enum(versionOrigins);

function toVersion(actor: Actor, row: Row): OfferVersion {
  const { version, fromVersion, createdAt, createdBy } = row;
  return { ...stateOf(actor, row), version, how: Origin.parse(row.how), fromVersion, createdAt, createdBy };
}

type NewVersion = Pick<OfferVersion, "version" | "how" | "fromVersion" | "createdAt" | "createdBy"> & {
  readonly offerId: string;
  readonly columns: OfferColumns;
};

/** Keeps an offer as it was just saved. */
export async function keepVersion(db: WriteClient, { columns, ...version }: NewVersion): Promise<void> {
  await db.offerVersion.create({ data: { ...version, ...columnsOf(columns), removedAt: null } });
}

/** Versions of an offer, ten at most from `upTo` on downwards, or from the newest where it is null. An offer that is gone has none. */
export function listOfferVersions(
  actor: Actor,
  offerId: string,
  upTo: number | null = null,
): Promise<OfferVersionPage> {
  return read(actor, "offer:read", async (db) => {
    const rows = await db.offerVersion.findMany({
      where: { offerId, removedAt: null, ...(upTo === null ? {} : { version: { lte: upTo } }) },
      orderBy: { version: "desc" },
      take: PAGE + 1,
    });
    const versions = rows.map((row) => toVersion(actor, row));
    return { versions: versions.slice(0, PAGE), before: versions[PAGE] ?? null };
  });
}

/** One version of an offer; null where there is none of that number. */
export function findOfferVersion(actor: Actor, offerId: string, version: number): Promise<OfferVersion | null> {
  return read(actor, "offer:read", async (db) => {
    const row = await db.offerVersion.findUnique({ where: { offerId_version: { offerId, version }, removedAt: null } });
    return row === null ? null : toVersion(actor, row);
  });
}

/** Versions of removed offers are kept for an hour, so that an undo brings them back, and then go with the next change of any offer. */
export async function forgetRemovedVersions(db: WriteClient, now: Date): Promise<void> {
  await db.offerVersion.deleteMany({ where: { removedAt: { lt: new Date(now.getTime() - KEPT_AFTER_REMOVAL_MS) } } });
}
