import { expect, test } from "vitest";
import { CANDIDATE_CSV_HEAD, type CandidateCsvEntry, candidateCsvRow } from "@/lib/domain/exchange/candidate-csv";

const entry: CandidateCsvEntry = {
  position: 3,
  name: "Ada Example",
  headline: "Engineer",
  location: "Oslo",
  isSample: true,
  years: { low: 4.04, high: 5 },
  imported: "2026-11-21",
  address: "http://127.0.0.1:3000/candidates/a",
  score: {
    role: "AI Researcher",
    level: "senior",
    profileVersion: 2,
    engineVersion: "1.0.0",
    points: { proven: 40.44, expected: 56, possible: 100 },
    coverage: 0.286,
    gate: "verify",
    mustHaves: { met: 4, open: 1, failed: 0 },
  },
};

function byColumn(given: CandidateCsvEntry): Readonly<Record<string, string | number | undefined>> {
  const row = candidateCsvRow(given);
  return Object.fromEntries(CANDIDATE_CSV_HEAD.map((column, place) => [column, row[place]]));
}

test("a row has a cell for each head, with numbers as numbers", () => {
  expect(candidateCsvRow(entry)).toHaveLength(CANDIDATE_CSV_HEAD.length);
  expect(byColumn(entry)).toMatchObject({
    Position: 3,
    Sample: "yes",
    "Years, least": 4,
    "Proven of 100": 40.4,
    "Coverage, percent": 29,
    Gate: "to verify",
    "Must-haves unknown": 1,
    "Profile version": 2,
    Imported: "2026-11-21",
  });
});

test("what is unknown is an empty cell and never a zero", () => {
  const unread = byColumn({ ...entry, years: null, score: null });
  expect(unread).toMatchObject({ "Years, least": "", Role: "", "Expected of 100": "", "Must-haves met": "" });
  expect(unread.Address).toBe(entry.address);
});

test("a score that cannot be computed has its role and no number", () => {
  const { score } = entry;
  const row = byColumn({ ...entry, score: score === null ? null : { ...score, points: null } });
  expect(row).toMatchObject({ Role: "AI Researcher", "Proven of 100": "", Gate: "", "Profile version": 2 });
});
