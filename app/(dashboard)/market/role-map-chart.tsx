import { ChartFrame, type ChartTable } from "@/components/charts/chart-frame";
import { payRange } from "@/components/evidence/claim-words";
import { claimIds } from "@/components/evidence/derived-figure";
import { indexWords, missingWords } from "@/components/evidence/scarcity-words";
import type { MappedRole } from "@/lib/domain/market/role-map";
import { formatCount } from "@/lib/format";
import { claimsOfRow, payInWords, shortRoleName } from "./market-role";
import { RoleMap } from "./role-map";

/** Pay by scarcity: the ten roles on one plane, sized by open postings, coloured by layer, each a link to its page. */
export function RoleMapChart({ rows }: { readonly rows: readonly MappedRole[] }) {
  return (
    <ChartFrame
      title={mapFinding(rows)}
      subtitle="Role map: scarcity index (right is scarcer) by US base pay in thousand USD (up is more); the line is the index's interval, the area open postings"
      claimIds={claimIds(rows.flatMap(claimsOfRow))}
      table={mapTable(rows)}
      foot={
        <>
          <LayerKey token="research" label="core research" />
          <LayerKey token="engineering" label="ML engineering" />
          <LayerKey token="applications" label="applications and leadership" />
          <span className="inline-flex items-center gap-1.5">
            <span className="size-2.5 rounded-full border border-axis border-dashed" />
            nobody counts its postings
          </span>
          {rows
            .filter(({ pay }) => pay === null)
            .map((row) => (
              <span key={row.role} className="basis-full">
                {shortRoleName(row.role)} stands below the plane: {payInWords(row)}.
              </span>
            ))}
        </>
      }
    >
      <RoleMap rows={rows} />
    </ChartFrame>
  );
}

function LayerKey({ token, label }: { readonly token: string; readonly label: string }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <svg aria-hidden="true" className="size-2.5">
        <circle
          cx="5"
          cy="5"
          r="4.25"
          fill={`color-mix(in oklab, var(--layer-${token}) 25%, var(--card))`}
          stroke={`var(--layer-${token})`}
        />
      </svg>
      {label}
    </span>
  );
}

/** Whether the best paid role is also the scarcest. */
function mapFinding(rows: readonly MappedRole[]): string {
  const paid = rows.filter(({ pay }) => pay !== null).sort((a, b) => (b.pay?.mid ?? 0) - (a.pay?.mid ?? 0));
  const [[scarcest], [best]] = [rows, paid];
  if (scarcest === undefined || best === undefined) return "Nobody claims enough to place a role";
  if (scarcest.role === best.role) return `${shortRoleName(best.role)} is the scarcest role and the best paid`;
  const place = rows.indexOf(best) + 1;
  return `Scarcity and pay part ways: ${shortRoleName(best.role)} pays most and stands at place ${place} of ${rows.length} by scarcity`;
}

function mapTable(rows: readonly MappedRole[]): ChartTable {
  return {
    columns: [
      { label: "Role" },
      { label: "Scarcity index", numeric: true },
      { label: "Inputs" },
      { label: "US base pay, USD a year", numeric: true },
      { label: "Level" },
      { label: "Open postings", numeric: true },
    ],
    rows: rows.map(({ role, scarcity, pay, payEnds, openPostings }) => [
      shortRoleName(role),
      indexWords(scarcity),
      missingWords(scarcity.contributions),
      pay?.mid ? formatCount(pay.mid) : payEnds === null ? "no claim" : `${payRange(payEnds)}, no middle`,
      (pay ?? payEnds)?.level === "all" ? "all levels" : ((pay ?? payEnds)?.level ?? "–"),
      openPostings === null ? "no claim" : formatCount(openPostings),
    ]),
  };
}
