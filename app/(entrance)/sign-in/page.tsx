import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { EntrancePanel } from "@/app/(entrance)/entrance-panel";
import { needsSetUp } from "@/lib/data/set-up";
import { findSession, requireOwnHost } from "@/lib/server/session";
import { SignInForm } from "./sign-in-form";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage() {
  await requireOwnHost();
  if ((await findSession()) !== null) redirect("/");
  if (await needsSetUp()) redirect("/set-up");
  return (
    <EntrancePanel title="Sign in">
      <SignInForm />
    </EntrancePanel>
  );
}
