import { formatQuantity } from "@/lib/format";
import type { LoadedPeople } from "./load-people";
import { amountInWords } from "./people-words";

/** Who is paid below their band and what lifting them costs, as a sentence. */
export function PeopleAnswer({ loaded }: { readonly loaded: LoadedPeople | null }) {
  if (loaded === null) return "What present people are paid, against the company's own bands. Nothing is entered yet.";
  const { people, tally, liftCost, currency } = loaded;
  const banded = people.length - tally.bandless;
  if (people.length === 0) return "Nobody of the payroll holds this role.";
  if (banded === 0) return `None of ${formatQuantity(people.length, "person", "people")} stands against a band yet.`;
  const rest =
    tally.bandless === 0 ? "" : ` ${formatQuantity(tally.bandless, "person stands", "people stand")} against no band.`;
  if (tally.below === 0)
    return (
      <>
        <b>Nobody</b> of {formatQuantity(banded, "person", "people")} is paid below their band.{rest}
      </>
    );
  return (
    <>
      <b>
        {tally.below} of {banded}
      </b>{" "}
      are paid below their band; lifting them to its low end costs <b>{amountInWords(liftCost, currency)}</b> a year.
      {rest}
    </>
  );
}
