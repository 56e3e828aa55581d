import { readFileSync } from "node:fs";
import { Planted } from "@/tests/e2e/support/canary-addresses";
import { runScript } from "@/tests/e2e/support/run-script";
import { copyPool } from "@/tests/e2e/support/signed-in";
import { expect, test } from "@/tests/e2e/support/test";
import { actAs, type Fetched, type Forms, visit, walkBuild } from "@/tests/e2e/support/walk-build";
import { type Application, discardApplication, startApplication } from "@/tests/support/application";

// SEC-06: words that stand nowhere else are planted in everything that is kept, and every page, route and search of the build is fetched by
// every kind of caller. Who met which words is one table, tests/security/who-sees-what.csv: it is compared whole, so a word too few fails as a
// word too many does.

let application: Application;
let planted: Planted;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  const dataFolder = await copyPool("empty");
  planted = Planted.parse(JSON.parse(await runScript(dataFolder, "tests/support/plant-canaries.ts")));
  application = await startApplication({ dataFolder });
});

test.afterAll(() => discardApplication(application));

/** Who finds people by their names. */
const MAY_SEARCH = ["owner", "admin", "recruiter"];
/** Pages are asked for as documents too by whoever meets most and by whoever meets nothing; a test holds that these tell nothing more. */
const BOTH_FORMS = ["owner", "nobody"];

const as = (caller: string) => ({ url: application.url, planted, caller });
const collect = (caller: string, forms: Forms) => walkBuild(as(caller), forms);

type Met = { readonly address: string; readonly form: Fetched["form"]; readonly words: ReadonlySet<string> };

/** Which of the words stand on which page. */
function metOn(pages: readonly Fetched[], words: readonly string[]): readonly Met[] {
  return pages.map(({ address, form, body }) => ({
    ...{ address, form },
    words: new Set(words.filter((word) => body.includes(word))),
  }));
}

type Seen = "no" | "own" | "yes";

/** How far a caller met the canaries of a kind: none, those of their own, others' too. */
function seen(caller: string, canaries: Planted["canaries"], pages: readonly Met[]): Seen {
  const met = canaries.filter(({ value }) => pages.some(({ words }) => words.has(value)));
  if (met.length === 0) return "no";
  return met.every(({ whose }) => whose === caller) ? "own" : "yes";
}

/** What documents tell that the data of the same pages does not. */
function toldByDocumentsAlone(pages: readonly Met[]): readonly string[] {
  const data = new Map(pages.filter(({ form }) => form === "data").map(({ address, words }) => [address, words]));
  return pages
    .filter(({ form }) => form === "document")
    .flatMap(({ address, words }) =>
      [...words].filter((word) => data.get(address)?.has(word) !== true).map((word) => `${word}: ${address}`),
    );
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
  const values = planted.canaries.map(({ value }) => value);
  for (const [index, caller] of callers.entries()) {
    const fetched = await collect(caller, BOTH_FORMS.includes(caller) ? ["document", "data"] : ["data"]);
    expect(fetched.length).toBeGreaterThan(100);
    const found = fetched.filter(
      ({ address, body }) => address.endsWith("Entries for quillora") && body.includes("Quillora"),
    );
    expect(found.length, `the search of ${caller} finds a name`).toBe(MAY_SEARCH.includes(caller) ? 1 : 0);
    const pages = metOn(fetched, values);
    expect.soft(toldByDocumentsAlone(pages), caller).toEqual([]);
    for (const [kind = "", ...cells] of rows) {
      const canaries = planted.canaries.filter((canary) => canary.kind === kind);
      const others = canaries.filter(({ whose }) => whose !== caller);
      const where = pages.filter(({ words }) => others.some(({ value }) => words.has(value)));
      const places = where.map(({ address }) => address).slice(0, 5);
      expect.soft(seen(caller, canaries, pages), `${kind} for ${caller}: ${places.join(", ")}`).toBe(cells[index]);
    }
  }
});

test("SEC-06: in blind review nobody meets on any page who a candidate is; after a reveal one account meets one", async () => {
  test.setTimeout(120_000);
  const { assigned, unassigned, identity } = planted;
  const names = planted.canaries.flatMap(({ kind, value }) => (/name on an/.test(kind) ? [value] : []));
  const all = [...identity.assigned, ...identity.unassigned, ...names];
  const metIn = (pages: readonly Fetched[], words: readonly string[]) =>
    metOn(pages, words).flatMap(({ address, words: met }) => [...met].map((word) => `${word}: ${address}`));
  const act = async (action: string, fields: Readonly<Record<string, string>>) =>
    expect(await actAs(as("owner"), action, fields), action).toContain('"status":"done"');
  await act("setBlindReviewAction", { blind: "on" });
  // An owner meets whatever anybody meets; a recruiter is whom it is for; who sees assigned ones alone has pages of their own.
  for (const caller of ["owner", "recruiter", "interviewer"])
    expect.soft(metIn(await collect(caller, [caller === "recruiter" ? "document" : "data"]), all), caller).toEqual([]);
  await act("revealCandidateAction", { candidateId: assigned, reason: "contact" });
  const pagesOf = async (caller: string) => {
    const addresses = [`/candidates/${assigned}`, `/candidates/${unassigned}`, "/candidates"];
    const wanted = addresses.map((address) => visit(as(caller), { address, isPage: true }, ["document", "data"]));
    return (await Promise.all(wanted)).flat();
  };
  const own = await pagesOf("owner");
  const isFileName = (word: string) => word.includes("file");
  for (const word of identity.assigned.filter((word) => !isFileName(word))) expect(metIn(own, [word])).not.toEqual([]);
  expect(metIn(own, identity.unassigned)).toEqual([]);
  expect(metIn(await pagesOf("recruiter"), all)).toEqual([]);
});
