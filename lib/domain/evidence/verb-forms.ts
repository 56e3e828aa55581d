/** Past and participle forms that no rule gives. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  build: ["built"],
  choose: ["chose", "chosen"],
  cut: ["cut"],
  drive: ["drove", "driven"],
  find: ["found"],
  grow: ["grew", "grown"],
  hold: ["held"],
  lead: ["led"],
  make: ["made"],
  oversee: ["oversaw", "overseen"],
  rebuild: ["rebuilt"],
  rewrite: ["rewrote", "rewritten"],
  run: ["ran"],
  set: ["set"],
  stand: ["stood"],
  take: ["took", "taken"],
  teach: ["taught"],
  write: ["wrote", "written"],
};

/** Verbs that double their last letter, in American spelling, British spelling or both. */
const DOUBLING = new Set(["cut", "debug", "model", "plan", "run", "set", "ship", "stop"]);
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

/** Every form in which a résumé writes an English verb: "ship" → ship, ships, shipped, shipping. A phrasal verb inflects its first word:
 *  "set up" → set up, sets up, setting up. American and British spellings of -ise and -ize are both given. */
export function verbForms(verb: string): readonly string[] {
  const [head = "", ...rest] = verb.split(" ");
  const spellings = head.endsWith("ize") ? [head, head.replace(/ize$/, "ise")] : [head];
  const forms = spellings.flatMap((word) => [
    word,
    thirdPerson(word),
    ...(IRREGULAR[word] ?? stems(word).map(withEd)),
    ...stems(word).map(withIng),
  ]);
  return [...new Set(forms)].map((form) => [form, ...rest].join(" "));
}
