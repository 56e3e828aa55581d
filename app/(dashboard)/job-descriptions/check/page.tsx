import type { Metadata } from "next";
import { PageFrame } from "@/components/layout/page-frame";
import { requireActor } from "@/lib/server/session";
import { CheckForm } from "./check-form";

export const metadata: Metadata = { title: "Check a job description" };

export default async function CheckPostingPage() {
  await requireActor("role:read");
  return (
    <PageFrame
      crumbs={[{ label: "Roles", href: "/roles" }]}
      title="Check a job description"
      answer="Paste any job description. Each finding quotes it, says why with a source, and proposes a change; there is no score, and nothing is stored."
    >
      <CheckForm />
    </PageFrame>
  );
}
