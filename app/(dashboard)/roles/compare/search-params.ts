import { z } from "zod";
import { type Role, roleBySlug, roles } from "@/lib/reference/roles";

const Parameters = z.object({ a: z.string().catch(""), b: z.string().catch(""), c: z.string().catch("") });

/** The names of the parameters that hold the compared roles. */
export const comparedPlaces = ["a", "b", "c"] as const;

type AddressParameters = Readonly<Record<string, string | string[] | undefined>>;

/** The role that `role` is most easily mistaken for, or the next of the ten; never one of `taken`. */
function likeliest(role: Role, taken: readonly (Role | undefined)[]): Role | undefined {
  const mistaken = role.confusedWith.flatMap(({ role: slug }) => roleBySlug.get(slug) ?? []);
  return [...mistaken, ...roles].find((other) => other !== role && !taken.includes(other));
}

/**
 * Two or three different roles, each at its place in the address. What names no role leaves its place, as does a role named twice; the first
 * of the ten and the role that is most easily mistaken for it fill the two places that a comparison needs.
 */
export function readComparedRoles(parameters: AddressParameters): readonly Role[] {
  const { a, b, c } = Parameters.parse(parameters);
  const [first = roles[0], second, third] = [a, b, c].map((slug) => roleBySlug.get(slug));
  if (first === undefined) return [];
  const other = second === undefined || second === first ? likeliest(first, [third]) : second;
  return [...new Set([first, other, third])].filter((role) => role !== undefined);
}

/** The address of a comparison of `slugs`. */
export function comparedRolesHref(slugs: readonly string[]): string {
  const pairs = slugs.slice(0, comparedPlaces.length).map((slug, index) => [comparedPlaces[index] ?? "c", slug]);
  return `/roles/compare?${new URLSearchParams(pairs)}`;
}
