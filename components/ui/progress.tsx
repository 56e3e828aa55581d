type ProgressProps = {
  readonly label: string;
  readonly total: number;
  readonly done: number;
  /** Of those done: drawn in the colour of a failure, after the rest. */
  readonly failed?: number;
};

/** How much of a known amount of work is done. An empty total draws an empty bar. */
export function Progress({ label, total, done, failed = 0 }: ProgressProps) {
  const share = (count: number) => `${total === 0 ? 0 : (100 * count) / total}%`;
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuenow={done}
      className="flex h-1.5 overflow-hidden rounded-full bg-muted"
    >
      <div className="h-full bg-primary" style={{ width: share(done - failed) }} />
      <div className="h-full bg-unmet" style={{ width: share(failed) }} />
    </div>
  );
}
