import { CopyButton } from "@/components/ui/copy-button";
import type { Posted } from "@/lib/server/mail/link-mail";

type OneTimeLinkProps = {
  readonly link: string;
  /** Whom it is for. */
  readonly email: string;
  readonly posted: Posted;
  /** How long it works, as in "It is valid one day". */
  readonly validFor: string;
};

/** A link that is shown this once, to be sent to whom it is for where it was not mailed, or does not arrive. */
export function OneTimeLink({ link, email, posted, validFor }: OneTimeLinkProps) {
  const isFailed = posted.kind === "failed";
  return (
    <div
      role="status"
      className={`grid gap-2 rounded-md px-3 py-2.5 text-13 ${isFailed ? "bg-unknown-wash" : "bg-met-wash"}`}
    >
      <p className={isFailed ? "text-unknown-text" : "text-met-text"}>
        {whatBecame(posted, email)} It is valid {validFor}, works once, and is not shown again.
      </p>
      <div className="flex flex-wrap items-center gap-2">
        <code className="min-w-0 flex-1 basis-64 text-12 [overflow-wrap:anywhere]">{link}</code>
        <CopyButton label="Copy the link" text={link} />
      </div>
    </div>
  );
}

function whatBecame(posted: Posted, email: string): string {
  if (posted.kind === "mailed") return `Mailed to ${email}. Should it not arrive, send this link yourself.`;
  const send = `Send this link to ${email}.`;
  return posted.kind === "failed" ? `Not mailed: ${posted.problem} ${send}` : send;
}
