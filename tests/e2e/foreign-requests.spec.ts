import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { importPeople, makePerson } from "@/tests/e2e/support/people";
import { ownerCookie } from "@/tests/e2e/support/signed-in";
import { expect, test } from "@/tests/e2e/support/test";

type Sent = {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Ends the connection after the body, whatever length was announced. */
  readonly isCut?: boolean;
};
type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly text: string };

let serverUrl = "";
const server = () => new URL(serverUrl);

test.beforeAll(({ application }) => {
  serverUrl = application.url;
});

/** A request whose every header is the test's own, as no browser would let it; status 0 when the connection ended without an answer. */
function send({ path, method = "GET", headers = {}, body, isCut = false }: Sent): Promise<Answer> {
  return new Promise((resolve) => {
    const { hostname, port, host } = server();
    const sent = httpRequest(
      { hostname, port, path, method, headers: { host, cookie: ownerCookie(), ...headers } },
      (response) => {
        let text = "";
        response.on("data", (chunk) => {
          text += chunk;
        });
        response.on("error", () => resolve({ status: 0, headers: {}, text }));
        response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
      },
    );
    sent.on("error", () => resolve({ status: 0, headers: {}, text: "" }));
    if (isCut) sent.write(body ?? "", () => setTimeout(() => sent.destroy(), 100));
    else sent.end(body);
  });
}

/** Headers that have fooled servers of this kind about who asks. */
const DISGUISES: readonly (() => Readonly<Record<string, string>>)[] = [
  () => ({}),
  () => ({ "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" }),
  () => ({ forwarded: `host=${server().host}`, origin: server().origin }),
  () => ({ "x-forwarded-host": server().host }),
];

const VECTORS = "/roles/ai-infrastructure-engineer/ranking/vectors?level=senior";

/** Next first sends a request for page data on to an address with a hash. */
async function followed(sent: Sent): Promise<Answer> {
  const answer = await send(sent);
  const { location } = answer.headers;
  return location?.startsWith("/") ? send({ ...sent, path: location }) : answer;
}

const importAddress = (importId: string) =>
  `/candidates/import/upload?${new URLSearchParams({ import: importId, name: "a.txt" })}`;

test("whoever comes by a name that is not this machine's is sent to its own address and sees nobody", async ({
  page,
}) => {
  const person = makePerson("Rosalba");
  await importPeople(page, [person]);
  const { port } = server();
  const paths = ["/", "/candidates", "/candidates/import", "/roles", "/compare", "/gaps", VECTORS];
  const names = [
    "attacker.example",
    `attacker.example:${port}`,
    `127.0.0.1.attacker.example:${port}`,
    "127.0.0.1:1",
    "localhost",
  ];
  expect((await send({ path: "/candidates" })).text).toContain(person.name);
  for (const path of paths) {
    for (const host of names) {
      for (const disguise of DISGUISES) {
        const answer = await send({ path, headers: { host, ...disguise() } });
        expect([303, 307], `${path} for ${host}`).toContain(answer.status);
        expect(answer.headers.location).toBe(`http://127.0.0.1:${port}/`);
        expect(answer.text).not.toContain(person.name);
      }
      const pageData = await followed({ path, headers: { host, rsc: "1" } });
      expect(pageData.text).not.toContain(person.name);
    }
  }
});

test("the machine's three names are answered", async () => {
  const { port } = server();
  for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, `LOCALHOST:${port}`, `[::1]:${port}`])
    expect((await send({ path: "/candidates", headers: { host } })).status, host).toBe(200);
});

test("an upload without an origin, or from another one, is refused and nothing is kept", async () => {
  const { port, host } = server();
  const origins = [
    undefined,
    "null",
    "http://attacker.example",
    `https://${host}`,
    "http://127.0.0.1:1",
    `http://${host}.attacker.example`,
  ];
  for (const origin of origins) {
    const headers = { "content-type": "application/octet-stream", ...(origin === undefined ? {} : { origin }) };
    const answer = await send({ path: importAddress("any"), method: "POST", headers, body: "Ada" });
    expect(answer.status, String(origin)).toBe(403);
    expect(JSON.parse(answer.text).message).toContain(`http://127.0.0.1:${port}`);
  }
});

test("a form that is sent again without an origin, or from another one, changes nothing", async ({ page }) => {
  const { name, resume } = makePerson("Emmerich");
  await page.goto("/candidates/import");
  await page.getByLabel("Or paste the text of one résumé").fill(resume);
  const asked = page.waitForRequest((request) => request.method() === "POST");
  await page.getByRole("button", { name: "Import this text" }).click();
  const request = await asked;
  const { "content-type": type = "", "next-action": action = "" } = await request.allHeaders();
  const stranger = makePerson("Wendelin").name;
  const body = (request.postData() ?? "").replaceAll(name, stranger);
  expect(body).toContain(stranger);
  for (const origin of [undefined, "null", "http://attacker.example"]) {
    const headers = { "content-type": type, "next-action": action, ...(origin === undefined ? {} : { origin }) };
    const answer = await send({ path: "/candidates/import", method: "POST", headers, body });
    expect(answer.status === 500 || answer.text.includes("came from another site"), String(origin)).toBe(true);
  }
  await expect(page.getByRole("link", { name })).toBeVisible({ timeout: 30_000 });
  const list = (await send({ path: "/candidates" })).text;
  expect(list).toContain(name);
  expect(list).not.toContain(stranger);
});

test("SEC-44: a file just below the limit is taken whole, one above it is refused and none is cut", async ({
  page,
}) => {
  const { name, resume } = makePerson("Ottilie");
  await page.goto("/candidates/import");
  const asked = page.waitForRequest(/\/upload\?/);
  await page
    .getByLabel("Choose files")
    .setInputFiles([{ name: "first.md", mimeType: "text/markdown", buffer: Buffer.from(resume) }]);
  const importId = new URL((await asked).url()).searchParams.get("import") ?? "";
  await expect(page.getByRole("table", { name: "Files that were read last" })).toBeVisible();

  const { origin } = server();
  const upload = (more: Partial<Sent>) =>
    send({ path: importAddress(importId), method: "POST", ...more, headers: { origin, ...more.headers } });
  const file = (megabytes: number) => Buffer.alloc(Math.round(megabytes * 1024 * 1024), `${name} `);
  const whole = await upload({ body: file(9.9) });
  expect(whole).toMatchObject({ status: 200, text: JSON.stringify({ added: 1, refused: [] }) });
  expect(await upload({ body: file(10), headers: { "transfer-encoding": "chunked" } })).toMatchObject({ status: 200 });
  for (const megabytes of [10.1, 11, 100]) {
    const announced = await upload({ body: file(megabytes) });
    expect([413, 0], `${megabytes} MB`).toContain(announced.status);
    const chunked = await upload({ body: file(megabytes), headers: { "transfer-encoding": "chunked" } });
    expect([413, 0], `${megabytes} MB in chunks`).toContain(chunked.status);
  }
  await upload({ body: "Half of a file", headers: { "content-length": "5000" }, isCut: true });
  await page.reload();
  await expect(page.getByRole("progressbar", { name: "Files done" })).toHaveAttribute("aria-valuemax", "3");
});
