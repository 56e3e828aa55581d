import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { IfMay } from "@/app/(dashboard)/if-may";
import { RoleTabs } from "@/app/(dashboard)/roles/[roleId]/role-tabs";
import { PageFrame } from "@/components/layout/page-frame";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import { PrintButton } from "@/components/ui/print-button";
import { TextList } from "@/components/ui/text-list";
import { listLoops } from "@/lib/data/interview-loops";
import { getKit, type KitQuestion } from "@/lib/data/interview-questions";
import { may } from "@/lib/domain/access";
import { formatQuantity } from "@/lib/format";
import { hiringGuide } from "@/lib/reference/hiring-guide";
import { rubricScale } from "@/lib/reference/interview-kits";
import { roleBySlug } from "@/lib/reference/roles";
import { requireActor } from "@/lib/server/session";
import { LoopList } from "./loop-list";
import { QuestionPanel } from "./question-panel";

export async function generateMetadata({ params }: PageProps<"/roles/[roleId]/interview">): Promise<Metadata> {
  return { title: `Interview kit, ${roleBySlug.get((await params).roleId)?.name ?? "role"}` };
}

export default async function InterviewPage({ params }: PageProps<"/roles/[roleId]/interview">) {
  const actor = await requireActor("role:read");
  const { roleId } = await params;
  const role = roleBySlug.get(roleId);
  if (role === undefined) notFound();
  const [questions, loops] = await Promise.all([getKit(actor, roleId), listLoops(actor, roleId)]);
  const mayChange = may(actor, "posting:write");
  return (
    <PageFrame
      crumbs={[
        { label: "Roles", href: "/roles" },
        { label: role.name, href: `/roles/${roleId}` },
      ]}
      title={`Interview kit, ${role.name}`}
      answer={<KitAnswer questions={questions} loops={loops.length} />}
      actions={
        <>
          <PrintButton />
          <IfMay permission="posting:write">
            <Button asChild tone="primary">
              <Link href={`/roles/${roleId}/interview/question`}>Add a question</Link>
            </Button>
          </IfMay>
        </>
      }
    >
      <RoleTabs role={roleId} current="Interview kit" />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_300px]">
        <ol className="grid min-w-0 gap-4">
          {questions.map((question, index) => (
            <li key={question.id}>
              <QuestionPanel role={roleId} question={question} position={index + 1} mayChange={mayChange} />
            </li>
          ))}
        </ol>
        <div className="grid gap-4 max-lg:contents">
          <LoopList actor={actor} role={roleId} loops={loops} />
          <RubricPanel />
          <PrinciplesPanel />
        </div>
      </div>
    </PageFrame>
  );
}

function KitAnswer({ questions, loops }: { readonly questions: readonly KitQuestion[]; readonly loops: number }) {
  const minutes = questions.reduce((sum, question) => sum + question.timeMinutes, 0);
  return (
    <>
      <b>{questions.length}</b> questions of <b>{minutes}</b> minutes in all, each with what a strong, an acceptable and
      a weak answer sounds like; {loops === 0 ? "no loop is put together yet" : formatQuantity(loops, "loop")}.
    </>
  );
}

function RubricPanel() {
  const rules = Object.entries(rubricScale.rules).sort(([a], [b]) => Number(b) - Number(a));
  return (
    <Panel>
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
        <TextList title="Conduct" lines={rubricScale.conduct} />
      </PanelBody>
    </Panel>
  );
}

/** What makes an interview for such roles tell people apart, and fair. */
function PrinciplesPanel() {
  const { principles, fairness } = hiringGuide.evaluationPrinciples;
  return (
    <Panel>
      <PanelHead title="What tells people apart" />
      <PanelBody className="grid gap-3">
        <TextList lines={principles} />
        <TextList title="Fair to everybody" lines={fairness} />
      </PanelBody>
    </Panel>
  );
}
