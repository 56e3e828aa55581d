import { claimFields } from "./claim-fields";
import type { CurrentClaim } from "./current-claims";

/** The columns of a file of claims; the importer reads them all but the last. */
export const CLAIM_CSV_HEAD: readonly string[] = ["id", ...claimFields, "standing"];

/** A claim as a row of such a file; nothing stated is an empty cell, numbers stay numbers. */
export function claimCsvRow({ claim, standing }: CurrentClaim): readonly (string | number)[] {
  return [claim.id, ...claimFields.map((field) => claim[field] ?? ""), standing];
}
