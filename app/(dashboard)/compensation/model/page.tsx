import type { Metadata } from "next";
import { PayTabs } from "@/app/(dashboard)/compensation/pay-tabs";
import { ClaimFigure } from "@/components/evidence/claim-figure";
import { companyTypeInWords, levelInWords, payPlaceInWords, shortAmount } from "@/components/evidence/pay-words";
import { PageFrame } from "@/components/layout/page-frame";
import { Panel, PanelBody, PanelFoot, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import { getHeldOutClaims } from "@/lib/data/pay-evidence";
import type { PayCell } from "@/lib/domain/compensation/pay-cell";
import { payLevels } from "@/lib/domain/compensation/pay-cell";
import { STATED_COVERAGE } from "@/lib/domain/compensation/pay-model";
import { type HeldOutClaim, payModelErrors } from "@/lib/domain/compensation/pay-model-errors";
import { formatCount, formatShare } from "@/lib/format";
import { companyTypes } from "@/lib/reference/claims";
import { payPlaces } from "@/lib/reference/pay-places";
import { roleNames } from "@/lib/reference/role-names";
import { requireActor } from "@/lib/server/session";
import { ErrorTable, type Slice } from "./error-table";

export const metadata: Metadata = { title: "How far off the model is" };

export default async function PayModelPage() {
  const actor = await requireActor("role:read");
  const heldOut = await getHeldOutClaims(actor);
  const all = payModelErrors(heldOut);
  return (
    <PageFrame
      crumbs={[{ label: "Compensation", href: "/compensation" }]}
      title="How far off modelled pay is"
      answer={
        all === null ? (
          "There are too few claims to hold any out."
        ) : (
          <>
            On <b>{formatCount(all.n)} claims</b> of sources that it did not see, the model is off by{" "}
            <b>{formatShare(all.medianError)}</b> in the median, the formula alone by{" "}
            {formatShare(all.formulaMedianError)}; its {formatShare(STATED_COVERAGE)} ranges hold{" "}
            <b>{formatShare(all.inRange)}</b> of them.
          </>
        )
      }
    >
      <PayTabs current="How far off" />
      <div className="grid gap-4">
        <ErrorTable
          title="By level"
          slices={slicesBy(heldOut, "level", [null, ...payLevels], levelInWords)}
          all={all}
        />
        <ErrorTable
          title="By role"
          slices={slicesBy(
            heldOut,
            "role",
            roleNames.map(({ slug }) => slug),
            roleName,
          )}
          all={all}
        />
        <ErrorTable
          title="By kind of employer"
          slices={slicesBy(heldOut, "companyType", companyTypes, companyTypeInWords)}
          all={all}
        />
        <ErrorTable
          title="By place"
          slices={slicesBy(
            heldOut,
            "region",
            payPlaces.map(({ id }) => id),
            payPlaceInWords,
          )}
          all={all}
        />
        <WorstClaims heldOut={heldOut} />
        <Method />
      </div>
    </PageFrame>
  );
}

const roleName = (slug: string): string => roleNames.find((role) => role.slug === slug)?.name ?? slug;

function slicesBy<Key extends keyof PayCell>(
  heldOut: readonly HeldOutClaim[],
  key: Key,
  values: readonly PayCell[Key][],
  words: (value: PayCell[Key]) => string,
): readonly Slice[] {
  return values.flatMap((value) => {
    const errors = payModelErrors(heldOut.filter(({ claim }) => claim.cell[key] === value));
    return errors === null ? [] : [{ name: words(value), errors }];
  });
}

const MOST_WORST = 12;

/** The claims that it misses by most: where somebody who knows better should look first. */
function WorstClaims({ heldOut }: { readonly heldOut: readonly HeldOutClaim[] }) {
  const worst = heldOut
    .toSorted(
      (a, b) =>
        Math.abs(Math.log(b.ratio)) - Math.abs(Math.log(a.ratio)) || (a.claim.claim.id < b.claim.claim.id ? -1 : 1),
    )
    .slice(0, MOST_WORST);
  return (
    <Panel>
      <PanelHead title="The claims that it misses by most" subtitle="Base a year in US dollars" />
      <Table caption="Claims that the model misses by most">
        <thead>
          <tr>
            <HeadCell>Cell</HeadCell>
            <HeadCell>Source</HeadCell>
            <HeadCell numeric>Claimed</HeadCell>
            <HeadCell numeric>Estimated</HeadCell>
            <HeadCell numeric>Ratio</HeadCell>
          </tr>
        </thead>
        <tbody>
          {worst.map(({ claim: { claim, cell, usd }, ratio }) => (
            <Row key={claim.id}>
              <Cell>
                {levelInWords(cell.level)} {roleName(cell.role)}
                <span className="block text-12 text-muted-foreground">
                  {payPlaceInWords(cell.region)}, {companyTypeInWords(cell.companyType)}
                </span>
              </Cell>
              <Cell className="max-w-[36ch] text-12">{claim.sourceName}</Cell>
              <Cell numeric>
                <ClaimFigure claim={claim}>{shortAmount(usd)}</ClaimFigure>
              </Cell>
              <Cell numeric>{shortAmount(usd * ratio)}</Cell>
              <Cell numeric>{ratio.toFixed(2)}</Cell>
            </Row>
          ))}
        </tbody>
      </Table>
    </Panel>
  );
}

function Method() {
  return (
    <Panel>
      <PanelHead title="How this was tried" />
      <PanelBody className="grid max-w-[76ch] gap-2 text-13 text-secondary-foreground text-pretty">
        <p>
          Sources go round ten parts in the order of their names. Each part is estimated by a model that was fitted to
          the other nine, so no claim is estimated from its own source. The factors of the formula were read off many of
          the same figures once, which flatters the formula; what claims add to it is held out.
        </p>
        <p>
          Director, vice president and principal rest on a handful of claims: their ranges are wide for that reason, and
          their errors here say little. Ranges are meant to hold four of five claims of like cells, not four of five
          people.
        </p>
      </PanelBody>
      <PanelFoot>Amounts in other currencies were converted by the one table of exchange rates.</PanelFoot>
    </Panel>
  );
}
