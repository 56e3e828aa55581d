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
