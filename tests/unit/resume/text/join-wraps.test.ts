import { expect, test } from "vitest";
import { joinWraps, moveRange } from "@/lib/domain/resume/text/join-wraps";

const TEXT = "• Ran multi-\n  region and pre-\n  and post-training\n  in Go\nEnd";
const wraps = [...TEXT.matchAll(/\n {2}/g)].map(({ index }) => ({ start: index, end: index + 3 }));
const joined = joinWraps(TEXT, wraps);

test("lines are joined by a space, a word that broke at its hyphen by nothing", () => {
  expect(joined.text).toBe("• Ran multi-region and pre- and post-training in Go\nEnd");
  expect(joinWraps(TEXT, []).text).toBe(TEXT);
});

test("every character that stays is found again on both ways", () => {
  for (const [offset, letter] of [...TEXT].entries()) {
    if (wraps.some(({ start, end }) => start <= offset && offset < end)) continue;
    expect(joined.text[joined.toJoined(offset)]).toBe(letter);
    expect(joined.toStored(joined.toJoined(offset))).toBe(offset);
  }
});

test("a range over a break goes there and back", () => {
  const range = { start: TEXT.indexOf("multi"), end: TEXT.indexOf(" and pre") };
  const moved = moveRange(range, joined.toJoined);
  expect(joined.text.slice(moved.start, moved.end)).toBe("multi-region");
  expect(moveRange(moved, joined.toStored)).toEqual(range);
});
