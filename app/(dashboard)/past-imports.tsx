import type { ReactNode } from "react";
import { Panel, PanelHead } from "@/components/ui/panel";
import { formatMoment } from "@/lib/format";

/** One import, as its line says it. */
export type PastImport = {
  readonly importId: string;
  readonly at: Date;
  /** Who ran it, as the reader may know them. */
  readonly by: string;
  /** What it brought: "33 claims". */
  readonly what: string;
  /** What became of it since; empty for nothing. */
  readonly since: string;
  /** The button that takes it back; null where nothing is left to take back. */
  readonly takeBack: ReactNode;
};

/** The imports of a page that takes tables, the newest first; nothing where there are none. */
export function PastImports({ title, imports }: { readonly title: string; readonly imports: readonly PastImport[] }) {
  if (imports.length === 0) return null;
  return (
    <Panel className="mt-4">
      <PanelHead title={title} subtitle="The newest first" />
      <ul>
        {imports.map(({ importId, at, by, what, since, takeBack }) => (
          <li key={importId} className="flex flex-wrap items-center gap-3 border-t px-4 py-2 text-13">
            <p className="min-w-0 flex-1">
              {what}
              <span className="block text-12 text-muted-foreground">
                {by}, {formatMoment(at.toISOString())}
                {since === "" ? "" : `; ${since}`}
              </span>
            </p>
            {takeBack}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
