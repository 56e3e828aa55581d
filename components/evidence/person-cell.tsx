import { CandidateLink } from "@/components/evidence/candidate-link";
import { PersonName, SampleMark } from "@/components/evidence/person-name";
import { Cell } from "@/components/ui/table";

type PersonCellProps = {
  readonly name: string;
  /** What the person does now; empty when that is not known. */
  readonly headline: string;
  readonly isSample: boolean;
  readonly href: string;
  /** Share of the table's width. */
  readonly className: string;
};

/** Who a row is about: the name, and below it the headline where there is room for one. Both whole in the tooltip and on paper. */
export function PersonCell({ name, headline, isSample, href, className }: PersonCellProps) {
  return (
    <Cell className={`max-w-0 py-0.5 ${className}`} title={headline ? `${name}, ${headline}` : name}>
      <span className="flex items-baseline gap-1.5 max-md:flex-wrap max-md:gap-y-0">
        <CandidateLink
          href={href}
          className="min-w-0 truncate font-medium leading-4 [overflow-wrap:anywhere] hover:underline max-md:whitespace-normal print:whitespace-normal"
        >
          <PersonName name={name} />
        </CandidateLink>
        {isSample ? <SampleMark /> : null}
      </span>
      {headline === "" ? null : (
        <span className="block truncate text-12 text-muted-foreground leading-3.5 max-md:hidden print:block print:whitespace-normal">
          <bdi>{headline}</bdi>
        </span>
      )}
    </Cell>
  );
}
