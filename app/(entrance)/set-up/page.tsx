import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { EntrancePanel } from "@/app/(entrance)/entrance-panel";
import { RememberWanted } from "@/app/(entrance)/remember-wanted";
import { needsSetUp } from "@/lib/data/set-up";
import { ownPathOr } from "@/lib/domain/own-path";
import { isSetUpToken } from "@/lib/server/accounts/set-up-token";
import { requireOwnHost } from "@/lib/server/session";
import { SetUpForm } from "./set-up-form";

export const metadata: Metadata = { title: "Set up" };

export default async function SetUpPage({ searchParams }: PageProps<"/set-up">) {
  await requireOwnHost();
  if (!(await needsSetUp())) redirect("/sign-in");
  const { token, next } = await searchParams;
  if (typeof token !== "string" || !isSetUpToken(token))
    return (
      <EntrancePanel title="Rolecall is not set up yet">
        <RememberWanted next={ownPathOr(next)} />
        <p className="text-13 text-secondary-foreground">
          Open the link that <code>npm start</code> printed when it started: it lets you make the first account. Each
          start prints a new one.
        </p>
      </EntrancePanel>
    );
  return (
    <EntrancePanel
      title="Make the first account"
      lead="It will be the owner of this Rolecall. Everybody else comes in by an invitation."
    >
      <SetUpForm token={token} />
    </EntrancePanel>
  );
}
