import { expect, test } from "vitest";
import { readCandidate } from "@/lib/domain/candidate-reading";
import { checkInvariance } from "@/lib/domain/invariance/check-invariance";
import { normalizeText } from "@/lib/domain/resume/normalize-text";
import { shippedProfiles } from "@/lib/reference/role-profiles";
import { makePerson } from "@/tests/factories/person";
import { toPlainText } from "@/tests/factories/render-person";
import { windingResume } from "@/tests/factories/winding-resume";

const AS_OF = { year: 2026, month: 6 };
const PEOPLE = 48;

/** Every fourth is written at length, in long lines that the page breaks. */
function textOf(seed: number): string {
  return seed % 4 === 0 ? normalizeText(windingResume(seed, Number.POSITIVE_INFINITY)) : resumeOf(seed);
}

/** A generated résumé that also says a gap and speaks of the person, made even as the text of every file is. */
function resumeOf(seed: number): string {
  const gap = "\n\nOther\n\n2014: parental leave. He taught himself to cook while on parental leave.\n";
  return normalizeText(`${toPlainText(makePerson(seed))}${gap}`);
}

test("500 pairs of résumés that differ in who the person is, or in how the page is laid out, have the same scores for all ten roles", () => {
  let pairs = 0;
  const moved: string[] = [];
  for (let seed = 1; seed <= PEOPLE; seed += 1) {
    for (const outcome of checkInvariance(textOf(seed), shippedProfiles, { asOf: AS_OF, round: seed })) {
      if (outcome.kind !== "absent") pairs += 1;
      if (outcome.kind !== "moved") continue;
      const rows = outcome.rows.map(
        ({ role, before, after }) =>
          `${role} ${before?.requirement.skill}: ${before?.status} ${JSON.stringify(before?.levelFound)} → ${after?.status} ${JSON.stringify(after?.levelFound)}`,
      );
      moved.push(`person ${seed}, ${outcome.change}: ${rows.join("; ")}`);
    }
  }
  expect(moved).toEqual([]);
  expect(pairs).toBeGreaterThanOrEqual(500);
});

test("the same words in lines of 64, 80 or 98 letters prove what they prove where every paragraph is one line", () => {
  const factsOf = (seed: number, width: number) => {
    const { skills, yearsExperience } = readCandidate(normalizeText(windingResume(seed, width)), AS_OF).facts;
    return [yearsExperience, ...skills.map(({ skill, stance, strength, level }) => [skill, stance, strength, level])];
  };
  for (let seed = 1; seed <= 12; seed += 1) {
    const whole = factsOf(seed, Number.POSITIVE_INFINITY);
    for (const width of [64, 80, 98]) expect(factsOf(seed, width), `person ${seed} at ${width}`).toEqual(whole);
  }
});
