import type { Metadata } from "next";
import { EntrancePanel } from "@/app/(entrance)/entrance-panel";
import { Link } from "@/components/ui/link";
import { findOpenLink } from "@/lib/data/one-time-links";
import { roleInWords } from "@/lib/domain/access-words";
import { hashOfToken } from "@/lib/server/accounts/secret-token";
import { requireOwnHost } from "@/lib/server/session";
import { LinkForm } from "./link-form";

export const metadata: Metadata = { title: "Link" };

export default async function LinkPage({ searchParams }: PageProps<"/link">) {
  await requireOwnHost();
  const { token } = await searchParams;
  const link = typeof token === "string" ? await findOpenLink(hashOfToken(token), new Date()) : null;
  if (typeof token !== "string" || link === null)
    return (
      <EntrancePanel title="This link does not work">
        <p className="text-13 text-secondary-foreground">
          It was used already, was withdrawn, or is too old. Ask who sent it for a new one, or{" "}
          <Link href="/sign-in" className="link">
            sign in
          </Link>{" "}
          if you used it yourself.
        </p>
      </EntrancePanel>
    );
  const isInvitation = link.purpose === "invitation";
  return (
    <EntrancePanel
      title={isInvitation ? `Welcome, ${link.name}` : "A new password"}
      lead={
        isInvitation
          ? `Your account will be ${link.email}, as ${roleInWords(link.role).toLowerCase()}. Choose a password.`
          : `For ${link.email}. You will be signed out everywhere else.`
      }
    >
      <LinkForm token={token} email={link.email} isInvitation={isInvitation} />
    </EntrancePanel>
  );
}
