import { Panel } from "@/components/ui/panel";
import { ShareBar } from "@/components/ui/share-bar";
import type { ImportSummary } from "@/lib/data/imports";
import { formatCount, formatMoment, formatShare } from "@/lib/format";
import { importSpeed } from "./import-speed";

/** How far an import is, as a bar in three parts with its key. */
export function ImportProgress({ summary, now }: { readonly summary: ImportSummary; readonly now: Date }) {
  const { counts } = summary;
  const total = summary.total + summary.missing;
  const { finished } = importSpeed(summary, now);
  const share = (count: number) => (total === 0 ? 0 : count / total);
  return (
    <Panel className="mb-4 grid gap-2.5 p-4">
      <div className="flex items-center justify-between gap-3">
        <h2 className="font-medium">{stateOf(summary)}</h2>
        <span className="text-13 text-muted-foreground tabular-nums" aria-live="polite">
          {formatCount(finished)} / {formatCount(total)}
          {total > 0 ? <span className="ml-3">{formatShare(finished / total)}</span> : null}
        </span>
      </div>
      <div
        role="progressbar"
        aria-label="Files done"
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={finished}
        className="h-1.5 overflow-hidden rounded-full bg-muted"
      >
        <ShareBar
          shares={[
            { share: share(counts.done), className: "fill-primary" },
            { share: share(counts.duplicate), className: "fill-axis" },
            { share: share(counts.failed), className: "fill-unmet" },
          ]}
        />
      </div>
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-12 text-muted-foreground">
        <KeyItem className="bg-primary" count={counts.done} label="read and scored" />
        <KeyItem className="bg-axis" count={counts.duplicate} label="already here" />
        <KeyItem className="bg-unmet" count={counts.failed} label="not read" />
        {counts.cancelled > 0 ? <KeyItem className="bg-muted" count={counts.cancelled} label="cancelled" /> : null}
        <li className="ml-auto">Started {formatMoment(summary.createdAt.toISOString())}</li>
      </ul>
    </Panel>
  );
}

function KeyItem({
  className,
  count,
  label,
}: {
  readonly className: string;
  readonly count: number;
  readonly label: string;
}) {
  return (
    <li className="flex items-center gap-1.5">
      <span aria-hidden className={`size-2.5 rounded-xs ${className}`} />
      <b className="font-semibold text-foreground tabular-nums">{formatCount(count)}</b> {label}
    </li>
  );
}

function stateOf({ isActive, cancelledAt, total, missing }: ImportSummary): string {
  if (isActive) return "Reading and scoring";
  if (cancelledAt !== null) return "Cancelled";
  if (total === 0) return "No file has arrived yet";
  return missing > 0 ? "Waiting for the rest of the files" : "Read and scored";
}
