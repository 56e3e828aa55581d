import { Link } from "@/components/ui/link";
import { formatCount } from "@/lib/format";
import type { PayPlace } from "@/lib/reference/pay-places";
import type { OwnPosted } from "./load-own-band";
import { fieldsOfView, type RangeView } from "./search-params";

type OwnBandLineProps = { readonly ours: OwnPosted; readonly view: RangeView; readonly place: PayPlace };

/** What the company pays there by its own rule, which is what a range in good faith is of, and the way to hold it against the law. */
export function OwnBandLine({ ours, view, place }: OwnBandLineProps) {
  const { low, high, version } = ours;
  const asked = new URLSearchParams(fieldsOfView(view, place.id).map(([name, value]) => [name, value]));
  asked.set("low", formatCount(low));
  asked.set("high", formatCount(high));
  return (
    <p>
      Our own band there is {formatCount(low)} to {formatCount(high)} {place.currency} (version {version}).{" "}
      <Link
        href={`/compensation/posting-range?${asked}`}
        className="link print:hidden"
        aria-label={`Take our own band for ${place.name}`}
      >
        Take it
      </Link>
    </p>
  );
}
