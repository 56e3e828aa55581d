import { IfMay } from "@/app/(dashboard)/if-may";
import { spentInWords } from "@/app/(dashboard)/sourcing/cost-words";
import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import { listChannelCosts } from "@/lib/data/channel-costs";
import type { Actor } from "@/lib/domain/access";
import { sumCosts } from "@/lib/domain/sourcing/channel-cost";
import { formatCount, formatList } from "@/lib/format";
import { CostForm } from "./cost-form";

type CostPanelProps = { readonly actor: Actor; readonly channel: string; readonly today: string };

/** What the channel cost in each month, and the form that enters more. */
export async function CostPanel({ actor, channel, today }: CostPanelProps) {
  const entered = await listChannelCosts(actor, channel);
  const sum = sumCosts(entered).get(channel) ?? null;
  return (
    <Panel className="print:hidden">
      <PanelHead
        title={sum === null ? "No cost entered" : `${formatList(spentInWords(sum))} in all`}
        subtitle="Money and hours by month; amounts of two currencies are never added"
      />
      {entered.length === 0 ? null : (
        <Table caption="Cost by month">
          <thead>
            <tr>
              <HeadCell>Month</HeadCell>
              <HeadCell numeric>Amount</HeadCell>
              <HeadCell numeric>Hours</HeadCell>
            </tr>
          </thead>
          <tbody>
            {entered.map(({ month, currency, amount, workHours }) => (
              <Row key={`${month} ${currency}`}>
                <Cell>{month}</Cell>
                <Cell numeric>
                  {currency} {formatCount(amount)}
                </Cell>
                <Cell numeric>{formatCount(workHours)}</Cell>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
      <IfMay permission="channel:write">
        <PanelBody>
          <CostForm channel={channel} month={today.slice(0, 7)} />
        </PanelBody>
      </IfMay>
    </Panel>
  );
}
