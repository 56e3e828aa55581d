import type { Metadata } from "next";
import { z } from "zod";
import { TeamEmpty } from "@/app/(dashboard)/gaps/team-empty";
import { IfMay } from "@/app/(dashboard)/if-may";
import { PageFrame } from "@/components/layout/page-frame";
import { Button } from "@/components/ui/button";
import { ClearFilters, FilterBar } from "@/components/ui/filter-bar";
import { FilterInput } from "@/components/ui/filter-input";
import { Link } from "@/components/ui/link";
import { Pager } from "@/components/ui/pager";
import { listTeam } from "@/lib/data/team-list";
import { may } from "@/lib/domain/access";
import { formatQuantity } from "@/lib/format";
import { requireActor } from "@/lib/server/session";
import { MemberTable } from "./member-table";

export const metadata: Metadata = { title: "The team" };

const Parameters = z.object({
  search: z.string().trim().max(120).catch("").default(""),
  cursor: z.string().max(40).nullable().catch(null).default(null),
});

function teamHref(search: string, cursor: string | null): string {
  const parameters = new URLSearchParams(search === "" ? {} : { search });
  if (cursor !== null) parameters.set("cursor", cursor);
  return `/gaps/team?${parameters}`;
}

export default async function TeamPage({ searchParams }: PageProps<"/gaps/team">) {
  const actor = await requireActor("team:read");
  const { search, cursor } = Parameters.parse(await searchParams);
  const page = await listTeam(actor, { search, cursor });
  const isNobody = page.total === 0 && search === "";
  return (
    <PageFrame
      crumbs={[{ label: "Talent gap", href: "/gaps?view=team" }]}
      title="The team"
      answer={
        isNobody
          ? "Who already works here, and at which level they hold what the roles ask."
          : `${formatQuantity(page.total, "person", "people")}${search === "" ? "" : ` called “${search}”`}. What they cover stands under Talent gap.`
      }
      actions={isNobody ? null : <TeamPageActions />}
    >
      {isNobody ? (
        <TeamEmpty />
      ) : (
        <>
          {may(actor, "name:read") ? (
            <FilterBar label="Filter the team">
              <FilterInput label="Name" name="search" value={search} type="search" className="w-64 shrink-0" />
              <ClearFilters href="/gaps/team" shown={search !== ""} />
            </FilterBar>
          ) : null}
          <MemberTable
            rows={page.rows}
            pager={
              <Pager
                first={page.firstPosition}
                count={page.rows.length}
                total={page.total}
                previousHref={page.previousCursor === null ? null : teamHref(search, page.previousCursor)}
                nextHref={page.nextCursor === null ? null : teamHref(search, page.nextCursor)}
              />
            }
          />
        </>
      )}
    </PageFrame>
  );
}

function TeamPageActions() {
  return (
    <IfMay permission="team:write">
      <Button asChild>
        <Link href="/gaps/team/import">Import a table</Link>
      </Button>
      <Button asChild tone="primary">
        <Link href="/gaps/team/new">Add somebody</Link>
      </Button>
    </IfMay>
  );
}
