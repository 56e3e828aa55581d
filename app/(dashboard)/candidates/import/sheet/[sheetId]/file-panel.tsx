import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import { formatCount, formatList, formatQuantity } from "@/lib/format";
import type { PreviewFiles } from "@/lib/server/candidate-sheet/preview-sheet";
import { AddFiles } from "./add-files";

const MOST_NAMED = 20;

type FilePanelProps = {
  readonly sheetId: string;
  /** Heading of the column that names files; undefined where none is chosen. */
  readonly column: string | undefined;
  readonly files: PreviewFiles;
};

/** The résumés that the rows of a spreadsheet name: how many are there, and where others are added. */
export function FilePanel({ sheetId, column, files: { added, named, found, unnamed } }: FilePanelProps) {
  if (column === undefined && added === 0) return null;
  const shown = unnamed.slice(0, MOST_NAMED);
  return (
    <Panel>
      <PanelHead
        title="Résumés that the rows name"
        subtitle={
          column === undefined
            ? "Choose the column with their names below, as “Résumé file’s name”"
            : `“${column}”: ${formatCount(found)} of ${formatQuantity(named, "row")} that name a file have theirs`
        }
      />
      <PanelBody className="grid gap-3">
        <p className="max-w-[80ch] text-13 text-secondary-foreground">
          Add the files, or a ZIP of them, 10 MB each. A row finds its file by its name, wherever that lies; one that
          was imported before is found too. What a file proves counts for the person of the row, and both are kept.
        </p>
        <AddFiles sheetId={sheetId} />
        {unnamed.length === 0 ? null : (
          <p className="text-13 text-unknown-text [overflow-wrap:anywhere]">
            {formatQuantity(unnamed.length, "added file goes", "added files go")} with no row and will not be imported:{" "}
            {formatList(shown)}
            {unnamed.length > MOST_NAMED ? ` and ${formatCount(unnamed.length - MOST_NAMED)} more` : ""}. Drop them on
            the import page to read them as people of their own.
          </p>
        )}
      </PanelBody>
    </Panel>
  );
}
