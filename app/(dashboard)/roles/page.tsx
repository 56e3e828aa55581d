import type { Metadata } from "next";
import { IfMay } from "@/app/(dashboard)/if-may";
import { LibraryTabs } from "@/app/(dashboard)/library-tabs";
import { oneAwayOf } from "@/app/(dashboard)/one-away";
import { PageFrame } from "@/components/layout/page-frame";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { listCurrentClaims } from "@/lib/data/current-claims";
import { listOpenQuestions } from "@/lib/data/open-questions";
import { getPoolState } from "@/lib/data/pool";
import { listRoles } from "@/lib/data/roles";
import { timeOnMarket } from "@/lib/domain/market/role-claims";
import { formatQuantity } from "@/lib/format";
import type { Claim } from "@/lib/reference/claims";
import { requireActor } from "@/lib/server/session";
import { OfferedProfiles } from "./offered-profiles";
import { type ListedRole, RoleListTable } from "./role-list-table";

export const metadata: Metadata = { title: "Roles" };

export default async function RolesPage() {
  const actor = await requireActor("role:read");
  const [roles, states, questions, { claims }] = await Promise.all([
    listRoles(actor),
    getPoolState(actor),
    listOpenQuestions(actor),
    listCurrentClaims(actor),
  ]);
  const listed = roles.map(({ role }) => ({
    role,
    state: states.find((state) => state.role === role.slug) ?? null,
    oneAway: oneAwayOf(questions, role.slug),
  }));
  return (
    <PageFrame
      title="Roles"
      answer={<RolesAnswer listed={listed} market={claims} />}
      actions={
        <IfMay permission="import:write">
          <Button asChild tone="primary">
            <Link href="/candidates/import">Import résumés</Link>
          </Button>
        </IfMay>
      }
    >
      <LibraryTabs current="Ten roles" claims={claims.length} />
      <OfferedProfiles actor={actor} />
      <RoleListTable roles={listed} market={claims} />
    </PageFrame>
  );
}

type RolesAnswerProps = { readonly listed: readonly ListedRole[]; readonly market: readonly Claim[] };

/** Which roles the pool can fill, and which is hardest to fill outside. */
function RolesAnswer({ listed, market }: RolesAnswerProps) {
  const filled = listed.filter(({ state }) => (state?.passed ?? 0) > 0).length;
  const scored = Math.max(0, ...listed.map(({ state }) => state?.scored ?? 0));
  const [longest] = listed
    .map(({ role }) => ({ role, days: timeOnMarket(market, role.slug)?.mid ?? 0 }))
    .sort((a, b) => b.days - a.days);
  return (
    <>
      {scored === 0 ? (
        <>
          <b>{listed.length}</b> roles that companies find hardest to fill
          {listed.some(({ state }) => state !== null) ? "; nobody is scored yet" : ""}.
        </>
      ) : (
        <>
          Somebody of <b>{formatQuantity(scored, "readable candidate")}</b> passes every must-have of{" "}
          <b>
            {filled} of {listed.length} roles
          </b>
          .
        </>
      )}
      {longest === undefined || longest.days === 0 ? null : (
        <>
          {" "}
          Outside, {longest.role.name} is open longest: a median of <b>{longest.days} days</b>.
        </>
      )}
    </>
  );
}
