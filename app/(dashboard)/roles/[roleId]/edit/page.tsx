import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageFrame } from "@/components/layout/page-frame";
import { getCurrentProfile } from "@/lib/data/roles";
import { formatQuantity } from "@/lib/format";
import { roleBySlug } from "@/lib/reference/roles";
import { skills } from "@/lib/reference/skills";
import { requireActor } from "@/lib/server/session";
import { ProfileForm } from "./profile-form";

export async function generateMetadata({ params }: PageProps<"/roles/[roleId]/edit">): Promise<Metadata> {
  return { title: `Edit, ${roleBySlug.get((await params).roleId)?.name ?? "role"}` };
}

export default async function EditProfilePage({ params }: PageProps<"/roles/[roleId]/edit">) {
  const actor = await requireActor("role:write");
  const { roleId } = await params;
  const role = roleBySlug.get(roleId);
  if (role === undefined) notFound();
  const { version, baseRate, requirements } = await getCurrentProfile(actor, roleId);
  const names = Object.fromEntries(skills.map((skill) => [skill.slug, skill.name]));
  return (
    <PageFrame
      crumbs={[
        { label: "Roles", href: "/roles" },
        { label: role.name, href: `/roles/${roleId}` },
      ]}
      title={`Edit the profile, ${role.name}`}
      answer={
        <>
          It asks for <b>{formatQuantity(requirements.length, "requirement")}</b>. Saving makes a new version, ranks the
          pool by it, and keeps the present one to go back to.
        </>
      }
    >
      <ProfileForm key={version} profile={{ role: roleId, version, baseRate, requirements }} names={names} />
    </PageFrame>
  );
}
