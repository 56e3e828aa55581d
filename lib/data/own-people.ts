import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/domain/access";
import { payLevels } from "@/lib/domain/compensation/pay-cell";
import type { OwnPerson } from "@/lib/domain/compensation/people/own-person";
import { titleMapper } from "@/lib/domain/compensation/records/map-title";
import { read } from "./access";
import { type OwnPayroll, toPayroll } from "./own-payrolls";
import { listTitleRules } from "./pay-title-rules";

const Stored = z.object({ level: z.enum(payLevels).nullable(), groups: z.record(z.string(), z.string()) });

/** The payroll that counts, and its people in its order. */
export type OwnPeople = { readonly payroll: OwnPayroll; readonly people: readonly OwnPerson[] };

/** Whom the company pays now, by the newest payroll that was taken; null where there is none. Roles follow the rules of titles as they stand today. */
export async function getOwnPeople(actor: Actor): Promise<OwnPeople | null> {
  const found = await read(actor, "own-pay:read", (db) =>
    db.ownPayroll.findFirst({
      where: { status: "taken" },
      orderBy: { takenAt: "desc" },
      include: { people: { orderBy: { row: "asc" } } },
    }),
  );
  if (found === null) return null;
  const roleOf = titleMapper(await listTitleRules(actor));
  const people = found.people.map(({ level, groups, row, reference, title, place, currency, base, share }) => ({
    ...{ row, reference, title, place, currency, base, share, role: roleOf(title) },
    ...Stored.parse({ level, groups: JSON.parse(groups) }),
  }));
  return { payroll: toPayroll(found), people };
}

/** Whether a payroll counts. */
export function hasOwnPeople(actor: Actor): Promise<boolean> {
  return read(actor, "own-pay:read", async (db) => (await db.ownPayroll.count({ where: { status: "taken" } })) > 0);
}
