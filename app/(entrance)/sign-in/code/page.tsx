import type { Metadata } from "next";
import { EntrancePanel } from "@/app/(entrance)/entrance-panel";
import { ownPathOr } from "@/lib/domain/own-path";
import { requireOwnHost } from "@/lib/server/session";
import { CodeForm } from "./code-form";

export const metadata: Metadata = { title: "Second step" };

export default async function CodePage({ searchParams }: PageProps<"/sign-in/code">) {
  await requireOwnHost();
  const next = ownPathOr((await searchParams).next);
  return (
    <EntrancePanel
      title="Second step"
      lead="Type the six digits that your authenticator app shows now, or one of your recovery codes."
    >
      <CodeForm next={next} />
    </EntrancePanel>
  );
}
