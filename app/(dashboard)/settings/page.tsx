import { redirect } from "next/navigation";
import { requireActor } from "@/lib/server/session";

export default async function SettingsPage() {
  await requireActor("own-account:write");
  redirect("/settings/account");
}
