import type { LinkProposal } from "@/lib/domain/linkage/linkage-record";
import { type MessyPool, pairName } from "./messy-people";

/** Of the pairs that were said to be one, the share that is; and of those that are, the share that was said. Doubts say nothing. */
export function measureLinks(
  { truth }: Pick<MessyPool, "truth">,
  found: readonly LinkProposal[],
): { readonly precision: number; readonly recall: number; readonly said: number } {
  const said = found.filter(({ finding }) => finding !== "doubt");
  const right = said.filter(({ first, second }) => truth.has(pairName(first, second))).length;
  return { precision: right / said.length, recall: right / truth.size, said: said.length };
}
