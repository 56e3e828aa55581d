import { expect, test } from "vitest";
import { readCandidate } from "@/lib/domain/candidate-reading";
import { defaultLevel } from "@/lib/domain/role/role-levels";
import { scoreCandidate } from "@/lib/domain/scoring/score-candidate";
import { shippedProfiles } from "@/lib/reference/role-profiles";
import { AS_OF } from "@/tests/factories/outcome";
import { sampleTexts } from "@/tests/factories/sample-text";

/** Everything that a text comes to, as bytes. */
function bytesOf(text: string): string {
  const reading = readCandidate(text, AS_OF);
  const scores = shippedProfiles.map((profile) => scoreCandidate(reading.facts, profile, defaultLevel(profile.role)));
  return JSON.stringify([reading, scores]);
}

test("the same text gives the same bytes again, also after other texts and in another order", () => {
  const some = sampleTexts.filter((_, index) => index % 3 === 0);
  const first = some.map(({ text }) => bytesOf(text));
  const backwards = some.toReversed().map(({ text }) => bytesOf(text));
  expect(backwards.toReversed()).toEqual(first);
});

test("texts that are read at the same time do not touch one another", async () => {
  const some = sampleTexts.slice(0, 10);
  const alone = some.map(({ text }) => bytesOf(text));
  const together = await Promise.all(some.map(async ({ text }) => bytesOf(text)));
  expect(together).toEqual(alone);
});

test("the month in which it is read is the only time that counts, and only for what lasts until today", () => {
  const ended = "Ana Example\n\nExperience\nEngineer, Foo Ltd, Jan 2015 – Dec 2019\n• Ran Kubernetes for 40 teams\n";
  const reading = (year: number) => JSON.stringify(readCandidate(ended, { year, month: 3 }));
  expect(reading(2031)).toBe(reading(2026));
});
