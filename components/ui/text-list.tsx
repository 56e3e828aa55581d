type TextListProps = {
  /** Small heading above; none where the panel's own says it. */
  readonly title?: string;
  readonly lines: readonly string[];
};

/** Short lines of prose under each other. */
export function TextList({ title, lines }: TextListProps) {
  return (
    <div>
      {title === undefined ? null : <h3 className="mb-1 font-medium text-12 text-muted-foreground">{title}</h3>}
      <ul className="grid list-disc content-start gap-1 pl-4 print:gap-0.5 text-13 text-secondary-foreground marker:text-muted-foreground">
        {lines.map((line) => (
          <li key={line} className="text-pretty">
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}
