import { countPool } from "@/lib/data/candidates";
import { listGapPeople } from "@/lib/data/gap-people";
import { listOpenQuestions } from "@/lib/data/open-questions";
import { getMedianCoverage, getPoolState, getSkillGaps } from "@/lib/data/pool";
import { localOwner } from "@/lib/domain/access";
import { bench, leastMs } from "./bench";
import { openPool } from "./pool";

/** All that the overview asks of the data layer; the gaps, the roles and the frame of every page ask for less. */
const questions = {
  "people in the pool (every page asks)": () => countPool(localOwner),
  "state of the ten roles": () => getPoolState(localOwner),
  "talent gap of the ten roles": () => getSkillGaps(localOwner),
  "questions that one answer settles": () => listOpenQuestions(localOwner),
  "median coverage": () => getMedianCoverage(localOwner),
} as const;

bench("overview: counts that are kept, not counted", async ({ poolSize, figure }) => {
  await openPool(poolSize);
  let all = 0;
  for (const [name, ask] of Object.entries(questions)) {
    const value = await leastMs(7, ask);
    all += value;
    figure({ name, value, unit: "ms" });
  }
  figure({ name: "all of the overview", value: all, unit: "ms", promise: { atMost: 100 } });
  const people = { role: "ai-infrastructure-engineer", skill: "kubernetes" } as const;
  for (const group of ["proving", "possible", "lacking", "one-away"] as const)
    figure({
      name: `the people behind a gap, ${group}`,
      value: await leastMs(5, () => listGapPeople(localOwner, { ...people, group })),
      unit: "ms",
      promise: { atMost: 100 },
    });
});
