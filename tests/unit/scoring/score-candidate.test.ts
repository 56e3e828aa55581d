import fc from "fast-check";
import { expect, test } from "vitest";
import type { SkillFinding } from "@/lib/domain/evidence/evidence";
import type { Requirement } from "@/lib/domain/role/role-profile";
import type { ComputedScore, Score } from "@/lib/domain/scoring/score";
import { scoreCandidate } from "@/lib/domain/scoring/score-candidate";
import { shippedProfiles } from "@/lib/reference/role-profiles";
import { makeFacts, makeFinding } from "@/tests/factories/finding";
import { makeProfile, makeRequirement } from "@/tests/factories/profile";

const SKILLS = ["python", "kubernetes", "cuda", "nccl", "slurm", "distributed-systems", "rdma", "go"] as const;

function computed(score: Score): ComputedScore {
  if (score.kind !== "computed") throw new Error(`expected a computed score, got ${score.because}`);
  return score;
}

const levels = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 4 }))
  .map(([low, width]) => ({ low, high: Math.min(5, low + width) }));
const findings = fc
  .uniqueArray(fc.record({ skill: fc.constantFrom(...SKILLS), level: levels, isLacked: fc.boolean() }), {
    selector: (row) => row.skill,
    minLength: 1,
  })
  .map((rows) =>
    rows.map(({ skill, level, isLacked }) =>
      makeFinding(skill, isLacked ? { stance: "lacked", level: { low: 0, high: 0 } } : { level }),
    ),
  );
const requirements: fc.Arbitrary<readonly Requirement[]> = fc.uniqueArray(
  fc.record({
    skill: fc.constantFrom(...SKILLS),
    weight: fc.integer({ min: 1, max: 5 }),
    required: fc.constantFrom("must" as const, "strong" as const, "nice" as const),
    targetLevel: fc.integer({ min: 1, max: 5 }),
    satisfiedBy: fc.uniqueArray(fc.constantFrom(...SKILLS), { maxLength: 2 }),
  }),
  { selector: (row) => row.skill, minLength: 1 },
);

test("proven, expected and possible stand in this order, in the total and in every row", () => {
  fc.assert(
    fc.property(findings, requirements, (skills, asked) => {
      const { points, ledger } = computed(scoreCandidate(makeFacts(...skills), makeProfile(...asked), "senior"));
      for (const row of [points, ...ledger.map((result) => result.points)]) {
        expect(row.proven).toBeLessThanOrEqual(row.expected + 1e-9);
        expect(row.expected).toBeLessThanOrEqual(row.possible + 1e-9);
      }
      expect(points.proven).toBeGreaterThanOrEqual(0);
      expect(points.possible).toBeLessThanOrEqual(100 + 1e-9);
    }),
    { seed: 11 },
  );
});

test("the rows of the ledger sum to the points in all three readings", () => {
  fc.assert(
    fc.property(findings, requirements, (skills, asked) => {
      const { points, ledger } = computed(scoreCandidate(makeFacts(...skills), makeProfile(...asked), "senior"));
      for (const reading of ["proven", "expected", "possible"] as const) {
        expect(ledger.reduce((sum, row) => sum + row.points[reading], 0)).toBeCloseTo(points[reading], 6);
      }
    }),
    { seed: 12 },
  );
});

test("one more held skill never lowers what is proven", () => {
  fc.assert(
    fc.property(findings, requirements, fc.constantFrom(...SKILLS), levels, (skills, asked, extra, level) => {
      const before = computed(scoreCandidate(makeFacts(...skills), makeProfile(...asked), "senior"));
      const others: readonly SkillFinding[] = skills.filter((finding) => finding.skill !== extra);
      const known = skills.find((finding) => finding.skill === extra && finding.stance === "held");
      const joined =
        known === undefined
          ? level
          : { low: Math.max(known.level.low, level.low), high: Math.max(known.level.high, level.high) };
      const after = computed(
        scoreCandidate(makeFacts(...others, makeFinding(extra, { level: joined })), makeProfile(...asked), "senior"),
      );
      expect(after.points.proven).toBeGreaterThanOrEqual(before.points.proven - 1e-9);
    }),
    { seed: 13 },
  );
});

test("the order of findings and requirements changes no point", () => {
  fc.assert(
    fc.property(findings, requirements, (skills, asked) => {
      const forward = computed(scoreCandidate(makeFacts(...skills), makeProfile(...asked), "senior"));
      const backward = computed(
        scoreCandidate(makeFacts(...skills.toReversed()), makeProfile(...asked.toReversed()), "senior"),
      );
      expect(backward.points.expected).toBeCloseTo(forward.points.expected, 6);
      expect(backward.gate).toBe(forward.gate);
    }),
    { seed: 14 },
  );
});

test("silence is unknown: nothing proven, everything possible, the gate to verify", () => {
  const score = computed(scoreCandidate(makeFacts(makeFinding("go")), makeProfile(makeRequirement("cuda")), "senior"));
  expect(score.points).toEqual({ proven: 0, expected: 5, possible: 100 });
  expect(score.gate).toBe("verify");
  expect(score.coverage).toBe(0);
});

test("a must-have that is plainly denied fails the gate however high the other skills stand", () => {
  const facts = makeFacts(
    makeFinding("cuda", { stance: "lacked", level: { low: 0, high: 0 } }),
    makeFinding("kubernetes", { level: { low: 5, high: 5 } }),
  );
  const score = computed(
    scoreCandidate(facts, makeProfile(makeRequirement("cuda"), makeRequirement("kubernetes")), "senior"),
  );
  expect(score.gate).toBe("failed");
  expect(score.points.possible).toBe(50);
});

test("a stand-in satisfies a must-have at the same level, and says so", () => {
  const asked = makeProfile(makeRequirement("kubernetes", { satisfiedBy: ["slurm"] }));
  const score = computed(scoreCandidate(makeFacts(makeFinding("slurm")), asked, "senior"));
  expect(score.gate).toBe("passed");
  expect(score.ledger[0]?.satisfiedBy).toBe("slurm");
});

test("twice the level asked in one must-have covers nothing of another", () => {
  const asked = makeProfile(
    makeRequirement("kubernetes", { targetLevel: 2 }),
    makeRequirement("cuda", { targetLevel: 2 }),
  );
  const score = computed(
    scoreCandidate(makeFacts(makeFinding("kubernetes", { level: { low: 5, high: 5 } })), asked, "senior"),
  );
  expect(score.points.proven).toBe(50);
  expect(score.gate).toBe("verify");
});

test("no requirement and no evidence are not computable, never 0 and never 100", () => {
  expect(scoreCandidate(makeFacts(makeFinding("go")), makeProfile(), "senior")).toMatchObject({
    kind: "not-computable",
    because: "no requirements",
  });
  expect(scoreCandidate(makeFacts(), makeProfile(makeRequirement("go")), "senior")).toMatchObject({
    kind: "not-computable",
    because: "no readable evidence",
  });
});

test("a higher level asks for more, so the same person never scores higher there", () => {
  const facts = makeFacts(makeFinding("kubernetes"), makeFinding("python"));
  for (const profile of shippedProfiles) {
    const [mid, senior, principal] = (["mid", "senior", "principal"] as const).map(
      (level) => computed(scoreCandidate(facts, profile, level)).points.proven,
    );
    expect(senior).toBeLessThanOrEqual(mid ?? 0);
    expect(principal).toBeLessThanOrEqual(senior ?? 0);
  }
});

test("a skill that no requirement names changes nothing but the reading of others by transfer", () => {
  const asked = makeProfile(makeRequirement("python"));
  const plain = computed(scoreCandidate(makeFacts(makeFinding("python")), asked, "senior"));
  const more = computed(
    scoreCandidate(makeFacts(makeFinding("python"), makeFinding("game-engine-programming")), asked, "senior"),
  );
  expect(more.points).toEqual(plain.points);
});
