import type { Metadata } from "next";
import { undoImportAction } from "@/app/(dashboard)/gaps/team/actions";
import { type PastImport, PastImports } from "@/app/(dashboard)/past-imports";
import { ActButton } from "@/components/form/act-button";
import { PageFrame } from "@/components/layout/page-frame";
import { listAuthors } from "@/lib/data/claims";
import { listTeamImports, type TeamImportRecord } from "@/lib/data/team-import";
import { actorInWords } from "@/lib/domain/journal/journal-words";
import { TEAM_CSV_EXAMPLE } from "@/lib/domain/team/team-csv";
import { formatQuantity } from "@/lib/format";
import { requireActor } from "@/lib/server/session";
import { TeamImportDesk } from "./team-import-desk";

export const metadata: Metadata = { title: "Import the team" };

export default async function TeamImportPage() {
  const actor = await requireActor("team:write");
  const imports = await listTeamImports(actor);
  const names = await listAuthors(
    actor,
    imports.map(({ by }) => by),
  );
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
      <PastImports
        title={`${formatQuantity(imports.length, "table")} imported`}
        imports={imports.map((one) => toPast(one, actorInWords(one.by, names)))}
      />
    </PageFrame>
  );
}

function toPast({ importId, at, people, untouched }: TeamImportRecord, by: string): PastImport {
  const what = formatQuantity(people, "person", "people");
  const changed = people - untouched;
  return {
    ...{ importId, at, by, what },
    since: changed === 0 ? "" : `${changed} changed since, and would stay`,
    takeBack:
      untouched === 0 ? null : (
        <ActButton
          act={undoImportAction}
          fields={{ importId }}
          label="Take back"
          describedAs={`Take back the import of ${what}`}
          done="The import is taken back; whoever was changed since stays."
          small
        />
      ),
  };
}
