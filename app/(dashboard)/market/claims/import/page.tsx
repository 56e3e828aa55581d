import type { Metadata } from "next";
import { LibraryTabs } from "@/app/(dashboard)/library-tabs";
import { undoImportAction } from "@/app/(dashboard)/market/claims/actions";
import { type PastImport, PastImports } from "@/app/(dashboard)/past-imports";
import { ActButton } from "@/components/form/act-button";
import { PageFrame } from "@/components/layout/page-frame";
import { type ClaimImportRecord, listClaimImports } from "@/lib/data/claim-imports";
import { listAuthors } from "@/lib/data/claims";
import { listCurrentClaims } from "@/lib/data/current-claims";
import { actorInWords } from "@/lib/domain/journal/journal-words";
import { formatQuantity } from "@/lib/format";
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
      <PastImports
        title={`${formatQuantity(imports.length, "file")} imported`}
        imports={imports.map((one) => toPast(one, actorInWords(one.by, names)))}
      />
    </PageFrame>
  );
}

function toPast({ importId, at, claims, inForce }: ClaimImportRecord, by: string): PastImport {
  const what = formatQuantity(claims, "claim");
  return {
    ...{ importId, at, by, what },
    since: inForce === claims ? "" : inForce === 0 ? "taken back" : `${claims - inForce} changed since`,
    takeBack:
      inForce === 0 ? null : (
        <ActButton
          act={undoImportAction}
          fields={{ importId }}
          label="Take back"
          describedAs={`Take back the import of ${what}`}
          done="The import is taken back; the market is as it was."
          small
        />
      ),
  };
}
