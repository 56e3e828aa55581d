import { expect, test } from "vitest";
import { gapStanding, talentGap } from "@/lib/domain/gap/talent-gap";
import type { Interval } from "@/lib/domain/interval";
import type { RequirementResult, RequirementStatus, Score } from "@/lib/domain/scoring/score";

const zero = { proven: 0, expected: 0, possible: 0 };

function result(skill: string, status: RequirementStatus, levelFound: Interval | null = null): RequirementResult {
  const requirement = { skill, weight: 3, required: "must" as const, targetLevel: 4, satisfiedBy: [] };
  return {
    requirement,
    levelAsked: 4,
    levelFound,
    status,
    finding: null,
    satisfiedBy: null,
    nearest: null,
    points: zero,
    outOf: 10,
  };
}

function score(ledger: readonly RequirementResult[], profileVersion = 1): Score {
  const mustHaves = { met: 0, open: 0, failed: 0 };
  return {
    kind: "computed",
    role: "ai-researcher",
    level: "senior",
    profileVersion,
    points: zero,
    coverage: 0,
    gate: "verify",
    mustHaves,
    ledger,
  };
}

test("silence is possible, never lacking and never proof", () => {
  const [row] = talentGap([score([result("cuda", "unknown")])]);
  expect(row?.skills[0]).toMatchObject({ skill: "cuda", proving: 0, possible: 1, lacking: 0 });
});

test("a skill counts as proven where the gate would count it as met", () => {
  expect(gapStanding(result("cuda", "met", { low: 4, high: 5 }))).toBe("proving");
  expect(gapStanding(result("cuda", "partly-met", { low: 3, high: 4 }))).toBe("proving");
});

test("a level found below the one asked lacks it unless its upper bound reaches", () => {
  expect(gapStanding(result("cuda", "partly-met", { low: 2, high: 3 }))).toBe("lacking");
  expect(gapStanding(result("cuda", "partly-met", { low: 2, high: 4 }))).toBe("possible");
});

test("the three counts of a skill add up to the candidates that were counted", () => {
  const pool = [
    score([result("cuda", "met", { low: 4, high: 5 })]),
    score([result("cuda", "not-met")]),
    score([result("cuda", "unknown")]),
  ];
  const [row] = talentGap(pool);
  expect(row?.candidates).toBe(3);
  expect(row?.skills[0]).toMatchObject({ proving: 1, possible: 1, lacking: 1 });
});

test("two versions of a profile are never added up", () => {
  const rows = talentGap([
    score([result("cuda", "met", { low: 4, high: 5 })], 1),
    score([result("cuda", "met", { low: 4, high: 5 })], 2),
  ]);
  expect(rows.map((row) => [row.profileVersion, row.candidates])).toEqual([
    [1, 1],
    [2, 1],
  ]);
});

test("candidates without readable evidence are counted nowhere", () => {
  const unreadable: Score = {
    kind: "not-computable",
    role: "ai-researcher",
    level: "senior",
    profileVersion: 1,
    because: "no readable evidence",
  };
  expect(talentGap([unreadable])).toEqual([]);
});
