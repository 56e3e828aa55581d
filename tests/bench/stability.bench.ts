import { seededRandom } from "@/lib/domain/random";
import type { PackedPool } from "@/lib/domain/scoring/packed";
import { groupsOf } from "@/lib/domain/scoring/rank-groups";
import { swapOf } from "@/lib/domain/scoring/rank-swap";
import { weightingsAround } from "@/lib/domain/scoring/rank-weightings";
import { leastMove } from "@/lib/domain/scoring/swap-branches";
import { stabilityOf } from "@/lib/domain/scoring/weigh-pool";
import { bench, leastMs } from "./bench";

/** As a shipped profile has them: 5 must-haves, 24 strong ones and 28 nice-to-haves. */
const kinds = Array.from({ length: 57 }, (_, place) => (place < 5 ? "must" : place < 29 ? "strong" : "nice"));
const weights = kinds.map((_, place) => 1 + (place % 5));

type Drawn = { readonly answers: number; readonly silentShare: number };
/** As the reader of résumés leaves a pool: each requirement has about ten answers, and three of four are silence. Counted in the pool of the other benches. */
const AS_READ: Drawn = { answers: 10, silentShare: 0.77 };
/** No pool of people: everybody says something else about everything. */
const HARDEST: Drawn = { answers: 400, silentShare: 0 };

/** People whose answers are all drawn anew, so that hardly two are the same. */
function drawPool(candidates: number, { answers: distinct, silentShare }: Drawn): PackedPool {
  const random = seededRandom(20_261_122);
  const answers = Float64Array.from({ length: 4 * distinct }, random);
  const cells = Uint16Array.from({ length: candidates * kinds.length }, () =>
    random() < silentShare ? 0 : Math.floor(random() * distinct),
  );
  return { candidates, kinds, answers, gates: new Uint8Array(distinct), cells };
}

function holdAgainstThousand(pool: PackedPool): void {
  const followed = Uint32Array.from({ length: Math.min(1000, pool.candidates) }, (_, candidate) => candidate);
  groupsOf(stabilityOf(pool, { weightings: weightingsAround(weights, 1), top: 10, followed }));
}

bench("stability: a pool held against 1,000 weightings, as the browser does it", async ({ figure }) => {
  const measure = (candidates: number, times: number, drawn = AS_READ) => {
    const pool = drawPool(candidates, drawn);
    return leastMs(times, () => holdAgainstThousand(pool));
  };
  // Times are told for this machine; promised is how they stand to each other in the same run.
  const thousand = await measure(1000, 5);
  figure({ name: "1,000 people", value: thousand, unit: "ms" });
  const tenThousand = await measure(10_000, 2);
  const hundredThousand = await measure(100_000, 1);
  figure({ name: "100,000 people", value: hundredThousand, unit: "ms" });
  figure({ name: "100,000 people, the hardest there are", value: await measure(100_000, 1, HARDEST), unit: "ms" });
  figure({ name: "100,000 over 1,000", value: hundredThousand / thousand, unit: "times", promise: { atMost: 130 } });
  figure({ name: "100,000 over 10,000", value: hundredThousand / tenThousand, unit: "times", promise: { atMost: 15 } });
});

bench("stability: the smallest change of weights that swaps two people", async ({ figure }) => {
  const pool = drawPool(40, HARDEST);
  const pairs = Array.from({ length: 20 }, (_, place) => [2 * place, 2 * place + 1] as const);
  const value = (await leastMs(5, () => pairs.map((pair) => swapOf(pool, weights, pair)))) / pairs.length;
  figure({ name: "one pair", value, unit: "ms", promise: { atMost: 50 } });
  // One is said to know all and the other hardly anything, so that many weights have to go to their bounds.
  const random = seededRandom(2);
  const drawn = (said: number) => kinds.map(() => (random() < said ? 0.6 + 0.4 * random() : 0.1));
  const problem = { kinds: [...kinds], weights, ahead: drawn(0.9), behind: drawn(0.35), most: 5, margin: 0.02 };
  figure({
    name: "one pair, far apart",
    value: await leastMs(3, () => leastMove(problem)),
    unit: "ms",
    promise: { atMost: 500 },
  });
});
