import { channelTitle } from "@/app/(dashboard)/sourcing/channel-title";
import { costInWords, spentInWords } from "@/app/(dashboard)/sourcing/cost-words";
import { RateBar } from "@/app/(dashboard)/sourcing/rate-bar";
import { Link } from "@/components/ui/link";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import type { ChannelCost } from "@/lib/domain/sourcing/channel-cost";
import type { ChannelYield } from "@/lib/domain/sourcing/channel-yield";
import { formatCount, formatShare } from "@/lib/format";

type YieldTableProps = {
  readonly yields: readonly ChannelYield[];
  readonly costs: ReadonlyMap<string, ChannelCost>;
  /** People with the outcome: what each credit sums to. */
  readonly outcomes: number;
};

const credit = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** The channels with what they yielded, best first; the last row holds each credit against the number of outcomes. */
export function YieldTable({ yields, costs, outcomes }: YieldTableProps) {
  const sum = (rule: "first" | "last" | "linear") => yields.reduce((total, row) => total + row.credit[rule], 0);
  return (
    <Table caption="Yield of each channel" className="[&_td]:px-2 [&_th]:px-2">
      <Heads />
      <tbody>
        {yields.map((row) => (
          <YieldRow key={row.channel} row={row} cost={costs.get(row.channel) ?? null} />
        ))}
        <tr className="font-medium">
          <th scope="row" colSpan={5} className="h-9 text-left font-medium first:pl-4">
            All channels: {formatCount(outcomes)} with the outcome, each credited once
          </th>
          {(["first", "last", "linear"] as const).map((rule) => (
            <td key={rule} className="px-2 text-right">
              {credit.format(sum(rule))}
            </td>
          ))}
          <td colSpan={2} />
        </tr>
      </tbody>
    </Table>
  );
}

function Heads() {
  return (
    <thead>
      <tr>
        <HeadCell>Channel</HeadCell>
        <HeadCell numeric>Met</HeadCell>
        <HeadCell numeric>With outcome</HeadCell>
        <HeadCell className="w-[19%] min-w-36">Rate, 0 to 100 %, with 95 % interval</HeadCell>
        <HeadCell numeric>Towards the mean</HeadCell>
        <HeadCell numeric>First</HeadCell>
        <HeadCell numeric>Last</HeadCell>
        <HeadCell numeric>Linear</HeadCell>
        <HeadCell numeric>Spent</HeadCell>
        <HeadCell numeric>One outcome cost</HeadCell>
      </tr>
    </thead>
  );
}

function YieldRow({ row, cost }: { readonly row: ChannelYield; readonly cost: ChannelCost | null }) {
  const { channel, met, outcomes, rate } = row;
  const title = channelTitle(channel);
  return (
    <Row>
      <Cell>
        <Link href={`/sourcing/${channel}`} prefetch={false} className="font-medium hover:underline">
          {title}
        </Link>
      </Cell>
      <Cell numeric>{formatCount(met)}</Cell>
      <Cell numeric>{formatCount(outcomes)}</Cell>
      <Cell>
        {rate.kind === "not-enough-data" ? (
          <span className="text-muted-foreground">not enough data</span>
        ) : (
          <>
            <RateBar rate={rate} label={title} />
            <span className="block text-12 text-muted-foreground">
              {formatShare(rate.raw)}, {formatShare(rate.interval.low)} to {formatShare(rate.interval.high)}
            </span>
          </>
        )}
      </Cell>
      <Cell numeric className="font-medium">
        {rate.kind === "rate" && rate.shrunken !== null ? formatShare(rate.shrunken) : "–"}
      </Cell>
      <Cell numeric>{credit.format(row.credit.first)}</Cell>
      <Cell numeric>{credit.format(row.credit.last)}</Cell>
      <Cell numeric>{credit.format(row.credit.linear)}</Cell>
      <Lines lines={spentInWords(cost)} />
      <Lines lines={costInWords(row, cost)} />
    </Row>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <Cell numeric className="text-12">
      {lines.map((line) => (
        <span key={line} className="block whitespace-nowrap">
          {line}
        </span>
      ))}
    </Cell>
  );
}
