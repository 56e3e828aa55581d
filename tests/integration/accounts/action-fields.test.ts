import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { accountsStore } from "@/lib/data/accounts-store";
import { guarded } from "@/lib/server/accounts/attempts";
import { signInWithPassword } from "@/lib/server/accounts/sign-in";
import { action, ownAccountAction } from "@/lib/server/action";
import { makeAccount, PASSWORD } from "@/tests/support/account-people";
import { newBrowser } from "@/tests/support/fake-next-headers";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";

vi.mock("next/headers", () => import("@/tests/support/fake-next-headers"));

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
  newBrowser();
});
afterEach(() => database.remove());

/** What somebody adds who would like to be more than they are. */
const EXTRA: Readonly<Record<string, string>> = {
  role: "owner",
  userId: "somebody-else",
  id: "another",
  createdAt: "1970-01-01",
  score: "100",
  __proto__: "x",
  constructor: "x",
  "permissions[]": "account:write",
};

test("SEC-05: fields that a form does not have reach nothing, and change nobody's role", async () => {
  const person = await makeAccount("recruiter", "Rosa Recruiter", new Date());
  await signInWithPassword(person.email, PASSWORD);
  const form = new FormData();
  form.set("name", "Rosa");
  for (const [name, value] of [...Object.entries(EXTRA), ["__proto__", "x"]]) form.set(String(name), String(value));
  const schema = z.object({ name: z.string() });
  const seen = await action("role:read", schema, async (actor, input) => ({ actor, input }))({ status: "idle" }, form);
  expect(seen).toMatchObject({ status: "done", result: { actor: { id: person.id, role: "recruiter" } } });
  if (seen.status === "done") expect(Object.keys(seen.result.input)).toEqual(["name"]);
  const own = await ownAccountAction(schema, async (_session, input) => Object.keys(input))({ status: "idle" }, form);
  expect(own).toEqual({ status: "done", result: ["name"] });
  const refused = await action("account:write", schema, async () => "done")({ status: "idle" }, form);
  expect(refused).toMatchObject({ status: "failed", message: expect.stringContaining("may not do this") });
  expect(({} as Record<string, unknown>).role).toBeUndefined();
  expect((await accountsStore().user.findUniqueOrThrow({ where: { id: person.id } })).role).toBe("recruiter");
});

test("input that a form's schema refuses, and tries beyond the limit, are in the log without a word of it", async () => {
  const person = await makeAccount("recruiter", "Rosa Recruiter", new Date());
  await signInWithPassword(person.email, PASSWORD);
  const logged: string[] = [];
  vi.spyOn(process.stdout, "write").mockImplementation((line) => logged.push(String(line)) > 0);
  const form = new FormData();
  form.set("kind", "' OR 1=1 --");
  const refused = await action(
    "role:read",
    z.object({ kind: z.enum(["a"]) }),
    async () => "done",
  )({ status: "idle" }, form);
  for (let tries = 0; tries < 10; tries += 1) await guarded(person.email, async () => false);
  await expect(signInWithPassword(person.email, PASSWORD)).rejects.toThrow("Too many tries");
  vi.restoreAllMocks();
  expect(refused).toMatchObject({ status: "failed", fieldErrors: { kind: expect.any(String) } });
  const lines = logged.map((line) => JSON.parse(line));
  expect(lines).toMatchObject([{ event: "input.refused", faulty: 1 }, { event: "attempt.too-often" }]);
  expect(logged.join("")).not.toMatch(/OR 1=1|rosa/i);
});
