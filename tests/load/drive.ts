import { setTimeout as pause } from "node:timers/promises";
import { type ProcessUsage, processUsage } from "@/lib/server/read-document/process-usage";
import type { LoadOptions } from "./load-options";
import { Measures } from "./measures";
import { ask, type LoadRun, type LoadUser, type RequestKind, requestKinds, work } from "./user";

const SAMPLE_MS = 1000;
/** What is loaded and compiled at the first requests of a kind is no figure of the load. */
const WARM_UP = 3;
/** What the server still writes down once a page is sent. */
const AFTERWARDS_MS = 100;

/** Processor time that the server spends on one request of a kind when nobody else asks, in milliseconds; null where it cannot be told. */
export type Cost = { readonly kind: RequestKind; readonly processorMs: number | null };

export type Driven = {
  readonly costs: readonly Cost[];
  readonly seconds: number;
  /** The server's memory and processor time, a look each second. */
  readonly usage: readonly ProcessUsage[];
};

async function processorMs(serverId: number): Promise<number | null> {
  await pause(AFTERWARDS_MS);
  return (await processUsage(serverId))?.processorMilliseconds ?? null;
}

/** One user alone asks for each kind, some times without and some times with an eye on the processor: what else the machine does is no matter. */
async function askAlone(
  user: LoadUser,
  run: LoadRun,
  { serverId, alone }: { readonly serverId: number; readonly alone: number },
): Promise<readonly Cost[]> {
  const measures = new Measures();
  const times = async (count: number, kind: RequestKind) => {
    for (let asked = 0; asked < count; asked += 1) await ask(user, { ...run, measures }, kind);
  };
  for (const kind of requestKinds) await times(Math.min(WARM_UP, alone), kind);
  const costs: Cost[] = [];
  for (const kind of requestKinds) {
    const before = measures.answers;
    const began = await processorMs(serverId);
    await times(alone, kind);
    const ended = await processorMs(serverId);
    const asked = Math.max(1, measures.answers - before);
    costs.push({ kind, processorMs: began === null || ended === null ? null : (ended - began) / asked });
  }
  run.measures.errors.push(...measures.errors);
  return costs;
}

/** Looks at the server each second until it is stopped; gives all that it saw. */
function watchUsage(serverId: number): () => readonly ProcessUsage[] {
  const seen: ProcessUsage[] = [];
  const look = async () => {
    const usage = await processUsage(serverId);
    if (usage !== null) seen.push(usage);
  };
  void look();
  const timer = setInterval(look, SAMPLE_MS);
  return () => {
    clearInterval(timer);
    return seen;
  };
}

/** Lets the first user ask alone, then all of them together for as long as the options say. */
export async function drive(
  users: readonly [LoadUser, ...LoadUser[]],
  run: LoadRun,
  about: Pick<LoadOptions, "seconds" | "thinkMs" | "alone"> & { readonly serverId: number },
): Promise<Driven> {
  const costs = await askAlone(users[0], run, about);
  const stop = watchUsage(about.serverId);
  const began = performance.now();
  const until = { end: began + about.seconds * 1000, thinkMs: about.thinkMs };
  await Promise.all(users.map((user) => work(user, run, until)));
  return { costs, seconds: (performance.now() - began) / 1000, usage: stop() };
}
