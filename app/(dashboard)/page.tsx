import type { Metadata } from "next";
import { PageFrame } from "@/components/layout/page-frame";
import { requireActor } from "@/lib/server/session";

export const metadata: Metadata = { title: "Overview" };

export default async function OverviewPage() {
  await requireActor();
  return <PageFrame title="Overview">{null}</PageFrame>;
}
