import { expect, test } from "vitest";
import { restBefore } from "@/lib/server/linkage/comparison-rest";

const last = { begun: 1_000, ended: 31_000 };
const some = { waiting: 3, people: 100_000, last };

test("who comes just after everybody was compared waits as long as that took, and no minute more", () => {
  expect(restBefore({ ...some, now: 31_000 })).toBe(30_000);
  expect(restBefore({ ...some, now: 51_000 })).toBe(10_000);
  expect(restBefore({ ...some, now: 61_000 })).toBe(0);
  expect(restBefore({ ...some, now: 900_000 })).toBe(0);
});

test("nobody waits for the first comparison, in a small pool, or when one in fifty is new", () => {
  expect(restBefore({ ...some, last: null, now: 31_000 })).toBe(0);
  expect(restBefore({ ...some, people: 2000, now: 31_000 })).toBe(0);
  expect(restBefore({ ...some, waiting: 2001, now: 31_000 })).toBe(0);
  expect(restBefore({ ...some, waiting: 2000, now: 31_000 })).toBe(30_000);
});
