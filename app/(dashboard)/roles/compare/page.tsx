import type { Metadata } from "next";
import { LibraryTabs } from "@/app/(dashboard)/library-tabs";
import { PageFrame } from "@/components/layout/page-frame";
import { FilterBar } from "@/components/ui/filter-bar";
import { FilterSelect } from "@/components/ui/filter-select";
import { PrintButton } from "@/components/ui/print-button";
import { listCurrentClaims } from "@/lib/data/current-claims";
import { getCurrentProfile } from "@/lib/data/roles";
import { compareRoles } from "@/lib/domain/role/compare-roles";
import { formatList, formatShare } from "@/lib/format";
import { roleNames } from "@/lib/reference/role-names";
import type { Role } from "@/lib/reference/roles";
import { requireActor } from "@/lib/server/session";
import { OwnSkills, SharedSkills } from "./asked-skills";
import { RoleFactTable } from "./role-fact-table";
import { comparedPlaces, readComparedRoles } from "./search-params";
import { SharedWeight } from "./shared-weight";

export const metadata: Metadata = { title: "Compare roles" };

export default async function CompareRolesPage({ searchParams }: PageProps<"/roles/compare">) {
  const actor = await requireActor("role:read");
  const roles = readComparedRoles(await searchParams);
  const [{ claims }, ...profiles] = await Promise.all([
    listCurrentClaims(actor),
    ...roles.map(({ slug }) => getCurrentProfile(actor, slug)),
  ]);
  const comparison = compareRoles(profiles);
  const shared = comparison.skills.filter(({ sharedBy }) => sharedBy === roles.length).length;
  return (
    <PageFrame
      crumbs={[{ label: "Roles", href: "/roles" }]}
      title="Compare roles"
      answer={
        <>
          {formatList(roles.map(({ name }) => name))} ask for <b>{shared}</b> skills in common, which carry{" "}
          <b>{formatList(comparison.shares.map(({ sharedByAll }) => formatShare(sharedByAll)))}</b> of their weight.
        </>
      }
      actions={<PrintButton />}
    >
      <LibraryTabs current="Compare roles" claims={claims.length} />
      <FilterBar label="Roles that are compared">
        {comparedPlaces.map((place, index) => (
          <FilterSelect
            key={place}
            label={PLACE_NAMES[place]}
            name={place}
            value={roles[index]?.slug ?? ""}
            options={optionsOf(roles, index)}
          />
        ))}
      </FilterBar>
      <div className="grid gap-4">
        <SharedWeight roles={roles} comparison={comparison} />
        <RoleFactTable roles={roles} profiles={profiles} market={claims} />
        <SharedSkills roles={roles} skills={comparison.skills} />
        <OwnSkills roles={roles} skills={comparison.skills} />
      </div>
    </PageFrame>
  );
}

const PLACE_NAMES = { a: "First", b: "Second", c: "Third" } as const;

/** The roles that may stand at a place: all but those at the others; only the third may be nobody. */
function optionsOf(roles: readonly Role[], index: number) {
  const taken = roles.filter((_, other) => other !== index).map(({ slug }) => slug);
  const free = roleNames.filter(({ slug }) => !taken.includes(slug));
  const choices = free.map(({ slug, name }) => ({ value: slug as string, label: name as string }));
  return index === 2 ? [{ value: "", label: "none" }, ...choices] : choices;
}
