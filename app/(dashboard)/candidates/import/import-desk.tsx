"use client";

import { FileUp } from "lucide-react";
import { useRouter } from "next/navigation";
import { type ReactNode, useState } from "react";
import { Banner } from "@/components/ui/banner";
import { classNames } from "@/components/ui/class-names";
import { Panel } from "@/components/ui/panel";
import { formatCount } from "@/lib/format";
import { announceUploadsAction, startImportAction } from "./actions";
import { cutCandidateFiles } from "./cut-candidate-files";
import { FileChoice } from "./file-choice";
import { KeepFresh } from "./keep-fresh";
import { PasteForm } from "./paste-form";
import { isTableName, sendSheet } from "./send-sheet";
import { leaveForSheet } from "./sheet-queue";
import { enqueueUploads, useUploads } from "./upload-queue";
import { usePageDrop } from "./use-page-drop";

const MAXIMUM_FILES = 2000;

type ImportDeskProps = {
  /** While files of the import that the page shows wait or are read. */
  readonly isReading: boolean;
  /** The import that the page shows; files dropped now are held to be those that it still misses. */
  readonly shown: { readonly id: string; readonly missing: number } | null;
  readonly children?: ReactNode;
};

/** Brings files in: by drop anywhere on the page, by dialog, or as pasted text. `children` stands below the drop area. */
export function ImportDesk({ isReading, shown, children }: ImportDeskProps) {
  const router = useRouter();
  const uploads = useUploads();
  const [problem, setProblem] = useState<string | null>(null);
  const isOver = usePageDrop((files) => void take(files));

  /** Files that come while others are sent belong with them. */
  async function openImport(files: number): Promise<string | null> {
    if (uploads.isSending && uploads.importId !== null) {
      await announce(uploads.importId, files);
      return uploads.importId;
    }
    if (shown !== null && shown.missing > 0) await announce(shown.id, -Math.min(files, shown.missing));
    const form = new FormData();
    form.set("files", String(files));
    const started = await startImportAction({ status: "idle" }, form);
    if (started.status === "done") return started.result.importId;
    setProblem(started.status === "failed" ? started.message : "The import could not be started. Try again.");
    return null;
  }

  /** Files that came with the one spreadsheet that names some wait beside it; others are people of their own, who are read meanwhile. */
  async function take(dropped: readonly File[]): Promise<void> {
    setProblem(null);
    const tables = dropped.filter(({ name }) => isTableName(name));
    const files = dropped.filter(({ name }) => !isTableName(name));
    const sheet = await sendTables(tables, setProblem);
    if (sheet?.namesFiles && tables.length === 1) leaveForSheet(sheet.id, files);
    else await takeFiles(await cutCandidateFiles(files));
    if (sheet !== null) router.push(`/candidates/import/sheet/${sheet.id}`);
    if (tables.length > 0) router.refresh();
  }

  async function takeFiles(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    if (files.length > MAXIMUM_FILES) {
      setProblem(`These are ${formatCount(files.length)} files; one import takes up to 2,000. Import them in parts.`);
      return;
    }
    const importId = await openImport(files.length);
    if (importId === null) return;
    enqueueUploads(importId, files);
    router.replace(`/candidates/import?import=${importId}`, { scroll: false });
  }

  return (
    <>
      <KeepFresh isActive={isReading || uploads.isSending} />
      {problem ? <Banner tone="unmet">{problem}</Banner> : null}
      <Panel className="mb-4 grid md:grid-cols-2">
        <section className="p-4" aria-label="Files">
          <div
            className={classNames(
              "grid h-full content-center justify-items-center gap-2 rounded-md border border-dashed px-4 py-8 text-center",
              isOver ? "border-primary bg-selected" : "border-border-strong",
            )}
          >
            <FileUp aria-hidden className="size-5 text-muted-foreground" />
            <h2 className="font-medium">{isOver ? "Drop them anywhere on this page" : "Drop files or a folder"}</h2>
            <p className="mb-2 max-w-[44ch] text-12 text-muted-foreground text-balance">
              PDF, DOCX, TXT, Markdown, JSON Resume, or a ZIP of these, up to 2,000 files, 10 MB each; a spreadsheet of
              people as CSV or XLSX, up to 50,000 rows, with the files that it names; or JSON that Rolecall exported,
              however long. Files stay on this machine.
            </p>
            <FileChoice tone="primary" onFiles={(files) => void take(files)} />
            {children}
          </div>
        </section>
        <PasteForm />
      </Panel>
    </>
  );
}

/** A spreadsheet has a page of its own, where its columns are looked at. Gives the last one that was taken; null for none. */
async function sendTables(tables: readonly File[], tell: (problem: string) => void) {
  let last: { readonly id: string; readonly namesFiles: boolean } | null = null;
  for (const table of tables) {
    const sent = await sendSheet(table);
    if (sent.id === null) tell(`${table.name}: ${sent.message}`);
    else last = sent;
  }
  return last;
}

async function announce(importId: string, more: number): Promise<void> {
  const form = new FormData();
  form.set("importId", importId);
  form.set("more", String(more));
  await announceUploadsAction({ status: "idle" }, form);
}
