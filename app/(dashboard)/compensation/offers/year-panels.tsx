import { Panel, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import type { OfferTerms } from "@/lib/domain/compensation/offer/offer-terms";
import { yearlyValues } from "@/lib/domain/compensation/offer/offer-value";
import { cliffWords, leavingRows, yearFinding } from "./finding-words";
import { inThousands } from "./offer-words";

const amount = (value: number | null) => (value === null ? "not known" : inThousands(value));
const amountOrNone = (value: number) => (value === 0 ? "–" : inThousands(value));

/** What each of the four years pays. */
export function YearPanel({ terms }: { readonly terms: OfferTerms }) {
  const flat = yearlyValues(terms, 1);
  const zero = yearlyValues(terms, 0);
  return (
    <Panel>
      <PanelHead title={yearFinding(terms)} subtitle={`${terms.currency} a year. ${cliffWords(terms)}`} />
      <Table caption="What each year pays">
        <thead>
          <tr>
            <HeadCell>Year</HeadCell>
            {["Base", "Bonus", "Sign-on", "Equity, flat", "Total, flat", "Total, zero exit"].map((label) => (
              <HeadCell key={label} numeric>
                {label}
              </HeadCell>
            ))}
          </tr>
        </thead>
        <tbody>
          {flat.map(({ base, bonus, signOn, equity, total }, year) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a year is its place in the row of years.
            <Row key={year}>
              <Cell className="whitespace-nowrap">Year {year + 1}</Cell>
              <Cell numeric>{amount(base)}</Cell>
              <Cell numeric>{amountOrNone(bonus)}</Cell>
              <Cell numeric>{amountOrNone(signOn)}</Cell>
              <Cell numeric>{amount(equity)}</Cell>
              <Cell numeric className="font-semibold">
                {amount(total)}
              </Cell>
              <Cell numeric>{amount(zero[year]?.total ?? null)}</Cell>
            </Row>
          ))}
        </tbody>
      </Table>
    </Panel>
  );
}

/** What somebody takes along who leaves at the end of a month. */
export function LeavingPanel({ terms }: { readonly terms: OfferTerms }) {
  return (
    <Panel className="print:hidden">
      <PanelHead
        title="What leaving early takes along"
        subtitle={`${terms.currency} in all until the end of that month, equity at the flat price. A bonus counts for whole years`}
      />
      <Table caption="What leaving early takes along">
        <thead>
          <tr>
            <HeadCell>Leaving in</HeadCell>
            {["Cash", "Equity, flat", "In all, flat", "In all, zero exit"].map((label) => (
              <HeadCell key={label} numeric>
                {label}
              </HeadCell>
            ))}
          </tr>
        </thead>
        <tbody>
          {leavingRows(terms).map(({ month, flat, zero }) => (
            <Row key={month}>
              <Cell className="whitespace-nowrap">Month {month}</Cell>
              <Cell numeric>{amount(flat.cash)}</Cell>
              <Cell numeric>{amount(flat.equity)}</Cell>
              <Cell numeric className="font-semibold">
                {amount(flat.total)}
              </Cell>
              <Cell numeric>{amount(zero.total)}</Cell>
            </Row>
          ))}
        </tbody>
      </Table>
    </Panel>
  );
}
