import { ShareBar } from "./share-bar";

type ProgressProps = {
  readonly label: string;
  readonly total: number;
  readonly done: number;
  /** Of those done: drawn in the colour of a failure, after the rest. */
  readonly failed?: number;
};

/** How much of a known amount of work is done. An empty total draws an empty bar. */
export function Progress({ label, total, done, failed = 0 }: ProgressProps) {
  const share = (count: number) => (total === 0 ? 0 : count / total);
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuenow={done}
      className="h-1.5 overflow-hidden rounded-full bg-muted"
    >
      <ShareBar
        shares={[
          { share: share(done - failed), className: "fill-primary" },
          { share: share(failed), className: "fill-unmet" },
        ]}
      />
    </div>
  );
}
