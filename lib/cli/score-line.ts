import type { CandidateReading } from "@/lib/domain/candidate-reading";
import { defaultLevel, levelsOf } from "@/lib/domain/role/role-levels";
import type { RoleLevel } from "@/lib/domain/role/role-profile";
import { nearestRole } from "@/lib/domain/scoring/nearest-role";
import type { Score } from "@/lib/domain/scoring/score";
import { scoreCandidate } from "@/lib/domain/scoring/score-candidate";
import { shippedProfiles } from "@/lib/reference/role-profiles";
import { skillBySlug } from "@/lib/reference/skills";

function toTenths(value: number): number {
  return Math.round(value * 10) / 10;
}

function toHundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

function scoreRow(score: Score) {
  if (score.kind === "not-computable") {
    return {
      role: score.role,
      level: score.level,
      proven: null,
      expected: null,
      possible: null,
      coverage: null,
      gate: "verify",
    };
  }
  const { proven, expected, possible } = score.points;
  return {
    role: score.role,
    level: score.level,
    proven: toTenths(proven),
    expected: toTenths(expected),
    possible: toTenths(possible),
    coverage: toHundredths(score.coverage),
    gate: score.gate,
  };
}

/** The level to score a role at: the one asked where the role has it, else the one that its profile describes. */
function levelFor(role: string, asked: RoleLevel | null): RoleLevel {
  return asked !== null && levelsOf(role).includes(asked) ? asked : defaultLevel(role);
}

function skillRows({ resume, facts }: CandidateReading) {
  return facts.skills
    .filter((finding) => finding.stance === "held")
    .map((finding) => ({
      skill: finding.skill,
      name: skillBySlug.get(finding.skill)?.name ?? finding.skill,
      level: finding.level,
      quote: resume.text.slice(finding.quote.start, finding.quote.end),
      start: finding.quote.start,
      end: finding.quote.end,
    }));
}

/** What the command line prints for one file that was read. `role` limits the scores printed; the nearest role always looks at all ten. */
export function scoreLine(
  file: string,
  reading: CandidateReading,
  asked: { readonly role: string | null; readonly level: RoleLevel | null },
) {
  const scores = shippedProfiles.map((profile) =>
    scoreCandidate(reading.facts, profile, levelFor(profile.role, asked.level)),
  );
  const { resume } = reading;
  const years = resume.yearsExperience;
  return {
    file,
    ok: true,
    characters: resume.text.length,
    yearsExperience: years === null ? null : { low: toHundredths(years.low), high: toHundredths(years.high) },
    skills: skillRows(reading),
    roles: scores.filter((score) => asked.role === null || score.role === asked.role).map(scoreRow),
    nearestRole: nearestRole(scores),
    warnings: resume.warnings.map(({ code, message }) => ({ code, message })),
  } as const;
}
