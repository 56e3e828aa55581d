const STEPS: Readonly<Record<number, string>> = {
  1: "bg-seq-1",
  2: "bg-seq-2",
  3: "bg-seq-3",
  4: "bg-seq-4",
  5: "bg-seq-5 text-seq-ink",
};

/** The shade, with its ink, of a fit from 1 to 5: the darker the better. */
export function fitStep(fit: number): string {
  return STEPS[fit] ?? "";
}

/** A fit from 1 to 5 as a number in its shade. */
export function FitMark({ fit }: { readonly fit: number }) {
  return (
    <span className={`inline-grid h-5 w-7 place-items-center rounded-[3px] font-medium text-12 ${fitStep(fit)}`}>
      <span className="sr-only">Fit </span>
      {fit}
    </span>
  );
}

/** What the shades mean. */
export function FitKey() {
  return (
    <span className="flex items-center gap-2">
      1 occasional
      <span aria-hidden className="inline-flex gap-0.5">
        {[1, 2, 3, 4, 5].map((fit) => (
          <span key={fit} className={`h-2 w-4 rounded-[2px] print:border ${fitStep(fit)}`} />
        ))}
      </span>
      5 first place to look
    </span>
  );
}
