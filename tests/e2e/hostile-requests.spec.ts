import path from "node:path";
import Database from "better-sqlite3";
import { openImported } from "@/tests/e2e/support/people";
import { sendTo } from "@/tests/e2e/support/send";
import { ownerCookie } from "@/tests/e2e/support/signed-in";
import { expect, test } from "@/tests/e2e/support/test";

/** What no answer may tell: where the program lies, what it asked the database, where it failed. */
const INSIDES = /node_modules|\/lib\/|\.tsx?:\d|SELECT |INSERT |SQLITE|PrismaClient| at [\w.]+ \(/;

const BODIES: readonly string[] = [
  ...'|[|{|[[|{}|null|0|[]|["$"]|["$F1"]|["$K1"]|["$B0"]|["$@0"]|["$Q0"]|["$i0"]|["$1:__proto__:then"]'.split("|"),
  '0:{"then":"$1:constructor:constructor"}',
  '["$1:constructor:constructor:return process"]',
  '{"__proto__":{"then":"$B1337"}}',
  `[${'["'.repeat(2_000)}`,
  `["${"a".repeat(200_000)}"]`,
  "\u0000\uffff\ud800",
];

test("SEC-07: a form's body that no page of ours made is refused without a word of the inside, and the server goes on", async ({
  application,
}) => {
  const { origin } = new URL(application.url);
  const actions = ["x", "00".repeat(21), "7f".repeat(21), "../../etc/passwd", "__proto__"];
  for (const [index, body] of BODIES.entries()) {
    for (const type of [
      "text/plain;charset=UTF-8",
      "multipart/form-data; boundary=x",
      "application/x-www-form-urlencoded",
    ]) {
      const action = actions[index % actions.length] ?? "x";
      const headers = { origin, cookie: ownerCookie(), "content-type": type, "next-action": action };
      const answer = await sendTo(application.url, { path: "/candidates/import", method: "POST", headers, body });
      expect(answer.status, `${type} ${body.slice(0, 40)}`).toBeGreaterThanOrEqual(400);
      expect(answer.text).not.toMatch(INSIDES);
    }
  }
  expect((await sendTo(application.url, { path: "/health/ready" })).status).toBe(200);
});

test("SEC-08: what is not the address that a page posts to takes no change, in no content type", async ({
  application,
}) => {
  const { origin } = new URL(application.url);
  for (const [path, type] of [
    ["/candidates/export", "text/plain"],
    ["/candidates/export", "application/json"],
    ["/health/ready", "application/json"],
    ["/candidates/import/upload", "text/plain"],
  ] as const) {
    const headers = { origin: "http://attacker.example", cookie: ownerCookie(), "content-type": type };
    const foreign = await sendTo(application.url, { path, method: "POST", headers, body: '{"ids":[]}' });
    expect(foreign.status, path).toBeGreaterThanOrEqual(400);
    expect(foreign.headers, path).not.toHaveProperty("access-control-allow-origin");
    const own = await sendTo(application.url, { path, method: "PUT", headers: { ...headers, origin }, body: "{}" });
    expect(own.status, path).toBe(405);
  }
});

/** What looking leaves behind by intention: who looked at whom, and when a person was last here. */
const LEFT_BY_LOOKING = /^(?:_|sqlite_)|Journal|Session|session|user$|User$/;

/** Every table's rows, as text, but those that looking itself writes. */
function contents(dataFolder: string): Readonly<Record<string, string>> {
  const database = new Database(path.join(dataFolder, "rolecall.db"), { readonly: true });
  const tables = database.prepare<[], { name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'").all();
  const rows = tables
    .filter(({ name }) => !LEFT_BY_LOOKING.test(name))
    .map(({ name }) => [name, JSON.stringify(database.prepare(`SELECT * FROM "${name}"`).raw().all())]);
  database.close();
  return Object.fromEntries(rows);
}

const MARKUP = '<img src=x onerror="window.ran=1"><script>window.ran=2</script>';

test("SEC-09 and SEC-12: no link changes anything, and markup in a résumé is text wherever it is shown", async ({
  page,
  application,
}) => {
  test.slow();
  const name = "Marguerite Ovander";
  const resume = `# ${name}\n\nMachine learning engineer\n\n## Experience\n\n### Engineer, Heron ${MARKUP}\nJanuary 2019 - March 2025\n\n- Built ${MARKUP} in Python and PyTorch.\n`;
  const id = await openImported(page, { name, resume });
  const before = contents(application.dataFolder);
  expect(Object.keys(before).length).toBeGreaterThan(20);

  const seen = new Set<string>();
  const waiting = [
    "/",
    `/candidates/${id}`,
    "/candidates",
    "/roles",
    "/gaps",
    "/compare",
    "/settings",
    "/candidates/import",
  ];
  for (let address = waiting.shift(); address !== undefined && seen.size < 60; address = waiting.shift()) {
    if (seen.has(address)) continue;
    seen.add(address);
    const { status, headers, text } = await sendTo(application.url, {
      path: address,
      headers: { cookie: ownerCookie() },
    });
    expect(status, address).toBeLessThan(500);
    if (!String(headers["content-type"]).includes("html")) continue;
    expect(text, address).not.toContain("<img src=x");
    expect(text, address).not.toContain("<script>window.ran");
    const links = [...text.matchAll(/ href="(\/[^"#]*)"/g)].map(([, href = ""]) => href.replaceAll("&amp;", "&"));
    // One address of each shape: filters and orders of one list differ in their query alone.
    waiting.push(...links.filter((href) => !href.startsWith("/_next/") && !seen.has(href)).slice(0, 12));
  }
  expect(seen.size).toBeGreaterThan(30);
  expect(contents(application.dataFolder)).toEqual(before);

  await page.goto(`/candidates/${id}`);
  await expect(page.getByText("<script>window.ran=2</script>").first()).toBeVisible();
  expect(await page.evaluate(() => "ran" in window)).toBe(false);
});
