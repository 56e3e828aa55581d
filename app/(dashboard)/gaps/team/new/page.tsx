import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { MemberForm } from "@/app/(dashboard)/gaps/team/member-form";
import { skillNames } from "@/app/(dashboard)/gaps/team/skill-names";
import { PageFrame } from "@/components/layout/page-frame";
import { Banner } from "@/components/ui/banner";
import { Link } from "@/components/ui/link";
import { getJoiningCandidate, type JoiningCandidate } from "@/lib/data/joining-candidate";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { requireActor } from "@/lib/server/session";
import { CandidateSearch } from "./candidate-search";

export const metadata: Metadata = { title: "Add to the team" };

const Parameters = z.object({
  candidate: z.string().max(40).catch("").default(""),
  find: z.string().trim().max(120).catch("").default(""),
});

async function loadJoining(actor: Actor, candidateId: string): Promise<JoiningCandidate> {
  try {
    return await getJoiningCandidate(actor, candidateId);
  } catch (error) {
    if (error instanceof DomainError && error.code === "NOT_FOUND") notFound();
    throw error;
  }
}

export default async function NewMemberPage({ searchParams }: PageProps<"/gaps/team/new">) {
  const actor = await requireActor("team:write");
  const { candidate, find } = Parameters.parse(await searchParams);
  const joining = candidate === "" ? null : await loadJoining(actor, candidate);
  return (
    <PageFrame
      crumbs={[
        { label: "Talent gap", href: "/gaps?view=team" },
        { label: "The team", href: "/gaps/team" },
      ]}
      title="Add to the team"
      answer={
        joining === null
          ? "Somebody who already works here, by hand or from a candidate’s evidence."
          : `${joining.skills.length} skills as the résumé shows them, between two bounds. A level that you choose is stated from then on.`
      }
    >
      {joining?.memberId == null ? null : (
        <Banner tone="unknown">
          This candidate is on the team already.{" "}
          <Link href={`/gaps/team/${joining.memberId}`} className="link">
            Open them there
          </Link>
        </Banner>
      )}
      <div className="grid gap-4">
        {joining === null ? (
          <CandidateSearch
            actor={actor}
            find={find}
            subtitle="Levels are taken from the evidence of the résumé; they can be changed before and after"
            path="/gaps/team/new"
          />
        ) : null}
        <MemberForm
          isNew
          member={{ name: joining?.name ?? "", title: "", role: null, skills: joining?.skills ?? [] }}
          fields={candidate === "" ? {} : { candidateId: candidate }}
          names={skillNames}
        />
      </div>
    </PageFrame>
  );
}
