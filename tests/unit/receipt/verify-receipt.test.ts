import fc from "fast-check";
import { expect, test } from "vitest";
import type { Json } from "@/lib/domain/journal/canonical-json";
import { canonicalJson } from "@/lib/domain/journal/canonical-json";
import { hashSections, hashWhole, receiptText, sealReceipt } from "@/lib/domain/receipt/compose-receipt";
import { readReceipt } from "@/lib/domain/receipt/read-receipt";
import { Receipt } from "@/lib/domain/receipt/receipt";
import { RECEIPT_EXIT_CODES, type ReceiptProblem } from "@/lib/domain/receipt/receipt-problem";
import { verifyReceipt } from "@/lib/domain/receipt/verify-receipt";
import { exportedReceipt, makeReceipt, sha256 } from "@/tests/factories/receipt";

/** The number of a person whose résumé proves a third of what the first role asks. */
const PROVING = 19;
const receipt = makeReceipt(PROVING, 0);
const text = receiptText(receipt);

/** What is wrong with a file of this text; null for a sound receipt. */
function checkText(file: string): ReceiptProblem | null {
  const reading = readReceipt(file);
  return reading.kind === "read" ? verifyReceipt(reading.receipt, sha256) : reading.problem;
}

/** The same receipt with one thing changed, written as the program writes. */
function checkChanged(change: (draft: Receipt) => void): ReceiptProblem | null {
  const draft = structuredClone(receipt);
  change(draft);
  return checkText(receiptText(draft));
}

/** An element that has to be there. */
function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new Error(`there is no item ${index}`);
  return item;
}

const proved = receipt.ledger.findIndex(({ evidence }) => evidence !== null);

test("an untouched receipt verifies, and the same person and profile give the same bytes", () => {
  expect(checkText(text)).toBeNull();
  expect(receiptText(makeReceipt(PROVING, 0))).toBe(text);
});

test("a receipt has quotes with their offsets, and every status that a ledger knows is kept apart", () => {
  const { evidence } = at(receipt.ledger, proved);
  expect(evidence?.quote.text).toHaveLength((evidence?.quote.end ?? 0) - (evidence?.quote.start ?? 0));
  const statuses = new Set(
    [PROVING, 2, 3, 4, 5, 6].flatMap((seed) => makeReceipt(seed, 0).ledger.map(({ status }) => status)),
  );
  expect([...statuses]).toEqual(expect.arrayContaining(["met", "partly-met", "unknown"]));
});

const tamperings: readonly (readonly [string, string, (draft: Receipt) => void])[] = [
  [
    "a quote",
    "changed-quote",
    ({ ledger }) => {
      const { evidence } = at(ledger, proved);
      if (evidence !== null) evidence.quote.text = "x".repeat(evidence.quote.end - evidence.quote.start);
    },
  ],
  [
    "a weight in the ledger",
    "changed-weight",
    ({ ledger }) => {
      at(ledger, 0).weight += 1;
    },
  ],
  [
    "a weight in the profile",
    "changed-weight",
    ({ profile }) => {
      at(profile.requirements, 0).weight -= 1;
    },
  ],
  [
    "points of a requirement",
    "changed-points",
    ({ ledger }) => {
      at(ledger, proved).points.proven += 1;
    },
  ],
  [
    "a status",
    "changed-row",
    ({ ledger }) => {
      at(ledger, proved).status = "not-met";
    },
  ],
  [
    "points in all",
    "changed-result",
    ({ result }) => {
      if (result.kind === "computed") result.points.expected = 99;
    },
  ],
  [
    "the base rate",
    "changed-profile",
    ({ profile }) => {
      profile.baseRate = 0.4;
    },
  ],
  [
    "a level found",
    "changed-facts",
    ({ facts }) => {
      at(facts.skills, 0).level.high = 4.5;
    },
  ],
  [
    "whose it is",
    "changed-name",
    ({ candidate }) => {
      candidate.id = "somebody-else";
    },
  ],
  [
    "which file it was",
    "changed-name",
    ({ candidate }) => {
      candidate.document.digest = sha256("another");
    },
  ],
  [
    "the journal's entry of the score",
    "changed-record",
    (draft) => {
      draft.recorded = null;
    },
  ],
  [
    "the level",
    "changed-setting",
    (draft) => {
      draft.level = "vp";
    },
  ],
  [
    "what was corrected",
    "changed-setting",
    ({ corrected }) => {
      corrected.push("cuda");
    },
  ],
  [
    "the engine",
    "changed-setting",
    (draft) => {
      draft.engine = "9.0.0";
    },
  ],
  [
    "the hash of a part",
    "changed-hash",
    ({ hashes }) => {
      hashes.facts = sha256("no");
    },
  ],
  [
    "the hash",
    "changed-hash",
    (draft) => {
      draft.hash = sha256("no");
    },
  ],
  [
    "the export",
    "changed-export",
    ({ exported }) => {
      exported.entry.seq += 1;
    },
  ],
];

test.each(tamperings)("a change of %s is named: %s", (_what, code, change) => {
  const found = checkChanged(change);
  expect(found?.code).toBe(code);
  expect(found?.sentence).toMatch(/^[A-Z].{20,}\.$/);
});

test("changed points name the requirement, what was expected and what stands there", () => {
  const { skill, points } = at(receipt.ledger, proved);
  const found = checkChanged(({ ledger }) => {
    at(ledger, proved).points.proven = 99.5;
  });
  expect(found?.sentence).toContain(skill);
  expect(found?.details).toEqual([`${skill}, points.proven: expected ${points.proven}, found 99.5`]);
});

test("two changes are both named", () => {
  const found = checkChanged((draft) => {
    draft.candidate.id = "somebody-else";
    at(draft.ledger, 0).weight += 1;
  });
  expect(found?.code).toBe("several-changes");
  expect(found?.details.join(" ")).toMatch(/weight.*another candidate/);
});

test("somebody who changes the points and computes every hash anew is found by the engine", () => {
  const draft = structuredClone(receipt);
  at(draft.ledger, proved).points.proven += 1;
  const {
    format: _format,
    formatVersion: _version,
    hashes: _hashes,
    hash: _hash,
    exported: _exported,
    ...body
  } = draft;
  expect(checkText(receiptText(exportedReceipt(sealReceipt(body, sha256))))?.code).toBe("other-result");
});

test("the export of another receipt does not fit, though its chain is sound", () => {
  const other = makeReceipt(2);
  expect(checkText(receiptText({ ...receipt, exported: other.exported }))?.code).toBe("changed-export");
});

const files: readonly (readonly [string, string])[] = [
  ["not-json", "Dear sirs"],
  ["not-json", ""],
  ["not-json", text.slice(0, -20)],
  ["trailing-bytes", `${text}{}`],
  ["trailing-bytes", `${text}\n`],
  ["too-deep", `${"[".repeat(200_000)}${"]".repeat(200_000)}`],
  ["too-large", " ".repeat(8_000_001)],
  ["not-a-receipt", "{}\n"],
  ["not-a-receipt", "[1]\n"],
  ["newer-format", text.replace('"formatVersion":1', '"formatVersion":2')],
  ["unknown-field", text.replace('"formatVersion":1', '"formatVersion":1,"name":"Ada"')],
  ["unknown-field", text.replace('"baseRate":', '"bonus":1,"baseRate":')],
  ["wrong-field", text.replace(/"level":"\w+"/, '"level":"chief"')],
  [
    "not-canonical",
    text.replace('"format":"rolecall-receipt","formatVersion":1', '"formatVersion":1,"format":"rolecall-receipt"'),
  ],
  ["not-canonical", text.trimEnd()],
  ["not-canonical", text.replace('"format":', '"format": ')],
  ["not-canonical", text.replace('"formatVersion":1', '"formatVersion":1,"formatVersion":1')],
];

test.each(files)("a file that is %s says so", (code, file) => {
  expect(file).not.toBe(text);
  expect(checkText(file)?.code).toBe(code);
});

test("each problem has an exit code of its own, none of them one of success or of a wrong command line", () => {
  const codes = Object.values(RECEIPT_EXIT_CODES);
  expect(new Set(codes).size).toBe(codes.length);
  expect(Math.min(...codes)).toBeGreaterThan(2);
  expect(Math.max(...codes)).toBeLessThan(126);
});

/** The paths of all values inside a value. */
function pathsIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, member]) => pathsIn(member, [...path, key]))];
}

function replaceAt(value: unknown, path: readonly string[], put: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return put;
  const replace = ([name, member]: [string, unknown]) =>
    [name, name === key ? replaceAt(member, rest, put) : member] as const;
  if (Array.isArray(value)) return value.map((member, index) => replace([String(index), member])[1]);
  return Object.fromEntries(Object.entries(value as object).map(replace)); // a path leads through objects only
}

const inner = pathsIn(receipt).filter((path) => path.length > 0);

test("any one value of a receipt that is replaced by any other is found", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...inner),
      fc.oneof(fc.jsonValue(), fc.integer({ min: 0, max: 5 }), fc.constant(null)),
      (path, put) => {
        const changed = `${canonicalJson(replaceAt(receipt, path, put) as Json)}\n`; // both parts are JSON
        expect(checkText(changed) === null).toBe(changed === text);
      },
    ),
    { numRuns: 200 },
  );
});

test("any one number of a receipt that is moved a little, and any letter that is replaced, is found", () => {
  const letter = fc.tuple(
    fc.integer({ min: 0, max: text.length - 1 }),
    fc.constantFrom("0", "1", "7", "a", "Z", " ", '"'),
  );
  fc.assert(
    fc.property(letter, ([index, sign]) => {
      const changed = text.slice(0, index) + sign + text.slice(index + 1);
      expect(checkText(changed) === null).toBe(changed === text);
    }),
    { numRuns: 200 },
  );
});

test("a receipt whose hashes were all made anew after one change of its facts still fits itself: that is what the journal is for", () => {
  const draft = structuredClone(receipt);
  draft.corrected.push("cuda");
  const hashes = hashSections(draft, sha256);
  const forged = exportedReceipt({ ...draft, hashes, hash: hashWhole(hashes, sha256) });
  expect(checkText(receiptText(Receipt.parse(forged)))).toBeNull();
});
