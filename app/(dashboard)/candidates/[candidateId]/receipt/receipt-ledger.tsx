import { EvidenceLabel } from "@/components/evidence/evidence-label";
import { oneLine } from "@/components/evidence/quote-line";
import { skillName } from "@/components/evidence/skill-names";
import { Panel, PanelBody, PanelFoot, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import type { LedgerRow } from "@/lib/domain/receipt/receipt";
import { formatLevel, formatList, formatPoints, formatQuantity, formatShare } from "@/lib/format";

const KINDS = { must: "Must", strong: "Strong", nice: "Nice" } as const;

/** What counted, row by row with its quote and where it stands; what the document is silent about, by name. */
export function ReceiptLedger({ ledger }: { readonly ledger: readonly LedgerRow[] }) {
  const shown = ledger.filter(({ evidence }) => evidence !== null);
  const silent = ledger.filter(({ evidence }) => evidence === null);
  return (
    <>
      <Panel className="print:break-inside-auto">
        <PanelHead
          title={`${formatQuantity(shown.length, "requirement")} of ${ledger.length} rest on words of the document`}
          subtitle="Weight 0 to 5; level found of level asked; credit is the share proven; points from proven to possible, of the most that it can give"
        />
        {shown.length === 0 ? null : (
          <Table
            caption="Requirements that rest on words of the document"
            className="min-w-[900px] table-fixed print:min-w-0 [&_td]:print:h-5 [&_td]:print:py-0"
          >
            <thead>
              <tr>
                <HeadCell className="w-[25%]">Requirement</HeadCell>
                <HeadCell className="w-[16%]">State</HeadCell>
                <HeadCell numeric className="w-[10%]">
                  Weight
                </HeadCell>
                <HeadCell numeric className="w-[9%]">
                  Level
                </HeadCell>
                <HeadCell numeric className="w-[8%]">
                  Credit
                </HeadCell>
                <HeadCell numeric className="w-[15%]">
                  Points
                </HeadCell>
                <HeadCell>Quote, from character</HeadCell>
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <LedgerLine key={row.skill} row={row} />
              ))}
            </tbody>
          </Table>
        )}
        <PanelFoot>
          The file as JSON has every requirement with all of its numbers and the whole of each quote.
        </PanelFoot>
      </Panel>
      {silent.length === 0 ? null : <Silence rows={silent} />}
    </>
  );
}

function LedgerLine({ row }: { readonly row: LedgerRow }) {
  const { skill, required, status, weight, asked, found, credit, points, outOf } = row;
  const [proven, possible] = [formatPoints(points.proven), formatPoints(points.possible)];
  return (
    <Row>
      <Cell className="font-medium print:truncate">{skillName(skill)}</Cell>
      <Cell className="whitespace-nowrap">
        <EvidenceLabel status={status} />
      </Cell>
      <Cell numeric className="whitespace-nowrap">
        {KINDS[required]} {weight}
      </Cell>
      <Cell numeric className="whitespace-nowrap">
        {formatLevel(found)} of {asked}
      </Cell>
      <Cell numeric className="whitespace-nowrap">
        {formatShare(credit.proven)}
      </Cell>
      <Cell numeric className="whitespace-nowrap">
        {proven === possible ? proven : `${proven} to ${possible}`} of {formatPoints(outOf)}
      </Cell>
      <Cell className="text-12 text-secondary-foreground">
        <QuoteWords row={row} />
      </Cell>
    </Row>
  );
}

/** The quote on one line, begun at the mention; the sentence is in the tooltip and in the file. */
function QuoteWords({ row: { evidence, satisfiedBy } }: { readonly row: LedgerRow }) {
  if (evidence === null) return null;
  const { quote, context } = evidence;
  const words = context.text ?? quote.text;
  return (
    <span className="block truncate" title={words ?? undefined}>
      {quote.start}: {satisfiedBy === null ? null : `${skillName(satisfiedBy)} stands in, `}
      {words === null ? "words withheld, they name the person" : `“${oneLine(words)}”`}
    </span>
  );
}

function Silence({ rows }: { readonly rows: readonly LedgerRow[] }) {
  return (
    <Panel>
      <PanelHead
        title={`The document is silent about ${formatQuantity(rows.length, "requirement")}`}
        subtitle="Unknown, not counted against the person: nothing proven, everything possible"
      />
      <PanelBody className="grid gap-1 text-12 text-secondary-foreground">
        {(["must", "strong", "nice"] as const).map((kind) => {
          const names = rows.filter(({ required }) => required === kind).map(({ skill }) => skillName(skill));
          if (names.length === 0) return null;
          return (
            <p key={kind}>
              <b className="font-semibold text-foreground">{KINDS[kind]}:</b> {formatList(names)}
            </p>
          );
        })}
      </PanelBody>
    </Panel>
  );
}
