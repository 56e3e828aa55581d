import { restoreClaimAction } from "@/app/(dashboard)/market/claims/actions";
import { claimAmount } from "@/components/evidence/claim-words";
import { ActButton } from "@/components/form/act-button";
import { Panel, PanelHead } from "@/components/ui/panel";
import type { ClaimHistory } from "@/lib/data/claims";
import { type AccountNames, actorInWords } from "@/lib/domain/journal/journal-words";
import { changedFields } from "@/lib/domain/market/claim-fields";
import { formatList, formatMoment, formatQuantity } from "@/lib/format";
import type { Claim } from "@/lib/reference/claims";

type ClaimHistoryPanelProps = {
  readonly history: ClaimHistory;
  readonly names: AccountNames;
  readonly mayWrite: boolean;
};

type Step = {
  readonly version: number;
  readonly body: Claim | null;
  readonly about: string;
  readonly change: string;
  readonly reason: string;
};

/** Every version of a claim with who made it, when and why; the newest first, what is shipped last. */
export function ClaimHistoryPanel({ history, names, mayWrite }: ClaimHistoryPanelProps) {
  const steps = stepsOf(history, names);
  const [newest] = steps;
  const title =
    history.revisions.length === 0
      ? "Nobody has touched it"
      : `Touched ${formatQuantity(history.revisions.length, "time")}`;
  return (
    <Panel data-claim={history.state.claim.id}>
      <PanelHead title={title} subtitle="Every version stays" />
      <ol>
        {steps.map((step) => (
          <li key={step.version} className="grid gap-0.5 border-t px-4 py-2 text-13">
            <div className="flex flex-wrap items-baseline gap-2">
              <span className="min-w-0 flex-1 font-medium">{step.change}</span>
              {step === newest ? <span className="text-12 text-muted-foreground">in force</span> : null}
              {mayWrite && step !== newest ? (
                <ActButton
                  act={restoreClaimAction}
                  fields={{
                    id: history.state.claim.id,
                    basedOnVersion: String(history.state.version),
                    toVersion: String(step.version),
                  }}
                  label="Put back"
                  describedAs={step.version === 0 ? "Put back what is shipped" : `Put back version ${step.version}`}
                  done="It counts again as it was."
                  small
                />
              ) : null}
            </div>
            <p className="text-12 text-muted-foreground">{step.about}</p>
            {step.reason === "" ? null : <p className="text-12 [overflow-wrap:anywhere]">“{step.reason}”</p>}
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function stepsOf({ revisions, shipped }: ClaimHistory, names: AccountNames): readonly Step[] {
  const own = revisions.map((revision, place) => {
    const before = revisions[place + 1]?.body ?? (revisions[place + 1] === undefined ? shipped : null);
    return {
      version: revision.version,
      body: revision.body,
      about: `${actorInWords(revision.createdBy, names)}, ${formatMoment(revision.createdAt.toISOString())}`,
      change: changeWords(before, revision.body),
      reason: revision.reason,
    };
  });
  if (shipped === null) return own;
  return [
    ...own,
    { version: 0, body: shipped, about: "came with the program", change: claimAmount(shipped), reason: "" },
  ];
}

/** What a step did, in words. */
function changeWords(before: Claim | null, after: Claim | null): string {
  if (after === null) return "Retired";
  if (before === null) return claimAmount(after);
  const changed = changedFields(before, after).filter((field) => !["low", "mid", "high"].includes(field));
  return [claimAmount(after), ...(changed.length === 0 ? [] : [`other ${formatList(changed)}`])].join("; ");
}
