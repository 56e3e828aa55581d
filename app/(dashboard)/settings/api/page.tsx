import type { Metadata } from "next";
import { SettingsTabs } from "@/app/(dashboard)/settings/settings-tabs";
import { PageFrame } from "@/components/layout/page-frame";
import { API_BASE, endpoints } from "@/lib/domain/api/endpoints";
import { readEnv } from "@/lib/env";
import { requireActor } from "@/lib/server/session";
import { AnswersPanel } from "./answers-panel";
import { EndpointPanel } from "./endpoint-panel";
import { ProblemsPanel } from "./problems-panel";
import { RulesPanel } from "./rules-panel";

export const metadata: Metadata = { title: "API" };

export default async function ApiPage() {
  const actor = await requireActor("own-account:write");
  const base = `${readEnv().publicUrl}${API_BASE}`;
  return (
    <PageFrame
      title="API"
      answer={
        <>
          Programs read roles, bands, candidates and scores at <b className="[overflow-wrap:anywhere]">{base}</b>, with
          the same numbers as these pages. They change nothing.
        </>
      }
    >
      <SettingsTabs actor={actor} current="API" />
      <div className="grid gap-4">
        <RulesPanel base={base} />
        {endpoints.map((endpoint) => (
          <EndpointPanel key={endpoint.id} endpoint={endpoint} base={base} />
        ))}
        <AnswersPanel />
        <ProblemsPanel />
      </div>
    </PageFrame>
  );
}
