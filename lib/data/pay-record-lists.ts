import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/domain/access";
import { recordFlags } from "@/lib/domain/compensation/records/pay-record";
import type { Prisma, PayRecord as RecordRow } from "@/prisma/generated/client";
import { read } from "./access";
import { parseInput } from "./parse-input";

const PAGE = 50;

export const PayRecordQuery = z.object({
  flag: z.enum(recordFlags).nullable(),
  /** Role slug; "none": records without one. */
  role: z.string().max(80).nullable(),
  /** Which pay has to reach `atLeastUsd`; a record that does not say it never does. */
  part: z.enum(["base", "total"]),
  atLeastUsd: z.number().min(0).nullable(),
  /** Rows after this one. */
  after: z.number().int().min(0),
});
export type PayRecordQuery = z.infer<typeof PayRecordQuery>;

/** A page of an import's records in the order of the file, at most 50, and the row after which the next page begins; null at the end. */
export type PayRecordPage = { readonly records: readonly RecordRow[]; readonly next: number | null };

/** Records of one import that fit a question. */
export function listPayRecords(actor: Actor, importId: string, query: PayRecordQuery): Promise<PayRecordPage> {
  const { after, ...asked } = parseInput(PayRecordQuery, query);
  return read(actor, "pay:write", async (db) => {
    const rows = await db.payRecord.findMany({
      where: { importId, row: { gt: after }, AND: [...conditionsOf(asked)] },
      orderBy: { row: "asc" },
      take: PAGE + 1,
    });
    const records = rows.slice(0, PAGE);
    return { records, next: rows.length > PAGE ? (records.at(-1)?.row ?? null) : null };
  });
}

function* conditionsOf({
  flag,
  role,
  part,
  atLeastUsd,
}: Omit<PayRecordQuery, "after">): Generator<Prisma.PayRecordWhereInput> {
  if (flag !== null) yield { flags: { contains: flag } };
  if (role !== null) yield { roleSlug: role === "none" ? null : role };
  if (atLeastUsd === null) return;
  // SQL finds no unknown amount to be at least anything; what is in dollars by rates that are no longer in force is not known either.
  yield { [part === "base" ? "baseUsd" : "totalUsd"]: { gte: atLeastUsd }, NOT: { flags: { contains: "no-rate" } } };
}

/** A row of a file that somebody should look at: refused, or taken with flags. */
export type DoubtfulRow = { readonly row: number; readonly title: string; readonly flags: readonly string[] };

/** The next records of an import that have a flag, after a row; at most `limit`. */
export function listDoubtfulRows(
  actor: Actor,
  importId: string,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<readonly DoubtfulRow[]> {
  return read(actor, "pay:write", async (db) => {
    const rows = await db.payRecord.findMany({
      where: { importId, row: { gt: after }, NOT: { flags: "" } },
      select: { row: true, title: true, flags: true },
      orderBy: { row: "asc" },
      take: limit,
    });
    return rows.map(({ row, title, flags }) => ({ row, title, flags: flags.split(",") }));
  });
}

/** The next refused rows of an import, after a row; at most `limit`. */
export function listPayRefusals(
  actor: Actor,
  importId: string,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<readonly { readonly row: number; readonly because: string; readonly text: string }[]> {
  return read(actor, "pay:write", (db) =>
    db.payRefusal.findMany({
      where: { importId, row: { gt: after } },
      select: { row: true, because: true, text: true },
      orderBy: { row: "asc" },
      take: limit,
    }),
  );
}
