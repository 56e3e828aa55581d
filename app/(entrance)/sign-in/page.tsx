import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { EntrancePanel } from "@/app/(entrance)/entrance-panel";
import { RememberWanted } from "@/app/(entrance)/remember-wanted";
import { needsSetUp } from "@/lib/data/set-up";
import { ownPathOr, withNext } from "@/lib/domain/own-path";
import { findSession, findSessionEnd, requireOwnHost } from "@/lib/server/session";
import { SignInForm } from "./sign-in-form";
import { whySignIn } from "./why-sign-in";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  await requireOwnHost();
  const asked = await searchParams;
  const next = ownPathOr(asked.next);
  if ((await findSession()) !== null) redirect(next);
  if (await needsSetUp()) redirect(withNext("/set-up", next));
  return (
    <EntrancePanel
      title="Sign in"
      lead={whySignIn(await findSessionEnd(), { next, isFormLost: asked.form === "lost" })}
    >
      <RememberWanted next={next} />
      <SignInForm next={next} />
    </EntrancePanel>
  );
}
