import { z } from "zod";
import { type BuiltAction, builtActions, builtEntries } from "@/tests/e2e/support/built-entries";
import { runScript } from "@/tests/e2e/support/run-script";
import { type Answer, type Sent, sendTo } from "@/tests/e2e/support/send";
import { copyPool } from "@/tests/e2e/support/signed-in";
import { expect, test } from "@/tests/e2e/support/test";
import { type MatrixRow, type Outcome, readAccessMatrix } from "@/tests/security/read-access-matrix";
import { type Application, discardApplication, startApplication } from "@/tests/support/application";

// Every entry point of the build × every kind of caller (SEC-01, SEC-04), called over HTTP.

const Callers = z.object({
  cookies: z.record(z.string(), z.string()),
  assigned: z.string(),
  unassigned: z.string(),
  account: z.string(),
  posting: z.string(),
  loop: z.string(),
});
type Callers = z.infer<typeof Callers>;

let application: Application;
let callers: Callers;
/** What each caller sends with whatever they ask. */
const headersOf = new Map<string, Readonly<Record<string, string>>>();

test.beforeAll(async () => {
  test.setTimeout(120_000);
  const dataFolder = await copyPool("sample");
  callers = Callers.parse(JSON.parse(await runScript(dataFolder, "tests/support/make-callers.ts")));
  application = await startApplication({ dataFolder });
  const origin = application.url;
  headersOf.set("nobody", { origin });
  for (const [name, value] of Object.entries(callers.cookies))
    headersOf.set(name, { origin, cookie: `rolecall.session=${value}` });
});

test.afterAll(() => discardApplication(application));

function ask(caller: string, { headers, ...sent }: Sent): Promise<Answer> {
  return sendTo(application.url, { ...sent, headers: { ...headersOf.get(caller), ...headers } });
}

/** An address that exists, for one with places to fill in. */
function addressOf(pattern: string, candidateId: string): string {
  return pattern
    .replace("[candidateId]", candidateId)
    .replace("[roleId]", "ai-infrastructure-engineer")
    .replace("[claimId]", "mf-1071")
    .replace("[channelSlug]", "employee-referrals")
    .replace("[name]", "no-such-backup")
    .replace("[memberId]", "no-such-member")
    .replace("[offerId]", "no-such-offer")
    .replace("[postingId]", callers.posting)
    .replace("[importId]", "no-such-import")
    .replace("[loopId]", callers.loop)
    .replace("[userId]", callers.account)
    .replace("[form]", "csv");
}

function outcomeOf(status: number, location: string): Outcome {
  if (status === 404) return "absent";
  if (status === 401 || status === 403) return "refused";
  if (status < 300 || status >= 400) return "in";
  return /\/sign-in(?:\?next=%2F[^/&]*)?$/.test(location) ? "sign-in" : "elsewhere";
}

async function visit(caller: string, entry: string, candidateId: string): Promise<Outcome> {
  const [method = "", pattern = ""] = entry.split(" ");
  const { status, headers } = await ask(caller, { path: addressOf(pattern, candidateId), method });
  return outcomeOf(status, headers.location ?? "");
}

/** Calls an action with an empty form: whoever may not learns that before anything is looked at. */
async function act(caller: string, { id, page }: BuiltAction): Promise<Outcome> {
  const form = new FormData();
  form.set("0", '[{"status":"idle"},"$K1"]');
  const packed = new Response(form);
  const { text } = await ask(caller, {
    path: addressOf(page, callers.assigned),
    method: "POST",
    headers: { "next-action": id, "content-type": packed.headers.get("content-type") ?? "" },
    body: new Uint8Array(await packed.arrayBuffer()),
  });
  if (text.includes("You are signed out")) return "sign-in";
  return text.includes("Your account may not do this") ? "refused" : "in";
}

const matrix = readAccessMatrix();
const callersOf = ([row]: readonly MatrixRow[]) => [...(row?.outcomes.keys() ?? [])];

test("SEC-01: the matrix has every page, route and action of the build and nothing else", () => {
  const built = [...builtEntries(), ...builtActions().map(({ entry }) => entry)];
  expect(matrix.map(({ entry }) => entry).sort()).toEqual([...built].sort());
  expect(callersOf(matrix).sort()).toEqual([...headersOf.keys()].sort());
});

test("SEC-01: pages and routes let in whom the matrix lets in", async () => {
  test.slow();
  for (const { entry, outcomes } of matrix.filter(({ entry: name }) => !name.startsWith("action "))) {
    // None of them changes anything, so that no caller need wait for another.
    const found = await Promise.all(
      [...outcomes.keys()].map(async (caller) => [caller, await visit(caller, entry, callers.assigned)] as const),
    );
    expect.soft(Object.fromEntries(found), entry).toEqual(Object.fromEntries(outcomes));
  }
});

test("SEC-04: a candidate who was not assigned is as absent for an interviewer as one who does not exist", async () => {
  for (const entry of ["GET /candidates/[candidateId]", "GET /candidates/[candidateId]/document"]) {
    expect(await visit("interviewer", entry, callers.assigned)).toBe("in");
    expect(await visit("interviewer", entry, callers.unassigned)).toBe("absent");
    expect(await visit("interviewer", entry, "no-such-candidate")).toBe("absent");
    expect(await visit("recruiter", entry, callers.unassigned)).toBe("in");
    expect(await bytesOf(entry, callers.unassigned)).toEqual(await bytesOf(entry, "no-such-candidate"));
  }
  const noted = `/settings/journal?what=access.refused&object=${callers.unassigned}`;
  expect((await ask("owner", { path: noted })).text).toContain("right candidate:read");
});

/** What an interviewer gets of a candidate, without what is another in each answer: the nonce, and the id that was asked for. */
async function bytesOf(entry: string, candidateId: string): Promise<string> {
  const { headers, text } = await ask("interviewer", { path: addressOf(entry.replace("GET ", ""), candidateId) });
  const nonce = /'nonce-([^']+)'/.exec(String(headers["content-security-policy"]))?.[1] ?? "no nonce";
  return text.replaceAll(nonce, "NONCE").replaceAll(candidateId, "ID");
}

test("SEC-01: actions do something for whom the matrix lets in, and refuse the others", async () => {
  test.slow();
  const actions = new Map(builtActions().map((action) => [action.entry, action]));
  // Whoever signed out may nothing any more, so that comes last.
  const isEnd = ({ entry }: MatrixRow) => entry.endsWith("#signOutAction");
  for (const { entry, outcomes } of [...matrix.filter((row) => !isEnd(row)), ...matrix.filter(isEnd)]) {
    const action = actions.get(entry);
    if (action === undefined) continue;
    const found = new Map<string, Outcome>();
    for (const caller of outcomes.keys()) found.set(caller, await act(caller, action));
    expect.soft(Object.fromEntries(found), entry).toEqual(Object.fromEntries(outcomes));
  }
});
