import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { AppShell } from "@/components/layout/app-shell";
import { NAV_COOKIE } from "@/components/layout/nav-cookie";
import type { PaletteEntry } from "@/components/layout/palette-entry";
import { THEME_COOKIE, themeFrom } from "@/components/layout/theme";
import { countPool } from "@/lib/data/candidates";
import { roleNames } from "@/lib/reference/role-names";
import { keepBackups } from "@/lib/server/backup/run-backups";
import { wakeImports } from "@/lib/server/import-job/run-imports";
import { requireActor } from "@/lib/server/session";
import { findCandidateEntries } from "./actions";
import { SampleFoot } from "./sample-foot";

const roleEntries: readonly PaletteEntry[] = roleNames.flatMap(({ slug, name }) => [
  { group: "Roles", label: name, href: `/roles/${slug}` },
  { group: "Rankings", label: `Rank for ${name}`, href: `/roles/${slug}/ranking` },
]);

const doEntries: readonly PaletteEntry[] = [
  { group: "Do", label: "Import résumés", href: "/candidates/import" },
  { group: "Do", label: "Compare candidates", href: "/compare" },
];

export default async function DashboardLayout({ children }: { readonly children: ReactNode }) {
  const jar = await cookies();
  // An import that a restart interrupted goes on at the first page that anybody opens.
  wakeImports();
  keepBackups();
  const { candidates, sample } = await countPool(await requireActor());
  return (
    <AppShell
      counts={{ roles: roleNames.length, candidates }}
      theme={themeFrom(jar.get(THEME_COOKIE)?.value)}
      collapsed={jar.get(NAV_COOKIE)?.value === "collapsed"}
      entries={[...doEntries, ...roleEntries]}
      find={findCandidateEntries}
      foot={sample > 0 ? <SampleFoot sample={sample} candidates={candidates} /> : null}
    >
      {children}
    </AppShell>
  );
}
