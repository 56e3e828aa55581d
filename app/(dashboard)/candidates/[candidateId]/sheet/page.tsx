import type { Metadata } from "next";
import { HiddenPage } from "@/app/(dashboard)/candidates/[candidateId]/hidden-page";
import { receiptPlaceOf } from "@/app/(dashboard)/candidates/[candidateId]/receipt-place";
import { PersonName } from "@/components/evidence/person-name";
import { PageFrame } from "@/components/layout/page-frame";
import { Panel, PanelBody, PanelFoot, PanelHead } from "@/components/ui/panel";
import { PrintButton } from "@/components/ui/print-button";
import { getCurrentProfile } from "@/lib/data/roles";
import { SCORING_ENGINE_VERSION } from "@/lib/domain/scoring/engine-version";
import { scoreCandidate } from "@/lib/domain/scoring/score-candidate";
import { formatCount, formatRoleLevel, formatYears } from "@/lib/format";
import { roleBySlug } from "@/lib/reference/roles";
import { noteSheetLook } from "@/lib/server/note-view";
import { requireCandidate } from "@/lib/server/require-candidate";
import { requireActor } from "@/lib/server/session";
import { SheetContact } from "./sheet-contact";
import { SheetFindings } from "./sheet-findings";

type SheetPageProps = {
  readonly params: Promise<{ readonly candidateId: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

// The name of a person is kept out of the browser's history and tab titles.
export const metadata: Metadata = { title: "Sheet for the candidate" };

export default async function SheetPage({ params, searchParams }: SheetPageProps) {
  const actor = await requireActor("candidate:read");
  const candidate = await requireCandidate(actor, (await params).candidateId);
  if (candidate.isHidden)
    return <HiddenPage actor={actor} candidateId={candidate.id} title="Sheet for the candidate" />;
  const place = receiptPlaceOf(candidate, await searchParams);
  const profile = await getCurrentProfile(actor, place.role);
  noteSheetLook(actor, candidate.id);
  const score = scoreCandidate(candidate.evidence, profile, place.level);
  const roleName = roleBySlug.get(place.role)?.name ?? place.role;

  return (
    <PageFrame
      crumbs={[
        { label: "Candidates", href: "/candidates" },
        { label: "Candidate", href: `/candidates/${candidate.id}?role=${place.role}&level=${place.level}` },
      ]}
      title="What we read in your résumé"
      answer={
        <>
          For <PersonName name={candidate.name} />. The role: {roleName}, {formatRoleLevel(place.level).toLowerCase()}.
        </>
      }
      actions={<PrintButton />}
    >
      <div className="dense-on-paper grid max-w-[880px] gap-4 print:block print:max-w-none print:[&>*+*]:mt-2">
        <Panel>
          <PanelHead title="What we read" />
          <PanelBody className="grid gap-1 text-13">
            <p>
              We read one file from you. It has {formatCount(candidate.document.text.length)} characters of text. A
              program compared its words with what the role asks for. It did not look at your name, your photo, your
              age, your address or the name of your school.
            </p>
            <p>Years of work that we read: {formatYears(candidate.evidence.yearsExperience)}.</p>
          </PanelBody>
        </Panel>
        <SheetFindings score={score} text={candidate.document.text} />
        <Panel>
          <PanelHead title="A person decides" />
          <PanelBody className="text-13">
            The program lists what it found and what it did not find. It rejects nobody. A person reads your résumé and
            this list, and decides. You can ask that person for the reason.
          </PanelBody>
        </Panel>
        <Panel>
          <PanelHead title="How to put something right" />
          <PanelBody className="grid gap-2 text-13">
            <p>
              Is something wrong, or missing? Tell us which line, and what is right. Your own words help, for example:
              “I ran Kubernetes for three years at my last job.” We correct it, and the list is made again. You can also
              ask us to delete what we have about you.
            </p>
            <SheetContact />
          </PanelBody>
          <PanelFoot>
            Made by engine {SCORING_ENGINE_VERSION} with version {profile.version} of the role’s profile.
          </PanelFoot>
        </Panel>
      </div>
    </PageFrame>
  );
}
