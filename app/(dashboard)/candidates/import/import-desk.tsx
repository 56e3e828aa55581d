"use client";

import { FileUp, Upload } from "lucide-react";
import { useRouter } from "next/navigation";
import { type DragEvent, useRef, useState } from "react";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { Panel, PanelHead } from "@/components/ui/panel";
import { Progress } from "@/components/ui/progress";
import { formatCount, formatQuantity } from "@/lib/format";
import { startImportAction } from "./actions";
import { collectDroppedFiles, withoutClutter } from "./collect-files";
import { KeepFresh } from "./keep-fresh";
import { PasteForm } from "./paste-form";
import { type UploadState, useUploadQueue } from "./use-upload-queue";

const MAXIMUM_FILES = 2000;

/** Brings files in: by drop, by dialog, or as pasted text. */
export function ImportDesk() {
  const router = useRouter();
  const { state, isSending, upload, stop } = useUploadQueue();
  const [problem, setProblem] = useState<string | null>(null);

  async function take(files: readonly File[]): Promise<void> {
    setProblem(null);
    if (files.length === 0) return;
    if (files.length > MAXIMUM_FILES) {
      setProblem(`These are ${formatCount(files.length)} files; one import takes up to 2,000. Import them in parts.`);
      return;
    }
    const started = await startImportAction({ status: "idle" }, new FormData());
    if (started.status !== "done") {
      setProblem(started.status === "failed" ? started.message : "The import could not be started. Try again.");
      return;
    }
    router.replace(`/candidates/import?import=${started.result.importId}`, { scroll: false });
    await upload(started.result.importId, files);
    router.refresh();
  }

  return (
    <>
      <KeepFresh isActive={isSending} />
      {problem ? <Banner tone="unmet">{problem}</Banner> : null}
      <Sending state={state} isSending={isSending} onStop={stop} />
      <Panel className="mb-4 grid md:grid-cols-2">
        <DropArea isBusy={isSending} onFiles={(files) => void take(files)} />
        <PasteForm />
      </Panel>
    </>
  );
}

type DropAreaProps = { readonly isBusy: boolean; readonly onFiles: (files: readonly File[]) => void };

function DropArea({ isBusy, onFiles }: DropAreaProps) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);

  async function drop(event: DragEvent): Promise<void> {
    event.preventDefault();
    setIsOver(false);
    if (!isBusy) onFiles(await collectDroppedFiles(event.dataTransfer));
  }

  return (
    <section className="p-4" aria-label="Files">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way to what the button inside does */}
      <div
        className={classNames(
          "grid h-full justify-items-center gap-2 rounded-md border border-border-strong border-dashed px-4 py-8 text-center",
          isOver && "border-primary bg-selected",
        )}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => void drop(event)}
      >
        <FileUp aria-hidden className="size-5 text-muted-foreground" />
        <p className="font-medium">Drop files or a folder</p>
        <p className="text-12 text-muted-foreground">
          PDF, DOCX, TXT, Markdown, JSON Resume, or a ZIP of these
          <br />
          up to 2,000 files, 10 MB each. Files stay on this machine
        </p>
        <Button tone="primary" disabled={isBusy} onClick={() => input.current?.click()}>
          <Upload aria-hidden />
          Choose files
        </Button>
        <input
          ref={input}
          type="file"
          multiple
          className="sr-only"
          aria-label="Résumé files"
          tabIndex={-1}
          onChange={(event) => {
            onFiles(withoutClutter([...(event.target.files ?? [])]));
            event.target.value = "";
          }}
        />
      </div>
    </section>
  );
}

type SendingProps = { readonly state: UploadState; readonly isSending: boolean; readonly onStop: () => void };

function Sending({ state, isSending, onStop }: SendingProps) {
  return (
    <>
      {isSending ? (
        <Panel className="mb-4 grid gap-2 p-4">
          <div className="flex items-center justify-between gap-3">
            <span className="font-medium">
              Sending {formatQuantity(state.total, "file")}: keep this page open until they are sent
            </span>
            <span className="flex items-center gap-3 text-13 text-muted-foreground tabular-nums">
              {formatCount(state.sent)} / {formatCount(state.total)}
              <Button size="xs" onClick={onStop}>
                Stop sending
              </Button>
            </span>
          </div>
          <Progress label="Files sent" total={state.total} done={state.sent} failed={state.refused.length} />
        </Panel>
      ) : null}
      {state.refused.length > 0 ? (
        <Panel className="mb-4" role="alert">
          <PanelHead
            title={`${formatQuantity(state.refused.length, "file was", "files were")} not taken`}
            subtitle="Nothing of these is kept"
          />
          <ul className="grid gap-1 px-4 pb-3 text-13">
            {state.refused.map(({ fileName, message }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two refused files may have the same name, and the list only grows
              <li key={index}>
                <b className="font-medium [overflow-wrap:anywhere]">{fileName}</b>: {message}
              </li>
            ))}
          </ul>
        </Panel>
      ) : null}
    </>
  );
}
