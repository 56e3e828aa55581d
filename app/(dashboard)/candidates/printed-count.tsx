import { formatCount, formatQuantity } from "@/lib/format";

type PrintedCountProps = { readonly chosen: number; readonly shown: number; readonly total: number };

/** How many of a list stand on the sheet. */
export function PrintedCount({ chosen, shown, total }: PrintedCountProps) {
  const printed = chosen === 0 ? formatCount(shown) : `${formatCount(chosen)} chosen`;
  return (
    <span className="ml-auto hidden print:inline">
      {printed} of {formatQuantity(total, "person", "people")}
    </span>
  );
}
