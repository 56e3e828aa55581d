import { LoadSampleForm } from "@/app/(dashboard)/load-sample-form";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";

/** What stands where the ranking would be, when nobody is in it. */
export function RankingEmpty({
  isPoolEmpty,
  clearHref,
}: {
  readonly isPoolEmpty: boolean;
  readonly clearHref: string;
}) {
  if (isPoolEmpty) {
    return (
      <Panel>
        <EmptyState title="Nobody to rank yet" actions={<LoadSampleForm />}>
          Each person whose résumé you import is held against this role: what is proven by a quote, what is unknown and
          has to be asked, and whether every must-have is there. Import résumés with the button above, or load the
          fictional sample pool to look around.
        </EmptyState>
      </Panel>
    );
  }
  return (
    <Panel>
      <EmptyState
        title="These filters leave nobody"
        actions={
          <Button asChild>
            <Link href={clearHref}>Clear the filters</Link>
          </Button>
        }
      >
        An unknown place or unknown years never pass a filter on them.
      </EmptyState>
    </Panel>
  );
}
