"use client";

import { Download } from "lucide-react";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";

/** Codes that are shown this once: each signs in one time in the place of the app. */
export function RecoveryCodes({ codes }: { readonly codes: readonly string[] }) {
  const text = `${codes.join("\n")}\n`;
  return (
    <div className="grid gap-2">
      <p className="text-13">
        Keep these recovery codes where your phone is not. Each signs you in once in the place of a code of the app;
        they are not shown again.
      </p>
      <ul
        className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,14.5rem),1fr))] gap-x-4 gap-y-1 rounded-md border px-3 py-2 text-13"
        aria-label="Recovery codes"
      >
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        <CopyButton label="Copy the codes" text={text} />
        <Button asChild tone="ghost" size="sm">
          <a href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`} download="rolecall-recovery-codes.txt">
            <Download aria-hidden />
            Download
          </a>
        </Button>
      </div>
    </div>
  );
}
