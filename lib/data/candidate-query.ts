import { z } from "zod";
import type { Interval } from "@/lib/domain/interval";
import { RoleLevel } from "@/lib/domain/role/role-profile";
import type { GateOutcome } from "@/lib/domain/scoring/score";

export const CandidateSort = z.enum(["expected", "name", "years", "imported", "coverage"]);
export type CandidateSort = z.infer<typeof CandidateSort>;

/** What a list of candidates is asked for. Unknown years or place never pass a filter on them. */
export const CandidateQuery = z.object({
  /** Words that the name, headline or place must all contain. */
  search: z.string().trim().max(200).optional(),
  /** With a role, `gate`, `minimumCoverage`, "expected" and "coverage" mean its score at `level` (absent: its default level) under the current profile. */
  role: z.string().min(1).max(80).optional(),
  level: z.optional(RoleLevel),
  gate: z.enum(["passed", "failed", "verify"]).optional(),
  /** Least share from 0 to 1 of the role's requirement weight about which the résumé says something. */
  minimumCoverage: z.number().min(0).max(1).optional(),
  /** Held, with a quote, and perhaps as high as `minimumLevel`. */
  skill: z.string().min(1).max(80).optional(),
  minimumLevel: z.number().min(1).max(5).optional(),
  location: z.string().trim().max(100).optional(),
  /** Years that the résumé's dates allow for: 5 keeps "4 to 6". */
  minimumYears: z.number().min(0).max(60).optional(),
  /** Whether the document has something in its integrity report at which nobody has looked; false asks nothing. */
  toLookAt: z.boolean().optional(),
  sample: z.boolean().optional(),
  sort: CandidateSort.default("imported"),
  direction: z.enum(["ascending", "descending"]).default("descending"),
  cursor: z.string().max(500).optional(),
  /** How many the whole list has, where an earlier page told it: it is not counted again. */
  knownTotal: z.number().int().min(0).optional(),
  limit: z.number().int().min(1).max(200).default(50),
});
export type CandidateQuery = z.input<typeof CandidateQuery>;
export type ParsedCandidateQuery = z.infer<typeof CandidateQuery>;

/** A stored score without its ledger. `because` tells why the numbers are null. */
export type ScoreSummary = {
  readonly role: string;
  readonly level: RoleLevel;
  readonly profileVersion: number;
  readonly engineVersion: string;
  readonly inputsHash: string;
  readonly proven: number | null;
  readonly expected: number | null;
  readonly possible: number | null;
  readonly coverage: number;
  readonly gate: GateOutcome | null;
  readonly mustHaves: { readonly met: number; readonly open: number; readonly failed: number };
  readonly because: string | null;
};

export type CandidateRow = {
  readonly id: string;
  /** Empty when the résumé states none. */
  readonly name: string;
  readonly headline: string;
  readonly location: string;
  readonly years: Interval | null;
  readonly nearestRole: string | null;
  readonly isSample: boolean;
  readonly status: "readable" | "no-text";
  readonly createdAt: Date;
  readonly version: number;
  /** For the role asked, else for the nearest role; null when there is none. */
  readonly score: ScoreSummary | null;
};

/** One page of a list. `firstPosition` is the 1-based place of its first row in the whole list. */
export type CandidatePage = {
  readonly rows: readonly CandidateRow[];
  readonly total: number;
  readonly firstPosition: number;
  readonly nextCursor: string | null;
  readonly previousCursor: string | null;
};
