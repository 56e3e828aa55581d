import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { skillName } from "@/components/evidence/skill-names";
import { PageFrame } from "@/components/layout/page-frame";
import { PrintButton } from "@/components/ui/print-button";
import { findLoop } from "@/lib/data/interview-loops";
import { getKit } from "@/lib/data/interview-questions";
import { getCurrentProfile } from "@/lib/data/roles";
import { may } from "@/lib/domain/access";
import { checkLoop } from "@/lib/domain/interview/interview-loop";
import { neededCompetencies, withShownCompetencies } from "@/lib/domain/interview/needed-competencies";
import { formatQuantity } from "@/lib/format";
import { roleBySlug } from "@/lib/reference/roles";
import { requireActor } from "@/lib/server/session";
import { LoopDesk } from "./loop-desk";
import { RoundSheets } from "./round-sheets";

export const metadata: Metadata = { title: "Interview loop" };

export default async function LoopPage({ params }: PageProps<"/roles/[roleId]/interview/loops/[loopId]">) {
  const actor = await requireActor("role:read");
  const { roleId, loopId } = await params;
  const role = roleBySlug.get(roleId);
  if (role === undefined) notFound();
  const [loop, kit, profile] = await Promise.all([
    findLoop(actor, roleId, loopId),
    getKit(actor, roleId),
    getCurrentProfile(actor, roleId),
  ]);
  if (loop === null) notFound();
  const needed = neededCompetencies(profile.requirements);
  const questions = kit.map((question) => withShownCompetencies(question, needed));
  const problems = checkLoop(loop.rounds, questions, needed);
  const unrated = problems.filter(({ kind }) => kind === "never-rated").length;
  const names = new Set([...needed, ...questions.flatMap(({ competencies }) => competencies)]);
  return (
    <PageFrame
      crumbs={[
        { label: "Roles", href: "/roles" },
        { label: role.name, href: `/roles/${roleId}` },
        { label: "Interview kit", href: `/roles/${roleId}/interview` },
      ]}
      title={loop.name}
      answer={
        <>
          <b>{formatQuantity(loop.rounds.length, "round")}</b> rate{" "}
          <b>
            {needed.length - unrated} of {needed.length}
          </b>{" "}
          competencies that the role must have or weighs heavily, each once.
        </>
      }
      actions={<PrintButton />}
    >
      <LoopDesk
        role={roleId}
        loop={{ id: loop.id, name: loop.name, rounds: loop.rounds, version: loop.version }}
        questions={questions.map(({ id, question, timeMinutes, competencies }) => ({
          ...{ id, question, timeMinutes, competencies },
        }))}
        needed={needed}
        names={Object.fromEntries([...names].map((slug) => [slug, skillName(slug)]))}
        mayChange={may(actor, "posting:write")}
      />
      <RoundSheets role={role.name} loop={loop} questions={questions} />
    </PageFrame>
  );
}
