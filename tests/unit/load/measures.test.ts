import { expect, test } from "vitest";
import { readLoadOptions } from "@/tests/load/load-options";
import { Measures, percentile } from "@/tests/load/measures";

test("a percentile is the value that this share of the answers did not exceed", () => {
  const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
  expect([0.5, 0.95, 0.99, 1].map((share) => percentile(hundred, share))).toEqual([50, 95, 99, 100]);
  expect(percentile([7], 0.5)).toBe(7);
  expect(percentile([], 0.95)).toBe(0);
});

test("each kind of request has its own figures, and none is mixed with another's", () => {
  const measures = new Measures();
  for (const time of [30, 10, 20]) measures.add("list", time);
  measures.add("overview", 500);
  expect(measures.answers).toBe(4);
  expect(measures.figures()).toEqual([
    { kind: "list", answers: 3, p50: 20, p95: 30, p99: 30, slowest: 30 },
    { kind: "overview", answers: 1, p50: 500, p95: 500, p99: 500, slowest: 500 },
  ]);
});

test("what is asked of a load counts, and a word that means nothing is named", () => {
  expect(readLoadOptions([])).toMatchObject({ candidates: 100_000, users: 50, thinkMs: 5000, data: "" });
  expect(readLoadOptions(["--users", "7", "--think", "0"])).toMatchObject({ users: 7, thinkMs: 0 });
  expect(() => readLoadOptions(["--seconds", "long"])).toThrow('--seconds is "long"');
  expect(() => readLoadOptions(["--users", "0"])).toThrow("at least 1");
});
