"use client";

import { useId } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Textarea } from "@/components/ui/input";
import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import type { RefreshedPart } from "@/lib/domain/posting/build-posting";
import { PART_HEADINGS } from "@/lib/domain/posting/part-headings";
import type { PostingDraft } from "./use-posting-draft";

/** The parts of the text, each editable; an edited one stays when the choices change, and the new words are offered beside it. */
export function PartFields({ draft }: { readonly draft: PostingDraft }) {
  const edited = draft.parts.filter((part) => part.text !== part.basis).length;
  return (
    <Panel>
      <PanelHead
        title={
          edited === 0 ? "The text, as generated" : `The text, ${edited} of ${draft.parts.length} parts in your words`
        }
        subtitle="Lines that begin with a hyphen are a list. Your words are never overwritten"
      />
      <PanelBody className="grid gap-4">
        {draft.parts.map((part) => (
          <PartField key={part.id} part={part} draft={draft} />
        ))}
      </PanelBody>
    </Panel>
  );
}

function PartField({ part, draft }: { readonly part: RefreshedPart; readonly draft: PostingDraft }) {
  const id = useId();
  const { offered } = part;
  const heading = PART_HEADINGS[part.id];
  return (
    <div className="grid gap-1.5">
      <p className="flex items-center gap-2">
        <label htmlFor={id} className="font-medium text-13">
          {heading}
        </label>
        {part.text === part.basis ? null : <Badge tone="line">your words</Badge>}
      </p>
      <input type="hidden" name="part[]" value={part.id} />
      <Textarea
        id={id}
        name="part[]"
        value={part.text}
        onChange={(event) => draft.write(part.id, event.target.value)}
        className="min-h-20 [field-sizing:content]"
      />
      <input type="hidden" name="part[]" value={part.basis} />
      {offered === null ? null : (
        <div className="grid gap-1.5 rounded-md border border-dashed px-3 py-2 text-13">
          <p className="text-12 text-muted-foreground">What would be written now</p>
          <p className="whitespace-pre-line text-secondary-foreground [overflow-wrap:anywhere]">{offered}</p>
          <Button size="xs" className="justify-self-start" onClick={() => draft.take(part.id)}>
            Take it for {heading.toLowerCase()}
          </Button>
        </div>
      )}
    </div>
  );
}
