import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { atMostEvery } from "@/lib/server/at-most-every";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a thousand questions within the time are one look", async () => {
  const look = vi.fn(async () => "answer");
  const ask = atMostEvery(1_000, look);
  const answers = await Promise.all(Array.from({ length: 1_000 }, ask));
  expect(new Set(answers)).toEqual(new Set(["answer"]));
  expect(look).toHaveBeenCalledTimes(1);
});

test("after the time it looks again", async () => {
  let looks = 0;
  const ask = atMostEvery(1_000, async () => ++looks);
  await ask();
  vi.advanceTimersByTime(999);
  expect(await ask()).toBe(1);
  vi.advanceTimersByTime(1);
  expect(await ask()).toBe(2);
});
