type NoteLinesProps = { readonly title?: string; readonly lines: readonly string[] };

/** A short list under its heading; nothing when it is empty. */
export function NoteLines({ title, lines }: NoteLinesProps) {
  if (lines.length === 0) return null;
  return (
    <div className="text-13">
      {title ? <h3 className="font-medium text-12 text-muted-foreground">{title}</h3> : null}
      <ul className="grid max-w-[76ch] list-disc gap-1 pl-4 text-secondary-foreground marker:text-muted-foreground">
        {lines.map((line) => (
          <li key={line} className="text-pretty">
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What the fit rests on; what is an address leads there. */
export function EvidenceLines({ lines }: Pick<NoteLinesProps, "lines">) {
  return (
    <div className="text-13">
      <h3 className="font-medium text-12 text-muted-foreground">Evidence</h3>
      <ul className="grid gap-1 text-secondary-foreground">
        {lines.map((line) => (
          <li key={line} className="[overflow-wrap:anywhere]">
            <EvidenceLine line={line} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function EvidenceLine({ line }: { readonly line: string }) {
  const [address] = /^https:\S+/.exec(line) ?? [];
  if (address === undefined) return line;
  return (
    <>
      <a href={address} target="_blank" rel="noreferrer" className="link">
        {new URL(address).hostname}
      </a>
      {line.slice(address.length)}
    </>
  );
}
