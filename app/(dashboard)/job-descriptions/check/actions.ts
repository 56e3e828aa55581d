"use server";

import { z } from "zod";
import { lintFor, withPlainBreaks } from "@/app/(dashboard)/job-descriptions/lint-view";
import { LONGEST_POSTING } from "@/lib/domain/posting/lint-posting";
import { action } from "@/lib/server/action";

const PastedText = z.object({
  text: z
    .string()
    .transform(withPlainBreaks)
    .pipe(
      z
        .string()
        .min(1, "Paste a job description first.")
        .max(LONGEST_POSTING, "Paste one job description: at most 100,000 characters are read."),
    ),
  place: z.string().trim().max(200, "Keep the place under 200 characters."),
});

/** Says what in a pasted job description keeps people away. Nothing of it is stored. */
export const lintTextAction = action("role:read", PastedText, (actor, { text, place }) => lintFor(actor, text, place));
