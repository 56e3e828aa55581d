"use client";

import { useRouter } from "next/navigation";
import { type ChangeEvent, useState } from "react";
import * as z from "zod/mini";
import { Field } from "@/components/form/field";
import { Input } from "@/components/ui/input";

const Answer = z.object({ id: z.optional(z.string()), message: z.optional(z.string()) });

type State =
  | { readonly kind: "idle" }
  | { readonly kind: "sending"; readonly name: string }
  | { readonly kind: "failed"; readonly message: string };

type UploadFormProps = {
  readonly label: string;
  readonly hint: string;
  readonly accept: string;
  /** Where the file goes. */
  readonly sendTo: `/compensation/${string}/upload`;
  /** The page above that of what it became. */
  readonly openUnder: string;
};

/** Sends a file and goes to the page that shows what an import of it would do. */
export function UploadForm({ label, hint, accept, sendTo, openUnder }: UploadFormProps) {
  const router = useRouter();
  const [state, setState] = useState<State>({ kind: "idle" });

  async function send(event: ChangeEvent<HTMLInputElement>): Promise<void> {
    const input = event.target;
    const file = input.files?.[0];
    if (file === undefined || state.kind === "sending") return;
    setState({ kind: "sending", name: file.name });
    try {
      const address = `${sendTo}?${new URLSearchParams({ name: file.name })}`;
      const response = await fetch(address, {
        method: "POST",
        body: file,
        headers: { "Content-Type": "application/octet-stream" },
      });
      const { id, message } = Answer.parse(await response.json());
      if (response.ok && id !== undefined) router.push(`${openUnder}/${id}`);
      else setState({ kind: "failed", message: message ?? "The server did not take this file. Try it once more." });
    } catch {
      setState({
        kind: "failed",
        message: "The server was not reached. Check that Rolecall is running and choose the file again.",
      });
    }
    input.value = "";
  }

  return (
    <Field label={label} hint={hint} errors={state.kind === "failed" ? [state.message] : []}>
      {(wiring) => (
        <>
          <Input {...wiring} type="file" accept={accept} onChange={send} className="h-9 max-w-96 py-1.5" />
          <p role="status" className="text-12 text-muted-foreground">
            {state.kind === "sending" ? `Sending ${state.name}` : null}
          </p>
        </>
      )}
    </Field>
  );
}
