import type { CandidateFacts, SkillFinding } from "@/lib/domain/evidence/evidence";
import type { TextRange } from "@/lib/domain/text-range";
import { type KeylessFinding, quoteAt } from "./finding";

/*
 * A list of skills is usual; a wall is one that next to nothing in the text bears out. The bounds are judgement, set well beyond the honest
 * résumés that we know: those with 36 to 61 skills only named show use of a third as many again.
 */
const FEWEST_NAMED = 20;
const UNUSED_SHARE = 0.85;
/** So many named and unused are a wall beside any work. */
const NAMED_BESIDE_WORK = 80;
/** Mentions further apart than this stand in different places of the text, in characters. */
const SAME_PLACE = 40;

function namedOnly({ basis, stance, strength }: SkillFinding): boolean {
  return basis === "stated" && stance === "held" && strength === "listed";
}

/** The stretch of text in which most of the mentions follow one another closely. */
function densestPlace(mentions: readonly TextRange[]): TextRange | null {
  const places: { start: number; end: number; count: number }[] = [];
  for (const { start, end } of mentions.toSorted((one, other) => one.start - other.start)) {
    const open = places.at(-1);
    if (open === undefined || start - open.end > SAME_PLACE) places.push({ start, end, count: 1 });
    else {
      open.end = Math.max(open.end, end);
      open.count += 1;
    }
  }
  return places.toSorted((one, other) => other.count - one.count)[0] ?? null;
}

/** Far more skills named than anything in the text bears out. */
export function keywordWall(text: string, { skills }: Pick<CandidateFacts, "skills">): readonly KeylessFinding[] {
  const named = skills.filter(namedOnly);
  const used = skills.filter(
    ({ basis, stance, strength }) => basis === "stated" && stance === "held" && strength !== "listed",
  );
  const share = named.length / (named.length + used.length || 1);
  const isWall = (named.length >= FEWEST_NAMED && share >= UNUSED_SHARE) || named.length >= NAMED_BESIDE_WORK;
  const place = densestPlace(named.flatMap(({ mentions }) => mentions));
  if (!isWall || place === null) return [];
  return [
    {
      kind: "keyword-wall",
      weight: "look",
      what: `${named.length} skills are only named, and ${used.length === 0 ? "none is" : `${used.length} ${used.length === 1 ? "is" : "are"}`} shown in work.`,
      quotes: [quoteAt(text, place)],
      harmless:
        "Somebody at the beginning has learned more than they could use yet, and some templates ask for a long list.",
      done: "Nothing was changed: a skill that is only named counts as listed, which is the least that evidence can be.",
      source: null,
    },
  ];
}
