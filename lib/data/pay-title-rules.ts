import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/domain/access";
import { titleKey } from "@/lib/domain/compensation/records/map-title";
import { shippedTitleRules, TitleRule, titleMatches } from "@/lib/domain/compensation/records/title-rules";
import { DomainError } from "@/lib/domain/errors";
import { roleBySlug } from "@/lib/reference/roles";
import { type ReadClient, read, write } from "./access";
import { mapTitlesAnew } from "./map-titles-anew";
import { newId } from "./new-id";
import { parseInput } from "./parse-input";
import { listUnmappedTitles } from "./pay-records-sql";

/** A rule of the company's own. */
export type OwnTitleRule = TitleRule & { readonly id: string; readonly createdAt: Date; readonly createdBy: string };

/** The company's own rules, the newest first; all of them come before those that are shipped. */
export async function findOwnTitleRules(db: Pick<ReadClient, "payTitleRule">): Promise<readonly OwnTitleRule[]> {
  const orderBy = [{ createdAt: "desc" }, { id: "desc" }] as const;
  const rows = await db.payTitleRule.findMany({ where: { removedAt: null }, orderBy: [...orderBy] });
  return rows.map(({ id, createdAt, createdBy, match, words, roleSlug }) => ({
    ...{ id, createdAt, createdBy },
    ...TitleRule.parse({ match, words, role: roleSlug }),
  }));
}

/** The same, for the pages. */
export function listOwnTitleRules(actor: Actor): Promise<readonly OwnTitleRule[]> {
  return read(actor, "role:read", findOwnTitleRules);
}

/** All rules in the order in which they are tried. */
export async function listTitleRules(actor: Actor): Promise<readonly TitleRule[]> {
  return [...(await listOwnTitleRules(actor)), ...shippedTitleRules];
}

const MOST_RULES = 500;

export const NewTitleRule = z.object({
  match: z.enum(titleMatches),
  words: z.string().max(200).transform(titleKey).pipe(z.string().min(2, "Write the words of the title.").max(120)),
  role: z
    .string()
    .nullable()
    .refine((role) => role === null || roleBySlug.has(role), "Choose a role of the list."),
});

/** A rule that was changed, and how many titles of records have another role by it. */
export type ChangedRule = { readonly ruleId: string; readonly titles: number };

/** Adds a rule before all others, and maps every record anew with its percentiles, all in one step. */
export function addTitleRule(actor: Actor, input: z.input<typeof NewTitleRule>): Promise<ChangedRule> {
  const { match, words, role } = parseInput(NewTitleRule, input);
  return write(actor, "pay:write", async (db) => {
    if ((await db.payTitleRule.count({ where: { removedAt: null } })) >= MOST_RULES)
      throw new DomainError("INVALID", "There are 500 own rules already. Take some back first.");
    const ruleId = newId();
    const by = { createdAt: new Date(), createdBy: actor.id, removedAt: null };
    await db.payTitleRule.create({ data: { id: ruleId, match, words, roleSlug: role, ...by } });
    const titles = await mapTitlesAnew(db, [...(await findOwnTitleRules(db)), ...shippedTitleRules]);
    const detail = { match, role, titles };
    return { result: { ruleId, titles }, entry: { kind: "pay-rule.add", entity: ruleId, detail } };
  });
}

/** Takes an own rule back, or puts it in force again, and maps every record anew. Throws NOT_FOUND. */
export function setTitleRule(actor: Actor, ruleId: string, isInForce: boolean): Promise<ChangedRule> {
  return write(actor, "pay:write", async (db) => {
    const where = { id: ruleId, removedAt: isInForce ? { not: null } : null };
    const { count } = await db.payTitleRule.updateMany({ where, data: { removedAt: isInForce ? null : new Date() } });
    if (count === 0)
      throw new DomainError("NOT_FOUND", "This rule is no longer here, or somebody changed it meanwhile.");
    const titles = await mapTitlesAnew(db, [...(await findOwnTitleRules(db)), ...shippedTitleRules]);
    const kind = isInForce ? "pay-rule.restore" : "pay-rule.remove";
    return { result: { ruleId, titles }, entry: { kind, entity: ruleId, detail: { titles } } };
  });
}

/** The commonest titles that no rule knows, with how many records have each. */
export function listTitlesWithoutRole(
  actor: Actor,
): Promise<readonly { readonly title: string; readonly rows: number }[]> {
  return read(actor, "role:read", (db) => listUnmappedTitles(db, 20));
}
