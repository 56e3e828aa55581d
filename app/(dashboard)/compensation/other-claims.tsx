import { claimsHref } from "@/app/(dashboard)/market/claims/search-params";
import { ClaimFigure } from "@/components/evidence/claim-figure";
import { claimAmount, employersInWords, placeInWords } from "@/components/evidence/claim-words";
import { Link } from "@/components/ui/link";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import { formatQuantity } from "@/lib/format";
import type { Claim } from "@/lib/reference/claims";

/** More than these are in the list of claims. */
const MOST_SHOWN = 24;

/** What is claimed of a part of pay in another way than as money for one role; nothing where nobody does. */
export function OtherClaims({ claims }: { readonly claims: readonly Claim[] }) {
  const [first] = claims;
  if (first === undefined) return null;
  return (
    <Panel className="mt-4">
      <PanelHead
        title="Claimed in another way than as money for one role"
        subtitle="Shares, ratios and figures of all roles together; none is turned into an amount"
      />
      <Table caption="Claims in another way than as money for one role">
        <thead>
          <tr>
            <HeadCell>What</HeadCell>
            <HeadCell>Level</HeadCell>
            <HeadCell>Place, employers</HeadCell>
            <HeadCell>Source</HeadCell>
            <HeadCell numeric>Year</HeadCell>
            <HeadCell numeric>Figure</HeadCell>
          </tr>
        </thead>
        <tbody>
          {claims.slice(0, MOST_SHOWN).map((claim) => (
            <Row key={claim.id}>
              <Cell>{claim.metric.replaceAll("_", " ").replace(/ tc$/, " total")}</Cell>
              <Cell>{levelWords(claim.level)}</Cell>
              <Cell>
                {placeInWords(claim)}, {employersInWords(claim)}
              </Cell>
              <Cell className="max-w-[44ch] text-12 text-muted-foreground">
                {claim.sourceName.replaceAll(" -- ", "; ")}
              </Cell>
              <Cell numeric>{claim.year}</Cell>
              <Cell numeric>
                <ClaimFigure claim={claim}>{claimAmount(claim)}</ClaimFigure>
              </Cell>
            </Row>
          ))}
        </tbody>
      </Table>
      {claims.length > MOST_SHOWN ? (
        <PanelFoot>
          <Link className="link" href={claimsHref({ metric: first.metric })}>
            {formatQuantity(claims.length - MOST_SHOWN, "more claim")}
          </Link>
        </PanelFoot>
      ) : null}
    </Panel>
  );
}

/** As the source names it: "senior", "all levels". */
function levelWords(level: Claim["level"]): string {
  if (level === null) return "not stated";
  return level === "all" ? "all levels" : level;
}
