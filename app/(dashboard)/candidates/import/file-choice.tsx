"use client";

import { FolderUp, Upload } from "lucide-react";
import { useEffect, useEffectEvent, useRef } from "react";
import { buttonStyles } from "@/components/ui/button-styles";
import { classNames } from "@/components/ui/class-names";
import { withoutClutter } from "./collect-files";

type OnFiles = { readonly onFiles: (files: readonly File[]) => void };

type FileChoiceProps = OnFiles & {
  /** Primary where nothing else on the page is. */
  readonly tone: "primary" | "secondary";
};

/** The two buttons that open the browser's dialogs: some files, or a whole folder. */
export function FileChoice({ tone, onFiles }: FileChoiceProps) {
  return (
    <div className="flex flex-wrap justify-center gap-2">
      <FileButton tone={tone} onFiles={onFiles}>
        <Upload aria-hidden />
        Choose files
      </FileButton>
      <FileButton tone="secondary" folder onFiles={onFiles}>
        <FolderUp aria-hidden />
        Choose a folder
      </FileButton>
    </div>
  );
}

type FileButtonProps = OnFiles & {
  readonly tone: "primary" | "secondary";
  /** Everything in a folder instead of single files. */
  readonly folder?: boolean;
  readonly children: React.ReactNode;
};

/** The browser's own field within its label: its dialog opens before the page's scripts are there, and what was chosen then is taken once they are. */
function FileButton({ tone, folder = false, onFiles, children }: FileButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  const take = useEffectEvent(() => {
    const chosen = [...(field.current?.files ?? [])];
    if (chosen.length === 0) return;
    onFiles(withoutClutter(chosen));
    if (field.current !== null) field.current.value = "";
  });
  useEffect(() => take(), []);
  return (
    <label
      className={classNames(
        buttonStyles({ tone }),
        "cursor-pointer has-focus-visible:outline-2 has-focus-visible:outline-offset-2",
      )}
    >
      {children}
      {/* React hands on only the attribute in small letters, which its types do not know. */}
      <input
        ref={field}
        type="file"
        multiple
        className="sr-only"
        onChange={() => take()}
        {...(folder ? { webkitdirectory: "" } : {})}
      />
    </label>
  );
}
