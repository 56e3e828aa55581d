import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { PanelFoot } from "@/components/ui/panel";
import type { JournalRecord } from "@/lib/data/journal";
import { formatQuantity } from "@/lib/format";
import { type JournalView, journalHref, PAGE_ENTRIES } from "./search-params";

type JournalPagerProps = {
  readonly view: JournalView;
  readonly entries: readonly JournalRecord[];
  /** On all pages. */
  readonly total: number;
};

/** How many there are, and the way to newer and older ones. A page begins where the other ended, whatever is added meanwhile. */
export function JournalPager({ view, entries, total }: JournalPagerProps) {
  const isFull = entries.length === PAGE_ENTRIES;
  const canBeNewer = view.cursor !== null && (view.cursor.startsWith("b") || isFull);
  const canBeOlder = view.cursor?.startsWith("a") || (isFull && total > PAGE_ENTRIES);
  const newer = `a${entries.at(0)?.seq ?? 0}`;
  const older = `b${entries.at(-1)?.seq ?? 0}`;
  return (
    <PanelFoot>
      <span>{formatQuantity(total, "entry", "entries")}</span>
      <nav aria-label="Pages of the journal" className="ml-auto flex gap-2">
        {view.cursor === null ? null : (
          <Button asChild size="xs">
            <Link href={journalHref(view)}>Newest</Link>
          </Button>
        )}
        {canBeNewer ? (
          <Button asChild size="xs">
            <Link href={journalHref(view, { cursor: newer })}>Newer</Link>
          </Button>
        ) : null}
        {canBeOlder ? (
          <Button asChild size="xs">
            <Link href={journalHref(view, { cursor: older })}>Older</Link>
          </Button>
        ) : null}
      </nav>
    </PanelFoot>
  );
}
