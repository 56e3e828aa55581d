import { CopyButton } from "@/components/ui/copy-button";

type OneTimeLinkProps = { readonly link: string; readonly note: string };

/** A link that is shown this once, to be sent to whom it is for. */
export function OneTimeLink({ link, note }: OneTimeLinkProps) {
  return (
    <div role="status" className="grid gap-2 rounded-md bg-met-wash px-3 py-2.5 text-13">
      <p className="text-met-text">{note}</p>
      <div className="flex flex-wrap items-center gap-2">
        <code className="min-w-0 flex-1 basis-64 text-12 [overflow-wrap:anywhere]">{link}</code>
        <CopyButton label="Copy the link" text={link} />
      </div>
    </div>
  );
}
