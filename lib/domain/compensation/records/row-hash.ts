const SEEDS = [0xdeadbeef, 0x41c6ce57] as const;

/**
 * A number of 53 bits for a text: equal for equal texts, and for two different ones about never (cyrb53 by bryc, public domain; among a
 * million rows one chance in 18,000 of a single pair). Not against somebody who wants a collision: it marks rows and decides nothing.
 */
export function textHash(text: string): number {
  let high: number = SEEDS[0];
  let low: number = SEEDS[1];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
