import { phraseCue } from "@/lib/domain/evidence/phrase";
import { USE } from "@/lib/domain/evidence/stance-phrases";

/* All three alike: "they" is how some people speak of themselves, and whether somebody is "he", "she" or "they" must decide nothing. */
const DOES = phraseCue(`(they|he|she) ...1 ${USE}`);
const OTHERS_NAMED =
  /\b(?:teams?|groups?|colleagues|engineers|researchers|scientists|developers|analysts|customers|clients|tenants|vendors?|consultants|partners|suppliers?|providers?|contractors|students|people|users|specialists|experts|guests|freelancers)\b/i;

/** Folded words of which a statement needs one to tell in the third person what somebody does. */
export const THIRD_PERSON_WORDS = DOES.words;

/** Whether "they", "he" or "she" does it, and the words of the paragraph before name others: the writer or they may be meant. */
export function isUnclearWho(clause: string, earlier: string): boolean {
  const at = clause.search(DOES.pattern);
  return at >= 0 && OTHERS_NAMED.test(earlier + clause.slice(0, at));
}
