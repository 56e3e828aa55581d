const LEVELS = [1, 2, 3, 4, 5] as const;

/** A level from 1 (aware) to 5 (authority), as five marks and the number. */
export function AskedLevel({ level }: { readonly level: number }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <span aria-hidden className="inline-flex gap-0.5">
        {LEVELS.map((step) => (
          <span
            key={step}
            className={`h-2 w-1.5 rounded-[1px] border ${step <= level ? "border-foreground bg-foreground" : "border-axis"}`}
          />
        ))}
      </span>
      {level}
    </span>
  );
}
