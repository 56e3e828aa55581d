import { ASKING_WORDS, isAskedFor } from "@/lib/domain/evidence/asked-for";
import { isMadeByOthers, isSubjectOthers, MAKER_WORDS, speaksOfOthers } from "@/lib/domain/evidence/clause-subject";
import { isDisclaimed, mayDisclaim } from "@/lib/domain/evidence/disclaimed";
import { eachMatch } from "@/lib/domain/evidence/each-match";
import { type Stance, stanceOfLabel } from "@/lib/domain/evidence/label-stance";
import { tellsDeed } from "@/lib/domain/evidence/mention-strength";
import { mayMatch } from "@/lib/domain/evidence/phrase";
import {
  ATTENDED_BEFORE,
  BACK_TO_SELF,
  DENIED_AFTER,
  DENIED_BEFORE,
  EXPERIENCE_AFTER,
  GRADED_AS_NONE,
  LEADS_TEAM,
  LEADS_UNIT,
  NEAR_SIGNS,
  NEAR_WORDS,
  NO_BEFORE,
  NO_DIRECTLY_BEFORE,
  NOT_DIRECTLY_BEFORE,
  NOT_THIS,
  NOTHING_AFTER,
  OTHERS_BEFORE,
  OTHERS_OPEN,
  PEOPLE_AFTER,
  RECRUITED_BEFORE,
  UNCLAIMED_AFTER,
  UNCLAIMED_BEFORE,
  UNIT_ACTS,
  UNIT_AFTER,
  UNIT_BEFORE,
} from "@/lib/domain/evidence/stance-phrases";
import { isUnclearWho, THIRD_PERSON_WORDS } from "@/lib/domain/evidence/third-person";
import { tokenize } from "@/lib/domain/evidence/tokenize";
import type { TextRange } from "@/lib/domain/text-range";

const BEFORE_CHARACTERS = 160;
const AFTER_CHARACTERS = 80;

/* Clauses end where a contrast or a list of other matters begins. */
const CLAUSE_END = /[;.!?](?=\s|$)|\b(?:but|however|although|though|yet have|instead)\b|\s[–—]\s/gi;

const UNIT_AT_END = /\s(?:team|group|squad|office|department)s?$/i;
/* What stands in closed brackets speaks of what is in them: "statistics (still learning Stan), PyTorch". */
const SIDE_REMARK = /\([^()]*\)/g;

function found(pattern: RegExp, text: string): boolean {
  return text.search(pattern) >= 0;
}

function endOfLast(pattern: RegExp, text: string): number {
  let last = 0;
  for (const match of eachMatch(pattern, text)) last = match.index + match[0].length;
  return last;
}

/** What the words of a statement leave possible; most statements leave next to nothing. */
type Cues = {
  readonly isNear: boolean;
  readonly denies: boolean;
  readonly unclaims: boolean;
  readonly others: boolean;
  readonly thirdPerson: boolean;
  readonly recruits: boolean;
  readonly people: boolean;
  readonly makers: boolean;
  readonly asks: boolean;
};

function cuesOf(words: string, present: ReadonlySet<string>): Cues {
  return {
    isNear: mayMatch({ words: NEAR_WORDS }, present) || NEAR_SIGNS.test(words),
    denies: mayMatch(DENIED_BEFORE, present),
    unclaims: mayMatch(UNCLAIMED_BEFORE, present),
    others: mayMatch(OTHERS_BEFORE, present) || mayMatch(OTHERS_OPEN, present),
    thirdPerson: mayMatch({ words: THIRD_PERSON_WORDS }, present),
    recruits: mayMatch(RECRUITED_BEFORE, present),
    people: speaksOfOthers(present),
    makers: mayMatch({ words: MAKER_WORDS }, present),
    asks: mayMatch({ words: ASKING_WORDS }, present),
  };
}

/** A mention's clause up to it, and what stands behind it. */
type Place = { readonly clause: string; readonly after: string };

function isDeniedNear({ clause, after }: Place): boolean {
  return (
    DENIED_AFTER.some((pattern) => pattern.test(after)) ||
    GRADED_AS_NONE.some((pattern) => pattern.test(after)) ||
    NOT_DIRECTLY_BEFORE.test(clause) ||
    NOT_THIS.test(clause) ||
    (NO_BEFORE.test(clause) && EXPERIENCE_AFTER.test(after)) ||
    (NO_DIRECTLY_BEFORE.test(clause) && NOTHING_AFTER.test(after))
  );
}

/* "Supervised two students and built a crawler": after the "and" the deed is one's own. */
const AND = /\band\b/i;

function isWorkOfOthers(clause: string): boolean {
  if (found(LEADS_TEAM.pattern, clause)) return false;
  const opening = OTHERS_OPEN.pattern.exec(clause)?.[0];
  if (opening !== undefined && !AND.test(opening)) return true;
  const last = [...eachMatch(OTHERS_BEFORE.pattern, clause)].findLast(([deed]) => !AND.test(deed));
  return last !== undefined && !BACK_TO_SELF.test(clause.slice(last.index + last[0].length));
}

function isNameOfUnit({ clause, after }: Place): boolean {
  if (LEADS_UNIT.test(clause)) return false;
  return (
    (UNIT_AFTER.test(after) && UNIT_BEFORE.test(clause)) || (UNIT_ACTS.test(after) && !/\b(?:my|our)\s+$/i.test(clause))
  );
}

function isUnclaimedNear(place: Place): boolean {
  return (
    ATTENDED_BEFORE.test(place.clause) ||
    isNameOfUnit(place) ||
    UNCLAIMED_AFTER.some((pattern) => pattern.test(place.after))
  );
}

function isUnclaimed(place: Place, cues: Cues): boolean {
  return (
    (cues.isNear && isUnclaimedNear(place)) ||
    (cues.unclaims && found(UNCLAIMED_BEFORE.pattern, place.clause)) ||
    (cues.others && isWorkOfOthers(place.clause)) ||
    (cues.people && isSubjectOthers(place.clause)) ||
    (cues.people && cues.makers && isMadeByOthers(place.clause, place.after)) ||
    (cues.recruits && found(RECRUITED_BEFORE.pattern, place.clause) && PEOPLE_AFTER.test(place.after))
  );
}

/** The end of the paragraph or item before a clause. */
function before(text: string, start: number): string {
  const paragraph = text.slice(Math.max(0, start - BEFORE_CHARACTERS), start);
  return paragraph.slice(Math.max(paragraph.lastIndexOf("\n\n"), paragraph.lastIndexOf("•")) + 1);
}

const SEQUEL_CHARACTERS = 160;
const PARAGRAPH_END = /\n\s*\n|\n\s*[•▪●·*–-]/;

/** What follows a mention in its paragraph or item, the next sentence included. */
function sequelOf(text: string, end: number): string {
  const sequel = text.slice(end, end + SEQUEL_CHARACTERS);
  const stop = sequel.search(PARAGRAPH_END);
  return stop < 0 ? sequel : sequel.slice(0, stop);
}

function isTakenBack(text: string, mention: TextRange, clause: string): boolean {
  const sequel = sequelOf(text, mention.end);
  return mayDisclaim(sequel) && isDisclaimed(sequel, tellsDeed(clause) || /\bI\b/.test(clause));
}

/** Reads the clause around each mention of a statement. Anything that is not plainly a denial, a wish or others' work is a claim: a
 *  résumé is written to claim. `present` are the folded words of the statement. */
export function stancesIn(
  text: string,
  statement: TextRange,
  present: ReadonlySet<string>,
): (mention: TextRange) => Stance {
  const cues = cuesOf(text.slice(statement.start, statement.end), present);
  const isDisclaimable = mayDisclaim(text.slice(statement.start, statement.end + SEQUEL_CHARACTERS));
  const whoseIs = (clause: string, earlier: string): Stance =>
    cues.thirdPerson && isUnclearWho(clause, earlier) ? "unclear" : "claimed";
  return (mention) => {
    const labelled = stanceOfLabel(text, statement, mention);
    if (labelled !== null) return labelled;
    const lead = text.slice(Math.max(statement.start, mention.start - BEFORE_CHARACTERS), mention.start);
    // "The pretraining team" names a unit, even where the unit is a part of what was found.
    const unit = UNIT_AT_END.exec(text.slice(mention.start, mention.end))?.[0].length ?? 0;
    const after = text.slice(mention.end - unit, Math.min(statement.end, mention.end + AFTER_CHARACTERS));
    const clauseStart = mention.start - lead.length + endOfLast(CLAUSE_END, lead);
    const clause = text.slice(clauseStart, mention.start).replace(SIDE_REMARK, "");
    const place = { clause, after };
    if ((cues.denies && found(DENIED_BEFORE.pattern, clause)) || (cues.isNear && isDeniedNear(place))) return "lacked";
    const earlier = before(text, clauseStart);
    const isUnproven =
      (cues.asks && isAskedFor(clause, earlier)) ||
      isUnclaimed(place, cues) ||
      (isDisclaimable && isTakenBack(text, mention, clause));
    if (isUnproven) return "unclaimed";
    return whoseIs(clause, earlier);
  };
}

/** The stance of one mention, for whoever has no words of the statement at hand. */
export function stanceOf(text: string, statement: TextRange, mention: TextRange): Stance {
  return stancesIn(text, statement, new Set(tokenize(text, statement.start, statement.end).folded))(mention);
}
