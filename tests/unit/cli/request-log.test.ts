import { EventEmitter } from "node:events";
import { IncomingMessage, type ServerResponse } from "node:http";
import { Socket } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { logRequest } from "@/lib/cli/request-log.mjs";

afterEach(() => vi.restoreAllMocks());

/** What is printed about a request that ends with `status`. */
function printed(method: string, url: string, status: number): string {
  let lines = "";
  const write = (chunk: string | Uint8Array) => {
    lines += String(chunk);
    return true;
  };
  vi.spyOn(process.stdout, "write").mockImplementation(write);
  vi.spyOn(process.stderr, "write").mockImplementation(write);
  const request = Object.assign(new IncomingMessage(new Socket()), { method, url });
  const response = Object.assign(new EventEmitter(), { statusCode: status });
  logRequest(request, response as unknown as ServerResponse, () => "/candidates/[candidateId]"); // an emitter with a status is all it needs
  response.emit("close");
  vi.restoreAllMocks();
  return lines;
}

test("a change and a failure have a line with method, route, status and time; a question that was answered has none", () => {
  expect(printed("GET", "/candidates/ada", 200)).toBe("");
  expect(printed("HEAD", "/candidates/ada", 304)).toBe("");
  const change = JSON.parse(printed("POST", "/candidates/ada?name=Ada", 200));
  expect(change).toMatchObject({ level: "info", event: "request", method: "POST", status: 200 });
  expect(change.milliseconds).toBeGreaterThanOrEqual(0);
  expect(JSON.parse(printed("GET", "/candidates/ada", 404))).toMatchObject({ level: "info", status: 404 });
  expect(JSON.parse(printed("GET", "/candidates/ada", 500))).toMatchObject({ level: "error", status: 500 });
});

test("a line names the route, never the address that was asked for", () => {
  const line = printed("POST", "/candidates/ada-lovelace?q=Ada+Lovelace", 500);
  expect(JSON.parse(line).route).toBe("/candidates/[candidateId]");
  expect(line).not.toMatch(/ada/i);
});
