"use client";

import { useRouter } from "next/navigation";
import { useRef, useState, useTransition } from "react";
import { deleteCandidatesAction } from "@/app/(dashboard)/candidates/actions";
import { useProof } from "@/app/(dashboard)/proof";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { removeFilesAction, retryFilesAction, startImportAction } from "./actions";
import { AddTextDialog } from "./add-text-dialog";
import { PasswordButton } from "./password-button";
import type { ProblemFile } from "./problem-file";
import { importAddress, sendFile } from "./send-file";

type RemediesProps = { readonly importId: string; readonly file: ProblemFile };

/** The buttons beside a file that needs a person. */
export function Remedies({ importId, file }: RemediesProps) {
  const [isAdding, setIsAdding] = useState(false);
  return (
    <span className="flex justify-end gap-1.5 whitespace-nowrap max-md:flex-col max-md:items-end max-md:py-1.5">
      {file.remedies.includes("retry") ? <RetryButton file={file} /> : null}
      {file.remedies.includes("password") ? <PasswordButton file={file} /> : null}
      {file.candidateId === null ? null : (
        <>
          <Button size="xs" onClick={() => setIsAdding(true)}>
            Add text
          </Button>
          <AddTextDialog
            open={isAdding}
            onOpenChange={setIsAdding}
            candidateId={file.candidateId}
            fileName={file.name}
          />
        </>
      )}
      <ReplaceButton importId={importId} file={file} />
    </span>
  );
}

function RetryButton({ file }: { readonly file: ProblemFile }) {
  const [isBusy, startWork] = useTransition();
  const showToast = useToast();
  function retry(): void {
    const form = new FormData();
    form.append("ids[]", file.id);
    startWork(async () => {
      const state = await retryFilesAction({ status: "idle" }, form);
      if (state.status === "failed") showToast({ message: state.message, tone: "failed" });
    });
  }
  return (
    <Button size="xs" disabled={isBusy} onClick={retry}>
      Try once more
    </Button>
  );
}

/** Takes another file in the place of one that could not be read. */
function ReplaceButton({ importId, file }: RemediesProps) {
  const input = useRef<HTMLInputElement>(null);
  const [isBusy, startWork] = useTransition();
  const showToast = useToast();
  const prove = useProof();
  const router = useRouter();

  function replace(chosen: File | undefined): void {
    if (chosen === undefined) return;
    startWork(async () => {
      // The résumé that could not be read goes, with whom it made.
      if (file.candidateId !== null && !(await prove())) return;
      const problem = await sendInto(importId, chosen);
      if (problem !== null) {
        showToast({ message: `${chosen.name}: ${problem}`, tone: "failed" });
        return;
      }
      await forget(file);
      showToast({ message: `${chosen.name} takes the place of ${file.name}.` });
      router.refresh();
    });
  }

  return (
    <>
      <Button size="xs" disabled={isBusy} aria-label={`Replace ${file.name}`} onClick={() => input.current?.click()}>
        {isBusy ? "Sending" : "Replace"}
      </Button>
      <input
        ref={input}
        type="file"
        aria-label={`File in the place of ${file.name}`}
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => {
          replace(event.target.files?.[0]);
          event.target.value = "";
        }}
      />
    </>
  );
}

/** Sends a file to an import, or to a new one where that takes no more; the sentence of a refusal, or null. */
async function sendInto(importId: string, file: File): Promise<string | null> {
  const first = await sendFile(importAddress(importId), file);
  if (!first.isClosed) return first.refused[0]?.message ?? null;
  const form = new FormData();
  form.set("files", "1");
  const started = await startImportAction({ status: "idle" }, form);
  if (started.status !== "done") return "A new import could not be started. Try once more.";
  const second = await sendFile(importAddress(started.result.importId), file);
  return second.refused[0]?.message ?? null;
}

async function forget({ id, candidateId }: ProblemFile): Promise<void> {
  const form = new FormData();
  form.append("ids[]", candidateId ?? id);
  if (candidateId === null) await removeFilesAction({ status: "idle" }, form);
  else await deleteCandidatesAction({ status: "idle" }, form);
}
