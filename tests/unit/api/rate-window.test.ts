import fc from "fast-check";
import { expect, test } from "vitest";
import { API_RATE, countRequest, type RateWindow } from "@/lib/domain/api/rate-window";

test("in no window are more requests let in than the policy says, and the first after it always is", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 1, maxLength: 600 }), (waits) => {
      let now = 1_700_000_000_000;
      let window: RateWindow | null = null;
      const inWindow = new Map<number, number>();
      for (const wait of waits) {
        now += wait;
        const answer = countRequest(window, now);
        const isNew = window === null || now >= window.startedAt + API_RATE.seconds * 1000;
        if (isNew) expect(answer.isAllowed).toBe(true);
        window = answer.window;
        if (answer.isAllowed) inWindow.set(window.startedAt, (inWindow.get(window.startedAt) ?? 0) + 1);
        expect(answer.remaining).toBe(API_RATE.requests - window.used);
        expect(answer.resetSeconds).toBeGreaterThanOrEqual(1);
        expect(answer.resetSeconds).toBeLessThanOrEqual(API_RATE.seconds);
      }
      expect(Math.max(...inWindow.values())).toBeLessThanOrEqual(API_RATE.requests);
    }),
    { numRuns: 100 },
  );
});
