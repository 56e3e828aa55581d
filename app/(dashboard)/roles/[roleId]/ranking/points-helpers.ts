import type { Helper, Keys } from "@/lib/domain/scoring/block-desk";
import type { UnusualAnswers } from "@/lib/domain/scoring/unusual-answers";
import type { PointsAnswer, PointsRequest } from "./points-messages";

/** Of fewer people who answer differently, ranks are there before a second worker has been fetched. */
const FEWEST_PEOPLE = 20_000;
/** More of them would wait for the one that ranks. */
const MOST_HELPERS = 3;

type Wanted = { readonly weights: readonly number[]; readonly seed: number };
/** What helps with the weightings around these weights. */
export type HelpersFor = (wanted: Wanted) => readonly Helper[];

/** Starts a worker for each further processor if the pool is worth it. One that cannot be started, or breaks, is no loss: what it was asked is worked out without it. */
export function startHelpers(unusual: UnusualAnswers): HelpersFor {
  if (unusual.candidates < FEWEST_PEOPLE) return () => [];
  const count = Math.min(MOST_HELPERS, navigator.hardwareConcurrency - 1);
  const starts = Array.from({ length: Math.max(0, count) }, () => startHelper(unusual));
  return (wanted) => starts.map((start) => start(wanted));
}

type Open = { readonly resolve: (keys: Keys) => void; readonly reject: (cause: unknown) => void };

function startHelper(unusual: UnusualAnswers): (wanted: Wanted) => Helper {
  const worker = new Worker(new URL("./points-worker.ts", import.meta.url));
  const open = new Map<number, Open>();
  let question = 0;
  let isBroken = false;
  const send = (request: PointsRequest, transfer: Transferable[] = []): void => worker.postMessage(request, transfer);
  worker.onmessage = ({ data }: MessageEvent<PointsAnswer>) => {
    open.get(data.question)?.resolve(data.keys);
    open.delete(data.question);
  };
  worker.onerror = (event) => {
    isBroken = true;
    for (const { reject } of open.values()) reject(event);
    open.clear();
  };
  send({ kind: "pool", unusual });
  return ({ weights, seed }) =>
    (first, room) =>
      new Promise((resolve, reject) => {
        if (isBroken) {
          reject(new Error("The worker that adds up points is gone."));
          return;
        }
        question += 1;
        open.set(question, { resolve, reject });
        send({ kind: "block", question, weights, seed, first, room }, [room.buffer]);
      });
}
