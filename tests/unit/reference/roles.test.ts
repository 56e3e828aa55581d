import { expect, test } from "vitest";
import { RoleProfile } from "@/lib/domain/role/role-profile";
import { channelBySlug, channels } from "@/lib/reference/channels";
import { claims } from "@/lib/reference/claims";
import { gpuScaleTiers } from "@/lib/reference/gpu-scale-tiers";
import { hiringGuide } from "@/lib/reference/hiring-guide";
import { interviewKitByRole, rubricScale } from "@/lib/reference/interview-kits";
import { marketContext } from "@/lib/reference/market-context";
import { roleLayers } from "@/lib/reference/role-layers";
import { roleNames } from "@/lib/reference/role-names";
import { shippedProfiles } from "@/lib/reference/role-profiles";
import { roleBySlug, roles } from "@/lib/reference/roles";
import { skillLevels } from "@/lib/reference/skill-scale";
import { skillBySlug } from "@/lib/reference/skills";

const unknownSkills = (slugs: readonly string[]) => slugs.filter((slug) => !skillBySlug.has(slug));
const unknownRoles = (slugs: readonly string[]) => slugs.filter((slug) => !roleBySlug.has(slug));

test("there are ten roles, 52 channels and 1,197 claims, each slug and id once", () => {
  expect(roleBySlug.size).toBe(10);
  expect(roles.map((role) => role.order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(channelBySlug.size).toBe(52);
  expect(channels).toHaveLength(52);
  expect(new Set(claims.map((claim) => claim.id)).size).toBe(1197);
});

test("the short list of role names says what the roles say, in their order", () => {
  expect(roleNames).toEqual(roles.map(({ slug, name }) => ({ slug, name })));
});

test("every role has a shipped profile that the domain accepts, in the order of the roles", () => {
  const accepted: readonly RoleProfile[] = shippedProfiles;
  expect(accepted.map((profile) => profile.role)).toEqual(roles.map((role) => role.slug));
  for (const profile of accepted) expect(RoleProfile.parse(profile)).toEqual(profile);
  expect(accepted.reduce((sum, profile) => sum + profile.requirements.length, 0)).toBe(453);
});

test("every requirement names a known skill once and stand-ins that are other known skills", () => {
  for (const profile of shippedProfiles) {
    const asked = profile.requirements.map((requirement) => requirement.skill);
    expect(unknownSkills(asked), profile.role).toEqual([]);
    expect(new Set(asked).size, profile.role).toBe(asked.length);
    for (const { skill, satisfiedBy } of profile.requirements) {
      expect(unknownSkills(satisfiedBy), `${profile.role}: ${skill}`).toEqual([]);
      expect(satisfiedBy).not.toContain(skill);
    }
  }
});

test("every profile has a handful of must-haves", () => {
  for (const profile of shippedProfiles) {
    const musts = profile.requirements.filter((requirement) => requirement.required === "must").length;
    expect(musts, profile.role).toBeGreaterThanOrEqual(2);
    expect(musts, profile.role).toBeLessThanOrEqual(12);
  }
});

test("every interview question belongs to a role, has an id of its own, and shows known skills", () => {
  expect([...interviewKitByRole.keys()]).toEqual(roles.map((role) => role.slug));
  const questions = [...interviewKitByRole.values()].flat();
  expect(new Set(questions.map((question) => question.id)).size).toBe(71);
  expect(unknownSkills(questions.flatMap((question) => question.competencies))).toEqual([]);
  for (const question of questions) expect(question.anchors.map((anchor) => anchor.score)).toEqual([5, 3, 1]);
  expect(Object.keys(rubricScale.rules).sort()).toEqual(["1", "2", "3", "4", "5"]);
});

test("a question is asked only at levels that its role has", () => {
  for (const [slug, kit] of interviewKitByRole) {
    const levels: readonly string[] = roleBySlug.get(slug)?.levels.map((level) => level.level) ?? [];
    for (const question of kit)
      expect(levels, question.id).toEqual(expect.arrayContaining([...(question.levels ?? [])]));
  }
});

test("a role's channels exist and carry the same fit as the channel states, in both directions", () => {
  const byRole = roles.flatMap((role) =>
    role.sourcingChannels.map(({ channel, fit }) => `${role.slug} ${channel} ${fit}`),
  );
  const byChannel = channels.flatMap((channel) =>
    channel.bestFor.map(({ role, fit }) => `${role} ${channel.slug} ${fit}`),
  );
  expect(byRole.filter((row) => !byChannel.includes(row))).toEqual([]);
  expect(unknownRoles(channels.flatMap((channel) => channel.bestFor.map(({ role }) => role)))).toEqual([]);
});

test("venues and credentials that signal a role are skills of that kind", () => {
  for (const { slug, signals } of roles) {
    expect(
      signals.venues.filter((venue) => skillBySlug.get(venue)?.kind !== "venue"),
      slug,
    ).toEqual([]);
    expect(
      signals.credentials.filter((credential) => skillBySlug.get(credential)?.kind !== "credential"),
      slug,
    ).toEqual([]);
  }
});

test("a role that looks like a slug among those it is confused with exists", () => {
  const named = roles
    .flatMap((role) => role.confusedWith.map((other) => other.role))
    .filter((name) => /^[a-z]+(-[a-z]+)+$/.test(name));
  expect(unknownRoles(named)).toEqual([]);
});

test("layers name known roles, and each role's layers exist", () => {
  expect(roleLayers.map((layer) => layer.layer)).toEqual([1, 2, 3]);
  expect(unknownRoles(roleLayers.flatMap((layer) => layer.roles))).toEqual([]);
  for (const role of roles) {
    const naming = roleLayers.filter((layer) => layer.roles.includes(role.slug)).map((layer) => layer.layer);
    expect(naming, role.slug).toEqual([...role.layersTouched].sort());
  }
});

test("transfer paths lead between known skills to known roles", () => {
  expect(unknownRoles(hiringGuide.transferPaths.flatMap((path) => path.to))).toEqual([]);
  expect(unknownSkills(hiringGuide.transferPaths.flatMap((path) => path.skillBridge.flat()))).toEqual([]);
});

test("what typical scale a level shows is at least what makes it credible, and never falls from level to level", () => {
  for (const role of roles) {
    const last = new Map<string, number>();
    for (const { level, scale } of role.levels) {
      for (const { dimension, min, typical } of scale) {
        expect(typical, `${role.slug} ${level} ${dimension}`).toBeGreaterThanOrEqual(min);
        expect(typical, `${role.slug} ${level} ${dimension}`).toBeGreaterThanOrEqual(last.get(dimension) ?? 0);
        last.set(dimension, typical);
      }
    }
  }
});

test("claims speak of known roles, and low, middle and high stand in order", () => {
  expect(unknownRoles(claims.flatMap((claim) => claim.role ?? []))).toEqual([]);
  const disordered = claims.filter(({ low, mid, high }) => {
    const stated = [low, mid, high].filter((value) => value !== null);
    return stated.some((value, index) => index > 0 && value < (stated[index - 1] ?? value));
  });
  expect(disordered.map((claim) => claim.id)).toEqual([]);
});

test("articles are cited by title and never as an address or a file", () => {
  const articles = claims.filter((claim) => claim.sourceUrl === null);
  expect(articles).toHaveLength(40);
  for (const claim of articles) expect(claim.sourceName, claim.id).toContain("article “");
  const everything = JSON.stringify([roles, channels, claims, hiringGuide, marketContext, roleLayers]);
  expect(everything.match(/"(?:sources\/[^"]*|[^"]*[a-z]+-[a-z-]+\.txt[^"]*)"/g) ?? []).toEqual([]);
});

test("scales have their steps: five skill levels, six tiers of accelerators", () => {
  expect(skillLevels.map(({ level }) => level)).toEqual([1, 2, 3, 4, 5]);
  expect(gpuScaleTiers.tiers.map(({ tier }) => tier)).toEqual([0, 1, 2, 3, 4, 5]);
});
