import { eachMatch } from "@/lib/domain/evidence/each-match";
import { inCaseOf, type PostingFinding, quoted } from "@/lib/domain/posting/finding";
import type { PostingStatement, PostingText } from "@/lib/domain/posting/posting-text";
import { type RoleLayer, roleLayers } from "@/lib/reference/role-layers";
import { roleBySlug } from "@/lib/reference/roles";

const SOURCE = {
  name: "Article “Why are AI jobs so hard to get”, held against public adverts; Rolecall's hiring guide",
  url: null,
};
const DEGREE =
  /\b(?:Ph\.?D|doctorate|doctoral degree|Master['’]?s degree|Master['’]s|M\.?Sc|Bachelor['’]?s degree|Bachelor['’]s|B\.?Sc|(?:advanced|graduate|university|college|technical|computer science) degree|degree)\b\.?/gi;
const DEMANDED = /\b(?:required?|requires|must|mandatory|minimum|only|needs?|essential|at least)\b/i;
const OPEN =
  /\b(?:equivalent|comparable|not (?:required|needed|asked)|no degree|nor a degree|instead of|preferred|a plus|welcome|helps|optional|or similar)\b/i;
const PEDIGREE =
  /\b(?:an? )?(?:top[ -](?:tier|ranked|\d{1,3})|elite|prestigious|ivy[ -]league|leading) (?:university|universities|schools?|programmes?|programs?|institutions?)\b/gi;

function layerOf(role: string | null): RoleLayer | null {
  const layer = role === null ? undefined : roleBySlug.get(role)?.layer;
  return roleLayers.find((entry) => entry.layer === layer) ?? null;
}

function reason(layer: RoleLayer | null): string {
  if (layer === null) return "A degree is a signal, not the work; people who learned it elsewhere stop reading here.";
  const { name, evidenceNote, typicalRequirements } = layer;
  return `In the layer “${name}” a degree is a signal (${typicalRequirements.education}), not the work. ${evidenceNote}`;
}

function degreeIn(text: string, { range, section }: PostingStatement, why: string): readonly PostingFinding[] {
  const words = text.slice(range.start, range.end);
  if (section === "nice" || OPEN.test(words) || !(section === "must" || DEMANDED.test(words))) return [];
  const degrees = [...eachMatch(DEGREE, words)];
  const [first, last] = [degrees[0], degrees.at(-1)];
  if (first === undefined || last === undefined) return [];
  const end = range.start + last.index + last[0].length;
  return [
    {
      rule: "inflated-degree",
      quote: quoted(text, { start: range.start + first.index, end }),
      why,
      source: SOURCE,
      proposal: { label: "Add “or equivalent work”", edits: [{ start: end, end, text: " or equivalent work" }] },
    },
  ];
}

/** Degrees demanded where work would show the same, and schools by their rank. `role` is the one described, for what its layer asks. */
export function inflatedDegree({ text, statements }: PostingText, role: string | null): readonly PostingFinding[] {
  const why = reason(layerOf(role));
  const degrees = statements.flatMap((statement) => degreeIn(text, statement, why));
  const pedigree = [...eachMatch(PEDIGREE, text)].map(({ index, 0: found }): PostingFinding => {
    const range = { start: index, end: index + found.length };
    const label = "Write “any university”";
    return {
      ...{ rule: "inflated-degree", quote: quoted(text, range), source: SOURCE },
      why: "The school's rank is no requirement of the work, and it leaves out whoever could not choose.",
      proposal: { label, edits: [{ ...range, text: inCaseOf(found, "any university") }] },
    };
  });
  return [...degrees, ...pedigree];
}
