import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { IfMay } from "@/app/(dashboard)/if-may";
import { HistoryPanel } from "@/app/(dashboard)/settings/journal/history-panel";
import { UNNAMED } from "@/components/evidence/person-name";
import { PageFrame } from "@/components/layout/page-frame";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { FactStrip } from "@/components/ui/fact-strip";
import { FilterSelect } from "@/components/ui/filter-select";
import { Link } from "@/components/ui/link";
import type { CandidateDetail } from "@/lib/data/candidates";
import { getIntegrityReport } from "@/lib/data/integrity-report";
import { listRoles } from "@/lib/data/roles";
import { findPoolRank } from "@/lib/data/scores";
import { levelsOf } from "@/lib/domain/role/role-levels";
import { formatQuantity, formatRoleLevel } from "@/lib/format";
import { roles } from "@/lib/reference/roles";
import { noteView } from "@/lib/server/note-view";
import { requireCandidate } from "@/lib/server/require-candidate";
import { requireActor } from "@/lib/server/session";
import { AskList } from "./ask-list";
import { AssignPanel } from "./assign-panel";
import { CandidateAnswer } from "./candidate-answer";
import { CandidateEvidence } from "./candidate-evidence";
import { CandidateMenu } from "./candidate-menu";
import { fitForRoles } from "./candidate-view";
import { ContactPanel } from "./contact-panel";
import { CorrectionList } from "./correction-list";
import { DocumentBanners } from "./document-banners";
import { FactPanel } from "./fact-panel";
import { factStripOf } from "./fact-strip-of";
import { FitTable } from "./fit-table";
import { Correctable, IdentityBanner } from "./identity-banner";
import { IntegrityPanel } from "./integrity-panel";
import { LiftPanel } from "./lift-panel";
import { listedCorrections } from "./listed-corrections";
import { loadLift } from "./load-lift";
import { onlookerOf } from "./onlooker-of";
import { usualRole } from "./receipt-place";
import { type RoleChoice, readRoleChoice } from "./search-params";
import { SourcesPanel } from "./sources-panel";
import { TeamLink } from "./team-link";

type CandidatePageProps = {
  readonly params: Promise<{ readonly candidateId: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

// The name of a person is kept out of the browser's history and tab titles.
export const metadata: Metadata = { title: "Candidate" };

export default async function CandidatePage({ params, searchParams }: CandidatePageProps) {
  const actor = await requireActor("candidate:read");
  const candidate = await requireCandidate(actor, (await params).candidateId);
  noteView(actor, candidate.id);
  const profiles = await listRoles(actor);
  const parameters = await searchParams;
  const choice = readRoleChoice(parameters, usualRole(candidate));
  const fits = fitForRoles(candidate.evidence, profiles, choice);
  const chosen = fits.find(({ role }) => role.slug === choice.role);
  if (!chosen) notFound();
  const isScored = chosen.score.kind === "computed";
  const { asked, lift, asks, shortlistPoints } = await loadLift(actor, {
    candidate,
    score: chosen.score,
    choice,
    parameters,
  });
  const integrity = await getIntegrityReport(actor, candidate.id);
  const name = candidate.name || UNNAMED;
  const target = { candidateId: candidate.id, seenVersion: candidate.version };

  return (
    <PageFrame
      crumbs={[{ label: "Candidates", href: "/candidates" }]}
      title={name}
      badge={candidate.isSample ? <Badge tone="line">Sample</Badge> : null}
      answer={
        <CandidateAnswer
          fit={chosen}
          isNearest={candidate.nearestRole === choice.role}
          hasNearest={candidate.nearestRole !== null}
          poolRank={await findPoolRank(actor, candidate.id, choice)}
        />
      }
      actions={
        <>
          <CandidateMenu
            candidateId={candidate.id}
            name={candidate.name}
            belongings={belongingsOf(candidate)}
            hasFile={!candidate.isHidden}
          />
          {candidate.isHidden ? null : <TeamLink actor={actor} candidateId={candidate.id} />}
          <IfMay permission="offer:write">
            <Button asChild>
              <Link href={`/compensation/offers/new?candidate=${candidate.id}&role=${choice.role}`}>Make an offer</Link>
            </Button>
          </IfMay>
          <IfMay permission="pool:read">
            <Button asChild>
              <Link href={`/compare?role=${choice.role}&level=${choice.level}&ids=${candidate.id}`}>Compare</Link>
            </Button>
          </IfMay>
        </>
      }
    >
      <IdentityBanner actor={actor} candidate={candidate} />
      <DocumentBanners warnings={candidate.document.warnings} integrity={integrity} />
      <FactStrip facts={factStripOf(candidate, chosen.score)} />
      {isScored ? (
        <div className="mb-4 grid gap-4 lg:grid-cols-[minmax(0,1fr)_360px]">
          <FitTable fits={fits} chosen={choice.role} isNear={candidate.nearestRole !== null} />
          <AskList asks={asks} />
        </div>
      ) : null}
      {isScored ? (
        <div className="mb-4">
          <LiftPanel asked={asked} lift={lift} hasShortlist={shortlistPoints !== null} />
        </div>
      ) : null}
      {isScored ? <RoleChoiceBar choice={choice} candidateId={candidate.id} /> : null}
      <Correctable isHidden={candidate.isHidden} actor={actor}>
        <CandidateEvidence candidate={candidate} score={chosen.score} />
        <div className="mt-4 grid gap-4">
          <IntegrityPanel actor={actor} candidateId={candidate.id} report={integrity} hasReader={isScored} />
          <FactPanel candidate={candidate} canAdd={!isScored} />
          <CorrectionList
            corrections={listedCorrections(candidate.corrections, await onlookerOf(actor, makersOf(candidate)))}
            target={target}
          />
          <SourcesPanel actor={actor} candidateId={candidate.id} />
          <ContactPanel actor={actor} candidateId={candidate.id} />
          <AssignPanel actor={actor} candidateId={candidate.id} />
          <HistoryPanel actor={actor} entity={candidate.id} noun="candidate" />
        </div>
      </Correctable>
    </PageFrame>
  );
}

function RoleChoiceBar({ choice, candidateId }: { readonly choice: RoleChoice; readonly candidateId: string }) {
  const query = `role=${choice.role}&level=${choice.level}`;
  return (
    <div className="mb-3 flex flex-wrap items-center gap-2 print:hidden">
      <FilterSelect
        label="Role"
        name="role"
        value={choice.role}
        options={roles.map(({ slug, name: label }) => ({ value: slug, label }))}
      />
      <FilterSelect
        label="Level"
        name="level"
        value={choice.level}
        options={levelsOf(choice.role).map((level) => ({ value: level, label: formatRoleLevel(level) }))}
      />
      <span className="ml-auto flex flex-wrap gap-2">
        <Button asChild>
          <Link href={`/candidates/${candidateId}/receipt?${query}`}>Receipt</Link>
        </Button>
        <Button asChild>
          <Link href={`/candidates/${candidateId}/sheet?${query}`}>Sheet for the candidate</Link>
        </Button>
      </span>
    </div>
  );
}

function makersOf({ corrections }: CandidateDetail): readonly string[] {
  return corrections.map(({ by }) => by);
}

function belongingsOf({ evidence, scores, corrections }: CandidateDetail): string {
  return [
    "1 document",
    formatQuantity(evidence.skills.length, "finding"),
    formatQuantity(scores.length, "score"),
    formatQuantity(corrections.length, "correction"),
  ].join(", ");
}
