/** What the fit rests on; what is an address leads there. */
export function EvidenceLines({ lines }: { readonly lines: readonly string[] }) {
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
