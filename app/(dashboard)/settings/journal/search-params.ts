import { z } from "zod";
import type { JournalQuery } from "@/lib/data/journal";

const text = z.string().trim().max(80).catch("").default("");
const day = z.iso.date().catch("").default("");

const Parameters = z.object({
  who: text,
  what: text,
  object: text,
  from: day,
  to: day,
  /** "b12": entries before number 12; "a12": those that follow it. */
  cursor: z
    .string()
    .regex(/^[ab]\d{1,15}$/)
    .nullable()
    .catch(null)
    .default(null),
});

/** What an address asks of the journal. Anything that it cannot mean falls back to "no filter". */
export type JournalView = z.infer<typeof Parameters>;

export const PAGE_ENTRIES = 50;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Reads the view from the address. */
export function readJournalView(parameters: Readonly<Record<string, string | string[] | undefined>>): JournalView {
  return Parameters.parse(parameters);
}

/** Whether the view leaves any entry out. */
export function isFiltered({ who, what, object, from, to }: JournalView): boolean {
  return [who, what, object, from, to].some((value) => value !== "");
}

/** The address of a view with some of it changed; unless the change names one, it begins at the first page. */
export function journalHref(view: Partial<JournalView>, change: Partial<JournalView> = {}): string {
  const wanted = { ...view, cursor: null, ...change };
  const entries = Object.entries(wanted).flatMap(([name, value]) => (value ? [[name, value] as const] : []));
  const parameters = new URLSearchParams(entries.map(([name, value]) => [name, value]));
  return parameters.size > 0 ? `/settings/journal?${parameters}` : "/settings/journal";
}

/** What the data layer is asked for; days are whole ones, in UTC. */
export function journalQuery({ who, what, object, from, to, cursor }: JournalView): JournalQuery {
  const number = cursor === null ? 0 : Number(cursor.slice(1));
  return {
    limit: PAGE_ENTRIES,
    ...(who ? { actor: who } : {}),
    ...(what ? { kind: what } : {}),
    ...(object ? { entity: object } : {}),
    ...(from ? { from: new Date(from) } : {}),
    ...(to ? { until: new Date(Date.parse(to) + DAY_MS) } : {}),
    ...(cursor?.startsWith("a") ? { after: number } : {}),
    ...(cursor?.startsWith("b") && number > 0 ? { before: number } : {}),
  };
}
