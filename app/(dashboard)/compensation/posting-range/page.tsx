import type { Metadata } from "next";
import { PayTabs } from "@/app/(dashboard)/compensation/pay-tabs";
import { companyTypeInWords, levelInWords } from "@/components/evidence/pay-words";
import { PageFrame } from "@/components/layout/page-frame";
import { Banner } from "@/components/ui/banner";
import { Link } from "@/components/ui/link";
import { PrintButton } from "@/components/ui/print-button";
import { PrintNote } from "@/components/ui/print-note";
import { getExchangeRates } from "@/lib/data/exchange-rates";
import { getPayEvidence } from "@/lib/data/pay-evidence";
import { dayOf } from "@/lib/domain/calendar-day";
import { convert } from "@/lib/domain/compensation/money";
import { payLevels } from "@/lib/domain/compensation/pay-cell";
import { type PlaceRange, placeRange } from "@/lib/domain/compensation/posting-range";
import { formatCount, formatList } from "@/lib/format";
import { companyTypes } from "@/lib/reference/claims";
import { payPlaces } from "@/lib/reference/pay-places";
import { roleNames } from "@/lib/reference/role-names";
import { requireActor } from "@/lib/server/session";
import { loadOwnPosted } from "./load-own-band";
import { PlacePanel } from "./place-panel";
import { RangeFilters } from "./range-filters";
import { MOST_PLACES, type RangeView, readRangeView } from "./search-params";

export const metadata: Metadata = { title: "Pay range for a posting" };

type PostingRangePageProps = {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

export default async function PostingRangePage({ searchParams }: PostingRangePageProps) {
  const actor = await requireActor("role:read");
  const view = readRangeView(await searchParams);
  const { role, level, employer, places } = view;
  const cells = places.map(({ id }) => ({ role, level, region: id, companyType: employer }));
  const [evidence, { rates }] = await Promise.all([getPayEvidence(actor, cells), getExchangeRates(actor)]);
  const asOf = dayOf(new Date());
  const ownOf = await loadOwnPosted(actor, { role, level, rates });
  const panels = places.flatMap((place, index) => {
    const known = evidence[index];
    if (known === undefined) return [];
    const exchange = { currency: place.currency, fromUsd: convert(1, "USD", place.currency, rates) ?? 1 };
    return [{ found: placeRange(place, known, { rates, asOf }), evidence: known, exchange, ours: ownOf(place) }];
  });
  return (
    <PageFrame
      title="Pay range for a posting"
      answer={answerOf(panels.map(({ found }) => found))}
      actions={<PrintButton />}
    >
      <PayTabs current="Posting range" />
      <RangeFilters
        singles={singlesOf(view)}
        places={{
          ...{ name: "places", label: "Places", chosen: places.map(({ id }) => id) },
          choices: payPlaces.map(({ id, name }) => ({ value: id, label: name })),
        }}
      />
      <PrintNote>
        {levelInWords(level)} {roleNames.find(({ slug }) => slug === role)?.name}, {companyTypeInWords(employer)}
      </PrintNote>
      {view.into === "" ? null : (
        <Banner>
          A range that you choose goes into the pay of{" "}
          <Link className="link" href={`/roles/${role}/job-description/${view.into}`}>
            the description that you came from
          </Link>
          .
        </Banner>
      )}
      <div className="grid items-start gap-4 lg:grid-cols-2">
        {panels.map((panel) => (
          <PlacePanel key={panel.found.place.id} view={view} {...panel} />
        ))}
      </div>
      <p className="mt-4 max-w-[86ch] text-12 text-muted-foreground">
        Not legal advice. Up to {MOST_PLACES} places at once. A range in good faith is what you expect to pay whoever
        you hire now, not what others pay: correct it where your own budget says otherwise.
      </p>
    </PageFrame>
  );
}

function answerOf(found: readonly PlaceRange[]): string {
  const known = found.flatMap(({ place, range }) =>
    range === null
      ? []
      : [`${formatCount(range.low)} to ${formatCount(range.high)} ${range.currency} in ${place.name}`],
  );
  if (known.length === 0) return "Nothing is known of this pay in these places, so no range is proposed.";
  const asking = found.filter(({ rules }) => rules.some(({ when }) => when !== "none")).length;
  return `State ${formatList(known)}. ${asking === 0 ? "None" : asking} of ${found.length} places ${asking === 1 ? "asks" : "ask"} by law for pay to be told.`;
}

function singlesOf({ role, level, employer }: RangeView) {
  return [
    {
      ...{ name: "role", label: "Role", value: role },
      options: roleNames.map(({ slug, name }) => ({ value: slug, label: name })),
    },
    {
      ...{ name: "level", label: "Level", value: level },
      options: payLevels.map((one) => ({ value: one, label: levelInWords(one) })),
    },
    {
      ...{ name: "employer", label: "Paid like", value: employer },
      options: companyTypes.map((one) => ({ value: one, label: companyTypeInWords(one) })),
    },
  ];
}
