import { createServer } from "node:net";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type MailSettings, readEnv } from "@/lib/env";
import { invitationMail, passwordMail, postMail } from "@/lib/server/mail/link-mail";
import { sendMail, transportOptions } from "@/lib/server/mail/send-mail";
import { type MailServer, startMailServer } from "@/tests/support/mail-server";

const NAMES = ["ROLECALL_SMTP_URL", "ROLECALL_MAIL_FROM", "ROLECALL_SMTP_PLAIN"] as const;
const link = "https://hiring.example.org/link?token=abc";
const given = {
  to: "nina@example.org",
  name: "Nina Neu",
  maker: "Olive Owner",
  link,
  expiresAt: new Date("2026-11-29T09:30:00Z"),
};

let server: MailServer;
let logged: string[];
beforeEach(async () => {
  server = await startMailServer();
  logged = [];
  vi.spyOn(process.stderr, "write").mockImplementation((line) => logged.push(String(line)) > 0);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await server.close();
  for (const name of NAMES) delete process.env[name];
});

function set(url: string, plain?: "yes"): MailSettings {
  process.env.ROLECALL_SMTP_URL = url;
  process.env.ROLECALL_MAIL_FROM = "rolecall@example.org";
  if (plain !== undefined) process.env.ROLECALL_SMTP_PLAIN = plain;
  const { mail } = readEnv();
  if (mail === null) throw new Error("no mail server is set");
  return mail;
}

test("an invitation says in plain words who invites, as what, where to go and until when", async () => {
  set(`smtp://127.0.0.1:${server.port}`);
  expect(await postMail(invitationMail(given, "hiring-manager"))).toEqual({ kind: "mailed" });
  const [mail] = server.received;
  expect(mail).toMatchObject({ from: "rolecall@example.org", to: ["nina@example.org"] });
  expect(mail?.data).toMatch(/^Subject: An invitation to Rolecall\r$/m);
  expect(mail?.data).toMatch(/^Content-Type: text\/plain; charset=utf-8\r$/m);
  expect(mail?.data.split("\r\n\r\n").slice(1).join("\n\n").replaceAll("\r\n", "\n")).toBe(
    [
      "Hello Nina Neu,",
      "Olive Owner invites you to Rolecall, as hiring manager.\nChoose a password at this address, and you are in:",
      link,
      "It works once, until 29 Nov 2026, 09:30 UTC.\nIf you did not expect this, do nothing: without the link nothing happens.",
    ].join("\n\n"),
  );
  expect(logged).toEqual([]);
});

test("a link to a new password says what happens with it", async () => {
  set(`smtp://127.0.0.1:${server.port}`);
  expect(await postMail(passwordMail(given))).toEqual({ kind: "mailed" });
  expect(server.received[0]?.data).toContain("Olive Owner made you a link to a new password");
  expect(server.received[0]?.data).toContain("signed out everywhere else");
});

test("SEC-80: a mail that is refused is told in a sentence, and the log has a code but no address, link or password", async () => {
  await server.close();
  for (const [refuses, sentence] of [
    ["RCPT", "The mail server refused this address, or that of ROLECALL_MAIL_FROM."],
    ["AUTH", "The mail server refused the name or password in ROLECALL_SMTP_URL."],
  ] as const) {
    server = await startMailServer({ refuses });
    set(`smtp://robot:top%20secret@127.0.0.1:${server.port}`);
    expect(await postMail(invitationMail(given, "admin"))).toEqual({ kind: "failed", problem: sentence });
    await server.close();
  }
  expect(await postMail(passwordMail(given)), "nobody listens").toMatchObject({ kind: "failed" });
  expect(logged).toHaveLength(3);
  expect(logged.join("")).toMatch(/"mail\.not-sent","code":"E[A-Z]+"/);
  expect(logged.join("")).not.toMatch(/nina|robot|secret|token|127\.0\.0\.1/);
});

test("a mail server that says nothing keeps nobody waiting for long", async () => {
  const silent = createServer(() => {});
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  const address = silent.address();
  set(`smtp://127.0.0.1:${typeof address === "object" ? address?.port : 0}`);
  expect(await postMail(passwordMail(given))).toMatchObject({ kind: "failed" });
  silent.close();
  // Left to itself the library waits for two minutes and more.
}, 60_000);

test("a mail goes to another machine encrypted or not at all, unless the settings say so", async () => {
  expect(transportOptions(set("smtp://mail.example.org"))).toMatchObject({ port: 587, requireTLS: true });
  expect(transportOptions(set("smtps://mail.example.org"))).toMatchObject({ port: 465, secure: true });
  const wanted = { ...set(`smtp://robot:secret@127.0.0.1:${server.port}`), isPlainAllowed: false };
  expect(await sendMail(wanted, passwordMail(given))).toMatch(/encryption|mail server/);
  expect(server.received).toEqual([]);
  expect(server.commands.filter((said) => !/^(EHLO|STARTTLS|QUIT)/.test(said))).toEqual([]);
  expect(transportOptions(set("smtp://mail.example.org", "yes"))).toMatchObject({ requireTLS: false, ignoreTLS: true });
});

test("SEC-08: no name and no address begins another header, names another person or writes another paragraph", async () => {
  const settings = set(`smtp://127.0.0.1:${server.port}`);
  const name = "Nina\r\nBcc: all@example.org\r\n\r\nYour password has leaked";
  expect(await postMail(invitationMail({ ...given, name, maker: name }, "admin"))).toEqual({ kind: "mailed" });
  const [mail] = server.received;
  expect(mail?.to).toEqual(["nina@example.org"]);
  expect(mail?.data).not.toMatch(/^Bcc:/im);
  expect(mail?.data).toContain("Nina Bcc: all@example.org Your password has leaked invites you");
  for (const to of [
    "nina@example.org,all@example.org",
    "nina@example.org\r\nBcc: all@example.org",
    "<all@example.org>",
  ])
    await expect(sendMail(settings, { ...passwordMail(given), to }), to).rejects.toThrow("one address");
});

test("without a mail server nothing is sent, and one without a sender is a setting that is wrong", async () => {
  expect(await postMail(passwordMail(given))).toEqual({ kind: "off" });
  process.env.ROLECALL_SMTP_URL = "smtp://robot:secret@mail.example.org";
  expect(() => readEnv()).toThrow("ROLECALL_MAIL_FROM is missing");
  process.env.ROLECALL_SMTP_URL = "mail.example.org:secret";
  expect(() => readEnv()).toThrow(/^The setting ROLECALL_SMTP_URL is wrong: must look like (?!.*:secret)/);
});
