import { connect } from "node:net";
import { letIn } from "@/tests/e2e/support/guest";
import { importPeople, makePerson } from "@/tests/e2e/support/people";
import { sendTo } from "@/tests/e2e/support/send";
import { ownerCookie, ownerState } from "@/tests/e2e/support/signed-in";
import { expect, test } from "@/tests/e2e/support/test";

// What a browser never sends, and what it may keep.

test("no file of the program or of its data is served, and no folder is listed", async ({ application }) => {
  const addresses = [
    ...["/.git/config", "/.git/HEAD", "/.env", "/.env.example", "/package.json", "/package-lock.json", "/biome.json"],
    ...["/prisma/schema.prisma", "/lib/env.ts", "/data/rolecall.db", "/rolecall.db", "/keys/accounts.key"],
    ...["/.next/BUILD_ID", "/.next/server/server-reference-manifest.json", "/node_modules/next/package.json"],
    ...["/_next", "/_next/static", "/_next/static/chunks", "/tests/security/asvs.csv", "/backups", "/documents"],
    ...["/..%2f..%2fetc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/_next/static/..%2f..%2fBUILD_ID", "//etc/passwd"],
    ...["/_next/image?url=/icon.svg&w=64&q=75", "/_next/data/x/candidates.json", "/__nextjs_original-stack-frames"],
  ];
  for (const path of addresses) {
    const { status, text } = await sendTo(application.url, { path, headers: { cookie: ownerCookie() } });
    expect([307, 308, 400, 404], `${path} was answered ${status}`).toContain(status);
    expect(text, path).not.toMatch(/\[core\]|ref: refs|"dependencies"|SQLite format|model Candidate|root:x:0/);
  }
});

/** Headers and spellings of an address by which somebody got past the door of such a server before, one for each advisory's public shape. */
const PAST_THE_DOOR: readonly (readonly [
  spelling: (path: string) => string,
  headers: Readonly<Record<string, string>>,
])[] = [
  ...[
    "middleware",
    "middleware:middleware:middleware:middleware:middleware",
    "src/middleware",
    "pages/_middleware",
  ].map((name) => [(path: string) => path, { "x-middleware-subrequest": name }] as const),
  [(path) => path, { "x-middleware-next": "1", "x-middleware-rewrite": "/candidates" }],
  [(path) => path, { "x-invoke-path": "/candidates", "x-invoke-status": "200", "x-matched-path": "/candidates" }],
  [(path) => path, { "next-resume": "1" }],
  [(path) => path, { rsc: "1" }],
  [(path) => `${path}?_rsc`, { rsc: "1" }],
  [(path) => `${path}?_rsc`, { rsc: "1", "next-router-prefetch": "1" }],
  [(path) => `${path}?_rsc`, { rsc: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": "/_tree" }],
  [(path) => `${path}?_rsc`, { rsc: "1", "next-router-segment-prefetch": "/candidates/__PAGE__" }],
  [(path) => `${path}.rsc`, {}],
  [(path) => `${path}.segments/_tree.segment.rsc`, {}],
  [(path) => `${path}.json`, { "x-nextjs-data": "1" }],
  [(path) => `/_next/data/build${path}.json`, { "x-nextjs-data": "1" }],
  [(path) => `/en${path}`, { "x-nextjs-locale": "en" }],
  [(path) => `/${path}`, {}],
  [(path) => path.replace("/c", "/%63"), {}],
  [(path) => `${path}/`, {}],
  [(path) => `${path};/.css`, {}],
  [(path) => `${path}%00`, {}],
  [(path) => `/sign-in/..${path}`, {}],
  [(path) => `/sign-in/%2e%2e${path}`, {}],
  [(path) => path, { "x-forwarded-for": "127.0.0.1", "x-real-ip": "127.0.0.1", "x-forwarded-proto": "https" }],
  [(path) => path, { authorization: "Bearer undefined", cookie: "rolecall.session=undefined.undefined" }],
];

test("SEC-03: no header and no spelling by which such servers were entered before brings a stranger past the door", async ({
  page,
  application,
}) => {
  const person = makePerson("Hildegunde");
  await importPeople(page, [person]);
  const open = await sendTo(application.url, { path: "/candidates", headers: { cookie: ownerCookie() } });
  expect(open.text).toContain(person.name);
  expect(PAST_THE_DOOR.length).toBeGreaterThanOrEqual(25);
  for (const path of ["/candidates", "/candidates/export", "/roles/ai-infrastructure-engineer/ranking"]) {
    for (const [spelling, headers] of PAST_THE_DOOR) {
      const { status, text } = await sendTo(application.url, { path: spelling(path), headers });
      const what = `${spelling(path)} ${JSON.stringify(headers)}`;
      expect(text, what).not.toContain(person.name);
      expect(status, what).toBeGreaterThan(0);
    }
  }
});

/** Bytes over a connection of their own, and what came back before it ended or went quiet. */
function sendRaw(url: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    let text = "";
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.setTimeout(2_000, () => socket.destroy());
    socket.on("data", (chunk) => {
      text += chunk;
    });
    socket.on("error", () => {});
    socket.on("close", () => resolve(text));
  });
}

test("a request whose end could be read in two ways is refused, and what stands behind it is no request", async ({
  application,
}) => {
  const { host } = new URL(application.url);
  const head = `POST /health/live HTTP/1.1\r\nHost: ${host}\r\n`;
  const hidden = `GET /health/ready HTTP/1.1\r\nHost: ${host}\r\n\r\n`;
  for (const lengths of [
    "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n",
    "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n",
    "Content-Length: 4\r\nContent-Length: 40\r\n",
    "Transfer-Encoding: xchunked\r\nContent-Length: 4\r\n",
    "Content-Length: 4x\r\n",
  ]) {
    const answer = await sendRaw(application.url, `${head}${lengths}\r\n0\r\n\r\n${hidden}`);
    expect(answer, lengths).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer, lengths).not.toContain('"checks"');
  }
  const folded = `GET /health/live HTTP/1.1\r\nHost: ${host}\r\nX-One: a\r\n b\0c\r\n\r\n`;
  expect(await sendRaw(application.url, folded)).toMatch(/^HTTP\/1\.1 400 /);
});

test("TRACE tells nobody what was sent, and methods that nothing asks for change nothing", async ({ application }) => {
  const { host } = new URL(application.url);
  const trace = `TRACE /candidates HTTP/1.1\r\nHost: ${host}\r\nX-Secret: quartz\r\nConnection: close\r\n\r\n`;
  const answer = await sendRaw(application.url, trace);
  expect(answer).not.toContain("quartz");
  expect(answer).toMatch(/^HTTP\/1\.1 405 /);
  for (const method of ["PUT", "DELETE", "PATCH", "PROPFIND"]) {
    for (const path of ["/candidates", "/candidates/export", "/health/live", "/there-is-no-such-page"]) {
      const headers = { cookie: ownerCookie(), origin: new URL(application.url).origin };
      const { status, headers: answered } = await sendTo(application.url, { path, method, headers });
      expect(status, `${method} ${path}`).toBe(405);
      expect(answered.allow).toBe("GET, HEAD, POST, OPTIONS");
    }
  }
});

test("a name that stands twice in an address means nothing, or one of the two, and never an error", async ({
  application,
}) => {
  for (const path of [
    "/candidates?q=a&q=b&role=x&role=y&sort=name&sort=years&cursor=1&cursor=2&hide=a&hide=b",
    "/gaps?role=a&role=b&who=proving&who=lacking&kinds=all&kinds=nice",
    "/compare?ids=a&ids=b&show=all&show=top&role=a&role=b",
    "/roles/ai-infrastructure-engineer/ranking?level=senior&level=mid&w=1&w=2&coverage=1&coverage=2",
    "/settings/journal?object=a&object=b&kind=x&kind=y&person=a&person=b",
    "/candidates/import?import=a&import=b",
    "/link?token=a&token=b",
  ]) {
    const { status } = await sendTo(application.url, { path, headers: { cookie: ownerCookie() } });
    expect(status, path).toBeLessThan(400);
  }
});

test("every answer with a body says what it is, and in which letters a text is written", async ({ application }) => {
  const role = "/roles/ai-infrastructure-engineer";
  for (const path of [
    ...["/", "/candidates", "/roles", "/settings/journal", "/candidates/import/failures", "/there-is-no-such-page"],
    ...["/health/live", "/health/ready", `${role}/ranking/vectors?level=senior`, "/candidates/export", "/icon.svg"],
  ]) {
    const { headers, text } = await sendTo(application.url, { path, headers: { cookie: ownerCookie() } });
    const type = String(headers["content-type"]);
    if (text === "") continue;
    expect(type, path).toMatch(/^[a-z]+\/[a-z0-9.+-]+/);
    if (/^text\//.test(type)) expect(type, path).toMatch(/charset=utf-8/i);
    if (/^<!DOCTYPE html/i.test(text)) expect(type, path).toContain("text/html");
    if (/^\{/.test(text)) expect(type, path).toContain("application/json");
  }
});

test("whoever comes after somebody who signed out sees nobody by going back", async ({ browser, application }) => {
  test.slow();
  const owner = await browser.newContext({ baseURL: application.url, storageState: ownerState() });
  const ownerPage = await owner.newPage();
  const person = makePerson("Rosamunde");
  await importPeople(ownerPage, [person]);
  const { page } = await letIn(ownerPage, browser, "recruiter");
  await page.goto(`${application.url}/candidates`);
  await page.getByRole("link", { name: person.name }).click();
  await expect(page.getByRole("heading", { level: 1, name: person.name })).toBeVisible();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByLabel("Password")).toBeVisible();
  for (let times = 0; times < 2; times += 1) {
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/sign in/i);
    await expect(page.getByText(person.name)).toHaveCount(0);
  }
  await owner.close();
  await page.context().close();
});
