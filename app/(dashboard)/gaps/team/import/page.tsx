import type { Metadata } from "next";
import { undoImportAction } from "@/app/(dashboard)/gaps/team/actions";
import { ActButton } from "@/components/form/act-button";
import { PageFrame } from "@/components/layout/page-frame";
import { Panel, PanelHead } from "@/components/ui/panel";
import { listAuthors } from "@/lib/data/claims";
import { listTeamImports, type TeamImportRecord } from "@/lib/data/team-import";
import { actorInWords } from "@/lib/domain/journal/journal-words";
import { TEAM_CSV_EXAMPLE } from "@/lib/domain/team/team-csv";
import { formatMoment, formatQuantity } from "@/lib/format";
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
      {imports.length === 0 ? null : (
        <Panel className="mt-4">
          <PanelHead title={`${formatQuantity(imports.length, "table")} imported`} subtitle="The newest first" />
          <ul>
            {imports.map((record) => (
              <ImportRow key={record.importId} record={record} by={actorInWords(record.by, names)} />
            ))}
          </ul>
        </Panel>
      )}
    </PageFrame>
  );
}

function ImportRow({ record, by }: { readonly record: TeamImportRecord; readonly by: string }) {
  const { importId, at, people, untouched } = record;
  const changed = people - untouched;
  return (
    <li className="flex flex-wrap items-center gap-3 border-t px-4 py-2 text-13">
      <p className="min-w-0 flex-1">
        {formatQuantity(people, "person", "people")}
        <span className="block text-12 text-muted-foreground">
          {by}, {formatMoment(at.toISOString())}
          {changed === 0 ? "" : `; ${changed} changed since, and would stay`}
        </span>
      </p>
      {untouched === 0 ? null : (
        <ActButton
          act={undoImportAction}
          fields={{ importId }}
          label="Take back"
          describedAs={`Take back the import of ${formatQuantity(people, "person", "people")}`}
          done="The import is taken back; whoever was changed since stays."
          small
        />
      )}
    </li>
  );
}
