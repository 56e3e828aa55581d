import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { lintFor } from "@/app/(dashboard)/job-descriptions/lint-view";
import { PayPanel } from "@/app/(dashboard)/roles/[roleId]/pay-panel";
import { RoleTabs } from "@/app/(dashboard)/roles/[roleId]/role-tabs";
import { PageFrame } from "@/components/layout/page-frame";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { PrintButton } from "@/components/ui/print-button";
import { listCurrentClaims } from "@/lib/data/current-claims";
import { getPosting } from "@/lib/data/postings";
import { getCurrentProfile } from "@/lib/data/roles";
import { type Actor, may } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { buildPosting, refreshParts } from "@/lib/domain/posting/build-posting";
import { jsonLdText, toJobPosting } from "@/lib/domain/posting/posting-json-ld";
import { toMarkdown } from "@/lib/domain/posting/posting-markdown";
import { levelsOf } from "@/lib/domain/role/role-levels";
import { formatQuantity } from "@/lib/format";
import { roleBySlug } from "@/lib/reference/roles";
import { requireActor } from "@/lib/server/session";
import { PostingBoard } from "./posting-board";

type Address = PageProps<"/roles/[roleId]/job-description/[postingId]">;

export async function generateMetadata({ params }: Address): Promise<Metadata> {
  return { title: `Job description, ${roleBySlug.get((await params).roleId)?.name ?? "role"}` };
}

async function findPosting(actor: Actor, role: string, id: string) {
  try {
    return await getPosting(actor, role, id);
  } catch (error) {
    if (error instanceof DomainError && error.code === "NOT_FOUND") notFound();
    throw error;
  }
}

export default async function PostingPage({ params }: Address) {
  const actor = await requireActor("role:read");
  const { roleId, postingId } = await params;
  const role = roleBySlug.get(roleId);
  if (role === undefined) notFound();
  const posting = await findPosting(actor, roleId, postingId);
  const [profile, { claims }] = await Promise.all([getCurrentProfile(actor, roleId), listCurrentClaims(actor)]);
  const { choices } = posting;
  const parts = refreshParts(buildPosting(profile, choices), posting.parts);
  const { text } = toMarkdown({ choices, parts: [...parts] });
  const view = await lintFor(actor, text, `${choices.place} ${choices.country}`);
  const jobPosting = toJobPosting(posting, posting.updatedAt.toISOString().slice(0, 10));
  return (
    <PageFrame
      crumbs={[
        { label: "Roles", href: "/roles" },
        { label: role.name, href: `/roles/${roleId}` },
        { label: "Job descriptions", href: `/roles/${roleId}/job-description` },
      ]}
      title={<span className="print:hidden">{choices.title || role.name}</span>}
      answer={
        <span className="print:hidden">
          Version <b>{posting.version}</b>, with <b>{formatQuantity(view.findings.length, "finding")}</b> in the saved
          text.
        </span>
      }
      actions={
        <>
          <PrintButton />
          <Button asChild>
            <Link href={`/compensation/posting-range?role=${roleId}&level=${choices.level}&into=${posting.id}`}>
              Propose a pay range
            </Link>
          </Button>
        </>
      }
    >
      <RoleTabs role={roleId} current="Job description" />
      <PostingBoard
        key={`${posting.id} ${posting.version}`}
        posting={{ id: posting.id, role: roleId, version: posting.version, choices, parts }}
        view={view}
        levels={levelsOf(roleId)}
        jsonLd={{ text: jsonLdText(jobPosting.posting), missing: jobPosting.missing }}
        mayWrite={may(actor, "posting:write")}
        pay={<PayPanel role={roleId} market={claims} />}
      />
    </PageFrame>
  );
}
