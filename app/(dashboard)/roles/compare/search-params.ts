import { z } from "zod";
import { type Role, roleBySlug, roles } from "@/lib/reference/roles";

const Parameters = z.object({ a: z.string().catch(""), b: z.string().catch(""), c: z.string().catch("") });

/** The names of the parameters that hold the compared roles. */
export const comparedPlaces = ["a", "b", "c"] as const;

type AddressParameters = Readonly<Record<string, string | string[] | undefined>>;

/** The role that `role` is most easily mistaken for, or the next of the ten. */
function likeliest(role: Role): Role | undefined {
  const mistaken = role.confusedWith.flatMap(({ role: slug }) => roleBySlug.get(slug) ?? []);
  return mistaken[0] ?? roles.find(({ slug }) => slug !== role.slug);
}

/**
 * Two or three different roles, in the order of the address. What names no role is left out, as is a role named twice; the first of the ten
 * and the role that is most easily mistaken for it fill the two places that a comparison needs.
 */
export function readComparedRoles(parameters: AddressParameters): readonly Role[] {
  const { a, b, c } = Parameters.parse(parameters);
  const named = [...new Set([a, b, c])].flatMap((slug) => roleBySlug.get(slug) ?? []);
  if (named.length >= 2) return named;
  const first = named[0] ?? roles[0];
  const second = first === undefined ? undefined : likeliest(first);
  return [first, second].filter((role) => role !== undefined);
}

/** The address of a comparison of `slugs`. */
export function comparedRolesHref(slugs: readonly string[]): string {
  const pairs = slugs.slice(0, comparedPlaces.length).map((slug, index) => [comparedPlaces[index] ?? "c", slug]);
  return `/roles/compare?${new URLSearchParams(pairs)}`;
}
