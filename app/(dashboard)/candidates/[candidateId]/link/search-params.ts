import { z } from "zod";

/** What is searched, and whom somebody chose. */
export const LinkView = z.object({
  q: z.string().trim().max(200).catch("").default(""),
  with: z.string().min(1).max(60).nullable().catch(null).default(null),
});
export type LinkView = z.infer<typeof LinkView>;

/** The page with somebody chosen, or with nobody. */
export function linkHref(candidateId: string, { q, with: chosen }: LinkView): string {
  const parameters = new URLSearchParams({ ...(q === "" ? {} : { q }), ...(chosen === null ? {} : { with: chosen }) });
  return `/candidates/${candidateId}/link${parameters.size > 0 ? `?${parameters}` : ""}`;
}
