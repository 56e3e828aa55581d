import "server-only";
import { setImmediate as nextTurn } from "node:timers/promises";
import { unpackFindings } from "@/lib/data/skill-vector";
import { type CandidateVector, listSkillsByOrdinal, listSkillVectors } from "@/lib/data/skill-vectors";
import type { Actor } from "@/lib/domain/access";
import type { SkillFinding } from "@/lib/domain/evidence/evidence";

/** So many are visited before others get their turn: some tens of milliseconds. */
const PAGE = 1000;
const nowhere = { start: 0, end: 0 };

/** One candidate's findings as scoring reads them: stance and level; the quotes stay behind. */
function findingsOf({ cells }: CandidateVector, skills: ReadonlyMap<number, string>): readonly SkillFinding[] {
  const findings: SkillFinding[] = [];
  for (const { ordinal, stance, basis, strength, levelLow, levelHigh } of unpackFindings(cells)) {
    const skill = skills.get(ordinal);
    if (skill === undefined) continue;
    const level = { low: levelLow, high: levelHigh };
    findings.push({ skill, stance, basis, strength, level, via: null, quote: nowhere, context: nowhere, mentions: [] });
  }
  return findings;
}

/**
 * Shows everybody who can be scored to `visit`, in the order of the imports, with their findings of `skills`. Whoever has no finding at all has no
 * score and is left out. The pool is read page by page, so that others get their turn in between.
 */
export async function walkPool(
  actor: Actor,
  skills: ReadonlySet<string>,
  visit: (candidate: CandidateVector, findings: readonly SkillFinding[]) => void,
): Promise<void> {
  const known = await listSkillsByOrdinal(actor);
  const relevant = new Map([...known].filter(([, slug]) => skills.has(slug)));
  for (let after = 0; ; ) {
    const page = await listSkillVectors(actor, { after, limit: PAGE });
    for (const vector of page) if (vector.cells.length > 0) visit(vector, findingsOf(vector, relevant));
    after = page.at(-1)?.number ?? after;
    if (page.length < PAGE) return;
    await nextTurn();
  }
}
