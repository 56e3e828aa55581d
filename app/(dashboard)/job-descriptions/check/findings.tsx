import { FindingList } from "@/app/(dashboard)/job-descriptions/finding-list";
import { MustHaveCostPanel, PayRulePanel } from "@/app/(dashboard)/job-descriptions/lint-panels";
import type { LintView } from "@/app/(dashboard)/job-descriptions/lint-view";
import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import type { PostingFinding } from "@/lib/domain/posting/finding";
import { formatQuantity } from "@/lib/format";

type FindingsProps = {
  readonly view: LintView | null;
  readonly chosen: number | null;
  readonly onChoose: (finding: number) => void;
  readonly onApply: (finding: PostingFinding) => void;
  readonly isStale: boolean;
};

/** What a text was found to have, to cost and to be bound by; before anything was read, what is looked for. */
export function Findings({ view, ...list }: FindingsProps) {
  if (view === null)
    return (
      <Panel>
        <PanelHead title="Nothing was read yet" />
        <PanelBody className="text-13 text-secondary-foreground">
          It looks for vague and coded words, impossible years, more than five must-haves, two jobs in one, degrees
          where work would do, pay by place, and for what is missing: project, first year, scale, team, growth.
        </PanelBody>
      </Panel>
    );
  return (
    <>
      <Panel className="print:break-inside-auto">
        <PanelHead
          title={view.findings.length === 0 ? "Nothing was found" : formatQuantity(view.findings.length, "finding")}
          subtitle="In the order of the text. A change is done at once and can be taken back"
        />
        <FindingList findings={view.findings} {...list} />
      </Panel>
      <MustHaveCostPanel mustHaves={view.mustHaves} />
      <PayRulePanel rules={view.rules} />
    </>
  );
}
