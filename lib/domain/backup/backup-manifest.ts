import { z } from "zod";

/** Where the database lies in a backup. */
export const DATABASE_ENTRY = "rolecall.db";
/** Where the list of a backup's files lies: it is the last one, because only then all hashes are known. */
export const MANIFEST_ENTRY = "manifest.json";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const BackupFile = z.strictObject({
  /** No other names, so that nothing in an archive can point elsewhere. */
  path: z.string().regex(/^(?:rolecall\.db|(?:documents|candidate-sheets)\/[a-z0-9]{8,64})$/),
  bytes: z.number().int().min(0),
  sha256,
});
export type BackupFile = z.infer<typeof BackupFile>;

/** What a backup holds and what it was made from, so that it can be checked without anything else. */
export const BackupManifest = z.strictObject({
  format: z.literal(1),
  /** ISO, UTC. */
  madeAt: z.iso.datetime(),
  reason: z.enum(["asked", "daily", "migration"]),
  /** Version of the program that made it. */
  program: z.string().max(40),
  /** Before a migration the database alone: it changes nothing else, and a start should not wait for a copy of all documents. */
  contents: z.enum(["everything", "database"]),
  /** Names of the migrations that made the database, in their order. */
  migrations: z.array(z.string().max(200)),
  /** The end of the journal's chain; null for a database from before there was one. */
  journal: z.strictObject({ seq: z.number().int().min(0), hash: z.union([sha256, z.literal("")]) }).nullable(),
  files: z.array(BackupFile),
  /** Documents and other files that the database names and whose files were gone, or not what was imported, when the backup was made. */
  faulty: z.array(z.string().max(64)),
});
export type BackupManifest = z.infer<typeof BackupManifest>;
