import { buildPosting } from "@/lib/domain/posting/build-posting";
import type { JobDescription, PostingChoices } from "@/lib/domain/posting/job-description";
import { defaultLevel } from "@/lib/domain/role/role-levels";
import type { RoleProfile } from "@/lib/domain/role/role-profile";
import { shippedProfiles } from "@/lib/reference/role-profiles";
import { roleBySlug } from "@/lib/reference/roles";

/** What somebody says who fills every field. */
export function makeChoices(role: string, overrides: Partial<PostingChoices> = {}): PostingChoices {
  return {
    title: roleBySlug.get(role)?.name ?? role,
    company: "Northwind Compute",
    level: defaultLevel(role),
    place: "Toronto",
    country: "Canada",
    workMode: "hybrid",
    employment: "FULL_TIME",
    payLow: 160_000,
    payHigh: 200_000,
    currency: "CAD",
    equity: "0.05 % over four years, bonus up to 10 %",
    benefits: "Health and dental insurance, pension with 5 % match, 25 days of paid leave",
    scaleNow: "512 GPUs, 40 training runs a week, 3 million users",
    scaleNext: "2,048 GPUs",
    hardware: "H100 on InfiniBand, Kubernetes on our own machines",
    reportsTo: "the head of engineering",
    team: "8 people, of whom three work on training and two on serving",
    outcomes: "The cluster runs at 60 % utilisation\nRuns restart by themselves within ten minutes",
    steps: "A call of 30 minutes\nA work sample of two hours, paid\nA day with the team",
    growth: "The next level is staff; a written path names what it asks for, and 10 days a year go to learning",
    applyBy: "2026-12-31",
    apply: "at northwind.example/jobs with a résumé of two pages.",
    ...overrides,
  };
}

export function profileOf(role: string): RoleProfile {
  const profile = shippedProfiles.find((entry) => entry.role === role);
  if (profile === undefined) throw new Error(`No profile of ${role}.`);
  return profile;
}

/** A description that nobody has edited. */
export function makeDescription(role: string, overrides: Partial<PostingChoices> = {}): JobDescription {
  const choices = makeChoices(role, overrides);
  const parts = buildPosting(profileOf(role), choices).map(({ id, text }) => ({ id, text, basis: text }));
  return { choices, parts };
}
