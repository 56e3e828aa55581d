import { LoadSampleForm } from "@/app/(dashboard)/load-sample-form";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";

/** What stands where the list would be: nobody is here yet, or the filters leave nobody. */
export function CandidatesEmpty({ isPoolEmpty }: { readonly isPoolEmpty: boolean }) {
  return (
    <Panel>
      {isPoolEmpty ? (
        <EmptyState title="Nobody is here yet" actions={<LoadSampleForm />}>
          Everybody whose résumé you import stands here, with the role of the ten that fits best, what is proven and
          what is open. Import résumés with the button above, or load the fictional sample pool to look around.
        </EmptyState>
      ) : (
        <EmptyState
          title="These filters leave nobody"
          actions={
            <Button asChild>
              <Link href="/candidates">Clear the filters</Link>
            </Button>
          }
        >
          Unknown years or an unknown place never pass a filter on them, and a skill counts only with a quote.
        </EmptyState>
      )}
    </Panel>
  );
}
