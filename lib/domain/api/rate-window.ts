/** How many requests a token may send in how many seconds. */
export const API_RATE = { requests: 240, seconds: 60 } as const;

/** What a token has used of the window that it is in. */
export type RateWindow = { readonly startedAt: number; readonly used: number };

export type RateAnswer = {
  readonly window: RateWindow;
  readonly isAllowed: boolean;
  /** Requests that are left in the window. */
  readonly remaining: number;
  /** Seconds until the window ends, at least 1. */
  readonly resetSeconds: number;
};

/**
 * Counts one request at `nowMs`. A window begins with the first request after the last one ended; a request that is refused is not counted,
 * so whoever goes on asking is let in again all the same when the window ends.
 */
export function countRequest(last: RateWindow | null, nowMs: number): RateAnswer {
  const lengthMs = API_RATE.seconds * 1000;
  const isOpen = last !== null && nowMs >= last.startedAt && nowMs < last.startedAt + lengthMs;
  const window = isOpen ? last : { startedAt: nowMs, used: 0 };
  const isAllowed = window.used < API_RATE.requests;
  const used = isAllowed ? window.used + 1 : window.used;
  return {
    window: { ...window, used },
    isAllowed,
    remaining: API_RATE.requests - used,
    resetSeconds: Math.max(1, Math.ceil((window.startedAt + lengthMs - nowMs) / 1000)),
  };
}

/** The headers by which a program can pace itself (draft-ietf-httpapi-ratelimit-headers-10). */
export function rateHeaders({ remaining, resetSeconds }: RateAnswer): Readonly<Record<string, string>> {
  return {
    "ratelimit-policy": `"token";q=${API_RATE.requests};w=${API_RATE.seconds}`,
    ratelimit: `"token";r=${remaining};t=${resetSeconds}`,
  };
}
