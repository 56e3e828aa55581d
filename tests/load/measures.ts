/** What a kind of request took, in milliseconds; nothing counts an error as an answer. */
export type KindFigures = {
  readonly kind: string;
  readonly answers: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly slowest: number;
};

/** The least value that `share` (0 to 1) of the sorted values do not exceed (nearest rank); 0 for none. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

/** Times of answered requests by kind, and what went wrong. */
export class Measures {
  readonly errors: string[] = [];
  readonly #times = new Map<string, number[]>();

  /** Notes an answered request. */
  add(kind: string, milliseconds: number): void {
    const times = this.#times.get(kind) ?? [];
    times.push(milliseconds);
    this.#times.set(kind, times);
  }

  /** Requests that were answered. */
  get answers(): number {
    return [...this.#times.values()].reduce((sum, times) => sum + times.length, 0);
  }

  /** Figures by kind, in the order of their first answer. */
  figures(): readonly KindFigures[] {
    return [...this.#times].map(([kind, times]) => {
      const sorted = times.toSorted((a, b) => a - b);
      const [p50, p95, p99, slowest] = [0.5, 0.95, 0.99, 1].map((share) => percentile(sorted, share));
      return { kind, answers: times.length, p50: p50 ?? 0, p95: p95 ?? 0, p99: p99 ?? 0, slowest: slowest ?? 0 };
    });
  }
}
