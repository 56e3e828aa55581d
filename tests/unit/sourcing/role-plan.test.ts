import { expect, test } from "vitest";
import type { ChannelYield } from "@/lib/domain/sourcing/channel-yield";
import { fitWords, rolePlan } from "@/lib/domain/sourcing/role-plan";
import { roles } from "@/lib/reference/roles";

const nothing = { first: 0, last: 0, linear: 0 };

test("each role has channels, the first places to look first, and each says how to work it", () => {
  for (const { slug } of roles) {
    const plan = rolePlan(slug, []);
    expect(plan[0]?.fit, slug).toBe(5);
    expect(plan.map(({ fit }) => fit)).toEqual(plan.map(({ fit }) => fit).toSorted((a, b) => b - a));
    expect(plan.filter(({ howTo }) => howTo === "")).toEqual([]);
  }
});

test("a role's own advice stands where it has some", () => {
  const referral = rolePlan("ai-infrastructure-engineer", []).find(
    ({ channel }) => channel.slug === "employee-referrals",
  );
  expect(referral).toMatchObject({ isOwnAdvice: true, howTo: "Ask who they would call when collectives hang." });
});

test("of channels that fit alike the one that worked here comes first, and no yield lifts one over a better fit", () => {
  const yields: ChannelYield[] = ["venue-mlsys", "remote-global"].map((channel) => ({
    ...{ channel, met: 50, outcomes: 30, credit: nothing },
    rate: { kind: "rate", raw: 0.6, interval: { low: 0.4, high: 0.7 }, shrunken: 0.5 },
  }));
  const plan = rolePlan("ai-infrastructure-engineer", yields);
  expect(plan[0]?.channel.slug).toBe("venue-mlsys");
  const remote = plan.findIndex(({ channel }) => channel.slug === "remote-global");
  expect(plan[remote - 1]?.fit).toBe(5);
});

test("an unknown role has no plan, and every fit has words", () => {
  expect(rolePlan("astronaut", [])).toEqual([]);
  expect([1, 2, 3, 4, 5].filter((fit) => !fitWords[fit])).toEqual([]);
});
