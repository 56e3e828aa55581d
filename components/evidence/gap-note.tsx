import { EvidenceGlyph } from "@/components/evidence/evidence-glyph";
import type { SkillGap } from "@/lib/domain/gap/talent-gap";
import { formatCount, formatShare } from "@/lib/format";

const kindWords = { must: "Must-have", strong: "Strong", nice: "Nice to have" } as const;

type GapNoteProps = { readonly title: string; readonly gap: SkillGap; readonly candidates: number };

/** How the pool stands to one skill of a role, as a small table of words and numbers. */
export function GapNote({ title, gap, candidates }: GapNoteProps) {
  const lines = [
    { status: "met", words: `prove level ${gap.levelAsked}`, count: gap.proving },
    { status: "unknown", words: "might, to be asked", count: gap.possible },
    { status: "not-met", words: "do not", count: gap.lacking },
  ] as const;
  return (
    <div className="grid min-w-44 gap-1">
      <p className="font-semibold text-foreground">{title}</p>
      <p className="text-muted-foreground">
        {kindWords[gap.required]}, weight {gap.weight}, level {gap.levelAsked} asked
      </p>
      <dl className="grid grid-cols-[1fr_auto_auto] gap-x-3">
        {lines.map(({ status, words, count }) => (
          <div key={status} className="contents">
            <dt className="flex items-center gap-1.5">
              <EvidenceGlyph status={status} />
              {words}
            </dt>
            <dd className="text-right">{formatCount(count)}</dd>
            <dd className="text-right text-muted-foreground">{formatShare(count / candidates)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
