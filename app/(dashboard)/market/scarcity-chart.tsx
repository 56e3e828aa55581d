import { ChartFrame, type ChartTable } from "@/components/charts/chart-frame";
import { ContributionAxis, ContributionBar } from "@/components/evidence/contribution-bar";
import { claimIds } from "@/components/evidence/derived-figure";
import { NoClaim } from "@/components/evidence/no-claim";
import { RoleSquare } from "@/components/evidence/role-square";
import { contributionPoints, INPUT_FILLS, indexWords } from "@/components/evidence/scarcity-words";
import { Link } from "@/components/ui/link";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import type { MappedRole } from "@/lib/domain/market/role-map";
import { SCARCITY_FORMULA, scarcityInputs } from "@/lib/domain/market/scarcity-inputs";
import { claimsOfRow, shortRoleName } from "./market-role";

/** What makes each role as scarce as it is: one bar a role, missing inputs named. */
export function ScarcityChart({ rows }: { readonly rows: readonly MappedRole[] }) {
  return (
    <ChartFrame
      title={scarcityFinding(rows)}
      subtitle={`Scarcity index = ${SCARCITY_FORMULA}`}
      claimIds={claimIds(rows.flatMap(claimsOfRow))}
      table={scarcityTable(rows)}
      foot={scarcityInputs.map(({ name, label, neutral }) => (
        <span key={name} title={`Against ${neutral}`} className="inline-flex items-center gap-1.5">
          <svg aria-hidden="true" className="size-2.5">
            <rect width="10" height="10" rx="1" fill={INPUT_FILLS[name]} stroke="var(--axis)" strokeWidth="0.5" />
          </svg>
          {label}
          {name === "lateral-ramp" ? " (a judgement, no claim)" : ""}
        </span>
      ))}
    >
      <div className="-mx-4 -mb-4">
        <Table caption="Scarcity index by role" className="[&_td]:px-2 [&_th]:px-2">
          <thead>
            <tr>
              <HeadCell>Role</HeadCell>
              <HeadCell className="w-[40%] min-w-24">
                <span className="sr-only">Contributions</span>
                <ContributionAxis />
              </HeadCell>
              <HeadCell numeric>Index</HeadCell>
              <HeadCell className="max-md:hidden">Inputs</HeadCell>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <ScarcityRow key={row.role} row={row} />
            ))}
          </tbody>
        </Table>
      </div>
    </ChartFrame>
  );
}

function ScarcityRow({ row: { role, scarcity } }: { readonly row: MappedRole }) {
  const missing = scarcity.contributions.filter(({ basis }) => basis === "missing");
  return (
    <Row>
      <Cell>
        <span className="flex items-baseline gap-2">
          <RoleSquare role={role} />
          <Link href={`/roles/${role}`} prefetch={false} className="font-medium hover:underline">
            {shortRoleName(role)}
          </Link>
        </span>
      </Cell>
      <Cell className="py-0">
        <ContributionBar index={scarcity} />
      </Cell>
      <Cell numeric className="whitespace-nowrap font-semibold">
        {indexWords(scarcity)}
      </Cell>
      <Cell className="max-md:hidden" title={missing.map(({ input }) => input.label).join(", ")}>
        {missing.length === 0 ? (
          <span className="whitespace-nowrap text-12 text-muted-foreground">all five</span>
        ) : (
          <NoClaim>{`${missing.length} missing`}</NoClaim>
        )}
      </Cell>
    </Row>
  );
}

/** Which input moves the scarcest role most, and how much of the whole is unknown. */
function scarcityFinding(rows: readonly MappedRole[]): string {
  const [first] = rows;
  const most = [...(first?.scarcity.contributions ?? [])].sort((a, b) => b.at - a.at)[0];
  if (first === undefined || most === undefined || most.at <= 0) return "No claim makes a role scarcer than neutral";
  return `${shortRoleName(first.role)} is the scarcest of ${rows.length} roles; ${most.input.label} adds most`;
}

function scarcityTable(rows: readonly MappedRole[]): ChartTable {
  return {
    columns: [
      { label: "Role" },
      ...scarcityInputs.map(({ label }) => ({ label: `${label[0]?.toUpperCase()}${label.slice(1)}`, numeric: true })),
      { label: "Index", numeric: true },
    ],
    rows: rows.map(({ role, scarcity }) => [
      shortRoleName(role),
      ...scarcity.contributions.map(contributionPoints),
      indexWords(scarcity),
    ]),
  };
}
