import { afterEach, beforeEach, expect, test } from "vitest";
import { changeAccountRole, setAccountDisabled } from "@/lib/data/accounts";
import { createApiToken, listOwnTokens, revokeOwnToken } from "@/lib/data/api-tokens";
import { listCandidates } from "@/lib/data/candidate-list";
import { storeReadCandidate } from "@/lib/data/ingest";
import { listJournal } from "@/lib/data/journal";
import { type Actor, accountRoles, localOwner, may, type Permission } from "@/lib/domain/access";
import { tokenScopesOf } from "@/lib/domain/token-scopes";
import { issueApiToken } from "@/lib/server/accounts/api-token";
import { actorOfToken, answerProgram } from "@/lib/server/accounts/token-actor";
import { makeAccount } from "@/tests/support/account-people";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";
import { makeReadCandidate } from "@/tests/support/read-candidate";

const DAY_MS = 24 * 60 * 60 * 1000;
const now = new Date();
const later = (days: number) => new Date(now.getTime() + days * DAY_MS);
const ALL: readonly Permission[] = ["pool:read", "pool:export", "name:read"];

let database: FreshDatabase;
let recruiter: Actor;
beforeEach(async () => {
  database = await freshDatabase();
  await makeAccount("owner", "Olive Owner", now);
  recruiter = await makeAccount("recruiter", "Rosa Recruiter", now);
});
afterEach(() => database.remove());

async function issue(actor: Actor, scopes = ALL, days: 7 | 30 | 90 = 7): Promise<string> {
  const { token, prefix, hash } = issueApiToken();
  await createApiToken(actor, { name: "Weekly report", scopes, days, prefix, hash }, now);
  return `Bearer ${token}`;
}

test("SEC-28: a token is rolecall_ and 256 random bits, and no two are alike", () => {
  const tokens = Array.from({ length: 1000 }, () => issueApiToken().token);
  expect(new Set(tokens).size).toBe(1000);
  for (const token of tokens) {
    expect(token).toMatch(/^rolecall_[\w-]{43}$/);
    expect(Buffer.from(token.slice("rolecall_".length), "base64url")).toHaveLength(32);
  }
});

test("SEC-28: a token is its person, limited to what was ticked", async () => {
  const actor = await actorOfToken(await issue(recruiter, ["pool:read"]), now);
  expect(actor).toMatchObject({ id: recruiter.id, role: "recruiter", scopes: ["pool:read"] });
  if (actor === null) throw new Error("no actor");
  expect(may(actor, "pool:read")).toBe(true);
  for (const permission of ["name:read", "pool:export", "candidate:delete", "own-account:write"] as const)
    expect(may(actor, permission)).toBe(false);
  await storeReadCandidate(localOwner, makeReadCandidate({ name: "Tamsin Seen" }));
  expect(JSON.stringify(await listCandidates(actor, {}))).not.toContain("Tamsin");
});

test("SEC-28: nobody gives a token what they may not read themselves, or what changes anything", async () => {
  for (const role of accountRoles) {
    const scopes = tokenScopesOf(role);
    expect(scopes.filter((scope) => !scope.endsWith(":read") && scope !== "pool:export")).toEqual([]);
    expect(scopes.filter((scope) => !may({ id: "x", name: "x", role }, scope))).toEqual([]);
  }
  const auditor = await makeAccount("auditor", "Aud Auditor", now);
  const viewer = await makeAccount("market-viewer", "Vera Viewer", now);
  await expect(issue(auditor, ["name:read"])).rejects.toMatchObject({ code: "INVALID" });
  await expect(issue(recruiter, ["candidate:delete"])).rejects.toMatchObject({ code: "INVALID" });
  await expect(issue(recruiter, [])).rejects.toMatchObject({ code: "INVALID" });
  await expect(issue(viewer, ["role:read"])).rejects.toMatchObject({ code: "INVALID" });
});

test("SEC-28: a token that was revoked, has ended, is cut or is of a closed account is nobody", async () => {
  const good = await issue(recruiter);
  expect(await actorOfToken(good, later(7 - 1e-6))).not.toBeNull();
  expect(await actorOfToken(good, later(7))).toBeNull();
  for (const bad of [
    null,
    "",
    "Bearer",
    good.slice(0, -1),
    `${good}A`,
    good.replace("Bearer", "Basic"),
    `Bearer rolecall_${"A".repeat(43)}`,
  ])
    expect(await actorOfToken(bad, now), String(bad)).toBeNull();

  const revoked = await issue(recruiter);
  const [newest] = await listOwnTokens(recruiter, now);
  const stranger = await makeAccount("recruiter", "Stan Stranger", now);
  const id = newest?.id ?? "";
  await expect(revokeOwnToken(stranger, id, now)).rejects.toMatchObject({ code: "NOT_FOUND" });
  const both = await listOwnTokens(recruiter, now);
  for (const token of both) await revokeOwnToken(recruiter, token.id, now);
  expect(await actorOfToken(revoked, now)).toBeNull();

  const closed = await issue(stranger);
  await setAccountDisabled(localOwner, stranger.id, true, now);
  expect(await actorOfToken(closed, now)).toBeNull();
  await setAccountDisabled(localOwner, stranger.id, false, now);
  expect(await actorOfToken(closed, now), "opening the account again revives no token").toBeNull();
});

test("SEC-28: a token loses what its person's new role may not", async () => {
  const header = await issue(recruiter);
  await changeAccountRole(localOwner, recruiter.id, "auditor", now);
  expect((await actorOfToken(header, now))?.scopes).toEqual(["pool:read"]);
  await changeAccountRole(localOwner, recruiter.id, "interviewer", now);
  expect((await actorOfToken(header, now))?.scopes).toEqual([]);
});

test("SEC-28: the last use of a token is shown, and making and revoking are in the journal", async () => {
  const header = await issue(recruiter, ["pool:read"], 30);
  expect((await listOwnTokens(recruiter, now))[0]?.lastUsedAt).toBeNull();
  await actorOfToken(header, later(1));
  const [token] = await listOwnTokens(recruiter, later(1));
  expect(token).toMatchObject({ lastUsedAt: later(1), prefix: header.slice("Bearer ".length, "Bearer ".length + 15) });
  await revokeOwnToken(recruiter, token?.id ?? "", later(1));
  const kinds = async (kind: string) =>
    (await listJournal(localOwner, { kind })).map(({ actor, entity }) => [actor, entity]);
  expect(await kinds("token.create")).toEqual([[recruiter.id, token?.id]]);
  expect(await kinds("token.revoke")).toEqual([[recruiter.id, token?.id]]);
});

test("SEC-28: a program is answered 401 without a token that works and 403 without the right, and a browser goes by its session", async () => {
  const ask = (authorization: string | null, host = "127.0.0.1:3000") => {
    const request = new Request("http://127.0.0.1:3000/candidates/export", {
      headers: authorization === null ? { host } : { host, authorization },
    });
    return answerProgram(request, ["pool:read", "pool:export"], () => new Response("list"));
  };
  expect(await ask(null)).toBeNull();
  expect((await ask("Bearer nonsense"))?.status).toBe(401);
  expect((await ask(await issue(recruiter, ["pool:read"])))?.status).toBe(403);
  expect(await (await ask(await issue(recruiter)))?.text()).toBe("list");
  expect((await ask(await issue(recruiter), "evil.example:3000"))?.status).toBe(421);
  const refused = await listJournal(localOwner, { kind: "access.refused" });
  expect(refused.map(({ actor, entity }) => [actor, entity])).toEqual([[recruiter.id, "pool:export"]]);
});
