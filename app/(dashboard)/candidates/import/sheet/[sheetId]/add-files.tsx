"use client";

import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useState } from "react";
import { FileChoice } from "@/app/(dashboard)/candidates/import/file-choice";
import type { RefusedFile } from "@/app/(dashboard)/candidates/import/send-file";
import { takeLeft } from "@/app/(dashboard)/candidates/import/sheet-queue";
import { Progress } from "@/components/ui/progress";
import { formatQuantity } from "@/lib/format";

const AT_ONCE = 4;

type Sending = { readonly total: number; readonly sent: number; readonly refused: readonly RefusedFile[] };
const IDLE: Sending = { total: 0, sent: 0, refused: [] };

/** Sends résumés that the rows of a spreadsheet name, and says which were not taken. */
export function AddFiles({ sheetId }: { readonly sheetId: string }) {
  const router = useRouter();
  const [{ total, sent, refused }, setSending] = useState(IDLE);

  const take = useEffectEvent(async (files: readonly File[]) => {
    if (files.length === 0) return;
    setSending({ ...IDLE, total: files.length });
    // Only who adds files needs what sends them.
    const { sendFile, sheetAddress } = await import("@/app/(dashboard)/candidates/import/send-file");
    const waiting = [...files];
    const send = async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const result = await sendFile(sheetAddress(sheetId), next);
        setSending((now) => ({ ...now, sent: now.sent + 1, refused: [...now.refused, ...result.refused] }));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, send));
    router.refresh();
  });
  // What was dropped together with the spreadsheet comes along to this page.
  useEffect(() => void take(takeLeft(sheetId)), [sheetId]);

  return (
    <div className="grid justify-items-start gap-3">
      <FileChoice tone="secondary" onFiles={(files) => void take(files)} />
      {sent < total ? <Progress label="Files sent" total={total} done={sent} failed={refused.length} /> : null}
      {total > 0 && sent === total ? (
        <p role="status" className="text-13 text-secondary-foreground">
          {formatQuantity(total, "file")} sent.
        </p>
      ) : null}
      {refused.length === 0 ? null : (
        <ul role="alert" className="grid max-h-48 gap-1 overflow-y-auto text-13">
          {refused.map(({ fileName, message }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two refused files may have the same name, and the list only grows
            <li key={place}>
              <b className="font-medium [overflow-wrap:anywhere]">{fileName}</b>: {message}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
