import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeFeed, encodeFeed, type PackedFeed } from "@/lib/domain/scoring/packed-feed";

const people = fc.array(fc.tuple(fc.string(), fc.string({ unit: "grapheme" })), { maxLength: 12 });

function feedOf(named: readonly (readonly [string, string])[]): PackedFeed {
  const kinds = ["must", "nice"] as const;
  return {
    candidateIds: named.map(([id]) => id),
    names: named.map(([, name]) => name),
    samples: new Set(named.flatMap(([id], place) => (id.length % 2 === 0 ? [place] : []))),
    hidden: new Set(named.flatMap(([id], place) => (id.length % 3 === 0 ? [place] : []))),
    pool: {
      candidates: named.length,
      kinds: [...kinds],
      answers: Float64Array.from([0, 0.1, 1, 0, 0.5, 0.75, 1, 1]),
      gates: Uint8Array.from([1, 0]),
      cells: Uint16Array.from({ length: named.length * kinds.length }, (_, index) => index % 2),
    },
  };
}

test("a feed is read as it was written, whatever the names", () => {
  fc.assert(
    fc.property(people, (named) => {
      const feed = feedOf(named);
      expect(decodeFeed(encodeFeed(feed).buffer)).toEqual(feed);
    }),
    { seed: 5 },
  );
});

test("a feed that was cut is refused", () => {
  const bytes = encodeFeed(feedOf([["a", "Ada"]]));
  expect(() => decodeFeed(bytes.buffer.slice(0, 20))).toThrow();
});
