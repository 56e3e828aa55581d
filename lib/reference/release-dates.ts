import { z } from "zod";
import { CitedSource } from "@/lib/reference/cited-source";
import { deepFreeze } from "@/lib/reference/deep-freeze";
import { texts } from "@/lib/reference/texts";
import releaseDateFile from "./data/release-dates.json";

/** When something that job descriptions ask years of was first public. */
export const ReleaseDate = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    name: z.string().min(1),
    kind: z.enum(["language", "tool", "framework", "model", "hardware", "method", "standard"]),
    /** Slug of the skill that it belongs to; a skill may hold several, each with a date of its own. */
    skill: z.string().min(1).max(80),
    /** How it is named in a text, compared without regard to case. */
    words: texts,
    /** Day or month of the first public release, paper or announcement: the earliest that anybody outside could have worked with it. */
    releasedOn: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])(-\d{2})?$/),
    source: CitedSource,
  })
  .readonly();
export type ReleaseDate = z.infer<typeof ReleaseDate>;

/** Tools, frameworks, models, hardware and methods by the date of their first release, oldest first. Only those whose date was found in a source. */
export const releaseDates: readonly ReleaseDate[] = deepFreeze(z.array(ReleaseDate).parse(releaseDateFile));
