import type { Metadata } from "next";
import { PageFrame } from "@/components/layout/page-frame";
import { TEAM_CSV_EXAMPLE } from "@/lib/domain/team/team-csv";
import { requireActor } from "@/lib/server/session";
import { TeamImportDesk } from "./team-import-desk";

export const metadata: Metadata = { title: "Import the team" };

export default async function TeamImportPage() {
  await requireActor("team:write");
  return (
    <PageFrame
      crumbs={[
        { label: "Talent gap", href: "/gaps?view=team" },
        { label: "The team", href: "/gaps/team" },
      ]}
      title="Import the team"
      answer="A table with one row a person and one column a skill. You see what would happen before anything does."
    >
      <TeamImportDesk example={TEAM_CSV_EXAMPLE} />
    </PageFrame>
  );
}
