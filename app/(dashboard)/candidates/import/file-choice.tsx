"use client";

import { FolderUp, Upload } from "lucide-react";
import { useRef } from "react";
import { Button } from "@/components/ui/button";
import { withoutClutter } from "./collect-files";

/** The two buttons that open the browser's dialogs: some files, or a whole folder. */
export function FileChoice({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const input = {
    type: "file",
    multiple: true,
    className: "sr-only",
    tabIndex: -1,
    onChange: (event: React.ChangeEvent<HTMLInputElement>) => {
      onFiles(withoutClutter([...(event.target.files ?? [])]));
      event.target.value = "";
    },
  } as const;
  return (
    <div className="flex flex-wrap justify-center gap-2">
      <Button tone="primary" onClick={() => files.current?.click()}>
        <Upload aria-hidden />
        Choose files
      </Button>
      <Button onClick={() => folder.current?.click()}>
        <FolderUp aria-hidden />
        Choose a folder
      </Button>
      <input ref={files} aria-label="Résumé files" {...input} />
      {/* React hands on only the attribute in small letters, which its types do not know. */}
      <input ref={folder} aria-label="Folder of résumés" {...input} {...{ webkitdirectory: "" }} />
    </div>
  );
}
