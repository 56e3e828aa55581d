import { once } from "node:events";
import { request as httpRequest } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { makePerson } from "@/tests/e2e/support/people";
import { sendTo } from "@/tests/e2e/support/send";
import { ownerCookie } from "@/tests/e2e/support/signed-in";
import { expect, test } from "@/tests/e2e/support/test";
import { startApplication } from "@/tests/support/application";

// What every answer carries (SEC-11), what a monitor is told (REL-10), and how the server ends (REL-09).

const ROLE = "/roles/ai-infrastructure-engineer";

test("SEC-11: every answer has the headers that keep a browser from guessing, framing, leaking and keeping", async ({
  application,
}) => {
  const addresses = [
    ...["/", "/candidates", "/settings", "/there-is-no-such-page", "/health/live", "/candidates/export", "/icon.svg"],
    ...[`${ROLE}/ranking/vectors?level=senior`, "/candidates/import/upload", "/candidates/nobody"],
  ];
  for (const path of addresses) {
    const { headers } = await sendTo(application.url, { path, headers: { cookie: ownerCookie() } });
    expect(headers, path).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "content-security-policy": expect.stringContaining("object-src 'none'; base-uri 'none'; form-action 'self'"),
      "permissions-policy": expect.stringContaining("camera=(), "),
    });
    expect(headers["content-security-policy"], path).not.toMatch(/unsafe-(?:inline|eval)/);
    expect(headers, path).not.toHaveProperty("x-powered-by");
    expect(headers, path).not.toHaveProperty("server");
    expect(headers, "https alone promises https").not.toHaveProperty("strict-transport-security");
    if (path !== "/icon.svg") expect(headers["cache-control"], path).toContain("no-store");
  }
});

test("a file of the build may be kept, and is nobody's data", async ({ page, application }) => {
  await page.goto("/");
  const source = (await page.locator("script[src]").first().getAttribute("src")) ?? "";
  const { headers } = await sendTo(application.url, { path: source });
  expect(headers["cache-control"]).toContain("immutable");
  expect(headers["x-content-type-options"]).toBe("nosniff");
});

test("a monitor learns whether the program lives and is ready, by any name, and nothing else", async ({
  application,
}) => {
  const host = "10.0.0.7:3000";
  const live = await sendTo(application.url, { path: "/health/live", headers: { host } });
  expect([live.status, live.text]).toEqual([200, '{"status":"live"}']);
  const ready = await sendTo(application.url, { path: "/health/ready", headers: { host } });
  expect(ready.status).toBe(200);
  expect(JSON.parse(ready.text)).toEqual({
    status: "ready",
    checks: { database: "ok", schema: "ok", disk: "ok", backup: "ok", imports: "ok" },
  });
});

test("asked to stop, the server answers what has begun, stops reading at a whole file, and loses nothing", async ({
  page,
  ownApplication: first,
}) => {
  test.slow();
  const { host, origin, hostname, port } = new URL(first.url);
  const people = Array.from({ length: 12 }, () => makePerson("Drusilla"));
  const [earliest, last, ...others] = people;
  await page.goto(`${first.url}/candidates/import`);
  const asked = page.waitForRequest(/\/upload\?/);
  const buffer = Buffer.from(earliest?.resume ?? "");
  await page.getByLabel("Choose files").setInputFiles([{ name: "first.md", mimeType: "text/markdown", buffer }]);
  const importId = new URL((await asked).url()).searchParams.get("import") ?? "";
  await page.goto("about:blank");

  const cookie = ownerCookie();
  const headers = { host, origin, cookie, "content-type": "application/octet-stream" };
  const upload = (name: string) => `/candidates/import/upload?${new URLSearchParams({ import: importId, name })}`;
  for (const { name, resume } of others) {
    const answer = await sendTo(first.url, { path: upload(`${name}.md`), method: "POST", headers, body: resume });
    expect(answer.status, answer.text).toBe(200);
  }
  const slow = httpRequest({ hostname, port, path: upload("last.md"), method: "POST", headers });
  slow.write(last?.resume.slice(0, 50) ?? "");
  const answered = once(slow, "response");
  await pause(300);
  const ended = first.stop();
  await pause(1_000);
  const newcomer = await sendTo(first.url, { path: "/health/live" });
  expect([newcomer.status, newcomer.headers["retry-after"]], "nobody new is let in").toEqual([503, "5"]);
  slow.end(last?.resume.slice(50));
  const [response] = await answered;
  response.resume();
  expect(response.statusCode).toBe(200);
  expect(await ended).toBe(0);

  const second = await startApplication({ dataFolder: first.dataFolder });
  const found = async () => {
    const { text } = await sendTo(second.url, { path: "/candidates/export", headers: { cookie } });
    return people.map(({ name }) => text.split(name).length - 1);
  };
  await expect.poll(found, { timeout: 40_000 }).toEqual(people.map(() => 1));
  await second.stop();
});
