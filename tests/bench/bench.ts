/** What a bench can ask of its run. */
export type BenchRun = {
  /** Candidates in the pool that `openPool` makes: `--pool N`. */
  readonly poolSize: number;
  /** Damaged files that the hostile bench reads: `--files N`. */
  readonly files: number;
  /** Prints one measured figure, held against its promise when there is one. */
  readonly figure: (figure: Figure) => void;
  /** Prints a line that explains. */
  readonly note: (text: string) => void;
};

export type Figure = {
  readonly name: string;
  readonly value: number;
  /** "ms" figures are also printed as multiples of this machine's own unit of work, to compare machines. */
  readonly unit: "ms" | "per second" | "MB" | "kB" | "times";
  readonly promise?: { readonly atMost: number } | { readonly atLeast: number };
};

export type Bench = { readonly name: string; readonly run: (run: BenchRun) => Promise<void> };

const registered: Bench[] = [];

/** Registers a bench; called at the top of each `*.bench.ts`. */
export function bench(name: string, run: Bench["run"]): void {
  registered.push({ name, run });
}

/** All benches in the order of their registration. */
export function registeredBenches(): readonly Bench[] {
  return registered;
}

/**
 * The least processor time of `times` runs in milliseconds, after one that is not counted. The processor's time and not the clock's, and the
 * least and not the mean: what else the machine does meanwhile is no matter. On an idle machine it is the time that somebody waits.
 */
export async function leastMs(times: number, run: () => unknown): Promise<number> {
  await run();
  let least = Number.POSITIVE_INFINITY;
  for (let index = 0; index < times; index += 1) {
    const before = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** Whether the figure keeps its promise; one without a promise does. */
export function keepsPromise({ value, promise }: Figure): boolean {
  if (promise === undefined) return true;
  return "atMost" in promise ? value <= promise.atMost : value >= promise.atLeast;
}
