"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { AddTextDialog } from "@/app/(dashboard)/candidates/import/add-text-dialog";
import { Button } from "@/components/ui/button";

type AddTextButtonProps = { readonly candidateId: string; readonly fileName: string };

/** Takes the text of a document in which none was found; the import that reads it is then shown. */
export function AddTextButton({ candidateId, fileName }: AddTextButtonProps) {
  const [isOpen, setIsOpen] = useState(false);
  const router = useRouter();
  return (
    <>
      <Button tone="primary" onClick={() => setIsOpen(true)}>
        Add its text
      </Button>
      <AddTextDialog
        open={isOpen}
        onOpenChange={setIsOpen}
        candidateId={candidateId}
        fileName={fileName}
        onAdded={(importId) => router.push(`/candidates/import?import=${importId}`)}
      />
    </>
  );
}
