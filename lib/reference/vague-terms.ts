import { z } from "zod";
import { CitedSource } from "@/lib/reference/cited-source";
import { deepFreeze } from "@/lib/reference/deep-freeze";
import { texts } from "@/lib/reference/texts";
import vagueTermFile from "./data/vague-terms.json";

/** Words that say nothing, with what to write in their place. */
export const VagueTerm = z
  .strictObject({
    words: texts,
    /** Gaps that only a person can fill stand in square brackets: "[lowest]". */
    instead: z.string().min(1),
    why: z.string().min(1),
    notBefore: texts,
    source: CitedSource,
  })
  .readonly();
export type VagueTerm = z.infer<typeof VagueTerm>;

export const vagueTerms: readonly VagueTerm[] = deepFreeze(z.array(VagueTerm).parse(vagueTermFile));
