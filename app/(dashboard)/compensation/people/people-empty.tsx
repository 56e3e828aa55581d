import { ActButton } from "@/components/form/act-button";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { loadSamplePayrollAction } from "./actions";
import { BringIn } from "./bring-in";

/** The page before any payroll counts. */
export function PeopleEmpty({ mayWrite }: { readonly mayWrite: boolean }) {
  return (
    <div className="grid gap-4">
      <Panel>
        <EmptyState
          title="No payroll is here yet"
          actions={
            mayWrite ? (
              <ActButton
                act={loadSamplePayrollAction}
                fields={{}}
                label="Try it with a sample payroll"
                done="33 fictional people are here; remove them in the list of payrolls."
              />
            ) : null
          }
        >
          With one, this page shows who is paid below their band and what lifting them costs, how pay spreads around
          each midpoint, and whether groups are paid differently for the same work.
          {mayWrite ? "" : " Ask an owner or admin to bring it in."}
        </EmptyState>
      </Panel>
      {mayWrite ? <BringIn /> : null}
    </div>
  );
}
