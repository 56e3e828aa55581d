import { skillName } from "@/components/evidence/skill-names";
import { getLintContext } from "@/lib/data/lint-context";
import type { Actor } from "@/lib/domain/access";
import type { PostingFinding } from "@/lib/domain/posting/finding";
import { lintPosting } from "@/lib/domain/posting/lint-posting";
import type { MustHave } from "@/lib/domain/posting/must-haves";
import type { TextRange } from "@/lib/domain/text-range";
import { PAY_RULE_REVIEW_DAYS, type PayRule } from "@/lib/reference/pay-transparency";
import { roleBySlug } from "@/lib/reference/roles";

/** One demanded line with what it costs, in words that the browser needs no reference for. */
export type ShownMustHave = {
  readonly range: TextRange;
  readonly words: string;
  readonly cost: { readonly skill: string; readonly proving: number; readonly candidates: number } | null;
};

/** What the linter said of a text, small enough for the browser. */
export type LintView = {
  readonly text: string;
  readonly nearest: { readonly slug: string; readonly name: string } | null;
  readonly findings: readonly PostingFinding[];
  readonly mustHaves: readonly ShownMustHave[];
  readonly rules: readonly (Pick<PayRule, "id" | "name" | "covers" | "note" | "remote" | "source" | "reviewedOn"> & {
    /** Whether it was last compared with its source too long ago. */
    readonly isReviewDue: boolean;
  })[];
};

function shown(text: string, { line, cost }: MustHave): ShownMustHave {
  const words = text.slice(line.range.start, line.range.end);
  if (cost === null) return { range: line.range, words, cost: null };
  const { skill, proving, candidates } = cost;
  return { range: line.range, words, cost: { skill: skillName(skill), proving, candidates } };
}

const DAY_MS = 86_400_000;

/** Lints a text for somebody, against today's profiles and, where they may see it, the pool. `place` is a field's; empty takes what the text names. */
export async function lintFor(actor: Actor, text: string, place: string): Promise<LintView> {
  const now = new Date();
  const context = await getLintContext(actor, place.trim() === "" ? null : place, now);
  const { nearest, findings, mustHaves, rules } = lintPosting(text, context);
  const name = nearest === null ? undefined : roleBySlug.get(nearest)?.name;
  return {
    ...{ text, findings, mustHaves: mustHaves.map((must) => shown(text, must)) },
    nearest: nearest === null || name === undefined ? null : { slug: nearest, name },
    rules: rules.map(({ id, name: place, covers, note, remote, source, reviewedOn }) => {
      const isReviewDue = now.getTime() - Date.parse(reviewedOn) > PAY_RULE_REVIEW_DAYS * DAY_MS;
      return { ...{ id, name: place, covers, note, remote, source, reviewedOn }, isReviewDue };
    }),
  };
}

/** A text as it is kept: browsers send each line break as two signs. */
export function withPlainBreaks(text: string): string {
  return text.replaceAll("\r\n", "\n");
}
