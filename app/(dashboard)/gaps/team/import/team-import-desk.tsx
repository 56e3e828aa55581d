"use client";

import { type ChangeEvent, type FormEvent, startTransition, useActionState, useState } from "react";
import { importTeamAction, previewTeamAction } from "@/app/(dashboard)/gaps/team/actions";
import { errorsIn } from "@/components/form/failed-form";
import { Field } from "@/components/form/field";
import { SubmitButton } from "@/components/form/submit-button";
import { Input, Textarea } from "@/components/ui/input";
import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import { ImportResult } from "./import-result";
import { TeamPreview } from "./team-preview";

/** Takes a table, shows what it would do, does it, and takes it back. */
export function TeamImportDesk({ example }: { readonly example: string }) {
  const [text, setText] = useState("");
  const [preview, look, isLooking] = useActionState(previewTeamAction, { status: "idle" });
  const [done, bringIn] = useActionState(importTeamAction, { status: "idle" });
  const failed = preview.status === "failed" ? preview : null;

  async function readFile(event: ChangeEvent<HTMLInputElement>): Promise<void> {
    const file = event.target.files?.[0];
    if (file !== undefined) setText(await file.text());
  }

  // Sent from here, React leaves the form as it is.
  function send(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (isLooking) return;
    const form = new FormData(event.currentTarget);
    startTransition(() => look(form));
  }

  if (done.status === "done") return <ImportResult {...done.result} />;
  return (
    <div className="grid gap-4">
      <form action={look} onSubmit={send}>
        <Panel>
          <PanelHead
            title="The table"
            subtitle="Comma, semicolon or tab between cells. Levels from 1 to 5; an empty cell means that nobody has said. Title and Role may be left out"
          />
          <PanelBody className="grid gap-4 lg:grid-cols-2">
            <div className="grid content-start gap-4">
              <Field label="A CSV file">
                {(wiring) => <Input {...wiring} type="file" accept=".csv,.tsv,.txt,text/csv" onChange={readFile} />}
              </Field>
              <Field
                label="Or paste it"
                errors={failed === null ? [] : [errorsIn(failed, "text")[0] ?? failed.message]}
              >
                {(wiring) => (
                  <Textarea
                    {...wiring}
                    name="text"
                    rows={8}
                    value={text}
                    onChange={(event) => setText(event.target.value)}
                    className="font-mono"
                  />
                )}
              </Field>
              <div>
                <SubmitButton
                  tone={preview.status === "done" && preview.result.text === text ? "secondary" : "primary"}
                  busyLabel="Reading the table"
                >
                  Show what it would do
                </SubmitButton>
              </div>
            </div>
            <div className="min-w-0">
              <p className="font-medium text-12 text-secondary-foreground">It looks like this</p>
              <pre className="mt-1.5 whitespace-pre-wrap rounded-md border bg-muted p-3 text-12 [overflow-wrap:anywhere]">
                {example}
              </pre>
              <p className="mt-2 text-12 text-muted-foreground">
                A heading is the name of a skill as role profiles have it, or another usual name for it. Whoever is on
                the team already is not added twice.
              </p>
            </div>
          </PanelBody>
        </Panel>
      </form>
      {preview.status === "done" ? (
        <TeamPreview
          table={preview.result.table}
          text={preview.result.text}
          act={bringIn}
          failure={done.status === "failed" ? done.message : null}
        />
      ) : null}
    </div>
  );
}
