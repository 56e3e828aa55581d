import type { RoleGap } from "@/lib/domain/gap/talent-gap";
import type { Demand } from "@/lib/domain/posting/demanded";
import { type PostingFinding, quoted, type TextEdit } from "@/lib/domain/posting/finding";
import { type PostingLine, type PostingText, paragraphAtEnd } from "@/lib/domain/posting/posting-text";

/** What a must-have costs in one's own pool. */
export type MustHaveCost = {
  readonly skill: string;
  readonly role: string;
  /** People of the pool, and how many of them prove the skill at the level that the role asks. */
  readonly candidates: number;
  readonly proving: number;
};

/** One line that a job description demands. */
export type MustHave = {
  readonly line: PostingLine;
  readonly skills: readonly string[];
  /** Of its skills the one that fewest people prove; null when it names none that the pool was scored for. */
  readonly cost: MustHaveCost | null;
};

/** The hiring guide's limit. */
export const MOST_MUST_HAVES = 5;
const GUIDE = { name: "Rolecall's hiring guide: five must-haves at most, list what you will teach", url: null };

const DEMANDING = /\b(?:must|required?|requires|essential|mandatory|at least|minimum|need to have|you need)\b/i;

/** The lines under headings of requirements; where there is no such heading, the lines that demand in words. */
export function demandingLines({ text, lines }: PostingText): readonly PostingLine[] {
  const body = lines.filter(({ isHeading }) => !isHeading);
  const headed = body.filter(({ section }) => section === "must");
  if (headed.length > 0) return headed;
  return body.filter(
    ({ section, range }) =>
      section !== "nice" && section !== "pay" && DEMANDING.test(text.slice(range.start, range.end)),
  );
}

/** The skills that each line names, by where its words start. */
export function skillsByLine(demands: readonly Demand[]): ReadonlyMap<number, readonly string[]> {
  const byLine = new Map<number, string[]>();
  for (const { lineStart, mentions } of demands) {
    const known = byLine.get(lineStart) ?? [];
    for (const { skill } of mentions) if (!known.includes(skill)) known.push(skill);
    byLine.set(lineStart, known);
  }
  return byLine;
}

function costOf(skill: string, gaps: readonly RoleGap[], nearest: string | null): MustHaveCost | null {
  const nearestFirst = gaps.toSorted(
    (first, second) => Number(second.role === nearest) - Number(first.role === nearest),
  );
  for (const { role, candidates, skills } of nearestFirst) {
    const found = skills.find((entry) => entry.skill === skill);
    if (found !== undefined && candidates > 0) return { skill, role, candidates, proving: found.proving };
  }
  return null;
}

/** What a job description demands, line by line, with what each line costs in the pool. */
export function mustHaves(
  posting: PostingText,
  demands: readonly Demand[],
  pool: { readonly gaps: readonly RoleGap[]; readonly nearest: string | null },
): readonly MustHave[] {
  const named = skillsByLine(demands);
  return demandingLines(posting).map((line) => {
    const skills = named.get(line.range.start) ?? [];
    const costs = skills.map((skill) => costOf(skill, pool.gaps, pool.nearest)).filter((cost) => cost !== null);
    const [dearest = null] = costs.toSorted((first, second) => first.proving - second.proving);
    return { line, skills, cost: dearest };
  });
}

/** How lines are moved from where they stand to what helps. */
export function moverToHelps(posting: PostingText): (lines: readonly PostingLine[]) => readonly TextEdit[] {
  const { text } = posting;
  const helping = posting.lines.findLast(({ section, isHeading }) => section === "nice" && !isHeading);
  return (lines) => {
    const words = lines.map(({ range }) => `- ${text.slice(range.start, range.end)}`).join("\n");
    const gone = lines.map(({ whole }) => ({ start: whole.start, end: whole.end, text: "" }));
    if (helping === undefined) return [...gone, paragraphAtEnd(posting, "What helps", words)];
    const { end } = helping.whole;
    const before = text[end - 1] === "\n" ? "" : "\n";
    const added = { start: end, end, text: `${before}${words}\n` };
    return [...gone, added].sort((first, second) => first.start - second.start);
  };
}

function lost({ cost }: MustHave): number {
  return cost === null ? 0 : cost.candidates - cost.proving;
}

function costWords({ cost }: MustHave, nameOf: (skill: string) => string): string {
  if (cost === null) return "";
  const { candidates, proving, skill } = cost;
  return ` Of ${candidates} people in your pool ${candidates - proving} do not prove ${nameOf(skill)}; ${proving} do.`;
}

/** What is demanded beyond five: the lines that cost most people, the later ones where they cost the same. */
export function tooManyMusts(
  posting: PostingText,
  musts: readonly MustHave[],
  nameOf: (skill: string) => string,
): readonly PostingFinding[] {
  const surplus = musts
    .toSorted((first, second) => lost(second) - lost(first) || second.line.range.start - first.line.range.start)
    .slice(0, Math.max(0, musts.length - MOST_MUST_HAVES));
  const move = moverToHelps(posting);
  return surplus.map((must) => ({
    rule: "too-many-musts",
    quote: quoted(posting.text, must.line.range),
    why: `The description demands ${musts.length} things; beyond ${MOST_MUST_HAVES}, people who could do the work do not apply.${costWords(must, nameOf)}`,
    source: GUIDE,
    proposal: { label: "Move it to what helps", edits: move([must.line]) },
  }));
}
