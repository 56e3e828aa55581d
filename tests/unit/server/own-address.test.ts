import { afterEach, expect, test, vi } from "vitest";
import { isHttps, isOwnHost, isOwnOrigin, ownAddress } from "@/lib/server/own-address";

const at = (publicUrl: string) => vi.stubEnv("ROLECALL_PUBLIC_URL", publicUrl);

afterEach(() => vi.unstubAllEnvs());

test("a public address is the only name, with or without its usual port", () => {
  at("https://hiring.example.org");
  for (const host of ["hiring.example.org", "HIRING.example.org", "hiring.example.org:443"])
    expect(isOwnHost(host), host).toBe(true);
  for (const host of [null, "", "localhost", "127.0.0.1:3000", "hiring.example.org:80", "hiring.example.org.example"])
    expect(isOwnHost(host), String(host)).toBe(false);
});

test("changes come from the public address over its own protocol, and from nowhere else", () => {
  at("https://hiring.example.org");
  expect(isOwnOrigin("https://hiring.example.org")).toBe(true);
  const foreign = [
    null,
    "null",
    "http://hiring.example.org",
    "https://hiring.example.org:8443",
    "http://localhost:3000",
  ];
  for (const origin of foreign) expect(isOwnOrigin(origin), String(origin)).toBe(false);
});

test("while the public address is this machine's, each of the machine's names for itself will do", () => {
  at("http://127.0.0.1:4000");
  for (const name of ["127.0.0.1", "localhost", "[::1]"]) {
    expect(isOwnHost(`${name}:4000`)).toBe(true);
    expect(isOwnOrigin(`http://${name}:4000`)).toBe(true);
  }
  expect(isOwnHost("localhost:3000")).toBe(false);
  expect(isOwnOrigin("https://localhost:4000")).toBe(false);
});

test("cookies can be bound to https exactly when people come over https", () => {
  at("https://hiring.example.org");
  expect(isHttps()).toBe(true);
  expect(ownAddress()).toBe("https://hiring.example.org/");
  at("http://127.0.0.1:4000");
  expect(isHttps()).toBe(false);
});
