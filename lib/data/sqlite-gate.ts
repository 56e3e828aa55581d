import { setTimeout as sleep } from "node:timers/promises";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import {
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlDriverAdapterFactory,
  type SqlQuery,
  type SqlQueryable,
  type Transaction,
} from "@prisma/driver-adapter-utils";
import { WriteQueue } from "./write-queue";

/** How long the driver may block the event loop for a lock before it gives control back. */
const DRIVER_TIMEOUT_MS = 250;
/** How long a write waits in all for a lock that another process holds. */
const BUSY_BUDGET_MS = 15_000;

function statement(sql: string): SqlQuery {
  return { sql, args: [], argTypes: [] };
}

/** The driver reports SQLITE_BUSY as a socket timeout. */
function isBusy(error: unknown): boolean {
  return error instanceof DriverAdapterError && error.cause.kind === "SocketTimeout";
}

/** Repeats a statement that finds the file locked, without blocking the event loop for longer than the driver's timeout. */
async function patiently<Result>(run: () => Promise<Result>): Promise<Result> {
  const end = performance.now() + BUSY_BUDGET_MS;
  for (let pauseMs = 5; ; pauseMs = Math.min(pauseMs * 2, 200)) {
    try {
      return await run();
    } catch (error) {
      if (!isBusy(error) || performance.now() > end) throw error;
      await sleep(pauseMs);
    }
  }
}

/** A plain read may go to the read-only connection; anything else (INSERT … RETURNING too) must wait for its turn to write. */
function isRead(query: SqlQuery): boolean {
  return /^\s*(SELECT|WITH|EXPLAIN)\b/i.test(query.sql);
}

/** One transaction: it holds the writer until it ends, and after its end it refuses every statement. */
function openTransaction(writer: SqlDriverAdapter, leave: () => void): Transaction {
  let isOpen = true;
  function guard<Result>(run: () => Promise<Result>): Promise<Result> {
    if (isOpen) return run();
    return Promise.reject(
      new DriverAdapterError({ kind: "TransactionAlreadyClosed", cause: "The transaction has ended." }),
    );
  }
  async function rollback(): Promise<void> {
    if (!isOpen) return;
    isOpen = false;
    try {
      await writer.executeRaw(statement("ROLLBACK"));
    } catch {
      // SQLite has rolled back by itself (disk full, I/O error): there is nothing left to undo.
    } finally {
      leave();
    }
  }
  return {
    provider: writer.provider,
    adapterName: writer.adapterName,
    // "Phantom" = Prisma sends no COMMIT or ROLLBACK of its own: commit() and rollback() below do.
    options: { usePhantomQuery: true },
    queryRaw: (query) => guard(() => writer.queryRaw(query)),
    executeRaw: (query) => guard(() => writer.executeRaw(query)),
    createSavepoint: async (name) => void (await guard(() => writer.executeRaw(statement(`SAVEPOINT ${name}`)))),
    rollbackToSavepoint: async (name) => void (await guard(() => writer.executeRaw(statement(`ROLLBACK TO ${name}`)))),
    releaseSavepoint: async (name) =>
      void (await guard(() => writer.executeRaw(statement(`RELEASE SAVEPOINT ${name}`)))),
    commit: async () => {
      try {
        await guard(() => patiently(() => writer.executeRaw(statement("COMMIT"))));
      } catch (error) {
        await rollback();
        throw error;
      }
      isOpen = false;
      leave();
    },
    rollback,
  };
}

function gate(writer: SqlDriverAdapter, reader: SqlDriverAdapter): SqlDriverAdapter {
  const queue = new WriteQueue();
  function alone<Result>(run: (connection: SqlQueryable) => Promise<Result>): Promise<Result> {
    return queue.run(() => patiently(() => run(writer)));
  }
  return {
    provider: writer.provider,
    adapterName: writer.adapterName,
    queryRaw: (query) =>
      isRead(query) ? patiently(() => reader.queryRaw(query)) : alone((connection) => connection.queryRaw(query)),
    executeRaw: (query) => alone((connection) => connection.executeRaw(query)),
    executeScript: (script) => queue.run(() => writer.executeScript(script)),
    startTransaction: async (isolationLevel) => {
      if (isolationLevel !== undefined && isolationLevel !== "SERIALIZABLE") {
        throw new DriverAdapterError({ kind: "InvalidIsolationLevel", level: isolationLevel });
      }
      const leave = await queue.enter();
      try {
        await patiently(() => writer.executeRaw(statement("BEGIN IMMEDIATE")));
      } catch (error) {
        leave();
        throw error;
      }
      return openTransaction(writer, leave);
    },
    dispose: () =>
      queue.run(async () => {
        await reader.dispose();
        await writer.dispose();
      }),
  };
}

/**
 * Prisma's SQLite adapter, made safe for many requests in one process. By itself it has one connection, on which a plain write of
 * one request runs inside another request's open transaction and is lost when that one rolls back. Here one writer stands
 * behind a queue that transactions and plain writes join alike (BEGIN IMMEDIATE, COMMIT with retry), and reads outside a
 * transaction have a read-only connection of their own, so that they see committed rows only. WAL, synchronous FULL, foreign keys; what is
 * deleted or changed is overwritten, so that nobody who was deleted is left in the file.
 */
export class SqliteGate implements SqlDriverAdapterFactory {
  readonly provider = "sqlite";
  readonly adapterName = "@prisma/adapter-better-sqlite3";

  constructor(private readonly file: string) {}

  async connect(): Promise<SqlDriverAdapter> {
    const url = `file:${this.file}`;
    const writer = await new PrismaBetterSqlite3({ url, timeout: DRIVER_TIMEOUT_MS }).connect();
    await patiently(() =>
      writer.executeScript(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;",
      ),
    );
    const reader = await new PrismaBetterSqlite3({ url, timeout: DRIVER_TIMEOUT_MS, readonly: true }).connect();
    await reader.executeScript("PRAGMA cache_size = -65536;");
    return gate(writer, reader);
  }
}
