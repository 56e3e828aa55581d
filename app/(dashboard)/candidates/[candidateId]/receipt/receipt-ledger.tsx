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
          subtitle="Weight 0 to 5; level found of level asked; credit is the share proven; points from proven to possible, of the most that it can give; a quote by its first character"
        />
        {shown.length === 0 ? null : (
          <Table
            caption="Requirements that rest on words of the document"
            className="min-w-[900px] table-fixed print:min-w-0 [&_td]:print:h-[14px] [&_td]:print:py-0"
          >
            <thead>
              <tr>
                <HeadCell className="w-[24%]">Requirement</HeadCell>
                <HeadCell className="w-[15%]">State</HeadCell>
                <HeadCell numeric className="w-[9%]">
                  Weight
                </HeadCell>
                <HeadCell numeric className="w-[8%]">
                  Level
                </HeadCell>
                <HeadCell numeric className="w-[7%]">
                  Credit
                </HeadCell>
                <HeadCell numeric className="w-[14%]">
                  Points
                </HeadCell>
                <HeadCell>Quote at</HeadCell>
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
          <p>
            The file as JSON has every requirement with all of its numbers and the whole of each quote.
            <span className="hidden print:inline">
              {" "}
              Compute it again with npm run receipt -- verify FILE. It names nobody; a copy that has left cannot be
              taken back.
            </span>
          </p>
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
              <b className="font-semibold text-foreground">{KINDS[kind]}:</b>{" "}
              <span className={kind === "nice" ? "print:hidden" : ""}>{formatList(names)}</span>
              {kind === "nice" ? <span className="hidden print:inline">{names.length}, named in the file</span> : null}
            </p>
          );
        })}
      </PanelBody>
    </Panel>
  );
}
