import { FitMark } from "@/app/(dashboard)/sourcing/fit-mark";
import { kindWords } from "@/app/(dashboard)/sourcing/kind-words";
import { rateInWords } from "@/app/(dashboard)/sourcing/rate-words";
import { Link } from "@/components/ui/link";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import { fitWords, type PlannedChannel, sourcesOf } from "@/lib/domain/sourcing/role-plan";
import { formatQuantity } from "@/lib/format";

type PlanTableProps = { readonly plan: readonly PlannedChannel[]; readonly role: string };

/** Channels of a role in their order, with fit, what it rests on, what it yielded here, and how to work each. */
export function PlanTable({ plan, role }: PlanTableProps) {
  return (
    <Table caption={`Channels for ${role}`} className="[&_td]:align-top [&_td]:py-2">
      <thead>
        <tr>
          <HeadCell numeric className="max-md:hidden">
            No.
          </HeadCell>
          <HeadCell>Channel</HeadCell>
          <HeadCell>Fit</HeadCell>
          <HeadCell className="max-md:hidden">How to work it here</HeadCell>
          <HeadCell className="max-md:hidden">Why</HeadCell>
        </tr>
      </thead>
      <tbody>
        {plan.map((entry, index) => (
          <PlanRow key={entry.channel.slug} entry={entry} position={index + 1} />
        ))}
      </tbody>
    </Table>
  );
}

function PlanRow({ entry, position }: { readonly entry: PlannedChannel; readonly position: number }) {
  const { channel, fit, howTo } = entry;
  return (
    <Row className="print:break-inside-avoid">
      <Cell numeric className="text-muted-foreground max-md:hidden">
        {position}
      </Cell>
      <Cell>
        <Link href={`/sourcing/${channel.slug}`} prefetch={false} className="font-medium hover:underline">
          {channel.name}
        </Link>
        <span className="block text-12 text-muted-foreground">{kindWords[channel.kind]}</span>
        <span className="mt-1 hidden text-12 text-secondary-foreground max-md:block">{howTo}</span>
      </Cell>
      <Cell>
        <FitMark fit={fit} />
      </Cell>
      <Cell className="max-w-[44ch] text-secondary-foreground text-pretty max-md:hidden">{howTo}</Cell>
      <Cell className="max-w-[34ch] text-12 text-muted-foreground text-pretty max-md:hidden">{reasonOf(entry)}</Cell>
    </Row>
  );
}

function reasonOf({ channel, fit, ownYield }: PlannedChannel): string {
  const sources = sourcesOf(channel).length;
  const rests = sources === 0 ? "practitioners’ judgement" : formatQuantity(sources, "source");
  const own = ownYield === null ? "" : `; own yield ${rateInWords(ownYield.rate)}`;
  const word = fitWords[fit] ?? "";
  return `${word[0]?.toUpperCase() ?? ""}${word.slice(1)}; rests on ${rests}${own}`;
}
