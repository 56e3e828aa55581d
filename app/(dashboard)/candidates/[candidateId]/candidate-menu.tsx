"use client";

import { Ellipsis } from "lucide-react";
import { useState } from "react";
import { backupNote } from "@/app/(dashboard)/candidates/backup-note";
import { useProof } from "@/app/(dashboard)/proof";
import { useMay } from "@/components/layout/rights";
import { Button } from "@/components/ui/button";
import { ConfirmByTyping } from "@/components/ui/confirm-by-typing";
import { Menu } from "@/components/ui/menu";
import { useToast } from "@/components/ui/toast";
import { exportFormats, exportFormatWords } from "@/lib/domain/exchange/export-formats";
import { deleteCandidateAction } from "./actions";

type CandidateMenuProps = {
  readonly candidateId: string;
  /** Empty when the résumé states none. */
  readonly name: string;
  readonly belongings: string;
  /** False in blind review: the file says who it is. */
  readonly hasFile: boolean;
};

/** A name that any keyboard has, and no longer than one likes to type. */
const TYPED_WITH_EASE = /^[a-z][a-z .'-]{0,39}$/i;

/** What is done with a candidate seldom: print, download, export, link with another source, delete. */
export function CandidateMenu({ candidateId, name, belongings, hasFile }: CandidateMenuProps) {
  const [isDeleting, setIsDeleting] = useState(false);
  const showToast = useToast();
  const prove = useProof();
  const mayDelete = useMay("candidate:delete");
  const mayExport = useMay("pool:export");
  const mayLink = useMay("candidate:write");

  async function ask(): Promise<void> {
    if (await prove()) setIsDeleting(true);
  }

  async function remove(): Promise<void> {
    const form = new FormData();
    form.set("candidateId", candidateId);
    const state = await deleteCandidateAction({ status: "idle" }, form);
    if (state?.status === "failed") showToast({ message: state.message, tone: "failed" });
  }

  return (
    <>
      <Menu
        trigger={
          <Button icon aria-label="More">
            <Ellipsis aria-hidden />
          </Button>
        }
        items={[
          { label: "Print this sheet", onChoose: () => window.print() },
          ...(hasFile
            ? [
                {
                  label: "Download the file",
                  onChoose: () => window.location.assign(`/candidates/${candidateId}/document`),
                },
              ]
            : []),
          ...(mayExport
            ? exportFormats
                .filter((format) => format !== "csv" && (hasFile || format !== "json"))
                .map((format) => ({
                  label: `Export: ${exportFormatWords[format]}`,
                  onChoose: () => window.location.assign(`/candidates/${candidateId}/export?format=${format}`),
                }))
            : []),
          ...(mayLink
            ? [{ label: "Link with…", onChoose: () => window.location.assign(`/candidates/${candidateId}/link`) }]
            : []),
          ...(mayDelete ? [{ label: "Delete", danger: true, onChoose: () => void ask() }] : []),
        ]}
      />
      <ConfirmByTyping
        open={isDeleting}
        onOpenChange={setIsDeleting}
        title={`Delete ${name || "this candidate"}?`}
        consequence={`This removes ${belongings}, for good. It cannot be undone. ${backupNote(new Date())}`}
        word={TYPED_WITH_EASE.test(name) ? name : "delete"}
        actLabel="Delete"
        onAct={remove}
      />
    </>
  );
}
