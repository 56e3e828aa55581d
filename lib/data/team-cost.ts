import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/domain/access";
import { readPlan, typePlan } from "@/lib/domain/compensation/team-cost/read-plan";
import type { TeamPlan } from "@/lib/domain/compensation/team-cost/team-plan";
import type { TypedPlan } from "@/lib/domain/compensation/team-cost/typed-plan";
import { DomainError } from "@/lib/domain/errors";
import type { TeamCostPlan as PlanRow } from "@/prisma/generated/client";
import { read, type WriteClient, write } from "./access";
import { storableText } from "./fold-text";
import { newId } from "./new-id";
import { parseInput } from "./parse-input";

/** A plan that somebody keeps. */
export type SavedPlan = {
  readonly id: string;
  readonly plan: TeamPlan;
  readonly updatedAt: Date;
  /** Raised by each change; a change names the one it was made on. */
  readonly version: number;
};

export type SavedPlanSummary = Pick<SavedPlan, "id" | "updatedAt" | "version"> & { readonly name: string };

export type SavedPlanPage = {
  readonly plans: readonly SavedPlanSummary[];
  /** Where the next page begins; null after the last. */
  readonly next: string | null;
};

const PAGE = 20;

const Cursor = z.object({ at: z.iso.datetime(), id: z.string().min(1).max(60) });

const field = z.string().max(200);

/** A plan as it is stored and sent: as its fields hold it. */
export const StoredPlan = z
  .object({
    ...{ name: field.trim().min(1, "Give the plan a name to save it."), firstMonth: field, months: field },
    ...{ currency: field, policy: field, load: field, budget: field },
    ...{ stage: field.default(""), raised: field.default(""), otherMonthly: field.default("") },
    seats: z
      .array(
        z.object({
          ...{ role: field, level: field, place: field, companyType: field, count: field, startMonth: field },
          ...{ need: field, typedBase: field },
        }),
      )
      .min(1, "Add a seat before you save."),
  })
  .superRefine((typed, context) => {
    const { problems } = readPlan(typed);
    for (const [name, message] of Object.entries(problems?.plan ?? {}))
      context.addIssue({ code: "custom", path: [name], message });
    for (const message of problems?.seats.flatMap((seat) => Object.values(seat)) ?? [])
      context.addIssue({ code: "custom", path: ["seats"], message });
  });

function planOf(typed: TypedPlan): TeamPlan {
  const { plan } = readPlan(typed);
  if (plan === null)
    throw new DomainError("INVALID", "This plan cannot be read. Correct its fields and save it again.");
  return plan;
}

function toColumns(input: TypedPlan) {
  const plan = planOf(parseInput(StoredPlan, input));
  const name = storableText(plan.name);
  return { name, body: JSON.stringify(typePlan({ ...plan, name })) };
}

function toSaved({ id, body, updatedAt, version }: PlanRow): SavedPlan {
  return { id, plan: planOf(StoredPlan.parse(JSON.parse(body))), updatedAt, version };
}

/** Kept plans, the last changed first, a page at a time. Throws INVALID for a `from` that no page gave. */
export async function listPlans(actor: Actor, from: string | null = null): Promise<SavedPlanPage> {
  const [at, id] = (from ?? "").split("~");
  const cursor = from === null ? null : parseInput(Cursor, { at, id });
  return read(actor, "team-cost:read", async (db) => {
    const before = cursor === null ? null : { at: new Date(cursor.at), id: cursor.id };
    const rows = await db.teamCostPlan.findMany({
      where:
        before === null
          ? {}
          : { OR: [{ updatedAt: { lt: before.at } }, { updatedAt: before.at, id: { lt: before.id } }] },
      select: { id: true, name: true, updatedAt: true, version: true },
      orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
      take: PAGE + 1,
    });
    const plans = rows.slice(0, PAGE);
    const last = plans.at(-1);
    const next = rows.length > PAGE && last !== undefined ? `${last.updatedAt.toISOString()}~${last.id}` : null;
    return { plans, next };
  });
}

/** A kept plan; null where there is none any more. */
export function findPlan(actor: Actor, id: string): Promise<SavedPlan | null> {
  return read(actor, "team-cost:read", async (db) => {
    const row = await db.teamCostPlan.findUnique({ where: { id } });
    return row === null ? null : toSaved(row);
  });
}

/** Keeps a new plan. Throws INVALID for what its fields refuse. */
export async function createPlan(actor: Actor, input: TypedPlan, now: Date): Promise<{ readonly id: string }> {
  const columns = toColumns(input);
  return write(actor, "team-cost:write", async (db) => {
    const id = newId();
    const made = { createdAt: now, createdBy: actor.id, updatedAt: now, version: 1 };
    await db.teamCostPlan.create({ data: { id, ...columns, ...made } });
    return { result: { id }, entry: { kind: "team-cost.create", entity: id, detail: { version: 1 } } };
  });
}

/** The row of a plan as it was seen. Throws NOT_FOUND, or CONFLICT when somebody has changed it meanwhile. */
async function claimPlan(db: WriteClient, id: string, seenVersion: number): Promise<PlanRow> {
  const row = await db.teamCostPlan.findUnique({ where: { id } });
  if (row === null)
    throw new DomainError("NOT_FOUND", "This plan was removed meanwhile. Save what you see as a new plan.");
  if (row.version !== seenVersion)
    throw new DomainError(
      "CONFLICT",
      "Somebody changed this plan meanwhile, so nothing was saved. What you typed is still here; save it as a new plan.",
    );
  return row;
}

export type PlanChange = { readonly id: string; readonly seenVersion: number; readonly input: TypedPlan };

/** Saves a changed plan and gives its new version. Throws CONFLICT when somebody was faster: nothing is overwritten. */
export async function changePlan(actor: Actor, { id, seenVersion, input }: PlanChange, now: Date): Promise<number> {
  const columns = toColumns(input);
  return write(actor, "team-cost:write", async (db) => {
    const version = (await claimPlan(db, id, seenVersion)).version + 1;
    await db.teamCostPlan.update({ where: { id }, data: { ...columns, updatedAt: now, version } });
    return {
      result: version,
      entry: { kind: "team-cost.change", entity: id, detail: { version } },
    };
  });
}

/** A plan that was removed, so that it can be put back. */
export const RemovedPlan = z.object({ id: z.string().regex(/^[a-z2-7]{26}$/), input: StoredPlan });
export type RemovedPlan = z.infer<typeof RemovedPlan>;

/** Removes a plan. Gives what `restorePlan` needs. Throws NOT_FOUND when it is gone already, CONFLICT when somebody changed it meanwhile. */
export function removePlan(actor: Actor, id: string, seenVersion: number): Promise<RemovedPlan> {
  return write(actor, "team-cost:write", async (db) => {
    const { plan } = toSaved(await claimPlan(db, id, seenVersion));
    await db.teamCostPlan.delete({ where: { id } });
    const result = { id, input: StoredPlan.parse(typePlan(plan)) };
    return { result, entry: { kind: "team-cost.remove", entity: id, detail: {} } };
  });
}

/** Puts a plan back under its address. Throws CONFLICT where it stands. */
export function restorePlan(actor: Actor, removed: RemovedPlan, now: Date): Promise<{ readonly id: string }> {
  const { id, input } = parseInput(RemovedPlan, removed);
  const columns = toColumns(input);
  return write(actor, "team-cost:write", async (db) => {
    if ((await db.teamCostPlan.count({ where: { id } })) > 0)
      throw new DomainError("CONFLICT", "This plan is back already.");
    const made = { createdAt: now, createdBy: actor.id, updatedAt: now, version: 1 };
    await db.teamCostPlan.create({ data: { id, ...columns, ...made } });
    return { result: { id }, entry: { kind: "team-cost.restore", entity: id, detail: { version: 1 } } };
  });
}
