const STEPS = [
  { words: "nobody", className: "bg-seq-6" },
  { words: "one person", className: "bg-seq-4" },
  { words: "two", className: "bg-seq-2" },
  { words: "three or more", className: "bg-seq-1" },
] as const;

/** What the shades of a heatmap of people mean. */
export function PeopleKey() {
  return (
    <>
      {STEPS.map(({ words, className }) => (
        <span key={words} className="inline-flex items-center gap-1.5">
          <span aria-hidden className={`h-2 w-4 rounded-[2px] print:border ${className}`} />
          {words}
        </span>
      ))}
    </>
  );
}
