import { CopyButton } from "@/components/ui/copy-button";

/** A command to copy into a terminal. */
export function CodeLine({ text }: { readonly text: string }) {
  return (
    <div className="flex flex-wrap items-center gap-2 rounded-md border bg-background px-3 py-2">
      <code className="min-w-0 flex-1 basis-64 text-12 [overflow-wrap:anywhere]">{text}</code>
      <CopyButton label="Copy" text={text} />
    </div>
  );
}
