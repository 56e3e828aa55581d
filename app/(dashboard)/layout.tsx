import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { AppShell } from "@/components/layout/app-shell";
import { NAV_COOKIE } from "@/components/layout/nav-cookie";
import { THEME_COOKIE, themeFrom } from "@/components/layout/theme";

export default async function DashboardLayout({ children }: { readonly children: ReactNode }) {
  const jar = await cookies();
  return (
    <AppShell
      counts={{ roles: 10, candidates: 0 }}
      theme={themeFrom(jar.get(THEME_COOKIE)?.value)}
      collapsed={jar.get(NAV_COOKIE)?.value === "collapsed"}
      entries={[]}
    >
      {children}
    </AppShell>
  );
}
