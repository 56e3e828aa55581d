import { expect, test } from "vitest";
import { isDisclaimed } from "@/lib/domain/evidence/disclaimed";

test.each([
  "; I wasn't involved in that.",
  ". It isn't my work.",
  " (not mine) does the rest",
  ": two online courses, no cluster of my own.",
  ", which were out of scope.",
  " people validate; I don't, and should not.",
  ". My part was the front end.",
  " on my desktop to see it. That is all so far.",
  ": read-only, we run none",
  " for a briefing, and have not worked under it.",
  " (only as a user)",
])("taken back: %s", (after) => {
  expect(isDisclaimed(after, false)).toBe(true);
});

test.each([
  ". I did not use JAX.",
  " cluster; we have never lost data.",
  " gap assessment (we did not certify).",
  " and the front end was not ours to choose",
  " in production. My part of the roadmap grew to half of revenue.",
  ", Docker, Lustre (read-only user)",
])("not taken back: %s", (after) => {
  expect(isDisclaimed(after, false)).toBe(false);
});

test("after a deed, a sentence that points back speaks of the result", () => {
  expect(isDisclaimed(" model; I did not deploy it.", true)).toBe(false);
  expect(isDisclaimed(" model; I did not deploy it.", false)).toBe(true);
});

test("what is plainly called another's stays so after a deed", () => {
  expect(isDisclaimed(" layer (not mine)", true)).toBe(true);
});
