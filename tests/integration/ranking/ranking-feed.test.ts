import { afterEach, beforeEach, expect, test } from "vitest";
import { rerank } from "@/app/(dashboard)/roles/[roleId]/ranking/rerank";
import { listCandidateNumbers, listCandidates } from "@/lib/data/candidate-list";
import { storeReadCandidate } from "@/lib/data/ingest";
import { listOpenQuestions } from "@/lib/data/open-questions";
import { getPoolState, getRoleGap, getSkillGaps } from "@/lib/data/pool";
import { getCurrentProfile } from "@/lib/data/roles";
import { localOwner } from "@/lib/domain/access";
import { defaultLevel } from "@/lib/domain/role/role-levels";
import { GATE_FAILED, GATE_OPEN, scorePool } from "@/lib/domain/scoring/packed";
import { decodeFeed, encodeFeed } from "@/lib/domain/scoring/packed-feed";
import { rankingFeed } from "@/lib/server/ranking-feed";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";
import { makeReadCandidate } from "@/tests/support/read-candidate";

const role = "ai-infrastructure-engineer";
const level = defaultLevel(role);
const people = [
  {
    name: "Ada",
    location: "Oslo",
    skills: ["kubernetes", "distributed-systems", "gpu-architecture", "linux", "python"],
  },
  { name: "Bo", location: "Lisbon", skills: ["kubernetes", "slurm", "nccl"] },
  { name: "Cy", location: "Oslo", skills: ["sql"] },
  { name: "Di", location: "", skills: [] },
] as const;

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
  for (const { skills, ...person } of people) {
    const text = `${person.name}\n${person.location}\n${skills.join("\n")}`;
    await storeReadCandidate(localOwner, makeReadCandidate({ ...person, skills: [...skills], text }));
  }
});
afterEach(async () => {
  await database.remove();
});

test("the feed's scores are the stored ones, for everybody who has a score", async () => {
  const feed = decodeFeed(encodeFeed(await rankingFeed(localOwner, { role, level })).buffer);
  const { requirements } = await getCurrentProfile(localOwner, role);
  const scores = scorePool(
    feed.pool,
    requirements.map(({ weight }) => weight),
  );
  const { rows } = await listCandidates(localOwner, { role, sort: "expected" });
  const stored = new Map(rows.flatMap(({ id, score }) => (score?.expected == null ? [] : [[id, score] as const])));
  expect([...feed.candidateIds].sort()).toEqual([...stored.keys()].sort());
  feed.candidateIds.forEach((id, place) => {
    const score = stored.get(id);
    expect(scores?.proven[place]).toBeCloseTo(score?.proven ?? -1, 6);
    expect(scores?.expected[place]).toBeCloseTo(score?.expected ?? -1, 6);
    expect(scores?.possible[place]).toBeCloseTo(score?.possible ?? -1, 6);
    expect(scores?.coverage[place]).toBeCloseTo(score?.coverage ?? -1, 9);
    const gate = scores?.gate[place];
    expect(gate === GATE_FAILED ? "failed" : gate === GATE_OPEN ? "verify" : "passed").toBe(score?.gate);
  });
});

test("a filter on the person hides people, and everybody is ranked all the same", async () => {
  const whole = await rankingFeed(localOwner, { role, level });
  const feed = decodeFeed(encodeFeed(await rankingFeed(localOwner, { role, level, location: "oslo" })).buffer);
  expect(feed.names).toEqual(whole.names);
  expect(feed.pool).toEqual(whole.pool);
  expect(feed.names.filter((_, place) => !feed.hidden.has(place)).sort()).toEqual(["Ada", "Cy"]);
  const weights = feed.pool.kinds.map(() => 1);
  const ranked = rerank(feed, weights, { gate: null, coverage: 0 });
  expect(ranked?.order.length).toBe(2);
  expect(ranked?.everybody).toEqual(rerank(whole, weights, { gate: null, coverage: 0 })?.order);
});

test("a least coverage keeps those about whom the résumé says enough", async () => {
  const { rows: all } = await listCandidates(localOwner, { role, sort: "expected" });
  const coverage = all.map(({ score }) => score?.coverage ?? 0);
  const least = coverage[1] ?? 0;
  for (const sort of ["expected", "name", "coverage"] as const) {
    const { rows, total } = await listCandidates(localOwner, { role, sort, minimumCoverage: least });
    expect(total).toBe(coverage.filter((share) => share >= least).length);
    expect(rows.every(({ score }) => (score?.coverage ?? 0) >= least)).toBe(true);
  }
});

test("the numbers of a whole list are as many as its rows, whatever the limit", async () => {
  const { total } = await listCandidates(localOwner, { location: "oslo", limit: 1 });
  const numbers = await listCandidateNumbers(localOwner, { location: "oslo", limit: 1 });
  expect(total).toBe(2);
  expect(new Set(numbers).size).toBe(total);
});

test("a role's gap alone is its part of the pool's", async () => {
  const gaps = await getSkillGaps(localOwner);
  expect(await getRoleGap(localOwner, role)).toEqual(gaps.find((gap) => gap.role === role));
});

test("no question stands for more people than have exactly one must-have open", async () => {
  const questions = await listOpenQuestions(localOwner);
  for (const state of await getPoolState(localOwner)) {
    const { rows } = await listCandidates(localOwner, { role: state.role, sort: "expected" });
    const waiting = rows.filter(({ score }) => score?.gate === "verify" && score.mustHaves.open === 1).length;
    const asked = questions
      .filter((question) => question.role === state.role)
      .reduce((sum, { people: count }) => sum + count, 0);
    expect(asked).toBe(waiting);
  }
});
