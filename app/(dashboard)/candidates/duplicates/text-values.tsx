/** What a source says of a fact, a line each; "not stated" for nothing. */
export function TextValues({ values }: { readonly values: readonly string[] }) {
  if (values.length === 0) return <span className="text-muted-foreground">not stated</span>;
  return (
    <ul className="grid gap-0.5">
      {values.map((value) => (
        <li key={value} className="break-words">
          <bdi>{value}</bdi>
        </li>
      ))}
    </ul>
  );
}
