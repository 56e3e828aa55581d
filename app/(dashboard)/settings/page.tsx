import { redirect } from "next/navigation";
import { requireActor } from "@/lib/server/session";

export default async function SettingsPage() {
  await requireActor();
  redirect("/settings/journal");
}
