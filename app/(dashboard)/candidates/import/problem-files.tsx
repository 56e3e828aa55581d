"use client";

import { Download } from "lucide-react";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmByTyping } from "@/components/ui/confirm-by-typing";
import { Link } from "@/components/ui/link";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import { useToast } from "@/components/ui/toast";
import { formatCount, formatQuantity } from "@/lib/format";
import { removeFilesAction, retryFilesAction } from "./actions";
import { FileNameCell } from "./file-name-cell";
import type { ProblemFile } from "./problem-file";
import { Remedies } from "./remedies";

/** Rows that stand there at first, so that what was read stays in sight, and as many as a page shows; the list as CSV has all. */
const SHOWN_FIRST = 5;
const MOST_SHOWN = 100;

type ProblemFilesProps = { readonly importId: string; readonly files: readonly ProblemFile[] };

/** Files that need a person, each with what happened, what was kept, and what can be done. */
export function ProblemFiles({ importId, files }: ProblemFilesProps) {
  const [showsMore, setShowsMore] = useState(false);
  const shown = files.slice(0, showsMore ? MOST_SHOWN : SHOWN_FIRST);
  return (
    <Panel className="mb-4">
      <PanelHead
        title={`${formatQuantity(files.length, "file needs", "files need")} a person; every one is kept`}
        subtitle="What happened and what to do; the others are not affected"
        tools={
          <>
            <AllFiles files={files} />
            <Button asChild size="sm">
              <a href={`/candidates/import/failures?import=${importId}`} download>
                <Download aria-hidden />
                List as CSV
              </a>
            </Button>
          </>
        }
      />
      <Table caption="Files that were not read">
        <thead>
          <tr>
            <HeadCell className="max-md:hidden">File</HeadCell>
            <HeadCell>Reason</HeadCell>
            <HeadCell className="max-md:hidden">What to do</HeadCell>
            <HeadCell numeric>
              <span className="sr-only">Remedy</span>
            </HeadCell>
          </tr>
        </thead>
        <tbody>
          {shown.map((file) => (
            <Row key={file.id}>
              <FileNameCell name={file.name} className="max-md:hidden" />
              <Cell className="min-w-40 py-1.5 font-medium max-md:pl-4">
                <span className="block font-normal [overflow-wrap:anywhere] md:hidden">{file.name}</span>
                {file.candidateId === null ? (
                  file.happened
                ) : (
                  <Link href={`/candidates/${file.candidateId}`} className="hover:underline">
                    {file.happened}
                  </Link>
                )}
                <span className="block font-normal text-12 text-muted-foreground md:hidden">{file.toDo}</span>
              </Cell>
              <Cell className="py-1.5 text-secondary-foreground max-md:hidden">{file.toDo}</Cell>
              <Cell numeric>
                <Remedies importId={importId} file={file} />
              </Cell>
            </Row>
          ))}
        </tbody>
      </Table>
      {shown.length < Math.min(files.length, MOST_SHOWN) ? (
        <PanelFoot>
          <Button size="xs" tone="ghost" className="-ml-2" onClick={() => setShowsMore(true)}>
            Show {formatCount(Math.min(files.length, MOST_SHOWN) - shown.length)} more
          </Button>
        </PanelFoot>
      ) : files.length > MOST_SHOWN ? (
        <PanelFoot>
          The first {MOST_SHOWN} of {formatCount(files.length)}. The list as CSV has all of them.
        </PanelFoot>
      ) : null}
    </Panel>
  );
}

/** What can be done with all that failed at once. */
function AllFiles({ files }: { readonly files: readonly ProblemFile[] }) {
  const [isAsking, setIsAsking] = useState(false);
  const [isBusy, startWork] = useTransition();
  const showToast = useToast();
  const failed = files.filter(({ candidateId }) => candidateId === null);
  const retryable = files.filter(({ remedies }) => remedies.includes("retry"));

  function retry(): void {
    startWork(async () => {
      const state = await retryFilesAction({ status: "idle" }, idsForm(retryable));
      if (state.status === "failed") showToast({ message: state.message, tone: "failed" });
    });
  }
  async function remove(): Promise<void> {
    const state = await removeFilesAction({ status: "idle" }, idsForm(failed));
    setIsAsking(false);
    if (state.status === "failed") showToast({ message: state.message, tone: "failed" });
    if (state.status === "done") showToast({ message: `${formatQuantity(state.result.removed, "file")} removed.` });
  }

  return (
    <>
      {retryable.length > 1 ? (
        <Button size="sm" tone="ghost" disabled={isBusy} onClick={retry}>
          Try {formatCount(retryable.length)} once more
        </Button>
      ) : null}
      {failed.length > 0 ? (
        <Button size="sm" tone="ghost" onClick={() => setIsAsking(true)}>
          Remove
        </Button>
      ) : null}
      <ConfirmByTyping
        open={isAsking}
        onOpenChange={setIsAsking}
        title={`Remove ${formatQuantity(failed.length, "unread file")}?`}
        consequence="Rolecall forgets these files and deletes its copies of them. The originals on your disk stay where they are."
        word="remove"
        actLabel="Remove"
        onAct={remove}
      />
    </>
  );
}

function idsForm(files: readonly ProblemFile[]): FormData {
  const form = new FormData();
  for (const { id } of files) form.append("ids[]", id);
  return form;
}
