import "server-only";
import { type Actor, systemActor } from "@/lib/domain/access";
import { read, write } from "./access";

/** Writes down that somebody signed in or out; `by` is how. */
export async function noteSignIn(
  actor: Actor,
  kind: "sign-in" | "sign-out",
  by: "password" | "code" | "recovery-code" | "person",
): Promise<void> {
  await write(actor, "own-account:write", async () => ({
    result: undefined,
    entry: { kind: `account.${kind}`, entity: actor.id, detail: { by } },
  }));
}

/** Writes down that somebody could not sign in. Of an address that has no account nothing is kept. */
export async function noteFailedSignIn(email: string): Promise<void> {
  const user = await read(systemActor, "account:read", (db) =>
    db.user.findUnique({ where: { email: email.trim().toLowerCase() }, select: { id: true } }),
  );
  await write(systemActor, "account:write", async () => ({
    result: undefined,
    entry: { kind: "account.sign-in-failed", entity: user?.id ?? "unknown", detail: {} },
  }));
}
