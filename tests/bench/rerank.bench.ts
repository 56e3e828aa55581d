import { rerank } from "@/app/(dashboard)/roles/[roleId]/ranking/rerank";
import { getCurrentProfile } from "@/lib/data/roles";
import { localOwner } from "@/lib/domain/access";
import { mustHaveCosts } from "@/lib/domain/scoring/must-have-cost";
import { decodeFeed, encodeFeed, type PackedFeed } from "@/lib/domain/scoring/packed-feed";
import { rankingFeed } from "@/lib/server/ranking-feed";
import { bench, leastMs } from "./bench";
import { openPool } from "./pool";

const role = "ai-infrastructure-engineer";
const ROWS = 50;

/** The first `count` people of a feed. */
function firstOf({ candidateIds, names, samples, hidden, pool }: PackedFeed, count: number): PackedFeed {
  return {
    candidateIds: candidateIds.slice(0, count),
    names: names.slice(0, count),
    samples,
    hidden,
    pool: { ...pool, candidates: count, cells: pool.cells.slice(0, count * pool.kinds.length) },
  };
}

/** What the browser does when a slider moves: score everybody, put them in order, draw the first rows, count what each must-have costs. */
function moveSlider(feed: PackedFeed, weights: readonly number[]): void {
  const ranked = rerank(feed, weights, { gate: null, coverage: 0 });
  for (let place = 0; place < ROWS; place += 1) ranked?.rowAt(place, null);
  mustHaveCosts(feed.pool, weights);
}

/** The longest time in milliseconds in which `work` let nobody else in. */
async function longestBlockMs(work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  const tick = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 1);
  await work();
  clearInterval(tick);
  return longest;
}

bench("rerank: the pool of a role after a weight moved, as the browser does it", async ({ poolSize, figure, note }) => {
  await openPool(poolSize);
  const { requirements } = await getCurrentProfile(localOwner, role);
  const made = await rankingFeed(localOwner, { role, level: "senior" });
  const bytes = encodeFeed(made);
  const feed = decodeFeed(bytes.buffer);
  // A half step is a weight that no profile has, so that nothing can have been worked out before.
  const weights = requirements.map(({ weight }, place) => (place === 3 ? weight + 0.5 : weight));
  const measure = (pool: PackedFeed) => leastMs(15, () => moveSlider(pool, weights));
  note(
    `${feed.pool.candidates} people, ${requirements.length} requirements, ${(bytes.length / 1e6).toFixed(1)} MB to fetch once`,
  );
  figure({ name: "a weight moves", value: await measure(feed), unit: "ms", promise: { atMost: 50 } });
  const [half, whole] = [feed.pool.candidates / 10, feed.pool.candidates / 5].map(Math.floor);
  const ratio = (await measure(firstOf(feed, whole ?? 1))) / (await measure(firstOf(feed, half ?? 1)));
  figure({ name: `${whole} people over ${half}`, value: ratio, unit: "times", promise: { atMost: 2.5 } });
});

bench("rerank: the server makes the feed and lets others in meanwhile", async ({ poolSize, figure }) => {
  await openPool(poolSize);
  const make = () => rankingFeed(localOwner, { role, level: "senior" });
  figure({ name: "the whole feed", value: await leastMs(3, make), unit: "ms" });
  figure({ name: "longest block, by the clock", value: await longestBlockMs(make), unit: "ms" });
});
