import { IfMay } from "@/app/(dashboard)/if-may";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";

/** The team before anybody is on it. */
export function TeamEmpty() {
  return (
    <Panel>
      <EmptyState
        title="Nobody is on the team yet"
        actions={
          <IfMay permission="team:write">
            <Button asChild tone="primary">
              <Link href="/gaps/team/new">Add somebody</Link>
            </Button>
            <Button asChild>
              <Link href="/gaps/team/import">Import a table</Link>
            </Button>
          </IfMay>
        }
      >
        Enter who already works here and at which level, from 1 to 5, they hold the skills that the roles ask: by hand,
        as a table, or from a candidate’s evidence. This page then shows what they cover of each role, which must-haves
        hang on one person or nobody, and who is nearest to learn what is missing.
      </EmptyState>
    </Panel>
  );
}
