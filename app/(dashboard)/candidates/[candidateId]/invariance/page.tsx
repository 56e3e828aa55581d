import type { Metadata } from "next";
import { HiddenPage } from "@/app/(dashboard)/candidates/[candidateId]/hidden-page";
import { EvidenceGlyph } from "@/components/evidence/evidence-glyph";
import { statusWords } from "@/components/evidence/evidence-label";
import { skillName } from "@/components/evidence/skill-names";
import { PageFrame } from "@/components/layout/page-frame";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import { listRoles } from "@/lib/data/roles";
import type { EvidenceStrength, SkillFinding } from "@/lib/domain/evidence/evidence";
import {
  type Change,
  type ChangeOutcome,
  checkInvariance,
  type MovedRow,
} from "@/lib/domain/invariance/check-invariance";
import type { RequirementResult } from "@/lib/domain/scoring/score";
import { formatLevel, formatPoints, formatQuantity } from "@/lib/format";
import { roleBySlug } from "@/lib/reference/roles";
import { noteView } from "@/lib/server/note-view";
import { requireCandidate } from "@/lib/server/require-candidate";
import { requireActor } from "@/lib/server/session";

type InvariancePageProps = { readonly params: Promise<{ readonly candidateId: string }> };

export const metadata: Metadata = { title: "What must not matter" };

/** Which of the names and places that the check knows is put in: any will do, and the same one makes the page the same each time. */
const ROUND = 1;

/** How the rules of reading took what they found. */
const BASIS_WORDS: Readonly<Record<SkillFinding["basis"], string>> = {
  stated: "stated",
  implied: "implied by another skill",
};
const STRENGTH_WORDS: Readonly<Record<EvidenceStrength, string>> = {
  listed: "named in a list",
  used: "used at work",
  delivered: "delivered with an outcome",
};

const CHANGE_WORDS: Readonly<Record<Change, string>> = {
  name: "Name, for one of another origin",
  contact: "E-mail and telephone",
  pronouns: "He, she, his, her, for another or for they",
  place: "Place, for another country",
  school: "School, for one that nobody knows",
  "graduation year": "Year of graduation, eleven years earlier",
  gap: "Words for a gap, such as parental leave for sabbatical",
  "line breaks": "Long lines broken as on a narrow page",
  bullets: "Another sign before each point",
  headings: "Headings in capitals, or no longer",
  "blank lines": "Twice the blank lines",
  "section order": "Sections from the last to the first",
};

export default async function InvariancePage({ params }: InvariancePageProps) {
  const actor = await requireActor("candidate:read");
  const candidate = await requireCandidate(actor, (await params).candidateId);
  if (candidate.isHidden) return <HiddenPage actor={actor} candidateId={candidate.id} title="What must not matter" />;
  noteView(actor, candidate.id);
  const { text, importedAt } = candidate.document;
  const profiles = (await listRoles(actor)).map(({ profile }) => profile);
  const asOf = { year: importedAt.getUTCFullYear(), month: importedAt.getUTCMonth() + 1 };
  const outcomes = checkInvariance(text, profiles, { asOf, round: ROUND });
  const moved = outcomes.filter(({ kind }) => kind === "moved");
  const tried = outcomes.filter(({ kind }) => kind !== "absent").length;

  return (
    <PageFrame
      crumbs={[
        { label: "Candidates", href: "/candidates" },
        { label: "Candidate", href: `/candidates/${candidate.id}` },
      ]}
      title="What must not matter"
      answer={
        moved.length === 0 ? (
          <>
            <b>{formatQuantity(tried, "thing")}</b> about the person and the layout changed in this résumé, and no score
            moved for any of the {profiles.length} roles.
          </>
        ) : (
          <>
            <b>{formatQuantity(moved.length, "change")}</b> of {tried} moved a score. That should not be: see which
            requirement and how it was read, and correct the skill by hand.
          </>
        )
      }
    >
      <Panel>
        <PanelHead
          title="Each thing changed alone, read and scored again"
          subtitle="The résumé as it was read, without corrections; every role at its usual level"
        />
        <Table caption="What was changed and what moved">
          <thead>
            <tr>
              <HeadCell className="w-[45%]">Changed</HeadCell>
              <HeadCell>What moved</HeadCell>
            </tr>
          </thead>
          <tbody>
            {outcomes.map((outcome) => (
              <Row key={outcome.change}>
                <Cell className="font-medium">{CHANGE_WORDS[outcome.change]}</Cell>
                <Cell>
                  <OutcomeWords outcome={outcome} />
                </Cell>
              </Row>
            ))}
            <Row>
              <Cell className="font-medium">Photo</Cell>
              <Cell className="text-muted-foreground">Never read: pictures have no part in a score</Cell>
            </Row>
            <Row>
              <Cell className="font-medium">File format and page design</Cell>
              <Cell className="text-muted-foreground">
                Not tried here, where only this file is: the program’s tests write the 50 sample résumés that are in
                Markdown as text, as Word in paragraphs and in tables, and as PDF in one of seven designs, and compare
                every finding and score. Plain text in lines of fewer than 60 letters may still be read otherwise.
              </Cell>
            </Row>
          </tbody>
        </Table>
        <PanelFoot>
          <span>Nothing of this is stored. The words put in are made up.</span>
          <span>
            A heading in words that the reader does not know counts as one where it looks like those that it knows; a
            row above says so where that moves a score.
          </span>
        </PanelFoot>
      </Panel>
    </PageFrame>
  );
}

function OutcomeWords({ outcome }: { readonly outcome: ChangeOutcome }) {
  if (outcome.kind === "absent") return <span className="text-muted-foreground">Not in this résumé</span>;
  if (outcome.kind === "same")
    return (
      <span className="inline-flex items-center gap-1.5">
        <EvidenceGlyph status="met" /> Nothing
      </span>
    );
  return (
    <ul className="grid gap-1">
      {outcome.rows.map((row) => (
        <li key={`${row.role} ${row.before?.requirement.skill}`}>
          <EvidenceGlyph status="not-met" /> {movedInWords(row)}
        </li>
      ))}
    </ul>
  );
}

function movedInWords({ role, before, after }: MovedRow): string {
  const roleName = roleBySlug.get(role)?.name ?? role;
  if (before === null || after === null) return `${roleName}: the score could be computed only once`;
  return `${roleName}, ${skillName(before.requirement.skill)}: ${rowInWords(before)}, then ${rowInWords(after)}`;
}

/** What the row says, and the rule that read it so. */
function rowInWords({ status, levelFound, points, finding }: RequirementResult): string {
  const rule = finding === null ? "" : `, ${BASIS_WORDS[finding.basis]}, ${STRENGTH_WORDS[finding.strength]}`;
  return `${statusWords[status].toLowerCase()}${rule}, level ${formatLevel(levelFound)}, ${formatPoints(points.expected)} points expected`;
}
