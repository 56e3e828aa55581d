import Link from "next/link";
import { LoadSampleForm } from "@/app/(dashboard)/load-sample-form";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";

/** The talent gap before anybody is scored: what belongs here and the two ways to bring it. */
export function GapsEmpty() {
  return (
    <Panel>
      <EmptyState
        title="No gap to show yet"
        actions={
          <>
            <Button asChild tone="primary">
              <Link href="/candidates/import">Import résumés</Link>
            </Button>
            <LoadSampleForm />
          </>
        }
      >
        Once people are in the pool, this page counts for each role and each skill who proves the level asked, who
        might, and who does not, and names the people behind each count with their quotes.
      </EmptyState>
    </Panel>
  );
}
