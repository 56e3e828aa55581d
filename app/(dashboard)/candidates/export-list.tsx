import { Download } from "lucide-react";
import { Button } from "@/components/ui/button";

/** Where a list is had as CSV: everybody whom its filters let through, and by a form those of them who are chosen. */
export type ExportAddress = string;

/** Downloads everybody of the list, on all its pages. */
export function ExportList({ address }: { readonly address: ExportAddress }) {
  return (
    <Button asChild size="xs">
      <a href={address} download title="Everybody whom the filters let through, for a spreadsheet">
        <Download aria-hidden />
        CSV
      </a>
    </Button>
  );
}

/** Downloads the people who are chosen, with the position that each has in the list. */
export function ExportChosen({
  address,
  selected,
}: {
  readonly address: ExportAddress;
  readonly selected: ReadonlySet<string>;
}) {
  return (
    <form action={address} method="post" className="contents">
      {[...selected].map((id) => (
        <input key={id} type="hidden" name="ids[]" value={id} />
      ))}
      <Button type="submit" size="xs" title="The chosen people, for a spreadsheet">
        <Download aria-hidden className="max-md:hidden" />
        CSV
      </Button>
    </form>
  );
}
