import { expect, test } from "vitest";
import { eachMatch } from "@/lib/domain/evidence/each-match";

test("gives what matchAll gives, and leaves nothing behind in the pattern for the next text", () => {
  const pattern = /\d+/g;
  const text = "12 GPUs, 3 nodes, 512";
  expect([...eachMatch(pattern, text)].map(({ 0: found, index }) => [found, index])).toEqual(
    [...text.matchAll(/\d+/g)].map(({ 0: found, index }) => [found, index]),
  );
  for (const _first of eachMatch(pattern, text)) break;
  expect([...eachMatch(pattern, "7")]).toHaveLength(1);
  expect([...eachMatch(pattern, "")]).toHaveLength(0);
});
