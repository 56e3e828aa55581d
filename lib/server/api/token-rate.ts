import "server-only";
import { countRequest, type RateAnswer, type RateWindow } from "@/lib/domain/api/rate-window";

/*
 * In memory, since it spares the machine and keeps no secret: a restart forgives a minute. Tokens that do not work are turned away before
 * they are counted, so there are no more keys than tokens.
 */
const windows = new Map<string, RateWindow>();
const MOST_WINDOWS = 1000;

/** Counts one request of the token that has this hash. */
export function countTokenRequest(hash: string, now: Date): RateAnswer {
  const answer = countRequest(windows.get(hash) ?? null, now.getTime());
  // The token that asks now goes to the end, so that the one that was silent longest is forgotten first.
  windows.delete(hash);
  windows.set(hash, answer.window);
  const [oldest] = windows.keys();
  if (windows.size > MOST_WINDOWS && oldest !== undefined) windows.delete(oldest);
  return answer;
}
