import "@fontsource-variable/inter";
import "./globals.css";
import type { Metadata } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { HatchPatterns } from "@/components/evidence/hatch-patterns";
import { THEME_COOKIE, themeFrom } from "@/components/layout/theme";

export const metadata: Metadata = {
  title: { default: "Rolecall", template: "%s · Rolecall" },
  description: "Hiring for the ten AI roles that are hardest to fill: every score an interval, every point a quote.",
  icons: { icon: "/icon.svg" },
};

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const theme = themeFrom((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <html lang="en" data-theme={theme === "system" ? undefined : theme}>
      <body>
        <HatchPatterns />
        {children}
      </body>
    </html>
  );
}
