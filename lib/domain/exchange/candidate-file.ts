import { z } from "zod";
import { CANDIDATE_FILE } from "./candidate-file-parts";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A person's word on one fact, as the data layer checks it. */
const FileCorrection = z.object({ field: z.string(), key: z.string(), value: z.unknown(), at: z.iso.datetime() });

/**
 * What of a person comes back when a file is imported: the document itself, when it was read, and what people put right. Everything else in
 * the file follows from these and is computed again, so that a file can claim no evidence that its document does not have.
 */
export const CandidateToRestore = z.object({
  sample: z.boolean(),
  document: z.object({
    name: z.string().min(1).max(1000),
    sha256,
    /** The bytes of the file. */
    content: z.base64(),
  }),
  reading: z.object({ readAt: z.iso.datetime() }),
  corrections: z.array(FileCorrection).max(1000),
});
export type CandidateToRestore = z.infer<typeof CandidateToRestore>;

const CandidateFile = z.object({
  format: z.literal(CANDIDATE_FILE.format),
  version: z.literal(CANDIDATE_FILE.version, "This file is of a later Rolecall. Update this one and import it again."),
  candidates: z.array(z.unknown()),
});

export type ReadCandidateFile =
  | { readonly ok: true; readonly candidates: readonly unknown[] }
  | { readonly ok: false; readonly message: string };

/** The people of a file, unread; else a sentence for the person. */
export function readCandidateFile(text: string): ReadCandidateFile {
  const damaged = { ok: false, message: "This file of candidates is damaged or cut off. Export it again." } as const;
  try {
    const parsed = CandidateFile.safeParse(JSON.parse(text.replace(/^\uFEFF/, "")));
    if (parsed.success) return { ok: true, candidates: parsed.data.candidates };
    const message = parsed.error.issues.find(({ path }) => path[0] === "version")?.message;
    return message === undefined ? damaged : { ok: false, message };
  } catch {
    return damaged;
  }
}

/** One person of a file; else what is wrong, as a sentence. */
export function readCandidate(
  candidate: unknown,
): { readonly ok: true; readonly candidate: CandidateToRestore } | { readonly ok: false; readonly message: string } {
  const parsed = CandidateToRestore.safeParse(candidate);
  if (parsed.success) return { ok: true, candidate: parsed.data };
  const place = parsed.error.issues[0]?.path.join(".") ?? "";
  return { ok: false, message: `This file of candidates was changed: ${place} is not as Rolecall writes it.` };
}
