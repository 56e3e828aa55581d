/* What the next words take back of what was just named. They must point back ("it", "that") or leave their object out; "I did not use
   JAX" has an object of its own and says nothing of what stood before. */
const NEGATED_SELF = String.raw`(?:I|we)\s?(?:['’]ve|have|had|was|were|am|['’]m|did|do|could|would|can)?\s?(?:n['’]t|not|never|n['’]t yet)`;
const POINTING = "(?:it|that|this|them|these|those|either|any of (?:it|that|them)|so|there|either of them)";
const DONE =
  "(?:do|done|run|used?|deploy(?:ed)?|ship(?:ped)?|design(?:ed)?|buil[dt]|writ(?:e|ten)|train(?:ed)?|own(?:ed)?|touch(?:ed)?|have|had|know|work(?:ed)?|see|seen|operated?|appl(?:y|ied)|contributed?|practi[sc]ed?|involved|part|tr(?:y|ied)|implement(?:ed)?|coded?|responsible|manage[d]?)";
const ENDS = String.raw`(?=\s*(?:[.;,:)]|$))`;
const BACK_REFERENCE = new RegExp(
  String.raw`^[^.;\n]{0,60}(?:[.;,(–—-]|\band|\bbut|\bwhich)\s*\(?(?:${NEGATED_SELF}|(?:and|but)\s(?:have|had|did|do|was)\s?(?:n['’]t|not|never))(?:\s(?:yet|personally|myself|really|ever))?(?:\s(?:an?\s)?${DONE})?(?:\s(?:in|on|of|under|with|to|for|at))?(?:\s${POINTING})?(?:\s(?:myself|yet|personally|so far))?${ENDS}`,
  "iu",
);
const NOT_MINE =
  /^[^.;,\n]{0,60}(?:[.;,(–—-]|\bbut|\bwhich)\s*\(?(?:(?:but|and|which|it|that|this|these|those|they|both|all)\s){0,2}(?:(?:is|was|are|were)\s?(?:n['’]t|not)|['’]s not|not)\s(?:mine|ours|by me|by us|my\s(?:own\s)?(?:work|area|part|field|job|project|code|doing|responsibility|team|domain))/iu;
const LIMITED =
  /^[^.;,\n]{0,90}(?:[.;,(–—:-]|\bwhich)\s*\(?(?:(?:which|who|that|it|they|these|all|this|we|I)\s){0,2}(?:(?:is|was|are|were)\s)?(?:out of (?:my\s)?scope|outside (?:of )?my|run none|have none|(?:please )?do(?:n['’]t| not) ask me|only as (?:an?\s)?(?:user|reader|guest|tester|buyer|customer)|known? only (?:from|as|by)|read(?:ing)?[- ]only|that is all so far|no more than that|no (?:[\p{L}-]{1,16}\s){1,2}of my own|I (?:only )?know (?:it|them) only)/iu;
const PART_ELSEWHERE =
  /^[^.;]{0,60}[.;,(–—-]\s*(?:in this,? )?my (?:own )?(?:part|role|share|job|contribution) (?:was|is|in it was)\b/i;

const CUE =
  /n['’]t\b|\b(?:not|never|my|mine|ours|scope|outside|none|only|read|known?)\b|that is all|no more than that/i;

/** Whether words can take anything back; most cannot. */
export function mayDisclaim(after: string): boolean {
  return CUE.test(after);
}

/** Whether the words after a mention say that it was not the writer's: "…; I wasn't involved in that", "(not mine)", "which was out of
 *  scope", "My part was the front end". `after` goes on to the next sentence of the paragraph. `isOwnDeed` = the clause tells a deed of the
 *  writer's, so that a following "I did not deploy it" speaks of its result and not of its means. */
export function isDisclaimed(after: string, isOwnDeed: boolean): boolean {
  if (NOT_MINE.test(after) || LIMITED.test(after)) return true;
  return !isOwnDeed && (BACK_REFERENCE.test(after) || PART_ELSEWHERE.test(after));
}
