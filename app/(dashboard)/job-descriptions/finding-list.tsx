"use client";

import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import type { PostingFinding, PostingRule } from "@/lib/domain/posting/finding";

const NAMES: Readonly<Record<PostingRule, string>> = {
  "vague-term": "Vague",
  "coded-wording": "Coded wording",
  "impossible-years": "Impossible years",
  "too-many-musts": "Too many must-haves",
  "two-jobs": "Two jobs in one",
  "inflated-degree": "Degree",
  "pay-range": "Pay",
  "place-duty": "Asked by law",
  "missing-pay": "No pay",
  "missing-project": "No project",
  "missing-outcomes": "No first year",
  "missing-scale": "No scale",
  "missing-team": "No team",
  "missing-growth": "No growth",
};

type FindingListProps = {
  readonly findings: readonly PostingFinding[];
  readonly chosen: number | null;
  readonly onChoose: (finding: number) => void;
  /** Does the proposal; absent for whoever may only look. */
  readonly onApply: ((finding: PostingFinding) => void) | null;
  /** While the text is being read again the quotes may no longer stand where they stood. */
  readonly isStale: boolean;
};

/** The findings, each with its quote, why, where that is said, and one button that changes the text. */
export function FindingList({ findings, chosen, onChoose, onApply, isStale }: FindingListProps) {
  return (
    <ol className="text-13">
      {findings.map((finding, index) => (
        <li
          key={`${finding.rule} ${finding.quote.start} ${finding.proposal.label}`}
          className={classNames("grid gap-1.5 border-t px-4 py-3", index === chosen && "bg-selected")}
        >
          <p className="flex flex-wrap items-center gap-2">
            <Badge tone="unknown">{NAMES[finding.rule]}</Badge>
            <FindingQuote finding={finding} isChosen={index === chosen} onChoose={() => onChoose(index)} />
          </p>
          <p className="text-secondary-foreground text-pretty">{finding.why}</p>
          <p className="text-12 text-muted-foreground">
            {finding.source.url === null ? (
              finding.source.name
            ) : (
              <a href={finding.source.url} className="link" rel="noreferrer" target="_blank">
                {finding.source.name}
              </a>
            )}
          </p>
          <p className="hidden font-medium print:block">{finding.proposal.label}</p>
          {onApply === null ? null : (
            <Button
              size="sm"
              className="h-auto min-h-7 justify-self-start whitespace-normal py-1 text-left print:hidden"
              aria-disabled={isStale}
              onClick={() => (isStale ? undefined : onApply(finding))}
            >
              {finding.proposal.label}
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}

type FindingQuoteProps = {
  readonly finding: PostingFinding;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
};

const LONGEST_QUOTE = 80;

function FindingQuote({ finding: { rule, quote }, isChosen, onChoose }: FindingQuoteProps) {
  const words = quote.text.length > LONGEST_QUOTE ? `${quote.text.slice(0, LONGEST_QUOTE)}…` : quote.text;
  if (rule.startsWith("missing-") || rule === "place-duty")
    return <span className="text-12 text-muted-foreground">belongs after “{words}”</span>;
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      onClick={onChoose}
      className="text-left font-medium underline decoration-dotted underline-offset-4 [overflow-wrap:anywhere]"
    >
      “{words}”
    </button>
  );
}
