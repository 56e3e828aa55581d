import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { IfMay } from "@/app/(dashboard)/if-may";
import { RoleTabs } from "@/app/(dashboard)/roles/[roleId]/role-tabs";
import { ActButton } from "@/components/form/act-button";
import { PageFrame } from "@/components/layout/page-frame";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Panel, PanelBody, PanelFoot, PanelHead } from "@/components/ui/panel";
import { TextList } from "@/components/ui/text-list";
import { countPostings, listPostings, type PostingPage } from "@/lib/data/postings";
import { formatDay, formatQuantity } from "@/lib/format";
import { hiringGuide } from "@/lib/reference/hiring-guide";
import { type Role, roleBySlug } from "@/lib/reference/roles";
import { requireActor } from "@/lib/server/session";
import { createPostingAction } from "./actions";
import { RemoveButton } from "./remove-button";

type Address = PageProps<"/roles/[roleId]/job-description">;

export async function generateMetadata({ params }: Address): Promise<Metadata> {
  return { title: `Job description, ${roleBySlug.get((await params).roleId)?.name ?? "role"}` };
}

const Shown = z.object({ from: z.string().max(100).nullable().catch(null).default(null) });

export default async function PostingsPage({ params, searchParams }: Address) {
  const actor = await requireActor("role:read");
  const { roleId } = await params;
  const role = roleBySlug.get(roleId);
  if (role === undefined) notFound();
  const { from } = Shown.parse(await searchParams);
  const [page, total] = await Promise.all([
    listPostings(actor, roleId, from).catch(() => listPostings(actor, roleId)),
    countPostings(actor, roleId),
  ]);
  return (
    <PageFrame
      crumbs={[
        { label: "Roles", href: "/roles" },
        { label: role.name, href: `/roles/${roleId}` },
      ]}
      title={`Job description, ${role.name}`}
      answer={
        <>
          <b>{formatQuantity(total, "description")}</b> written from this role's profile. Each is read as it is written:
          what keeps people away, why, and what to write instead.
        </>
      }
      actions={
        <>
          <Button asChild>
            <Link href="/job-descriptions/check">Check a text</Link>
          </Button>
          <IfMay permission="posting:write">
            <ActButton act={createPostingAction} fields={{ role: roleId }} label="Write a description" done="Made." />
          </IfMay>
        </>
      }
    >
      <RoleTabs role={roleId} current="Job description" />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_360px]">
        <PostingList role={role} page={page} />
        <GuidePanel role={role} />
      </div>
    </PageFrame>
  );
}

function PostingList({ role, page }: { readonly role: Role; readonly page: PostingPage }) {
  if (page.postings.length === 0)
    return (
      <Panel>
        <EmptyState title="No description yet">
          A description is made from the profile in force: what the person will do, at most five must-haves, scale,
          team, pay, growth. What nobody said stays a gap in square brackets.
        </EmptyState>
      </Panel>
    );
  return (
    <Panel>
      <PanelHead title="Descriptions, the last changed first" />
      <ul className="text-13">
        {page.postings.map(({ id, title, updatedAt, version }) => (
          <li key={id} className="flex items-center gap-3 border-t px-4 py-2">
            <Link href={`/roles/${role.slug}/job-description/${id}`} className="link min-w-0 flex-1 font-medium">
              {title}
            </Link>
            <span className="shrink-0 text-12 text-muted-foreground">
              version {version}, {formatDay(updatedAt.toISOString())}
            </span>
            <IfMay permission="posting:write">
              <RemoveButton id={id} role={role.slug} title={title} />
            </IfMay>
          </li>
        ))}
      </ul>
      {page.next === null ? null : (
        <PanelFoot>
          <Link href={`/roles/${role.slug}/job-description?from=${encodeURIComponent(page.next)}`} className="link">
            Earlier ones
          </Link>
        </PanelFoot>
      )}
    </Panel>
  );
}

function GuidePanel({ role }: { readonly role: Role }) {
  const { must, avoid, why } = hiringGuide.jobDescriptionGuide;
  return (
    <Panel>
      <PanelHead title="What this role's description must say" subtitle={why} />
      <PanelBody className="grid gap-3">
        <TextList title="For this role" lines={role.jobDescriptionMusts} />
        <TextList title="For every role" lines={must} />
        <TextList title="To leave out" lines={avoid} />
      </PanelBody>
    </Panel>
  );
}
