import fc from "fast-check";
import { expect, test } from "vitest";
import type { CandidateFacts, SkillFinding } from "@/lib/domain/evidence/evidence";
import { levelsOf } from "@/lib/domain/role/role-levels";
import type { RoleLevel, RoleProfile } from "@/lib/domain/role/role-profile";
import type { Points } from "@/lib/domain/scoring/score";
import { scoreCandidate } from "@/lib/domain/scoring/score-candidate";
import { shippedProfiles } from "@/lib/reference/role-profiles";
import { skills } from "@/lib/reference/skills";
import { makeFacts, makeFinding } from "@/tests/factories/finding";
import { outcomeOf } from "@/tests/factories/outcome";
import { sampleTexts } from "@/tests/factories/sample-text";

/* Sums of floating-point numbers. */
const ROUNDING = 1e-9;

const anyLevel = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }))
  .map(([low, width]) => ({ low, high: Math.max(1, Math.min(5, low + width)) }));
const anyFinding = fc
  .record({ skill: fc.constantFrom(...skills.map(({ slug }) => slug)), level: anyLevel, isLacked: fc.nat({ max: 5 }) })
  .map(({ skill, level, isLacked }) =>
    makeFinding(skill, isLacked === 0 ? { stance: "lacked", level: { low: 0, high: 0 } } : { level }),
  );
/** Facts about any of the shipped skills, held or denied. */
const anyFacts: fc.Arbitrary<CandidateFacts> = fc
  .uniqueArray(anyFinding, { selector: ({ skill }) => skill, minLength: 1, maxLength: 120 })
  .map((findings) => makeFacts(...findings));
const anyProfile: fc.Arbitrary<readonly [RoleProfile, RoleLevel]> = fc.constantFrom(
  ...shippedProfiles.flatMap((profile) => levelsOf(profile.role).map((level) => [profile, level] as const)),
);

function isContrary(finding: SkillFinding | null): boolean {
  return finding?.stance === "lacked";
}

function isInOrder({ proven, expected, possible }: Points): boolean {
  return proven >= 0 && expected >= proven - ROUNDING && possible >= expected - ROUNDING && possible <= 100 + ROUNDING;
}

/** The laws that a score breaks, by name; none for a lawful one. */
function brokenLaws(facts: CandidateFacts, profile: RoleProfile, level: RoleLevel): readonly string[] {
  const score = scoreCandidate(facts, profile, level);
  if (score.kind === "not-computable") return facts.skills.length === 0 ? [] : ["evidence and no score"];
  const { points, ledger, coverage, gate, mustHaves } = score;
  const sum = (reading: keyof Points) => ledger.reduce((total, row) => total + row.points[reading], 0);
  const musts = ledger.filter(({ requirement }) => requirement.required === "must" && requirement.weight > 0);
  const laws: Readonly<Record<string, boolean>> = {
    "0 ≤ proven ≤ expected ≤ possible ≤ 100": [points, ...ledger.map((row) => row.points)].every(isInOrder),
    "rows sum to the points": (["proven", "expected", "possible"] as const).every(
      (reading) => Math.abs(sum(reading) - points[reading]) < 1e-6,
    ),
    "a row for each requirement": ledger.length === profile.requirements.length,
    "coverage from 0 to 1": coverage >= 0 && coverage <= 1,
    "must-haves are met, open or failed": mustHaves.met + mustHaves.open + mustHaves.failed === musts.length,
    "only a denial fails the gate": (gate === "failed") === musts.some(({ finding }) => isContrary(finding)),
    "only a denial is not met": ledger.every(({ finding, status }) => (status === "not-met") === isContrary(finding)),
  };
  return Object.entries(laws).flatMap(([law, holds]) => (holds ? [] : [`${profile.role} ${level}: ${law}`]));
}

test("for any facts, any role and any level: proven ≤ expected ≤ possible, rows sum to the points, coverage from 0 to 1, and only a denial fails the gate", () => {
  fc.assert(
    fc.property(anyFacts, anyProfile, (facts, [profile, level]) => {
      expect(brokenLaws(facts, profile, level)).toEqual([]);
    }),
    { seed: 301, numRuns: 400 },
  );
});

test("the same holds for every résumé of the sample pool, every role and every level", () => {
  const broken = sampleTexts.flatMap(({ text }) =>
    shippedProfiles.flatMap((profile) =>
      levelsOf(profile.role).flatMap((level) => brokenLaws(outcomeOf(text).facts, profile, level)),
    ),
  );
  expect(broken).toEqual([]);
});

test("facts without any denial never fail a gate", () => {
  const held = anyFacts.map(({ skills: findings }) => makeFacts(...findings.filter(({ stance }) => stance === "held")));
  fc.assert(
    fc.property(held, anyProfile, (facts, [profile, level]) => {
      const score = scoreCandidate(facts, profile, level);
      expect(score.kind === "computed" && score.gate === "failed").toBe(false);
    }),
    { seed: 302, numRuns: 200 },
  );
});
