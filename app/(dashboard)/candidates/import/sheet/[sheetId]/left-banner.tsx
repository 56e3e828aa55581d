import { Banner } from "@/components/ui/banner";
import { Link } from "@/components/ui/link";
import type { LeftUpdate } from "@/lib/data/left-updates";
import { formatCount, formatQuantity } from "@/lib/format";

type LeftBannerProps = { readonly count: number; readonly first: readonly LeftUpdate[] };

/** Of an import that was taken back, whose updates stay and what to do about them; nothing where all went back. */
export function LeftBanner({ count, first }: LeftBannerProps) {
  if (count === 0) return null;
  return (
    <Banner tone="unknown">
      {formatQuantity(count, "update stays", "updates stay")}, because the document was replaced or its facts were
      corrected since:{" "}
      {first.map(({ row, candidateId, name }, place) => (
        <span key={row}>
          {place === 0 ? "" : ", "}
          <Link href={`/candidates/${candidateId}`} className="underline">
            {name === "" ? "no name" : name}
          </Link>{" "}
          (row {formatCount(row)})
        </span>
      ))}
      {count > first.length ? ` and ${formatCount(count - first.length)} more` : ""}. Keep them so, or take those
      changes back first, and then the rest of this import.
    </Banner>
  );
}
