import type { Metadata } from "next";
import { EntrancePanel } from "@/app/(entrance)/entrance-panel";
import { requireOwnHost } from "@/lib/server/session";
import { CodeForm } from "./code-form";

export const metadata: Metadata = { title: "Second step" };

export default async function CodePage() {
  await requireOwnHost();
  return (
    <EntrancePanel
      title="Second step"
      lead="Type the six digits that your authenticator app shows now, or one of your recovery codes."
    >
      <CodeForm />
    </EntrancePanel>
  );
}
