import { expect, test } from "vitest";
import { readSettings } from "@/lib/cli/settings.mjs";

test("without any setting Rolecall listens on this machine's port 3000 and keeps its data beside the program", () => {
  const { host, port, dataFolder } = readSettings({});
  expect({ host, port }).toEqual({ host: "127.0.0.1", port: 3000 });
  expect(dataFolder).toMatch(/[/\\]data$/);
});

test("an empty setting counts as none", () => {
  expect(readSettings({ HOST: "", PORT: "", ROLECALL_DATA: "", DATABASE_URL: "" })).toEqual(readSettings({}));
});

test.each(["127.0.0.1", "127.1.2.3", "localhost", "::1"])("%s is this machine", (host) => {
  expect(readSettings({ HOST: host }).host).toBe(host);
});

test("without a public address people come to where the server listens", () => {
  expect(readSettings({}).publicUrl).toBe("http://127.0.0.1:3000");
  expect(readSettings({ HOST: "::1", PORT: "80" }).publicUrl).toBe("http://[::1]");
});

test("a public address is kept as browsers write it", () => {
  const read = (ROLECALL_PUBLIC_URL: string) => readSettings({ ROLECALL_PUBLIC_URL }).publicUrl;
  expect(read("https://Hiring.Example.org:443/")).toBe("https://hiring.example.org");
  expect(read("http://localhost:8080")).toBe("http://localhost:8080");
});

test.each([
  [{ HOST: "0.0.0.0" }, "ROLECALL_PUBLIC_URL"],
  [{ HOST: "192.168.1.10" }, "ROLECALL_PUBLIC_URL"],
  [{ HOST: "0.0.0.0", ROLECALL_PUBLIC_URL: "http://localhost:3000" }, "ROLECALL_ALLOW_PLAIN_HTTP"],
  [{ ROLECALL_PUBLIC_URL: "http://hiring.example.org" }, "ROLECALL_ALLOW_PLAIN_HTTP"],
  [{ HOST: "::", ROLECALL_ALLOW_PLAIN_HTTP: "yes" }, "ROLECALL_PUBLIC_URL"],
])("other machines are not let in over plain http by accident: %o is refused and names %s", (settings, named) => {
  expect(() => readSettings(settings)).toThrow(named);
});

test.each([
  [{ HOST: "0.0.0.0", ROLECALL_PUBLIC_URL: "https://hiring.example.org" }, "https://hiring.example.org"],
  [{ HOST: "192.168.1.10", ROLECALL_ALLOW_PLAIN_HTTP: "yes" }, "http://192.168.1.10:3000"],
  [{ ROLECALL_PUBLIC_URL: "http://hiring.example.org", ROLECALL_ALLOW_PLAIN_HTTP: "yes" }, "http://hiring.example.org"],
])("%o lets other machines in at %s", (settings, publicUrl) => {
  expect(readSettings(settings).publicUrl).toBe(publicUrl);
});

test.each([
  [{ ROLECALL_SMTP_URL: "mail.example.org:secret" }, "ROLECALL_SMTP_URL"],
  [{ ROLECALL_SMTP_URL: "https://robot:secret@mail.example.org" }, "ROLECALL_SMTP_URL"],
  [{ ROLECALL_SMTP_URL: "smtps://robot:secret@mail.example.org" }, "ROLECALL_MAIL_FROM"],
  [{ ROLECALL_SMTP_URL: "smtps://robot:secret@mail.example.org", ROLECALL_MAIL_FROM: "robot" }, "ROLECALL_MAIL_FROM"],
  [{ ROLECALL_SMTP_PLAIN: "perhaps" }, "ROLECALL_SMTP_PLAIN"],
])(
  "a mail server that cannot be used is refused before the start, without the password: %o names %s",
  (settings, named) => {
    expect(() => readSettings(settings)).toThrow(named);
    expect(() => readSettings(settings)).not.toThrow(/secret/);
  },
);
