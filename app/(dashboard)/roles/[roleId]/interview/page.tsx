import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { RoleTabs } from "@/app/(dashboard)/roles/[roleId]/role-tabs";
import { skillName } from "@/components/evidence/skill-names";
import { PageFrame } from "@/components/layout/page-frame";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import { PrintButton } from "@/components/ui/print-button";
import { type InterviewQuestion, interviewKitByRole, rubricScale } from "@/lib/reference/interview-kits";
import { roleBySlug } from "@/lib/reference/roles";
import { requireActor } from "@/lib/server/session";

export async function generateMetadata({ params }: PageProps<"/roles/[roleId]/interview">): Promise<Metadata> {
  return { title: `Interview, ${roleBySlug.get((await params).roleId)?.name ?? "role"}` };
}

export default async function InterviewPage({ params }: PageProps<"/roles/[roleId]/interview">) {
  await requireActor("role:read");
  const { roleId } = await params;
  const role = roleBySlug.get(roleId);
  if (role === undefined) notFound();
  const questions = interviewKitByRole.get(roleId) ?? [];
  const minutes = questions.reduce((sum, question) => sum + question.timeMinutes, 0);
  return (
    <PageFrame
      crumbs={[
        { label: "Roles", href: "/roles" },
        { label: role.name, href: `/roles/${roleId}` },
      ]}
      title={`Interview questions, ${role.name}`}
      answer={
        <>
          <b>{questions.length}</b> questions of <b>{minutes}</b> minutes in all, each with what a strong, an acceptable
          and a weak answer sounds like.
        </>
      }
      actions={
        <>
          <PrintButton />
          <Button asChild tone="primary">
            <Link href={`/roles/${roleId}/ranking`}>Rank the pool</Link>
          </Button>
        </>
      }
    >
      <RoleTabs role={roleId} current="Interview questions" />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_300px]">
        <ol className="grid gap-4">
          {questions.map((question, index) => (
            <QuestionPanel key={question.id} question={question} position={index + 1} />
          ))}
        </ol>
        <RubricPanel />
      </div>
    </PageFrame>
  );
}

function QuestionPanel({ question, position }: { readonly question: InterviewQuestion; readonly position: number }) {
  const levels = question.levels ? question.levels.join(", ") : "every level";
  return (
    <li>
      <Panel>
        <PanelHead
          title={`${position}. ${question.question}`}
          subtitle={`${question.timeMinutes} minutes, ${levels}`}
        />
        <PanelBody className="grid gap-3 text-13">
          <p className="flex flex-wrap gap-1">
            {question.competencies.map((skill) => (
              <Badge key={skill}>{skillName(skill)}</Badge>
            ))}
          </p>
          <dl className="grid gap-2">
            {question.anchors.map((anchor) => (
              <div key={anchor.score} className="grid gap-x-3 sm:grid-cols-[112px_minmax(0,1fr)]">
                <dt className="font-medium">
                  {anchor.score}, {anchor.label}
                </dt>
                <dd className="text-secondary-foreground text-pretty">{anchor.behaviour}</dd>
              </div>
            ))}
          </dl>
          <div className="grid gap-3 sm:grid-cols-2">
            <QuestionList title="Follow up" lines={question.followUps} />
            <QuestionList title="Red flags" lines={question.redFlags} />
          </div>
        </PanelBody>
      </Panel>
    </li>
  );
}

function QuestionList({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <h3 className="font-medium text-12 text-muted-foreground">{title}</h3>
      <ul className="list-disc pl-4 text-secondary-foreground marker:text-muted-foreground">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

function RubricPanel() {
  const rules = Object.entries(rubricScale.rules).sort(([a], [b]) => Number(b) - Number(a));
  return (
    <Panel className="lg:sticky lg:top-4">
      <PanelHead title="How answers are scored" subtitle={rubricScale.description} />
      <PanelBody className="grid gap-3 text-13">
        <dl className="grid gap-1.5">
          {rules.map(([score, rule]) => (
            <div key={score} className="grid grid-cols-[20px_minmax(0,1fr)]">
              <dt className="font-semibold">{score}</dt>
              <dd className="text-secondary-foreground">{rule}</dd>
            </div>
          ))}
        </dl>
        <QuestionList title="Conduct" lines={rubricScale.conduct} />
      </PanelBody>
    </Panel>
  );
}
