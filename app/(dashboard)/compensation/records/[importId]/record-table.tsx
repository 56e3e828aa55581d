import { flagWord } from "@/app/(dashboard)/compensation/records/flag-words";
import { levelInWords, payPlaceInWords } from "@/components/evidence/pay-words";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import type { PayLevel } from "@/lib/domain/compensation/pay-cell";
import { formatCount } from "@/lib/format";
import { roleNames } from "@/lib/reference/role-names";

/** What is shown of a record. */
export type ShownRecord = {
  readonly row: number;
  readonly title: string;
  readonly role: string | null;
  readonly level: PayLevel | null;
  readonly region: string | null;
  readonly country: string | null;
  readonly year: number;
  readonly currency: string;
  readonly period: string;
  readonly low: number | null;
  readonly mid: number | null;
  readonly high: number | null;
  readonly baseUsd: number;
  readonly flags: readonly string[];
};

/** Records as they were published, with what they were read as. */
export function RecordTable({ records }: { readonly records: readonly ShownRecord[] }) {
  return (
    <Table caption="Records">
      <thead>
        <tr>
          <HeadCell numeric>Row</HeadCell>
          <HeadCell>Title</HeadCell>
          <HeadCell>Read as</HeadCell>
          <HeadCell>Place, year</HeadCell>
          <HeadCell numeric>As published</HeadCell>
          <HeadCell numeric>USD a year</HeadCell>
          <HeadCell>Stands out</HeadCell>
        </tr>
      </thead>
      <tbody>
        {records.map((record) => (
          <Row key={record.row}>
            <Cell numeric>{formatCount(record.row)}</Cell>
            <Cell className="min-w-36 [overflow-wrap:anywhere]">{record.title}</Cell>
            <Cell className="text-12">{roleAndLevel(record)}</Cell>
            <Cell className="text-12">
              {record.region === null ? (record.country ?? "no place") : payPlaceInWords(record.region)}, {record.year}
            </Cell>
            <Cell numeric className="whitespace-nowrap">
              {published(record)}
            </Cell>
            <Cell numeric>{formatCount(Math.round(record.baseUsd))}</Cell>
            <Cell className="text-12">{record.flags.map(flagWord).join(", ")}</Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  );
}

function roleAndLevel({ role, level }: ShownRecord): string {
  const name = role === null ? "no role" : (roleNames.find(({ slug }) => slug === role)?.name ?? role);
  return level === null ? name : `${name}, ${levelInWords(level).toLowerCase()}`;
}

function published({ low, mid, high, currency, period }: ShownRecord): string {
  const amounts = [low, mid, high].filter((amount) => amount !== null).map((amount) => formatAmount(amount));
  return `${amounts.join(" / ")} ${currency} ${howOften[period] ?? period}`;
}

const howOften: Readonly<Record<string, string>> = {
  year: "a year",
  month: "a month",
  "two weeks": "every two weeks",
  week: "a week",
  hour: "an hour",
};

const formatAmount = (amount: number): string => (amount < 1000 ? amount.toFixed(2) : formatCount(Math.round(amount)));
