import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { expect, test } from "vitest";
import { cleanRequest } from "@/lib/cli/clean-request.mjs";

function cleaned(headers: Readonly<Record<string, string>>, url = "/") {
  const request = new IncomingMessage(new Socket());
  request.url = url;
  Object.assign(request.headers, headers);
  cleanRequest(request, 0);
  return request.headers;
}

test("what anybody can claim about a request is taken away", () => {
  const claims = {
    forwarded: "host=hiring.example.org",
    "x-forwarded-host": "hiring.example.org",
    "x-forwarded-proto": "https",
    "x-forwarded-for": "127.0.0.1",
    "x-real-ip": "127.0.0.1",
    "x-middleware-subrequest": "proxy:proxy:proxy",
    "x-middleware-rewrite": "/settings",
    "x-matched-path": "/settings",
    "x-invoke-path": "/settings",
    "next-resume": "1",
  };
  expect(Object.keys(cleaned(claims))).toEqual(["x-rolecall-client-address", "x-rolecall-wanted-page"]);
});

test("a client cannot name its own address", () => {
  expect(cleaned({ "x-rolecall-client-address": "127.0.0.1" })["x-rolecall-client-address"]).toBe("unknown");
});

test("the browser's own words stay", () => {
  const said = { host: "localhost:3000", origin: "http://localhost:3000", cookie: "a=b", rsc: "1", "next-action": "x" };
  expect(cleaned(said)).toMatchObject(said);
});

test("the page that is asked for is the address of the request, whatever a client says and the router adds", () => {
  const wanted = (url: string) =>
    cleaned({ "x-rolecall-wanted-page": "https://evil.example" }, url)["x-rolecall-wanted-page"];
  expect(wanted("/roles")).toBe("/roles");
  expect(wanted("/candidates/a&b?search=what%3F&_rsc=1a2b")).toBe("/candidates/a&b?search=what%3F");
  expect(wanted("/roles?_rsc=1a2b")).toBe("/roles");
  expect(wanted("/gaps?_rsc=1a2b&role=a?b")).toBe("/gaps?role=a?b");
});
