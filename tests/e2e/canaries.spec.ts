import { readFileSync } from "node:fs";
import { z } from "zod";
import { builtActions, builtEntries } from "@/tests/e2e/support/built-entries";
import { runScript } from "@/tests/e2e/support/run-script";
import { sendTo } from "@/tests/e2e/support/send";
import { copyPool } from "@/tests/e2e/support/signed-in";
import { expect, test } from "@/tests/e2e/support/test";
import { type Application, discardApplication, startApplication } from "@/tests/support/application";

// SEC-06: words that stand nowhere else are planted in everything that is kept, and every page, route and search of the build is fetched by
// every kind of caller, as a document and as what a browser loads when it moves between pages. Who met which words is one table,
// tests/security/who-sees-what.csv: it is compared whole, so a word too few fails as a word too many does.

const Planted = z.object({
  canaries: z.array(z.object({ kind: z.string(), value: z.string().min(5), whose: z.string().optional() })),
  identity: z.object({ assigned: z.array(z.string().min(5)), unassigned: z.array(z.string().min(5)) }),
  cookies: z.record(z.string(), z.string()),
  accounts: z.record(z.string(), z.string()),
  ...{
    assigned: z.string(),
    unassigned: z.string(),
    importId: z.string(),
    backup: z.string(),
    member: z.string(),
    offer: z.string(),
    payrolls: z.array(z.string()),
    sheet: z.string(),
    role: z.string(),
  },
});
type Planted = z.infer<typeof Planted>;
type Canary = Planted["canaries"][number];

let application: Application;
let planted: Planted;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  const dataFolder = await copyPool("empty");
  planted = Planted.parse(JSON.parse(await runScript(dataFolder, "tests/support/plant-canaries.ts")));
  application = await startApplication({ dataFolder });
});

test.afterAll(() => discardApplication(application));

/** What a pattern's places stand for, each in turn. */
function fillings(): Readonly<Record<string, readonly string[]>> {
  const { assigned, unassigned, role, backup, member, offer, payrolls, sheet, accounts } = planted;
  return {
    "[candidateId]": [assigned, unassigned],
    "[roleId]": [role],
    "[name]": [backup],
    "[memberId]": [member],
    "[offerId]": [offer],
    "[payrollId]": payrolls,
    "[sheetId]": [sheet],
    "[form]": ["csv", "json"],
    "[userId]": [accounts.owner ?? "", accounts.interviewer ?? "", accounts.auditor ?? ""],
  };
}

/** Questions that an address is asked with, so that it tells as much as it can; none repeats a canary letter by letter. */
function questions(): Readonly<Record<string, readonly string[]>> {
  const { assigned, unassigned, role, importId, offer } = planted;
  const place = `role=${role}&level=senior`;
  return {
    "/candidates": ["q=quillora", "q=UNASSIGNEDHEADLINECANARY", `role=${role}&sort=expected`, "skill=python"],
    "/candidates/import": [`import=${importId}`],
    "/candidates/import/failures": [`import=${importId}`],
    "/compare": [`${place}&ids=${assigned},${unassigned}&show=all`, `${place}&find=marrowick`],
    "/compensation/offers": ["q=marrowick", "q=offer"],
    "/compensation/offers/[offerId]": [`with=${offer}`, "version=1"],
    "/compensation/offers/new": [`candidate=${unassigned}`, `with=${offer}`],
    "/gaps": ["proving", "possible", "lacking", "one-away"].flatMap((who) =>
      ["python", "kubernetes"].flatMap((skill) =>
        ["pool", "team"].map((view) => `view=${view}&role=${role}&kinds=all&skill=${skill}&who=${who}`),
      ),
    ),
    "/gaps/team": ["search=member", "search=NAME-CANARY"],
    "/gaps/team/new": [`candidate=${unassigned}`, "find=marrowick"],
    "/settings/journal": [`object=${assigned}`],
    "/link": ["token=a-guess"],
  };
}

/** Every address of the build that is asked with GET, its places filled in, plain and with its questions. */
function addresses(): readonly string[] {
  return builtEntries().flatMap((entry) => {
    const [method, pattern = ""] = entry.split(" ");
    if (method !== "GET") return [];
    const place = /\[\w+\]/.exec(pattern)?.[0];
    const paths =
      place === undefined ? [pattern] : (fillings()[place] ?? []).map((value) => pattern.replace(place, value));
    return paths.flatMap((path) => [path, ...(questions()[pattern] ?? []).map((question) => `${path}?${question}`)]);
  });
}

type Fetched = { readonly address: string; readonly body: string };

function headersOf(caller: string): Record<string, string> {
  const cookie = planted.cookies[caller];
  return {
    origin: application.url,
    // The word of one's own browser is known to it.
    "user-agent": "Rolecall's tests",
    ...(cookie === undefined ? {} : { cookie: `rolecall.session=${cookie}` }),
  };
}

type Asked = { readonly headers: Readonly<Record<string, string>>; readonly form?: FormData };

async function bodyOf(
  address: string,
  { headers, form }: Asked,
): Promise<{ readonly body: string; readonly next: string }> {
  const packed = form === undefined ? null : new Response(form);
  const { status, ...answer } = await sendTo(application.url, {
    path: address,
    method: packed === null ? "GET" : "POST",
    // A connection of its own: what is met is looked through between requests, for longer than a connection is kept.
    headers: { ...headers, connection: "close", ...contentType(packed) },
    ...(packed === null ? {} : { body: new Uint8Array(await packed.arrayBuffer()) }),
  });
  if (status === 0) throw new Error(`${address} was not answered`);
  const { location = "" } = answer.headers;
  return { body: `${location}\n${answer.text}`, next: location.replace(application.url, "") };
}

function contentType(packed: Response | null): Readonly<Record<string, string>> {
  return packed === null ? {} : { "content-type": packed.headers.get("content-type") ?? "" };
}

/** The page as a document, and as data for a browser that is on another page: the latter has a mark in its address, else Next asks for it. */
async function visit(caller: string, address: string): Promise<readonly Fetched[]> {
  const headers = headersOf(caller);
  const { body } = await bodyOf(address, { headers });
  const marked = `${address}${address.includes("?") ? "&" : "?"}_rsc`;
  const data = await bodyOf(marked, { headers: { ...headers, rsc: "1" } });
  if (/[?&]_rsc\b/.test(data.next)) throw new Error(`${marked} was sent on to ${data.next}`);
  return [
    { address, body },
    { address: `${address} as data`, body: data.body },
  ];
}

/** What the two searches that are no address of their own answer. */
async function search(caller: string): Promise<readonly Fetched[]> {
  const found: Fetched[] = [];
  for (const { entry, id, page } of builtActions()) {
    if (!/#(?:findCandidateEntries|listEverybodyAction)$/.test(entry)) continue;
    for (const typed of ["quillora", "marrowick", "canary", "oslo"]) {
      const form = new FormData();
      form.set("_1_typed", typed);
      form.set("_1_address", `q=${typed}`);
      // The fields first, as browsers send them: what names a form takes those that have come.
      form.set("0", '[{"status":"idle"},"$K1"]');
      const headers = { ...headersOf(caller), "next-action": id };
      const address = page.replace("[roleId]", planted.role);
      const { body } = await bodyOf(address, { headers, form });
      found.push({ address: `${entry} for ${typed}`, body });
    }
  }
  return found;
}

const SIDE_BY_SIDE = 4;

async function collect(caller: string): Promise<readonly Fetched[]> {
  const waiting = [...addresses()];
  const found: Fetched[] = [...(await search(caller))];
  const work = async () => {
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift())
      found.push(...(await visit(caller, address)));
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
  return found;
}

/** Who finds people by their names. */
const MAY_SEARCH = ["owner", "admin", "recruiter"];

type Seen = "no" | "own" | "yes";

/** How far a caller met the canaries of a kind: none, those of their own, others' too. */
function seen(caller: string, canaries: readonly Canary[], pages: readonly Fetched[]): Seen {
  const met = canaries.filter(({ value }) => pages.some(({ body }) => body.includes(value)));
  if (met.length === 0) return "no";
  return met.every(({ whose }) => whose === caller) ? "own" : "yes";
}

const table = readFileSync("tests/security/who-sees-what.csv", "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split(","));

test("SEC-06: every role meets on all pages together exactly what the table says, and a secret nobody", async () => {
  // About a thousand pages are drawn.
  test.setTimeout(300_000);
  const [[, ...callers] = [], ...rows] = table;
  const kindsPlanted = [...new Set(planted.canaries.map(({ kind }) => kind))];
  expect(rows.map(([kind]) => kind).sort()).toEqual(kindsPlanted.sort());
  expect(callers).toEqual(["nobody", ...Object.keys(planted.cookies)]);
  for (const [index, caller] of callers.entries()) {
    const pages = await collect(caller);
    expect(pages.length).toBeGreaterThan(100);
    const found = pages.filter(
      ({ address, body }) => address.endsWith("Entries for quillora") && body.includes("Quillora"),
    );
    expect(found.length, `the search of ${caller} finds a name`).toBe(MAY_SEARCH.includes(caller) ? 1 : 0);
    for (const [kind = "", ...cells] of rows) {
      const canaries = planted.canaries.filter((canary) => canary.kind === kind);
      const where = pages.filter(({ body }) =>
        canaries.some(({ value, whose }) => whose !== caller && body.includes(value)),
      );
      const places = where.map(({ address }) => address).slice(0, 5);
      expect.soft(seen(caller, canaries, pages), `${kind} for ${caller}: ${places.join(", ")}`).toBe(cells[index]);
    }
  }
});

/** Does as a form of a page of the build would. */
async function act(caller: string, action: string, fields: Readonly<Record<string, string>>): Promise<void> {
  const known = builtActions().find(({ entry }) => entry.endsWith(`#${action}`));
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(`_1_${name}`, value);
  form.set("0", '[{"status":"idle"},"$K1"]');
  const headers = { ...headersOf(caller), "next-action": String(known?.id) };
  const page = String(known?.page).replace("[candidateId]", planted.assigned);
  const { body } = await bodyOf(page, { headers, form });
  expect(body, action).toContain('"status":"done"');
}

test("in blind review nobody meets on any page who a candidate is; after a reveal one account meets one", async () => {
  test.setTimeout(120_000);
  const { assigned, unassigned, identity } = planted;
  const names = planted.canaries.flatMap(({ kind, value }) => (/name on an/.test(kind) ? [value] : []));
  const all = [...identity.assigned, ...identity.unassigned, ...names];
  const metIn = (pages: readonly Fetched[], words: readonly string[]) =>
    pages.flatMap(({ address, body }) =>
      words.filter((word) => body.includes(word)).map((word) => `${word}: ${address}`),
    );
  await act("owner", "setBlindReviewAction", { blind: "on" });
  // An owner meets whatever anybody meets; who sees assigned ones alone has pages of their own.
  for (const caller of ["owner", "interviewer"]) expect.soft(metIn(await collect(caller), all), caller).toEqual([]);
  await act("owner", "revealCandidateAction", { candidateId: assigned, reason: "contact" });
  const pagesOf = async (caller: string) => {
    const addressed = [`/candidates/${assigned}`, `/candidates/${unassigned}`, "/candidates"];
    return (await Promise.all(addressed.map((address) => visit(caller, address)))).flat();
  };
  const own = await pagesOf("owner");
  const isFileName = (word: string) => word.includes("file");
  for (const word of identity.assigned.filter((word) => !isFileName(word))) expect(metIn(own, [word])).not.toEqual([]);
  expect(metIn(own, identity.unassigned)).toEqual([]);
  expect(metIn(await pagesOf("recruiter"), all)).toEqual([]);
});
