import { type AliasRule, type Hints, holdsPhrase, type Taxonomy } from "@/lib/domain/evidence/taxonomy";
import { isJoint, type Tokens, tokenize } from "@/lib/domain/evidence/tokenize";
import type { Statement } from "@/lib/domain/resume/resume";
import type { TextRange } from "@/lib/domain/text-range";

/** A skill named in the text. */
export type Mention = { readonly skill: string; readonly range: TextRange };

type Candidate = { readonly rule: AliasRule; readonly from: number; readonly to: number };

const LONGEST_ALIAS_WORDS = 9;
/** Characters of a statement in which skills are looked for: no sentence or list of a person is longer, and work on one grows with its square. */
export const LONGEST_STATEMENT_READ = 2_000;

function candidatesAt(text: string, tokens: Tokens, from: number, taxonomy: Taxonomy): readonly Candidate[] {
  const found: Candidate[] = [];
  let node = taxonomy.root;
  for (let to = from; to < tokens.folded.length && to < from + LONGEST_ALIAS_WORDS; to += 1) {
    if (to > from && !isJoint(text.slice(tokens.ends[to - 1], tokens.starts[to]))) break;
    const child = node.next.get(tokens.folded[to] ?? "");
    if (child === undefined) break;
    node = child;
    for (const rule of node.rules) found.push({ rule, from, to });
  }
  return found;
}

function isWrittenAsAsked(written: string, rule: AliasRule, form: Statement["form"]): boolean {
  const isAsWritten = written.replace(/\s+/g, " ") === rule.alias || (rule.isAcronym && written === `${rule.alias}s`);
  if (rule.isCaseSensitive) return isAsWritten;
  if (rule.isAcronym) return isAsWritten || (form === "list" && rule.alias.length > 2);
  // A name with a capital ("Ray") written small is a common word; in a list of skills people write small.
  if (rule.isAmbiguous && /^[A-Z]/.test(rule.alias)) return /^[A-Z]/.test(written) || form === "list";
  return true;
}

function covers(other: Candidate, { from, to }: Candidate): boolean {
  return other.from <= from && other.to >= to;
}

/** Whether `other` leaves nothing of a candidate: a longer name, or words that mean something else. */
function outdoes(other: Candidate, candidate: Candidate): boolean {
  if (other === candidate || !covers(other, candidate)) return false;
  const isOwn = other.rule.skill === candidate.rule.skill;
  if (isOwn && other.rule.isOtherMeaning) return true;
  const isLonger = other.to - other.from > candidate.to - candidate.from;
  return isLonger && (isOwn || (candidate.rule.isAmbiguous && !other.rule.isOtherMeaning));
}

/** A match inside a longer match of the same skill adds nothing, or means something else ("Franz Kafka"); inside a longer one of
 *  another skill it may still count ("Ray" in "Ray Serve"). Of two spellings of one name the clear one, added first, holds. */
function keepLongest(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter((candidate, index) => {
    const { rule, from, to } = candidate;
    const isOutdone = candidates.some((other) => outdoes(other, candidate));
    const isRepeated = candidates
      .slice(0, index)
      .some((other) => other.rule.skill === rule.skill && other.from === from && other.to === to);
    return !rule.isOtherMeaning && !isOutdone && !isRepeated;
  });
}

/** What decides whether an ambiguous name in a list of skills counts among its equals. */
const CLEAR_NEIGHBOURS_IN_LINE = 2;
const CLEAR_NEIGHBOURS_IN_SECTION = 4;

/** Words of one statement with every alias that stands in it, before ambiguity is decided. */
export type StatementMatches = {
  readonly statement: Statement;
  readonly tokens: Tokens;
  readonly candidates: readonly Candidate[];
};

/** Finds every alias in a statement as it is written, ambiguous or not. */
export function matchStatement(text: string, statement: Statement, taxonomy: Taxonomy): StatementMatches {
  const { start, end } = statement.range;
  const tokens = tokenize(text, start, Math.min(end, start + LONGEST_STATEMENT_READ));
  const candidates: Candidate[] = [];
  for (let from = 0; from < tokens.folded.length; from += 1) {
    for (const candidate of candidatesAt(text, tokens, from, taxonomy)) {
      const written = text.slice(tokens.starts[candidate.from], tokens.ends[candidate.to]);
      if (isWrittenAsAsked(written, candidate.rule, statement.form)) candidates.push(candidate);
    }
  }
  return { statement, tokens, candidates };
}

function isClear({ rule }: Candidate): boolean {
  return !rule.isAmbiguous && !rule.isOtherMeaning;
}

/** The skills that a statement names by words that can mean nothing else. */
export function clearMentions({ candidates, tokens, statement }: StatementMatches): readonly Mention[] {
  return candidates.filter(isClear).map(({ rule, from, to }) => {
    const start = tokens.starts[from] ?? statement.range.start;
    return { skill: rule.skill, range: { start, end: tokens.ends[to] ?? start } };
  });
}

function clearSkills(matches: StatementMatches): ReadonlySet<string> {
  return new Set(matches.candidates.filter(isClear).map(({ rule }) => rule.skill));
}

/** How many different clear skills the lists of a skills section name: what makes it a list of skills and not of hobbies. */
export function countListedSkills(all: readonly StatementMatches[]): number {
  const listed = all.filter(({ statement }) => statement.section === "skills" && statement.form === "list");
  return new Set(listed.flatMap((matches) => [...clearSkills(matches)])).size;
}

function isAmongEquals(matches: StatementMatches, listedSkills: number): boolean {
  const { form, section } = matches.statement;
  if (form !== "list") return false;
  return (
    clearSkills(matches).size >= CLEAR_NEIGHBOURS_IN_LINE ||
    (section === "skills" && listedSkills >= CLEAR_NEIGHBOURS_IN_SECTION)
  );
}

/* A single word written small ("scheduling", "tender") means its trade in any list; only words around it can tell. */
const COMMON_WORD = /^[a-z]+$/;

/** What the rest of the document adds to one statement. */
export type Surroundings = {
  /** What `countListedSkills` says of the whole document. */
  readonly listedSkills: number;
  /** Words that say what the names in the statement mean, beside its own. */
  readonly below: readonly string[];
};

function meansTheSkill(
  { tokens: { folded } }: StatementMatches,
  candidate: Candidate,
  { hints, amongEquals, below }: { readonly hints: Hints; readonly amongEquals: boolean } & Pick<Surroundings, "below">,
): boolean {
  const { rule, from, to } = candidate;
  if (hints.reject.some((phrase) => holdsPhrase(folded, phrase))) return false;
  if (amongEquals && !COMMON_WORD.test(rule.alias)) return true;
  const around = [...folded.slice(0, from), ...folded.slice(to + 1)];
  // A single word of a head is as often a part of an employer's name; a phrase is what somebody was.
  const wider = to > from ? below : [];
  return hints.context.some((phrase) => holdsPhrase(around, phrase) || holdsPhrase(wider, phrase));
}

const NO_HINTS: Hints = { context: [], reject: [] };

/** Skills that a statement names, in the order of the text. An ambiguous name needs a hint in the same statement, or clear
 *  skills beside it in a list, and no reject hint. */
export function decideMentions(
  matches: StatementMatches,
  taxonomy: Taxonomy,
  { listedSkills, below }: Surroundings,
): readonly Mention[] {
  const amongEquals = isAmongEquals(matches, listedSkills);
  const { tokens, statement } = matches;
  const mentions: Mention[] = [];
  for (const candidate of keepLongest(matches.candidates)) {
    const { rule, from, to } = candidate;
    const hints = taxonomy.hints.get(rule.skill) ?? NO_HINTS;
    if (rule.isAmbiguous && !meansTheSkill(matches, candidate, { hints, amongEquals, below })) continue;
    const start = tokens.starts[from] ?? statement.range.start;
    mentions.push({ skill: rule.skill, range: { start, end: tokens.ends[to] ?? start } });
  }
  return mentions;
}
