import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { readReceipt } from "@/lib/domain/receipt/read-receipt";
import { scoringEngines } from "@/lib/domain/receipt/scoring-engines";
import { verifyReceipt } from "@/lib/domain/receipt/verify-receipt";
import { SCORING_ENGINE_VERSION } from "@/lib/domain/scoring/engine-version";
import { sha256 } from "@/tests/factories/receipt";
import { digestEngine, listGolden } from "@/tests/golden/digest-engine";

const folder = path.join(import.meta.dirname, "../../golden/receipts");
const versions = readdirSync(folder);

test("the present engine has golden receipts, and every version that has some is entered", () => {
  expect(versions).toContain(SCORING_ENGINE_VERSION);
  expect(versions.filter((version) => !scoringEngines.has(version))).toEqual([]);
});

test.each(versions)("every receipt of engine %s verifies, for ever", (version) => {
  const golden = listGolden(path.join(folder, version));
  expect(golden.length).toBeGreaterThanOrEqual(10);
  const wrong = golden.flatMap(({ name, text }) => {
    const reading = readReceipt(text);
    const found = reading.kind === "read" ? verifyReceipt(reading.receipt, sha256) : reading.problem;
    return found === null ? [] : [{ name, ...found }];
  });
  expect(wrong).toEqual([]);
});

test.each(versions)(
  "engine %s answers as on the day of its receipts: scoring that changes needs a version of its own and leaves the old one in place",
  (version) => {
    const kept = readFileSync(path.join(folder, version, "digest.txt"), "utf8");
    expect(`${digestEngine(path.join(folder, version))}\n`).toBe(kept);
  },
);
