import type { CandidateDetail } from "@/lib/data/candidates";
import type { ReceiptPlace } from "@/lib/data/receipts";
import { roles } from "@/lib/reference/roles";
import { readRoleChoice } from "./search-params";

type Known = Pick<CandidateDetail, "nearestRole" | "scores">;

/** The role that a page about a candidate is of unless it says otherwise: the nearest, else that of the best stored score, else the first. */
export function usualRole({ nearestRole, scores }: Known): string {
  const best = scores.toSorted((a, b) => (b.expected ?? -1) - (a.expected ?? -1))[0]?.role;
  return nearestRole ?? best ?? roles[0]?.slug ?? "";
}

/** The role and level that the address of a receipt or a sheet asks for, as the candidate's page reads them. */
export function receiptPlaceOf(
  candidate: Known,
  parameters: Readonly<Record<string, string | string[] | undefined>>,
): ReceiptPlace {
  return readRoleChoice(parameters, usualRole(candidate));
}
