import { Banner } from "@/components/ui/banner";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Pager } from "@/components/ui/pager";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import { formatQuantity } from "@/lib/format";
import { GapPanel } from "./gap-panel";
import { isListed, type LoadedPeople } from "./load-people";
import { PeopleFilters } from "./people-filters";
import { PeopleTable } from "./people-table";
import { roleInWords } from "./people-words";
import { peopleHref, type PeopleView as View } from "./search-params";
import { SpreadChart } from "./spread-chart";

const ROWS_SHOWN = 50;

type PeopleViewProps = { readonly loaded: LoadedPeople; readonly view: View; readonly mayWrite: boolean };

/** Spread, gaps and the list of a payroll. */
export function PeopleView({ loaded, view, mayWrite }: PeopleViewProps) {
  const { spreads, gaps, unset } = loaded;
  return (
    <>
      <PeopleFilters view={view} loaded={loaded} />
      {unset.length === 0 ? null : <UnsetBands unset={unset} />}
      {spreads.length === 0 ? null : <SpreadChart spreads={spreads} />}
      {gaps.map(({ heading, gaps: found }) => (
        <GapPanel key={heading} heading={heading} gaps={found} />
      ))}
      <ListPanel loaded={loaded} view={view} mayWrite={mayWrite} />
    </>
  );
}

function UnsetBands({ unset }: Pick<LoadedPeople, "unset">) {
  return (
    <Banner tone="unknown">
      Some roles have no bands yet:{" "}
      {unset.map(({ role, people }, index) => (
        <span key={role}>
          {index === 0 ? "" : ", "}
          <Link className="link" href={`/compensation/bands?role=${role}`}>
            {roleInWords(role)}
          </Link>{" "}
          ({formatQuantity(people, "person", "people")})
        </span>
      ))}
      . Set them from the market, and these people stand against them.
    </Banner>
  );
}

function ListPanel({ loaded, view, mayWrite }: PeopleViewProps) {
  const listed = loaded.people.filter((one) => isListed(one, view));
  const start = Math.min(view.from, Math.max(0, listed.length - 1));
  const shown = listed.slice(start, start + ROWS_SHOWN);
  const hrefFrom = (from: number) => peopleHref({ ...view, from });
  return (
    <Panel>
      <PanelHead
        title={view.side === "below" ? "Below their band" : formatQuantity(listed.length, "person", "people")}
        subtitle="Base of a full-time year against the band of their role, level and place, in their own currency; the lowest against their band come first"
      />
      {shown.length === 0 ? (
        <EmptyState title="Nobody is in this list">Choose another role, or everybody.</EmptyState>
      ) : (
        <PeopleTable people={shown} payrollId={loaded.payroll.id} mayWrite={mayWrite} />
      )}
      {listed.length > ROWS_SHOWN ? (
        <PanelFoot>
          <Pager
            first={start + 1}
            count={shown.length}
            total={listed.length}
            previousHref={start === 0 ? null : hrefFrom(Math.max(0, start - ROWS_SHOWN))}
            nextHref={start + ROWS_SHOWN >= listed.length ? null : hrefFrom(start + ROWS_SHOWN)}
          />
        </PanelFoot>
      ) : null}
    </Panel>
  );
}
