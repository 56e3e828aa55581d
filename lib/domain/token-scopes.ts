import { type AccountRole, type Permission, permissionsOfRole } from "./access";

/** Days that a token may live. */
export const tokenLifetimesDays = [7, 30, 90] as const;

/**
 * What a program may be given by somebody of that role: what they may read themselves, and lists as CSV, which is how a program reads them.
 * Nothing for somebody who may make no tokens, and to nobody's program what present people are paid.
 */
export function tokenScopesOf(role: AccountRole): readonly Permission[] {
  const own = permissionsOfRole[role];
  if (!own.includes("token:write")) return [];
  return own.filter(
    (permission) => (permission.endsWith(":read") && permission !== "own-pay:read") || permission === "pool:export",
  );
}
