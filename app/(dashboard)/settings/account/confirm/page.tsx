import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PageFrame } from "@/components/layout/page-frame";
import { Panel, PanelBody } from "@/components/ui/panel";
import { isOwnPath } from "@/lib/domain/own-path";
import { requireSession } from "@/lib/server/session";
import { ConfirmForm } from "./confirm-form";

export const metadata: Metadata = { title: "Your password" };

export default async function ConfirmPage({ searchParams }: PageProps<"/settings/account/confirm">) {
  const { hasSecondFactor } = await requireSession();
  const { next } = await searchParams;
  if (typeof next !== "string" || !isOwnPath(next)) redirect("/settings/account");
  return (
    <PageFrame
      title={hasSecondFactor ? "Your password or a code, please" : "Your password, please"}
      answer={`What you asked for takes data of people out of Rolecall, and you gave your password ${hasSecondFactor ? "or a code " : ""}more than 10 minutes ago.`}
    >
      <Panel className="max-w-[440px]">
        <PanelBody className="pt-4">
          <ConfirmForm next={next} />
        </PanelBody>
      </Panel>
    </PageFrame>
  );
}
