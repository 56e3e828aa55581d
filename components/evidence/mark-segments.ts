import type { SkillFinding } from "@/lib/domain/evidence/evidence";
import type { RequirementResult } from "@/lib/domain/scoring/score";
import type { TextRange } from "@/lib/domain/text-range";

/** What a mark says: proof of use, only a name in a list, or contrary evidence. */
export type MarkTone = "proof" | "listed" | "lacked";

export type Mark = { readonly range: TextRange; readonly tone: MarkTone; readonly skill: string };

/** A stretch of text under the same marks. */
export type Segment = { readonly range: TextRange; readonly tone: MarkTone | null; readonly skills: readonly string[] };

export type MarkedLine = { readonly range: TextRange; readonly segments: readonly Segment[] };

function toneOf(finding: SkillFinding): MarkTone {
  if (finding.stance === "lacked") return "lacked";
  return finding.strength === "listed" ? "listed" : "proof";
}

/** The marks of a ledger: the quote that counts in its own tone, other places that name the skill as listed. One quote for two requirements is two marks. */
export function marksOf(ledger: readonly RequirementResult[]): readonly Mark[] {
  return ledger.flatMap(({ requirement, finding }) => {
    if (finding === null) return [];
    const skill = requirement.skill;
    const others = finding.mentions.filter((range) => range.start !== finding.quote.start);
    return [
      { range: finding.quote, tone: toneOf(finding), skill },
      ...others.map((range) => ({ range, tone: "listed" as const, skill })),
    ];
  });
}

// Where marks overlap, contrary evidence is drawn before proof and proof before a mere mention.
const TONES: readonly MarkTone[] = ["lacked", "proof", "listed"];

function segmentsOf(line: TextRange, marks: readonly Mark[]): readonly Segment[] {
  const inLine = marks.filter((mark) => mark.range.start < line.end && mark.range.end > line.start);
  const cuts = new Set([line.start, line.end]);
  for (const { range } of inLine) {
    cuts.add(Math.max(range.start, line.start));
    cuts.add(Math.min(range.end, line.end));
  }
  const bounds = [...cuts].sort((a, b) => a - b);
  return bounds.slice(1).map((end, index) => {
    const range = { start: bounds[index] ?? line.start, end };
    const over = inLine.filter((mark) => mark.range.start < end && mark.range.end > range.start);
    const tone = TONES.find((candidate) => over.some((mark) => mark.tone === candidate)) ?? null;
    return { range, tone, skills: [...new Set(over.map((mark) => mark.skill))] };
  });
}

/**
 * Cuts a text into lines and each line into stretches under the same marks, in order and without a gap except the line breaks.
 * Marks may overlap and may run over line ends. An empty text is one empty line without segments.
 */
export function markLines(text: string, marks: readonly Mark[]): readonly MarkedLine[] {
  const lines: MarkedLine[] = [];
  let start = 0;
  for (const words of text.split("\n")) {
    const range = { start, end: start + words.length };
    lines.push({ range, segments: words === "" ? [] : segmentsOf(range, marks) });
    start = range.end + 1;
  }
  return lines;
}
