"use client";

import { startTransition, useEffect } from "react";
import { Button } from "@/components/ui/button";
import { Panel, PanelHead } from "@/components/ui/panel";
import { Progress } from "@/components/ui/progress";
import { formatCount, formatQuantity } from "@/lib/format";
import { announceUploadsAction } from "./actions";
import { stopUploads, useUploads } from "./upload-queue";

/** How far the sending is, and what the server did not take. */
export function Sending() {
  const { importId, isSending, isWaiting, total, sent, refused } = useUploads();
  useStayWhile(isSending);
  return (
    <>
      {isSending ? (
        <Panel className="mb-4 grid gap-2 p-4">
          <div className="flex items-center justify-between gap-3">
            <h2 className="font-medium">
              {isWaiting
                ? "The server does not answer. Start Rolecall again and leave this tab open: sending goes on by itself"
                : `Sending ${formatQuantity(total, "file")}: keep Rolecall open in this tab until they are sent`}
            </h2>
            <span className="flex items-center gap-3 whitespace-nowrap text-13 text-muted-foreground">
              {formatCount(sent)} / {formatCount(total)}
              <Button size="xs" onClick={() => importId !== null && stop(importId)}>
                Stop sending
              </Button>
            </span>
          </div>
          <Progress label="Files sent" total={total} done={sent} failed={refused.length} />
        </Panel>
      ) : null}
      {refused.length > 0 ? (
        <Panel className="mb-4" role="alert">
          <PanelHead
            title={`${formatQuantity(refused.length, "file was", "files were")} not taken`}
            subtitle="Nothing of these is kept"
          />
          <ul className="grid max-h-64 gap-1 overflow-y-auto px-4 pb-3 text-13">
            {refused.map(({ fileName, message }, index) => (
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

/** Sends no more, and tells the import not to wait for what is left behind. */
function stop(importId: string): void {
  const form = new FormData();
  form.set("importId", importId);
  form.set("more", String(-stopUploads()));
  startTransition(async () => void (await announceUploadsAction({ status: "idle" }, form)));
}

/** Lets the browser ask before the tab is closed while files are still to be sent. */
function useStayWhile(isSending: boolean): void {
  useEffect(() => {
    if (!isSending) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isSending]);
}
