import { Link } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";
import { countKnownOfImport } from "@/lib/data/candidate-links-import";
import type { ImportSummary } from "@/lib/data/imports";
import type { Actor } from "@/lib/domain/access";
import { formatQuantity } from "@/lib/format";
import { KeepFresh } from "./keep-fresh";

type KnownPeopleProps = { readonly actor: Actor; readonly summary: ImportSummary };

/** How many of those whom an import brought are, or may be, people who are here already; nothing when nobody is. */
export async function KnownPeople({ actor, summary }: KnownPeopleProps) {
  const { linked, open, waiting } = await countKnownOfImport(actor, summary.id);
  const known = linked + open;
  return (
    <>
      {/* They are compared once all are read, when nothing else keeps the page fresh. */}
      <KeepFresh isActive={waiting > 0 && !summary.isActive} />
      {known === 0 ? null : (
        <Panel className="mb-4 flex flex-wrap items-baseline gap-x-4 gap-y-1 px-4 py-3 text-13">
          <span>
            <b>{formatQuantity(known, "person", "people")}</b> of this import{" "}
            {known === 1 ? "looks like somebody who is" : "look like people who are"} here already: {linked} linked,{" "}
            {open} to decide.
          </span>
          <Link
            href={open > 0 ? "/candidates/duplicates" : "/candidates/duplicates?show=linked"}
            className="link ml-auto"
          >
            See the duplicates
          </Link>
        </Panel>
      )}
    </>
  );
}
