import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { formatCount } from "@/lib/format";

type PagerProps = {
  readonly first: number;
  readonly count: number;
  readonly total: number;
  readonly previousHref: string | null;
  readonly nextHref: string | null;
};

/** Which rows of how many are shown, and the way to the others. */
export function Pager({ first, count, total, previousHref, nextHref }: PagerProps) {
  return (
    <nav aria-label="Pages of the list" className="ml-auto flex items-center gap-2 print:hidden">
      <span>
        {count === 0 ? "0" : `${formatCount(first)} to ${formatCount(first + count - 1)}`} of {formatCount(total)}
      </span>
      {previousHref === null ? null : (
        <Button asChild size="xs">
          <Link href={previousHref}>Previous</Link>
        </Button>
      )}
      {nextHref === null ? null : (
        <Button asChild size="xs">
          <Link href={nextHref}>Next</Link>
        </Button>
      )}
    </nav>
  );
}
