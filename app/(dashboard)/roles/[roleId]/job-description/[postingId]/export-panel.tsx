"use client";

import { CopyButton } from "@/components/ui/copy-button";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import { markdownToHtml, markdownToText } from "@/lib/domain/posting/posting-html";
import { formatList } from "@/lib/format";
import { type EditedPosting, textOf } from "./edited-posting";
import { FORMATS, type Format } from "./formats";
import type { PostingDraft } from "./use-posting-draft";

type ExportPanelProps = { readonly draft: PostingDraft; readonly posting: EditedPosting; readonly jsonLd: JsonLd };

/** The saved description as JSON-LD, and what it lacks. */
export type JsonLd = { readonly text: string; readonly missing: readonly string[] };

/** The text in four formats: to copy as it stands, to download as it was saved. */
export function ExportPanel({ draft, posting, jsonLd }: ExportPanelProps) {
  const text = textOf(draft);
  const copies: Readonly<Record<Format, string>> = {
    markdown: text,
    html: markdownToHtml(text),
    text: markdownToText(text),
    "json-ld": jsonLd.text,
  };
  return (
    <Panel>
      <PanelHead title="Take it along" subtitle="Downloads hold the saved version; so does JSON-LD" />
      <ul className="text-13">
        {FORMATS.map(({ format, name }) => (
          <li key={format} className="flex items-center gap-2 border-t px-4 py-1.5">
            <span className="min-w-0 flex-1">{name}</span>
            <CopyButton label={`Copy ${name}`} text={copies[format]} />
            <a
              className="link"
              href={`/roles/${posting.role}/job-description/${posting.id}/export?format=${format}`}
              download
            >
              Download
              <span className="sr-only"> {name}</span>
            </a>
          </li>
        ))}
      </ul>
      {jsonLd.missing.length === 0 ? null : (
        <PanelFoot>JSON-LD lacks {formatList(jsonLd.missing)}; job search asks for it.</PanelFoot>
      )}
    </Panel>
  );
}
