import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { type ClaimImportPlan, type PlannedRow, planClaimImport } from "@/lib/domain/market/plan-claim-import";
import { type Claim, claims as shipped } from "@/lib/reference/claims";
import { read, type WriteClient, write } from "./access";
import { insertRevisions, type NewRevision } from "./claims";
import { findCurrentClaims, listCurrentClaims, toRevision } from "./current-claims";
import { newId } from "./new-id";
import { parseInput } from "./parse-input";

const MOST_LETTERS = 2_000_000;
const text = z.string().max(MOST_LETTERS, "This file is too large: send at most 2 MB at once.");

/** What a file would do, and the state of the market that it was held against. */
export type ClaimImportPreview = { readonly plan: ClaimImportPlan; readonly marker: string };

/** Holds a file against what is claimed now. Nothing is written. */
export async function previewClaimImport(actor: Actor, file: string): Promise<ClaimImportPreview> {
  const { states, marker } = await listCurrentClaims(actor);
  return { plan: planClaimImport(parseInput(text, file), states), marker };
}

const ClaimImport = z.object({ text, marker: z.string().max(80) });

export type ImportedClaims = { readonly importId: string; readonly created: number; readonly updated: number };

/** Takes the rows that can be taken, all in one step or none. A conflict when the market changed since the preview. */
export async function importClaims(actor: Actor, input: z.input<typeof ClaimImport>): Promise<ImportedClaims> {
  const { text: file, marker } = parseInput(ClaimImport, input);
  return write(actor, "claim:write", async (db) => {
    const now = await findCurrentClaims(db);
    if (now.marker !== marker)
      throw new DomainError(
        "CONFLICT",
        "Claims changed since you looked, so nothing was imported. Look at the preview again.",
      );
    const plan = planClaimImport(file, now.states);
    const importId = newId();
    const revisions = plan.rows.flatMap((row) => revisionOf(row, { importId, createdBy: actor.id }));
    if (plan.problem !== null || revisions.length === 0)
      throw new DomainError("INVALID", plan.problem ?? "No row of this file adds or changes a claim.");
    await insertRevisions(db, revisions);
    const created = plan.rows.filter(({ kind }) => kind === "create").length;
    const counts = { created, updated: revisions.length - created };
    return { result: { importId, ...counts }, entry: { kind: "claim.import", entity: importId, detail: counts } };
  });
}

function revisionOf(row: PlannedRow, by: Pick<NewRevision, "importId" | "createdBy">): readonly NewRevision[] {
  const reason = `Imported, line ${row.line}`;
  if (row.kind === "create") {
    const claimId = `own-${newId()}`;
    return [{ claimId, version: 1, body: { ...row.claim, id: claimId }, reason, ...by }];
  }
  if (row.kind !== "update") return [];
  return [{ claimId: row.claim.id, version: row.before.version + 1, body: row.claim, reason, ...by }];
}

/** One file that was imported. */
export type ClaimImportRecord = {
  readonly importId: string;
  readonly at: Date;
  readonly by: string;
  readonly claims: number;
  /** How many of them still say what the file said. */
  readonly inForce: number;
};

const MOST_LISTED = 20;

/** The last files that were imported, the newest first. */
export function listClaimImports(actor: Actor): Promise<readonly ClaimImportRecord[]> {
  return read(actor, "role:read", async (db) => {
    const rows = await db.claimRevision.findMany({
      where: { importId: { not: null } },
      select: { importId: true, claimId: true, version: true, createdAt: true, createdBy: true },
    });
    const { states } = await findCurrentClaims(db);
    const versions = new Map(states.map(({ claim, version }) => [claim.id, version]));
    const imports = groupRows(rows);
    return [...imports]
      .map(([importId, own]) => ({
        importId,
        at: own[0]?.createdAt ?? new Date(0),
        by: own[0]?.createdBy ?? "",
        claims: own.length,
        inForce: own.filter(({ claimId, version }) => versions.get(claimId) === version).length,
      }))
      .sort((a, b) => b.at.getTime() - a.at.getTime())
      .slice(0, MOST_LISTED);
  });
}

type ImportedRow = {
  readonly importId: string | null;
  readonly claimId: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly createdBy: string;
};

function groupRows(rows: readonly ImportedRow[]): ReadonlyMap<string, readonly ImportedRow[]> {
  const groups = new Map<string, ImportedRow[]>();
  for (const row of rows) {
    const key = row.importId ?? "";
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}

/** Takes a whole import back, as new steps: what it added does not count any more, what it changed says what it said before. */
export async function undoClaimImport(actor: Actor, importId: string): Promise<{ readonly claims: number }> {
  return write(actor, "claim:write", async (db) => {
    const rows = await db.claimRevision.findMany({ where: { importId } });
    if (rows.length === 0) throw new DomainError("NOT_FOUND", "There is no such import.");
    const { states } = await findCurrentClaims(db);
    const versions = new Map(states.map(({ claim, version }) => [claim.id, version]));
    const touched = rows.filter(({ claimId, version }) => versions.get(claimId) !== version);
    if (touched.length === rows.length) throw new DomainError("INVALID", "This import was taken back already.");
    if (touched.length > 0)
      throw new DomainError(
        "CONFLICT",
        `${touched.length} of its claims were changed since, so nothing was taken back. Put those back on their pages first.`,
      );
    const revisions: NewRevision[] = [];
    for (const { claimId, version } of rows) {
      const body = await bodyBefore(db, claimId, version);
      revisions.push({
        claimId,
        version: version + 1,
        body,
        reason: "Import taken back",
        importId: null,
        createdBy: actor.id,
      });
    }
    await insertRevisions(db, revisions);
    const detail = { claims: rows.length };
    return { result: detail, entry: { kind: "claim.undo-import", entity: importId, detail } };
  });
}

async function bodyBefore(db: WriteClient, claimId: string, version: number): Promise<Claim | null> {
  const row = await db.claimRevision.findFirst({
    where: { claimId, version: { lt: version } },
    orderBy: { version: "desc" },
  });
  return row === null ? (shipped.find((claim) => claim.id === claimId) ?? null) : toRevision(row).body;
}
