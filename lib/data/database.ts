import "server-only";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { DomainError } from "@/lib/domain/errors";
import { readEnv } from "@/lib/env";
import { PrismaClient } from "@/prisma/generated/client";
import { lockDatabase } from "./data-folder-lock";
import { isRestoreUnfinished } from "./restore-moves";
import { SqliteGate } from "./sqlite-gate";

type Connection = { readonly client: PrismaClient; readonly release: () => void };

/** Kept outside the module, because a development server loads modules again after each change. */
const holder: { rolecallDatabase?: Connection } = globalThis as { rolecallDatabase?: Connection };

/** Nobody waits in vain for a turn to write: an import's transaction may be long, so the limits are wide. */
const transactionOptions = { maxWait: 60_000, timeout: 120_000 };

/** The one client of this process, opened at first use. For `access.ts` alone: the rest of the program goes through its doors. */
export function database(): PrismaClient {
  if (holder.rolecallDatabase === undefined) {
    const { databaseFile } = readEnv();
    mkdirSync(path.dirname(databaseFile), { recursive: true });
    const { release } = lockDatabase(databaseFile);
    // The way to migrations, which every start takes, finishes it.
    if (isRestoreUnfinished(databaseFile)) {
      release();
      throw new DomainError("CONFLICT", "A restore was interrupted. Start Rolecall with npm start, which finishes it.");
    }
    const client = new PrismaClient({ adapter: new SqliteGate(databaseFile), transactionOptions });
    holder.rolecallDatabase = { client, release };
  }
  return holder.rolecallDatabase.client;
}

/** Ends the connection, if there is one, and lets another process in. */
export async function closeDatabase(): Promise<void> {
  const connection = holder.rolecallDatabase;
  delete holder.rolecallDatabase;
  if (connection === undefined) return;
  await connection.client.$disconnect();
  connection.release();
}
