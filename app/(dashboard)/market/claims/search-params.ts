import { z } from "zod";
import { type ClaimFilter, claimChoices } from "@/lib/domain/market/list-claims";

const text = z.string().trim().max(120).catch("").default("");

const Parameters = z.object({
  q: text,
  metric: text,
  role: text,
  region: text,
  grade: z.enum(["", "A", "B", "C"]).catch("").default(""),
  year: z
    .string()
    .regex(/^\d{4}$/)
    .catch("")
    .default(""),
  show: z.enum(claimChoices).catch("counted").default("counted"),
  /** "a…": claims after the one with that id; "b…": those before it. */
  cursor: z
    .string()
    .max(80)
    .regex(/^[ab]./)
    .nullable()
    .catch(null)
    .default(null),
});

/** What an address asks of the list of claims. Anything that it cannot mean falls back to "no filter". */
export type ClaimView = z.infer<typeof Parameters>;

export const PAGE_CLAIMS = 50;

/** Reads the view from the address. */
export function readClaimView(parameters: Readonly<Record<string, string | string[] | undefined>>): ClaimView {
  return Parameters.parse(parameters);
}

/** Whether the view leaves any claim out that counts. */
export function isFiltered({ q, metric, role, region, grade, year, show }: ClaimView): boolean {
  return show !== "counted" || [q, metric, role, region, grade, year].some((value) => value !== "");
}

/** The address of a view with some of it changed; unless the change names one, it begins at the first page. */
export function claimsHref(view: Partial<ClaimView>, change: Partial<ClaimView> = {}, base = "/market/claims"): string {
  const wanted = { ...view, cursor: null, ...change };
  const entries = Object.entries(wanted).flatMap(([name, value]) =>
    value && !(name === "show" && value === "counted") ? [[name, value]] : [],
  );
  const parameters = new URLSearchParams(entries);
  return parameters.size > 0 ? `${base}?${parameters}` : base;
}

/** What the list is asked for. */
export function claimFilter({ q, metric, role, region, grade, year, show }: ClaimView): ClaimFilter {
  return { words: q, metric, role, region, grade, year, choice: show };
}
