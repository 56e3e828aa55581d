import { z } from "zod";

/** People whom somebody chose by hand; as many as one action takes. */
export const CandidateIds = z
  .array(z.string().min(1).max(40))
  .min(1, "Choose at least one candidate.")
  .max(1000, "Choose at most 1,000 at a time.");
