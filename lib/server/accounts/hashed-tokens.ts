import "server-only";
import type { BetterAuthOptions } from "better-auth";
import type { DBAdapter, DBTransactionAdapter, Where } from "better-auth/adapters";
import { hashOfToken } from "./secret-token";

/* better-auth keeps the token of a session as it is; here the database only ever sees its hash, so that a stolen copy signs nobody in. */

type MakeAdapter = (options: BetterAuthOptions) => DBAdapter;

/** The token that a question about sessions names, or null. */
function askedToken(model: string, where: readonly Where[] | undefined): string | null {
  if (model !== "session") return null;
  const condition = where?.find(({ field, operator }) => field === "token" && (operator ?? "eq") === "eq");
  return typeof condition?.value === "string" ? condition.value : null;
}

function hashedWhere<Given extends readonly Where[] | undefined>(model: string, where: Given): Where[] {
  return (where ?? []).map((condition) =>
    model === "session" && condition.field === "token" && typeof condition.value === "string"
      ? { ...condition, value: hashOfToken(condition.value) }
      : condition,
  );
}

/** The row as the asker knows it: with the token that it asked for instead of its hash. */
function withToken<Row>(row: Row, token: string | null): Row {
  return row !== null && token !== null ? { ...row, token } : row;
}

function wrap<Adapter extends DBTransactionAdapter>(adapter: Adapter): Adapter {
  return {
    ...adapter,
    create: async (given) => {
      const token = given.model === "session" && typeof given.data.token === "string" ? given.data.token : null;
      if (token === null) return adapter.create(given);
      const row = await adapter.create({ ...given, data: { ...given.data, token: hashOfToken(token) } });
      return withToken(row, token);
    },
    findOne: async (given) =>
      withToken(
        await adapter.findOne({ ...given, where: hashedWhere(given.model, given.where) }),
        askedToken(given.model, given.where),
      ),
    findMany: (given) => adapter.findMany({ ...given, where: hashedWhere(given.model, given.where) }),
    count: (given) => adapter.count({ ...given, where: hashedWhere(given.model, given.where) }),
    update: async (given) =>
      withToken(
        await adapter.update({ ...given, where: hashedWhere(given.model, given.where) }),
        askedToken(given.model, given.where),
      ),
    updateMany: (given) => adapter.updateMany({ ...given, where: hashedWhere(given.model, given.where) }),
    delete: (given) => adapter.delete({ ...given, where: hashedWhere(given.model, given.where) }),
    deleteMany: (given) => adapter.deleteMany({ ...given, where: hashedWhere(given.model, given.where) }),
    consumeOne: async (given) =>
      withToken(
        await adapter.consumeOne({ ...given, where: hashedWhere(given.model, given.where) }),
        askedToken(given.model, given.where),
      ),
  };
}

/** An adapter that keeps the tokens of sessions hashed. */
export function withHashedTokens(make: MakeAdapter): MakeAdapter {
  return (options) => {
    const adapter = make(options);
    return { ...wrap(adapter), transaction: (run) => adapter.transaction((inner) => run(wrap(inner))) };
  };
}
