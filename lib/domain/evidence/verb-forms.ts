/** Past and participle forms that no rule gives. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  beat: ["beat", "beaten"],
  begin: ["began", "begun"],
  break: ["broke", "broken"],
  bring: ["brought"],
  build: ["built"],
  buy: ["bought"],
  choose: ["chose", "chosen"],
  come: ["came"],
  cut: ["cut"],
  do: ["did", "done"],
  draw: ["drew", "drawn"],
  drive: ["drove", "driven"],
  fall: ["fell", "fallen"],
  feed: ["fed"],
  find: ["found"],
  get: ["got"],
  give: ["gave", "given"],
  go: ["went", "gone"],
  grow: ["grew", "grown"],
  hear: ["heard"],
  hide: ["hid", "hidden"],
  hold: ["held"],
  keep: ["kept"],
  know: ["knew", "known"],
  lead: ["led"],
  learn: ["learned", "learnt"],
  lend: ["lent"],
  lose: ["lost"],
  make: ["made"],
  oversee: ["oversaw", "overseen"],
  put: ["put"],
  read: ["read"],
  rebuild: ["rebuilt"],
  rewrite: ["rewrote", "rewritten"],
  run: ["ran"],
  say: ["said"],
  see: ["saw", "seen"],
  sell: ["sold"],
  send: ["sent"],
  set: ["set"],
  show: ["showed", "shown"],
  shrink: ["shrank", "shrunk"],
  sit: ["sat"],
  split: ["split"],
  spread: ["spread"],
  stand: ["stood"],
  take: ["took", "taken"],
  teach: ["taught"],
  tell: ["told"],
  win: ["won"],
  write: ["wrote", "written"],
};

/** Verbs that double their last letter, in American spelling, British spelling or both. */
const DOUBLING = new Set(
  "admit|begin|blur|cap|cut|debug|drop|get|log|map|model|pin|plan|program|put|run|scan|scrub|set|ship|sit|split|stop|strip|submit|swap|tag|transfer|trim|win|wrap".split(
    "|",
  ),
);
/** Of these, the forms with a single letter are written too ("modeled"). */
const ALSO_SINGLE = new Set(["model"]);

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function stems(verb: string): readonly string[] {
  if (!DOUBLING.has(verb)) return [verb];
  const doubled = verb + verb.slice(-1);
  return ALSO_SINGLE.has(verb) ? [doubled, verb] : [doubled];
}

function withEd(stem: string): string {
  if (stem.endsWith("e")) return `${stem}d`;
  return /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`;
}

function withIng(stem: string): string {
  return stem.endsWith("e") && !stem.endsWith("ee") ? `${stem.slice(0, -1)}ing` : `${stem}ing`;
}

function formsOf(word: string): readonly string[] {
  return [word, thirdPerson(word), ...(IRREGULAR[word] ?? stems(word).map(withEd)), ...stems(word).map(withIng)];
}

/** Every form in which a résumé writes an English verb: "ship" → ship, ships, shipped, shipping. A phrasal verb inflects its first word:
 *  "set up" → set up, sets up, setting up; a compound one its last part: "hand-write" → hand-wrote. American and British spellings
 *  of -ise and -ize are both given. */
export function verbForms(verb: string): readonly string[] {
  const [first = "", ...rest] = verb.split(" ");
  const prefix = first.slice(0, first.lastIndexOf("-") + 1);
  const head = first.slice(prefix.length);
  const spellings = head.endsWith("ize") ? [head, head.replace(/ize$/, "ise")] : [head];
  const forms = spellings.flatMap(formsOf);
  return [...new Set(forms)].map((form) => [prefix + form, ...rest].join(" "));
}
