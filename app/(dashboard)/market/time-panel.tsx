import { ClaimFigure } from "@/components/evidence/claim-figure";
import { ClaimLines } from "@/components/evidence/claim-lines";
import { claimAmount } from "@/components/evidence/claim-words";
import { claimIds } from "@/components/evidence/derived-figure";
import { NoClaim } from "@/components/evidence/no-claim";
import { Panel, PanelBody, PanelFoot, PanelHead } from "@/components/ui/panel";
import { claimsOn } from "@/lib/domain/market/claims-on";
import { sampleSize, timeOnMarket, timeOnMarketOfAll } from "@/lib/domain/market/role-claims";
import { formatCount } from "@/lib/format";
import type { Claim } from "@/lib/reference/claims";
import { roles } from "@/lib/reference/roles";
import { publishedLines } from "./claim-line";
import { shortRoleName } from "./market-role";

/** How long postings of each role stay open. */
export function TimePanel({ market }: { readonly market: readonly Claim[] }) {
  const all = timeOnMarketOfAll(market);
  const own = roles.flatMap(({ slug }) => timeOnMarket(market, slug) ?? []);
  const sorted = [...own].sort((a, b) => (b.mid ?? b.low ?? 0) - (a.mid ?? a.low ?? 0));
  const unknown = roles.filter(({ slug }) => own.every(({ role }) => role !== slug));
  const used = [...sorted, ...(all === null ? [] : [all])];
  return (
    <Panel data-claim={claimIds(used)}>
      <PanelHead
        title={timeFinding(sorted, all)}
        subtitle="Days until a posting closed: the dot is the median, the line runs from the first quartile to the third; open where more were still up when counting ended"
      />
      <ClaimLines
        caption="Time on the market by role"
        groups={[
          {
            heading: "Days on the market",
            scale: "linear",
            lines: publishedLines(
              used,
              ({ role }) => (role === null ? "All roles" : shortRoleName(role)),
              sampleNote,
            ).map((line) => (line.claims[0]?.high === null ? { ...line, high: Number.POSITIVE_INFINITY } : line)),
          },
        ]}
      />
      {unknown.length === 0 ? null : (
        <PanelFoot>
          <NoClaim /> {unknown.map(({ slug }) => shortRoleName(slug)).join(", ")}
        </PanelFoot>
      )}
    </Panel>
  );
}

function sampleNote(claim: Claim): string {
  const size = sampleSize(claim);
  return `${size === null ? "sample not stated" : `n = ${formatCount(size)}`}, ${claim.year}`;
}

function timeFinding([longest]: readonly Claim[], all: Claim | null): string {
  if (longest?.role == null || longest.mid === null) return "Nobody claims how long postings stay open";
  const times = all?.mid ? `, ${(longest.mid / all.mid).toFixed(1)} times as long as all roles` : "";
  return `Half of the postings for ${shortRoleName(longest.role)} are open ${longest.mid} days or longer${times}`;
}

/** What shortened the time to hire elsewhere: one case, with what was done. */
export function ShorterPanel({ market }: { readonly market: readonly Claim[] }) {
  const best = (metric: string) => claimsOn(market, { metric })[0] ?? null;
  const [before, after, raise] = ["time_to_hire_before", "time_to_hire_after", "salary_increase_applied"].map(best);
  const used = [before, after, raise].flatMap((claim) => claim ?? []);
  const most = Math.max(1, before?.mid ?? 0, after?.mid ?? 0);
  return (
    <Panel data-claim={claimIds(used)}>
      <PanelHead
        title={shorterFinding(before ?? null, after ?? null)}
        subtitle="A cloud provider's time to hire infrastructure engineers, months"
      />
      <PanelBody className="grid gap-3">
        {[
          { label: "Before", claim: before },
          { label: "After", claim: after },
        ].map(({ label, claim }) => (
          <div key={label} className="grid grid-cols-[64px_minmax(0,1fr)_max-content] items-center gap-3 text-13">
            <span>{label}</span>
            <svg aria-hidden="true" className="block h-4 w-full">
              <rect width={`${((claim?.mid ?? 0) / most) * 100}%`} height="16" rx="1" fill="var(--primary)" />
            </svg>
            {claim ? <ClaimFigure claim={claim}>{claimAmount(claim)}</ClaimFigure> : <NoClaim />}
          </div>
        ))}
        <ul className="list-disc pl-5 text-13">
          <li>Courses on AI infrastructure made together with universities</li>
          <li>Internships in AI systems engineering</li>
          <li>More pay: {raise ? <ClaimFigure claim={raise}>{`+${claimAmount(raise)}`}</ClaimFigure> : <NoClaim />}</li>
        </ul>
      </PanelBody>
      <PanelFoot>
        One case told by one article, without a method: all three were done at once, so none is known to be the cause.
      </PanelFoot>
    </Panel>
  );
}

function shorterFinding(before: Claim | null, after: Claim | null): string {
  if (!before?.mid || !after?.mid) return "Nobody claims what shortens the time to hire";
  return `Courses, internships and more pay took the time to hire from ${before.mid} months to ${after.mid}`;
}
