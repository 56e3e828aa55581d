import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { AppShell } from "@/components/layout/app-shell";
import { NAV_COOKIE } from "@/components/layout/nav-cookie";
import type { PaletteEntry } from "@/components/layout/palette-entry";
import { RightsProvider } from "@/components/layout/rights";
import { THEME_COOKIE, themeFrom } from "@/components/layout/theme";
import { countPool } from "@/lib/data/candidates";
import { type Actor, accountRoleOf, may, type Permission, rightsOf } from "@/lib/domain/access";
import { roleInWords } from "@/lib/domain/access-words";
import { roleNames } from "@/lib/reference/role-names";
import { keepBackups } from "@/lib/server/backup/run-backups";
import { wakeImports } from "@/lib/server/import-job/run-imports";
import { requireSession } from "@/lib/server/session";
import { AccountFoot } from "./account-foot";
import { findCandidateEntries } from "./actions";
import { ProofProvider } from "./proof";
import { SampleFoot } from "./sample-foot";

type GuardedEntry = PaletteEntry & { readonly permission: Permission };

const allEntries: readonly GuardedEntry[] = [
  { group: "Do", label: "Import résumés", href: "/candidates/import", permission: "import:write" },
  { group: "Do", label: "Add to the team", href: "/gaps/team/new", permission: "team:write" },
  { group: "Do", label: "Compare candidates", href: "/compare", permission: "candidate:write" },
  { group: "Do", label: "Work out an offer", href: "/compensation/offers/new", permission: "offer:write" },
  { group: "Do", label: "Plan what a team costs", href: "/compensation/team-cost", permission: "team-cost:read" },
  { group: "Do", label: "Compare pay", href: "/compensation/compare", permission: "role:read" },
  { group: "Do", label: "Check a job description", href: "/job-descriptions/check", permission: "role:read" },
  ...roleNames.flatMap(({ slug, name }): readonly GuardedEntry[] => [
    { group: "Roles", label: name, href: `/roles/${slug}`, permission: "role:read" },
    { group: "Sourcing", label: `Where to find ${name}`, href: `/roles/${slug}/sourcing`, permission: "role:read" },
    { group: "Rankings", label: `Rank for ${name}`, href: `/roles/${slug}/ranking`, permission: "pool:read" },
  ]),
];

function entriesFor(actor: Actor): readonly PaletteEntry[] {
  return allEntries.filter(({ permission }) => may(actor, permission)).map(({ permission: _, ...entry }) => entry);
}

/** What each place needs; the overview, the settings and the roles are there for everybody who may see the pool, or anything. */
const needs: Readonly<Record<string, Permission>> = {
  "/": "pool:read",
  "/roles": "role:read",
  "/gaps": "role:read",
  "/compensation": "role:read",
  "/sourcing": "role:read",
  "/candidates": "candidate:read",
  "/candidates/import": "import:write",
  "/settings": "own-account:write",
};

function placesFor(actor: Actor): readonly string[] {
  const isThere = ([href, permission]: [string, Permission]) =>
    may(actor, permission) || (href === "/candidates" && may(actor, "pool:read"));
  return Object.entries(needs)
    .filter(isThere)
    .map(([href]) => href);
}

/** What somebody is here, in a word. */
function roleOf(actor: Actor): string {
  const role = accountRoleOf(actor.role);
  return role === null ? "Rolecall" : roleInWords(role);
}

export default async function DashboardLayout({ children }: { readonly children: ReactNode }) {
  const jar = await cookies();
  // An import that a restart interrupted goes on at the first page that anybody opens.
  wakeImports();
  keepBackups();
  const { actor, hasSecondFactor } = await requireSession();
  const { candidates, sample } = await countPool(actor);
  const role = roleOf(actor);
  return (
    <RightsProvider permissions={rightsOf(actor)}>
      <AppShell
        counts={{ roles: roleNames.length, candidates }}
        theme={themeFrom(jar.get(THEME_COOKIE)?.value)}
        collapsed={jar.get(NAV_COOKIE)?.value === "collapsed"}
        places={placesFor(actor)}
        entries={entriesFor(actor)}
        {...(may(actor, "pool:read") && may(actor, "candidate:read") ? { find: findCandidateEntries } : {})}
        who={`${actor.name}, ${role.toLowerCase()}`}
        foot={
          <div className="grid gap-3">
            {sample > 0 && may(actor, "candidate:delete") ? (
              <SampleFoot sample={sample} candidates={candidates} />
            ) : null}
            <AccountFoot name={actor.name} role={role} />
          </div>
        }
      >
        <ProofProvider hasSecondFactor={hasSecondFactor}>{children}</ProofProvider>
      </AppShell>
    </RightsProvider>
  );
}
