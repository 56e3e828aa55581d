import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { skillName } from "@/components/evidence/skill-names";
import { PageFrame } from "@/components/layout/page-frame";
import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import { getKit, type KitQuestion } from "@/lib/data/interview-questions";
import { getCurrentProfile } from "@/lib/data/roles";
import { roleBySlug } from "@/lib/reference/roles";
import { requireActor } from "@/lib/server/session";
import { QuestionForm } from "./question-form";

export const metadata: Metadata = { title: "Interview question" };

export default async function QuestionPage({ params, searchParams }: PageProps<"/roles/[roleId]/interview/question">) {
  const actor = await requireActor("posting:write");
  const { roleId } = await params;
  const { id } = await searchParams;
  const role = roleBySlug.get(roleId);
  if (role === undefined) notFound();
  const [kit, profile] = await Promise.all([getKit(actor, roleId), getCurrentProfile(actor, roleId)]);
  const question = id === undefined ? null : (kit.find((entry) => entry.id === id && entry.own !== null) ?? null);
  if (id !== undefined && question === null) notFound();
  return (
    <PageFrame
      crumbs={[
        { label: "Roles", href: "/roles" },
        { label: role.name, href: `/roles/${roleId}` },
        { label: "Interview kit", href: `/roles/${roleId}/interview` },
      ]}
      title={question === null ? "Add a question" : "Change a question"}
      answer="A question is as good as its anchors: write down beforehand what a strong, an acceptable and a weak answer sounds like."
    >
      <Panel className="max-w-3xl">
        <PanelHead title="The question and its anchors" subtitle={`For ${role.name}; it joins the shipped ones`} />
        <PanelBody>
          <QuestionForm role={roleId} question={question} skills={skillChoices(profile.requirements, question)} />
        </PanelBody>
      </Panel>
    </PageFrame>
  );
}

/** The skills of the profile by name, and those that the question names already. */
function skillChoices(requirements: readonly { readonly skill: string }[], question: KitQuestion | null) {
  const slugs = new Set([...requirements.map(({ skill }) => skill), ...(question?.competencies ?? [])]);
  return [...slugs]
    .map((slug) => ({ slug, name: skillName(slug) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, "en"));
}
