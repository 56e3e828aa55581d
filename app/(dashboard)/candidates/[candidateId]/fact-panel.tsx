import { Panel, PanelHead } from "@/components/ui/panel";
import type { CandidateDetail } from "@/lib/data/candidates";
import { formatQuantity } from "@/lib/format";
import { AddFact } from "./add-fact";
import { FactRow } from "./fact-row";
import { factGroups } from "./fact-rows";

type FactPanelProps = {
  readonly candidate: CandidateDetail;
  /** Where the text stands without a ledger, facts are added here. */
  readonly canAdd: boolean;
};

/** What was read besides skills, each beside the words that it was read from, and the way to correct it. */
export function FactPanel({ candidate, canAdd }: FactPanelProps) {
  const target = { candidateId: candidate.id, seenVersion: candidate.version };
  const groups = factGroups(candidate).filter(({ rows }) => rows.length > 0);
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <Panel className="print:break-inside-auto">
      <PanelHead
        title={`${formatQuantity(count, "fact")} read besides skills`}
        subtitle="Each beside its words in the résumé. A correction wins over what was read, and can be undone"
        tools={canAdd ? <AddFact target={target} text={candidate.document.text} /> : null}
      />
      <div className="border-t md:columns-2 md:gap-0 print:columns-2 print:gap-0 md:[column-rule:1px_solid_var(--border)]">
        {groups.map(({ title, rows }) => (
          <section key={title} aria-label={title} className="break-inside-avoid-column">
            <h3 className="border-b bg-muted px-4 py-1 font-medium text-12 text-secondary-foreground">{title}</h3>
            <dl>
              {rows.map(({ id, ...row }) => (
                <FactRow key={id} {...row} target={target} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Panel>
  );
}
