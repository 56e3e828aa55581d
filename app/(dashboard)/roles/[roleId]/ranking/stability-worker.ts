import { groupsOf } from "@/lib/domain/scoring/rank-groups";
import type { PoolStability } from "@/lib/domain/scoring/rank-stability";
import { weightingsAround } from "@/lib/domain/scoring/rank-weightings";
import { preparePool, type WeighedPool } from "@/lib/domain/scoring/weigh-pool";
import { weighTogether } from "@/lib/domain/scoring/weigh-together";
import { type HelpersFor, startHelpers } from "./points-helpers";
import type { StabilityAnswer, StabilityRequest, WeighRequest } from "./stability-messages";

// Holds a pool against a thousand weightings beside the page, which stays free to paint and to be typed in.

/** How long it works before it looks whether something else is wanted. */
const SLICE_MILLISECONDS = 30;
/** A run this old gives way to a newer one; a younger one is finished first, so that ranks follow while a slider is dragged. */
const GIVES_WAY_MILLISECONDS = 300;
/** How often somebody who waits is told how far it is. */
const TOLD_MILLISECONDS = 100;

/** A pool, and who helps to weigh it. */
type Held = { readonly weighed: WeighedPool; readonly helpersFor: HelpersFor };

let held: Held | null = null;
let wanted: WeighRequest | null = null;
let isWorking = false;
let isCancelled = false;

function answer(message: StabilityAnswer, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}

function buffersOf({ best, worst, inTop, firsts, lows, highs }: PoolStability): Transferable[] {
  return [best, worst, inTop, firsts, lows, highs].map(({ buffer }) => buffer as ArrayBuffer); // None of them is shared.
}

/** Weighs in slices; whoever asked for something else meanwhile, or for nothing, gets no result of this. */
async function weigh({ weighed, helpersFor }: Held, request: WeighRequest): Promise<void> {
  const { run, weights, seed, top, followed, grouped } = request;
  const weightings = weightingsAround(weights, seed);
  const began = performance.now();
  let sliceBegan = began;
  let told = began + GIVES_WAY_MILLISECONDS;
  const goesOn = async (done: number): Promise<boolean> => {
    const now = performance.now();
    if (now - sliceBegan < SLICE_MILLISECONDS) return true;
    if (now > told) {
      answer({ kind: "progress", run, done, total: weightings.count });
      told = now + TOLD_MILLISECONDS;
    }
    await new Promise((resolve) => setTimeout(resolve));
    sliceBegan = performance.now();
    return !isCancelled && (wanted === null || now - began <= GIVES_WAY_MILLISECONDS);
  };
  const helpers = helpersFor({ weights, seed });
  const stability = await weighTogether(weighed, { weightings, top, followed }, { helpers, goesOn });
  if (stability !== null)
    answer({ kind: "done", run, stability, groups: groupsOf(stability, grouped) }, buffersOf(stability));
}

/** One request after the other; of those that came meanwhile only the newest. */
async function work(): Promise<void> {
  if (isWorking) return;
  isWorking = true;
  while (held !== null && wanted !== null) {
    const request = wanted;
    wanted = null;
    isCancelled = false;
    await weigh(held, request);
  }
  isWorking = false;
}

self.addEventListener("message", ({ data }: MessageEvent<StabilityRequest>) => {
  if (data.kind === "pool") {
    const weighed = preparePool(data.pool);
    held = { weighed, helpersFor: startHelpers(weighed.unusual) };
  }
  if (data.kind === "weigh") wanted = data;
  if (data.kind === "cancel") [wanted, isCancelled] = [null, true];
  void work();
});
