import { z } from "zod";
import { type CandidateQuery, CandidateSort } from "@/lib/data/candidate-query";
import { findSkillSuggestions } from "@/lib/data/candidates";
import { roleBySlug } from "@/lib/reference/roles";
import { skillBySlug } from "@/lib/reference/skills";
import { readHiddenColumns } from "./candidate-columns";

const text = z.string().trim().max(100).catch("").default("");

const Parameters = z.object({
  q: text,
  role: z
    .string()
    .refine((slug) => roleBySlug.has(slug))
    .nullable()
    .catch(null)
    .default(null),
  gate: z.enum(["passed", "verify", "failed"]).nullable().catch(null).default(null),
  /** A slug, or what somebody typed. */
  skill: text,
  skillLevel: z.coerce.number().int().min(1).max(5).catch(1).default(1),
  location: text,
  years: z.coerce.number().int().min(0).max(60).catch(0).default(0),
  /** Those whose document has something to look at. */
  document: z.literal("look").nullable().catch(null).default(null),
  sort: CandidateSort.catch("imported").default("imported"),
  direction: z.enum(["ascending", "descending"]).nullable().catch(null).default(null),
  cursor: z.string().max(500).nullable().catch(null).default(null),
  hide: text.transform(readHiddenColumns),
});

/** What an address asks of the list of candidates. Anything that it cannot mean falls back to "no filter". */
export type CandidateView = Omit<z.infer<typeof Parameters>, "direction" | "skill"> & {
  readonly direction: "ascending" | "descending";
  /** Slug of a skill; null asks for none. */
  readonly skill: string | null;
  /** What was typed as a skill and is none. */
  readonly unknownSkill: string | null;
};

/** The direction in which a column is of most use first. */
export function usualDirection(sort: CandidateSort): "ascending" | "descending" {
  return sort === "name" ? "ascending" : "descending";
}

/** Reads the view from the address. A gate without a role means nothing and is left out. */
export function readCandidateView(parameters: Readonly<Record<string, string | string[] | undefined>>): CandidateView {
  const { direction, skill: typed, gate, ...rest } = Parameters.parse(parameters);
  const skill =
    typed === "" ? null : skillBySlug.has(typed) ? typed : (findSkillSuggestions(typed, 1)[0]?.slug ?? null);
  return {
    ...rest,
    gate: rest.role === null ? null : gate,
    direction: direction ?? usualDirection(rest.sort),
    skill,
    unknownSkill: typed !== "" && skill === null ? typed : null,
  };
}

/** The parameters of a view that differ from the usual ones, as they stand in the address. */
export function candidateParameters(view: CandidateView): URLSearchParams {
  const entries: readonly (readonly [string, string, string])[] = [
    ["q", view.q, ""],
    ["role", view.role ?? "", ""],
    ["gate", view.gate ?? "", ""],
    ["skill", view.skill ?? "", ""],
    ["skillLevel", view.skill === null ? "1" : String(view.skillLevel), "1"],
    ["location", view.location, ""],
    ["years", String(view.years), "0"],
    ["document", view.document ?? "", ""],
    ["sort", view.sort, "imported"],
    ["direction", view.direction, usualDirection(view.sort)],
    ["cursor", view.cursor ?? "", ""],
    ["hide", view.hide.join(","), ""],
  ];
  return new URLSearchParams(
    entries.filter(([, value, usual]) => value !== usual).map(([name, value]) => [name, value]),
  );
}

/** The address of a view with some of it changed; unless the change names one, it begins at the first page. */
export function candidatesHref(view: CandidateView, change: Partial<CandidateView>): string {
  const parameters = candidateParameters({ ...view, cursor: null, ...change });
  return parameters.size > 0 ? `/candidates?${parameters}` : "/candidates";
}

/** What the data layer is asked for. */
export function candidateQuery(view: CandidateView): CandidateQuery {
  return {
    sort: view.sort,
    direction: view.direction,
    ...(view.q ? { search: view.q } : {}),
    ...(view.role ? { role: view.role } : {}),
    ...(view.gate ? { gate: view.gate } : {}),
    ...(view.skill ? { skill: view.skill, minimumLevel: view.skillLevel } : {}),
    ...(view.location ? { location: view.location } : {}),
    ...(view.years > 0 ? { minimumYears: view.years } : {}),
    ...(view.document === null ? {} : { toLookAt: true }),
    ...(view.cursor ? { cursor: view.cursor } : {}),
  };
}
