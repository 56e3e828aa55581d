import type { Metadata } from "next";
import { LibraryTabs } from "@/app/(dashboard)/library-tabs";
import { undoImportAction } from "@/app/(dashboard)/market/claims/actions";
import { ActButton } from "@/components/form/act-button";
import { PageFrame } from "@/components/layout/page-frame";
import { Panel, PanelHead } from "@/components/ui/panel";
import { type ClaimImportRecord, listClaimImports } from "@/lib/data/claim-imports";
import { listAuthors } from "@/lib/data/claims";
import { listCurrentClaims } from "@/lib/data/current-claims";
import { actorInWords } from "@/lib/domain/journal/journal-words";
import { formatMoment, formatQuantity } from "@/lib/format";
import { requireActor } from "@/lib/server/session";
import { ImportDesk } from "./import-desk";

export const metadata: Metadata = { title: "Import claims" };

export default async function ImportClaimsPage() {
  const actor = await requireActor("claim:write");
  const [{ claims }, imports] = await Promise.all([listCurrentClaims(actor), listClaimImports(actor)]);
  const names = await listAuthors(
    actor,
    imports.map(({ by }) => by),
  );
  return (
    <PageFrame
      crumbs={[
        { label: "Roles", href: "/roles" },
        { label: "Claims", href: "/market/claims" },
      ]}
      title="Import claims"
      answer="A CSV file with the columns of the export. You see what each row would do before anything is done; all of it is then written in one step, and can be taken back as one."
    >
      <LibraryTabs current="Claims" claims={claims.length} />
      <ImportDesk />
      {imports.length === 0 ? null : (
        <Panel className="mt-4">
          <PanelHead title={`${formatQuantity(imports.length, "file")} imported`} subtitle="The newest first" />
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

function ImportRow({ record, by }: { readonly record: ClaimImportRecord; readonly by: string }) {
  const { importId, at, claims, inForce } = record;
  return (
    <li className="flex flex-wrap items-center gap-3 border-t px-4 py-2 text-13">
      <p className="min-w-0 flex-1">
        {formatQuantity(claims, "claim")}
        <span className="block text-12 text-muted-foreground">
          {by}, {formatMoment(at.toISOString())}
          {inForce === claims ? "" : inForce === 0 ? "; taken back" : `; ${claims - inForce} changed since`}
        </span>
      </p>
      {inForce === 0 ? null : (
        <ActButton
          act={undoImportAction}
          fields={{ importId }}
          label="Take back"
          describedAs={`Take back the import of ${formatQuantity(claims, "claim")}`}
          done="The import is taken back; the market is as it was."
          small
        />
      )}
    </li>
  );
}
