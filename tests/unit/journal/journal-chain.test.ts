import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type ChainCheck,
  type ChainEnd,
  type ChainedEntry,
  chainEntry,
  checkChainEnd,
  describeFault,
  emptyChain,
  followChain,
  type JournalFacts,
} from "@/lib/domain/journal/journal-chain";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

const anyFacts = fc.record({
  at: fc.constant("2026-11-21T08:00:00.000Z"),
  actor: fc.string(),
  kind: fc.constantFrom("candidate.view", "candidate.delete"),
  entity: fc.string(),
  detail: fc.jsonValue().map((value) => JSON.stringify(value)),
});

function chainOf(facts: readonly JournalFacts[]): readonly ChainedEntry[] {
  const entries: ChainedEntry[] = [];
  for (const entry of facts) entries.push(chainEntry(entries.at(-1) ?? emptyChain, entry, sha256));
  return entries;
}

function check(entries: readonly ChainedEntry[], said: ChainEnd): ChainCheck {
  const followed = followChain(emptyChain, entries, sha256);
  return followed.kind === "sound" ? checkChainEnd(followed.end, said) : followed;
}

const anyChain = fc.array(anyFacts, { minLength: 1, maxLength: 12 }).map(chainOf);
const endOf = (entries: readonly ChainedEntry[]) => entries.at(-1) ?? emptyChain;

test("a chain as it was made is sound, whole or followed in pages of any size", () => {
  fc.assert(
    fc.property(anyChain, fc.integer({ min: 1, max: 5 }), (entries, size) => {
      const { seq, hash } = endOf(entries);
      expect(check(entries, endOf(entries))).toEqual({ kind: "sound", end: { seq, hash } });
      let end = emptyChain;
      for (let start = 0; start < entries.length; start += size) {
        const page = followChain(end, entries.slice(start, start + size), sha256);
        if (page.kind === "broken") throw new Error("a sound page is broken");
        end = page.end;
      }
      expect(end).toEqual({ seq, hash });
    }),
  );
});

test("any field of any entry changed by anything names that entry", () => {
  const field = fc.constantFrom("at", "actor", "kind", "entity", "detail", "hash");
  fc.assert(
    fc.property(anyChain, fc.nat(), field, fc.string(), (entries, pick, name, text) => {
      const index = pick % entries.length;
      fc.pre(entries[index]?.[name as "at"] !== text); // one of the text fields
      const changed = entries.map((entry, at) => (at === index ? { ...entry, [name]: text } : entry));
      expect(check(changed, endOf(entries))).toEqual({ kind: "broken", fault: { seq: index + 1, wrong: "changed" } });
    }),
  );
});

test("any entry taken out is named as missing, the last one too", () => {
  fc.assert(
    fc.property(anyChain, fc.nat(), (entries, pick) => {
      const index = pick % entries.length;
      expect(check(entries.toSpliced(index, 1), endOf(entries))).toEqual({
        kind: "broken",
        fault: { seq: index + 1, wrong: "missing" },
      });
    }),
  );
});

test("two entries that changed places name the first of them, unless they say the same", () => {
  fc.assert(
    fc.property(anyChain, fc.nat(), fc.nat(), (entries, a, b) => {
      const [first = 0, second = 0] = [a % entries.length, b % entries.length].sort((x, y) => x - y);
      fc.pre(first !== second);
      const swapped = entries.map((entry, at) => {
        const other = at === first ? entries[second] : at === second ? entries[first] : undefined;
        return { ...(other ?? entry), seq: entry.seq };
      });
      expect(check(swapped, endOf(entries))).toEqual({ kind: "broken", fault: { seq: first + 1, wrong: "changed" } });
    }),
  );
});

test("an entry put in at the start or past the end is named, even when its hash follows", () => {
  fc.assert(
    fc.property(anyChain, anyFacts, (entries, facts) => {
      const early = { ...chainEntry(emptyChain, facts, sha256), seq: 0 };
      expect(check([early, ...entries], endOf(entries))).toEqual({
        kind: "broken",
        fault: { seq: 0, wrong: "inserted" },
      });
      const late = chainEntry(endOf(entries), facts, sha256);
      expect(check([...entries, late], endOf(entries))).toEqual({
        kind: "broken",
        fault: { seq: late.seq, wrong: "inserted" },
      });
    }),
  );
});

test("another end than the one that is said shows, and an empty chain is sound", () => {
  const [entry] = chainOf([{ at: "a", actor: "b", kind: "c", entity: "d", detail: "{}" }]);
  if (entry === undefined) throw new Error("no entry");
  expect(check([entry], { seq: 1, hash: "0".repeat(64) })).toMatchObject({ fault: { seq: 1, wrong: "changed" } });
  expect(check([], emptyChain)).toEqual({ kind: "sound", end: emptyChain });
});

test("each fault has a sentence that names the entry", () => {
  for (const wrong of ["changed", "missing", "inserted"] as const)
    expect(describeFault({ seq: 17, wrong })).toMatch(/^Entry 17 /);
});
