import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { abandonUploads, enqueueUploads, stopUploads } from "@/app/(dashboard)/candidates/import/upload-queue";

/** A server that can be away, and what it was sent. */
const server = { isAway: false, names: [] as string[] };

function answer(address: string): Response {
  const name = new URL(address, "http://localhost").searchParams.get("name");
  if (server.isAway) throw new TypeError("Failed to fetch");
  if (name !== null) server.names.push(name);
  return Response.json({ added: 1, refused: [] });
}

function files(...names: readonly string[]): readonly File[] {
  return names.map((name) => new File(["Ada Example"], name));
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("fetch", async (address: string) => answer(address));
  server.isAway = false;
  server.names = [];
});
afterEach(() => {
  abandonUploads();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("files wait for a server that went away, and each is sent once when it is back", async () => {
  server.isAway = true;
  enqueueUploads("waits", files("1.md", "2.md", "3.md", "4.md", "5.md", "6.md"));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(server.names).toEqual([]);
  server.isAway = false;
  await vi.advanceTimersByTimeAsync(5_000);
  expect(server.names.toSorted()).toEqual(["1.md", "2.md", "3.md", "4.md", "5.md", "6.md"]);
});

test("what waits for the server can be given up, and is not sent when it is back", async () => {
  server.isAway = true;
  enqueueUploads("given-up", files("1.md", "2.md", "3.md"));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(stopUploads()).toBe(3);
  server.isAway = false;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(server.names).toEqual([]);
});
