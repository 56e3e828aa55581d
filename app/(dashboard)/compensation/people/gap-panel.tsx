import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import { type Gap, type GroupGap, LEAST_IN_GROUP, type PayGaps } from "@/lib/domain/compensation/people/pay-gap";
import { formatQuantity } from "@/lib/format";

type GapPanelProps = { readonly heading: string; readonly gaps: PayGaps };

/** How much less each group is paid than the largest, in base pay and like for like; groups that are too small say so. */
export function GapPanel({ heading, gaps }: GapPanelProps) {
  const { comparator, groups, unknown } = gaps;
  return (
    <Panel>
      <PanelHead
        title={findingOf(heading, gaps)}
        subtitle={
          comparator === null
            ? `A group needs ${LEAST_IN_GROUP} people to be compared, and there must be two such groups`
            : `Against ${comparator.group}, the largest group with ${formatQuantity(comparator.people, "person", "people")}; in brackets where the gap lies with 95 percent`
        }
      />
      {groups.length === 0 ? null : (
        <Table caption={`Pay by ${heading}`}>
          <thead>
            <tr>
              <HeadCell>{heading}</HeadCell>
              <HeadCell numeric>People</HeadCell>
              <HeadCell numeric>Base, whatever they do</HeadCell>
              <HeadCell numeric>Like for like</HeadCell>
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => (
              <Row key={group.group}>
                <Cell>{group.group}</Cell>
                <Cell numeric>{group.people}</Cell>
                <Cell numeric>
                  <GapFigure gap={group.pay} />
                </Cell>
                <Cell numeric>
                  <GapFigure gap={group.likeForLike} />
                </Cell>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
      <PanelFoot>
        <span className="max-w-[86ch]">
          The difference of the medians over the larger group&apos;s. Like for like compares compa-ratios, which hold
          role, level and place even, of whoever stands against a band. An interval that holds 0 cannot tell a gap from
          none.
          {unknown === 0 ? "" : ` Of ${formatQuantity(unknown, "person", "people")} nothing is said.`}
        </span>
      </PanelFoot>
    </Panel>
  );
}

const percent = (share: number): string => `${Math.round(Math.abs(share) * 100)} %`;

function gapInWords({ gap }: Gap): string {
  if (Math.round(gap * 100) === 0) return "the same";
  return `${percent(gap)} ${gap > 0 ? "less" : "more"}`;
}

function GapFigure({ gap }: { readonly gap: Gap | null }) {
  if (gap === null) return <span className="text-muted-foreground">too few</span>;
  const { low, high } = gap.interval;
  const signed = (share: number) => `${share > 0 ? "−" : share < 0 ? "+" : ""}${Math.round(Math.abs(share) * 100)}`;
  return (
    <>
      <b className={isTold(gap) ? "font-semibold" : "font-normal"}>{gapInWords(gap)}</b>{" "}
      <span className="text-12 text-muted-foreground">
        ({signed(high)} to {signed(low)} %)
      </span>
    </>
  );
}

/** Whether the interval leaves out that there is no gap. */
function isTold({ interval }: Gap): boolean {
  return interval.low > 0 || interval.high < 0;
}

function findingOf(heading: string, { comparator, groups }: PayGaps): string {
  if (comparator === null) return `${heading}: groups are too small to be compared`;
  const told = groups.find(({ likeForLike, pay }) => isToldOf(likeForLike) || isToldOf(pay));
  if (told === undefined) return `${heading}: no gap can be told from none with so few people`;
  return `${heading}: “${told.group}” is paid ${wordsOf(told, comparator.group)}`;
}

const isToldOf = (gap: Gap | null): boolean => gap !== null && isTold(gap);

function wordsOf({ likeForLike, pay }: GroupGap, comparator: string): string {
  if (likeForLike !== null && isTold(likeForLike))
    return `${gapInWords(likeForLike)} than “${comparator}” like for like`;
  return pay === null ? "" : `${gapInWords(pay)} than “${comparator}”, role, level and place not held even`;
}
