import { PayrollTools } from "@/app/(dashboard)/compensation/people/payroll-tools";
import { amountInWords, seatInWords } from "@/app/(dashboard)/compensation/people/people-words";
import { payPlaceInWords } from "@/components/evidence/pay-words";
import { Banner } from "@/components/ui/banner";
import { Panel, PanelBody, PanelFoot, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import type { OwnPayroll, ReadPayroll } from "@/lib/data/own-payrolls";
import { listTitleRules } from "@/lib/data/pay-title-rules";
import type { Actor } from "@/lib/domain/access";
import { titleMapper } from "@/lib/domain/compensation/records/map-title";
import { formatCount, formatQuantity, formatShare } from "@/lib/format";
import { readPayroll } from "@/lib/server/pay-import/read-payroll";
import { MappingForm } from "./mapping-form";
import { PayrollRefusals } from "./payroll-refusals";
import { TakeForm } from "./take-form";

/** A payroll that waits: who would be taken, which rows would not and why, and what its columns are taken for. */
export async function PayrollDesk({ actor, payroll }: { readonly actor: Actor; readonly payroll: OwnPayroll }) {
  const [{ headings, read, problem }, rules] = await Promise.all([readPayroll(actor, payroll), listTitleRules(actor)]);
  return (
    <div className="grid gap-4">
      {problem === null ? null : <Banner tone="unknown">{problem}</Banner>}
      {read === null ? null : <Preview payroll={payroll} read={read} roleOf={titleMapper(rules)} />}
      {headings.length === 0 ? null : (
        <Panel>
          <PanelHead title="What the columns hold" subtitle="Guessed from the headings; look at each" />
          <PanelBody>
            <MappingForm payrollId={payroll.id} headings={headings} mapping={payroll.mapping} />
          </PanelBody>
        </Panel>
      )}
      <div className="flex">
        <PayrollTools payrollId={payroll.id} fileName={payroll.fileName} status={payroll.status} />
      </div>
    </div>
  );
}

const ROWS_SHOWN = 12;

type PreviewProps = {
  readonly payroll: OwnPayroll;
  readonly read: ReadPayroll;
  readonly roleOf: (title: string) => string | null;
};

function Preview({ payroll, read: { people, refusals }, roleOf }: PreviewProps) {
  const withRole = people.map((person) => ({ ...person, role: roleOf(person.title) }));
  const known = withRole.filter(({ role }) => role !== null);
  const levelled = known.filter(({ level }) => level !== null);
  return (
    <>
      <Panel>
        <PanelHead
          title={`${formatQuantity(people.length, "person", "people")} would be taken, ${formatQuantity(refusals.length, "row")} refused`}
          subtitle={`${formatCount(known.length)} hold one of the ten roles by the rules of titles, ${formatCount(levelled.length)} of them with a level. Nobody is taken yet`}
        />
        {people.length === 0 ? null : (
          <Table caption="Who would be taken">
            <thead>
              <tr>
                <HeadCell numeric>Row</HeadCell>
                <HeadCell>Person</HeadCell>
                <HeadCell>Does</HeadCell>
                <HeadCell>Place</HeadCell>
                <HeadCell numeric>Base, full time</HeadCell>
                <HeadCell>Groups</HeadCell>
              </tr>
            </thead>
            <tbody>
              {withRole.slice(0, ROWS_SHOWN).map((person) => (
                <Row key={person.row}>
                  <Cell numeric>{person.row}</Cell>
                  <Cell className="whitespace-nowrap">{person.reference}</Cell>
                  <Cell className="min-w-48">
                    {person.title}
                    <span className="block text-12 text-muted-foreground">{seatInWords(person)}</span>
                  </Cell>
                  <Cell>{person.place === null ? "not known" : payPlaceInWords(person.place)}</Cell>
                  <Cell numeric className="whitespace-nowrap">
                    {amountInWords(person.base, person.currency)}
                    {person.share < 1 ? (
                      <span className="block text-12 text-muted-foreground">works {formatShare(person.share)}</span>
                    ) : null}
                  </Cell>
                  <Cell>
                    {Object.values(person.groups)
                      .filter((word) => word !== "")
                      .join(", ")}
                  </Cell>
                </Row>
              ))}
            </tbody>
          </Table>
        )}
        <PanelFoot className="gap-3 py-3">
          {people.length > ROWS_SHOWN ? <span>and {formatCount(people.length - ROWS_SHOWN)} more</span> : null}
          {people.length === 0 ? (
            "No row can be taken: look at the columns below."
          ) : (
            <TakeForm payrollId={payroll.id} people={people.length} />
          )}
        </PanelFoot>
      </Panel>
      {refusals.length === 0 ? null : (
        <PayrollRefusals
          refusals={refusals}
          title={formatQuantity(refusals.length, "row would be refused", "rows would be refused")}
        />
      )}
    </>
  );
}
