import { seededRandom } from "@/lib/domain/random";

/** An order drawn by chance: Fisher and Yates's shuffle (Durstenfeld, Communications of the ACM 7, 1964) of the ids as sorted by their letters,
 *  so that the same people and the same seed give the same order whoever stood first before. Nobody gives nobody. */
export function drawOrder(ids: readonly string[], seed: number): readonly string[] {
  const random = seededRandom(seed);
  const order = [...ids].sort();
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const [one = "", two = ""] = [order[last], order[other]];
    order[last] = two;
    order[other] = one;
  }
  return order;
}
