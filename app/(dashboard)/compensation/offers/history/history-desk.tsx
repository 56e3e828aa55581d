"use client";

import { type ChangeEvent, type FormEvent, startTransition, useActionState, useState } from "react";
import * as z from "zod/mini";
import { errorsIn } from "@/components/form/failed-form";
import { Field } from "@/components/form/field";
import { SubmitButton } from "@/components/form/submit-button";
import { Banner } from "@/components/ui/banner";
import { EmptyState } from "@/components/ui/empty-state";
import { Input, Textarea } from "@/components/ui/input";
import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import { formatQuantity } from "@/lib/format";
import { importHistoryAction, previewHistoryAction } from "./actions";
import { HistoryMappingPanel } from "./history-mapping-panel";
import { HistoryPreview } from "./history-preview";

const Answer = z.object({ text: z.optional(z.string()), message: z.optional(z.string()) });

/** The text of a table, or why there is none. */
async function readTable(file: File): Promise<{ readonly text: string } | { readonly problem: string }> {
  try {
    const address = `/compensation/offers/history/upload?${new URLSearchParams({ name: file.name })}`;
    const headers = { "Content-Type": "application/octet-stream" };
    const response = await fetch(address, { method: "POST", body: file, headers });
    const { text, message } = Answer.parse(await response.json());
    if (response.ok && text !== undefined) return { text };
    return { problem: message ?? "The server did not take this file. Try it once more." };
  } catch {
    return { problem: "The server was not reached. Check that Rolecall is running and choose the file again." };
  }
}

/** Takes a table of past offers, shows what it would do, and does it. */
export function HistoryDesk() {
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [preview, look, isLooking] = useActionState(previewHistoryAction, { status: "idle" });
  const [done, bringIn] = useActionState(importHistoryAction, { status: "idle" });
  const failed = preview.status === "failed" ? preview : null;

  async function takeFile(event: ChangeEvent<HTMLInputElement>): Promise<void> {
    const file = event.target.files?.[0];
    if (file === undefined) return;
    const read = await readTable(file);
    setProblem("problem" in read ? read.problem : null);
    if ("text" in read) setText(read.text);
  }

  // Sent from here, React leaves the forms as they are.
  function send(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (isLooking) return;
    const form = new FormData(event.currentTarget);
    startTransition(() => look(form));
  }

  if (done.status === "done") return <HistoryResult {...done.result} />;
  const shown = preview.status === "done" ? preview.result : null;
  return (
    <div className="grid gap-4">
      <form action={look} onSubmit={send}>
        <Panel>
          <PanelHead
            title="The table"
            subtitle="Headings first. Of pay only base, bonus and sign-on are read; equity is worked out in the lab"
          />
          <PanelBody className="grid items-start gap-4 lg:grid-cols-2">
            <Field label="A CSV or XLSX file" errors={problem === null ? [] : [problem]}>
              {(wiring) => <Input {...wiring} type="file" accept=".csv,.tsv,.txt,.xlsx" onChange={takeFile} />}
            </Field>
            <div className="grid gap-3">
              <Field
                label="Or paste it"
                errors={failed === null ? [] : [errorsIn(failed, "text")[0] ?? failed.message]}
              >
                {(wiring) => (
                  <Textarea
                    {...wiring}
                    name="text"
                    rows={5}
                    value={text}
                    onChange={(event) => setText(event.target.value)}
                    placeholder={"Candidate ID\tJob title\tOffice\tSalary\tCurrency\tOutcome\tOffer date\tAnswer date"}
                    className="font-mono"
                  />
                )}
              </Field>
              <div>
                <SubmitButton tone={shown?.text === text ? "secondary" : "primary"} busyLabel="Reading the table">
                  Show what it would do
                </SubmitButton>
              </div>
            </div>
          </PanelBody>
        </Panel>
      </form>
      {shown === null ? null : (
        <>
          {shown.problem === null ? (
            <HistoryPreview shown={shown} act={bringIn} failure={done.status === "failed" ? done.message : null} />
          ) : (
            <Banner tone="unknown">{shown.problem}</Banner>
          )}
          <HistoryMappingPanel shown={shown} onLook={send} />
        </>
      )}
    </div>
  );
}

function HistoryResult({
  added,
  known,
  refused,
}: {
  readonly added: number;
  readonly known: number;
  readonly refused: number;
}) {
  return (
    <Panel>
      <div role="status">
        <EmptyState title={`${formatQuantity(added, "offer")} added`}>
          {formatQuantity(known, "offer was", "offers were")} here already,{" "}
          {formatQuantity(refused, "row was", "rows were")} refused and not taken. The list below takes the import back.
        </EmptyState>
      </div>
    </Panel>
  );
}
