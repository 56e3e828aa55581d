import { z } from "zod";

/** What the server asks of the process that makes a backup. Paths are absolute. */
export const BackupRequest = z.strictObject({
  databaseFile: z.string(),
  documentsFolder: z.string(),
  folder: z.string(),
  reason: z.enum(["asked", "daily"]),
  actor: z.string(),
  /** ISO */
  now: z.iso.datetime(),
});
export type BackupRequest = z.infer<typeof BackupRequest>;

/** What it answers; `message` is a sentence for the person, `trace` is for the log. */
export const BackupAnswer = z.discriminatedUnion("ok", [
  z.object({
    ok: z.literal(true),
    file: z.string(),
    bytes: z.number(),
    entries: z.number(),
    head: z.string(),
    faulty: z.number(),
  }),
  z.object({ ok: z.literal(false), message: z.string(), trace: z.string().optional() }),
]);
export type BackupAnswer = z.infer<typeof BackupAnswer>;
