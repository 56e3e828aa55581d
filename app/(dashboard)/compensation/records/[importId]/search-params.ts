import { z } from "zod";
import type { PayRecordQuery } from "@/lib/data/pay-record-lists";
import { recordFlags } from "@/lib/domain/compensation/records/pay-record";
import { roleNames } from "@/lib/reference/role-names";

const Parameters = z.object({
  flag: z.enum(recordFlags).nullable().catch(null).default(null),
  role: z
    .enum([...roleNames.map(({ slug }) => slug), "none"])
    .nullable()
    .catch(null)
    .default(null),
  part: z.enum(["base", "total"]).catch("base").default("base"),
  least: z.coerce.number().positive().nullable().catch(null).default(null),
  after: z.coerce.number().int().min(0).catch(0).default(0),
});
export type RecordView = z.infer<typeof Parameters>;

type Given = Readonly<Record<string, string | string[] | undefined>>;

/** Which of an import's records are shown; anything unknown shows all. */
export function readRecordView(parameters: Given): RecordView {
  return Parameters.parse(parameters);
}

/** The question that a view asks of the records. */
export function recordQuery({ least, ...view }: RecordView): PayRecordQuery {
  return { ...view, atLeastUsd: least };
}

/** The address of a view with some of it changed. */
export function recordHref(importId: string, view: Partial<RecordView>): string {
  const entries = Object.entries(view).filter(
    ([name, value]) => value !== null && value !== 0 && !(name === "part" && value === "base"),
  );
  const search = new URLSearchParams(entries.map(([name, value]) => [name, String(value)]));
  return `/compensation/records/${importId}${search.size === 0 ? "" : `?${search}`}#records`;
}
