import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { IfMay } from "@/app/(dashboard)/if-may";
import { ProfileDiff } from "@/app/(dashboard)/roles/[roleId]/profile-diff";
import { RoleTabs } from "@/app/(dashboard)/roles/[roleId]/role-tabs";
import { HistoryPanel } from "@/app/(dashboard)/settings/journal/history-panel";
import { skillName } from "@/components/evidence/skill-names";
import { PageFrame } from "@/components/layout/page-frame";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import { listProfileVersions, type ProfileVersion } from "@/lib/data/roles";
import { diffProfiles } from "@/lib/domain/role/diff-profiles";
import type { RequirementKind } from "@/lib/domain/role/role-profile";
import { formatMoment, formatQuantity, formatShare } from "@/lib/format";
import { roleBySlug } from "@/lib/reference/roles";
import { requireActor } from "@/lib/server/session";
import { RestoreButton } from "./restore-button";

export async function generateMetadata({ params }: PageProps<"/roles/[roleId]/versions">): Promise<Metadata> {
  return { title: `Versions, ${roleBySlug.get((await params).roleId)?.name ?? "role"}` };
}

export default async function VersionsPage({ params }: PageProps<"/roles/[roleId]/versions">) {
  const actor = await requireActor("role:read");
  const { roleId } = await params;
  const role = roleBySlug.get(roleId);
  if (role === undefined) notFound();
  const versions = await listProfileVersions(actor, roleId);
  const [current] = versions;
  return (
    <PageFrame
      crumbs={[
        { label: "Roles", href: "/roles" },
        { label: role.name, href: `/roles/${roleId}` },
      ]}
      title={`Versions, ${role.name}`}
      answer={
        <>
          <b>{formatQuantity(versions.length, "version")}</b> of this profile; version <b>{current?.version ?? 0}</b> is
          in force. Two versions never mix in one ranking.
        </>
      }
      actions={
        <IfMay permission="role:write">
          <Button asChild tone="primary">
            <Link href={`/roles/${roleId}/edit`}>Edit profile</Link>
          </Button>
        </IfMay>
      }
    >
      <RoleTabs role={roleId} current="Versions" />
      <ol className="grid gap-4">
        {versions.map((version, index) => (
          <li key={version.version}>
            <VersionPanel version={version} previous={versions[index + 1] ?? null} isCurrent={index === 0} />
          </li>
        ))}
      </ol>
      <div className="mt-4">
        <HistoryPanel actor={actor} entity={roleId} noun="profile" />
      </div>
    </PageFrame>
  );
}

type VersionPanelProps = {
  readonly version: ProfileVersion;
  readonly previous: ProfileVersion | null;
  readonly isCurrent: boolean;
};

function VersionPanel({ version, previous, isCurrent }: VersionPanelProps) {
  const origin = version.origin === "shipped" ? "shipped with Rolecall" : "edited";
  return (
    <Panel>
      <PanelHead
        title={
          <>
            Version {version.version} {isCurrent ? <Badge tone="met">in force</Badge> : null}
          </>
        }
        subtitle={[`${formatMoment(version.createdAt.toISOString())}, ${origin}`, ...noteOf(version)].join(". ")}
        tools={
          isCurrent ? null : (
            <IfMay permission="role:write">
              <RestoreButton role={version.role} version={version.version} />
            </IfMay>
          )
        }
      />
      <PanelBody>
        {previous === null ? (
          <p className="text-13 text-muted-foreground">
            The first: {describeKinds(version)}, base rate {formatShare(version.baseRate)}.
          </p>
        ) : (
          <ProfileDiff difference={diffProfiles(previous, version)} nameOf={skillName} />
        )}
      </PanelBody>
    </Panel>
  );
}

/** The note of a version, unless it only repeats where the version came from. */
function noteOf({ note, origin }: ProfileVersion): readonly string[] {
  return note === "" || (origin === "shipped" && note === "As shipped") ? [] : [note];
}

function describeKinds({ requirements }: ProfileVersion): string {
  const count = (kind: RequirementKind) => requirements.filter(({ required }) => required === kind).length;
  return `${formatQuantity(count("must"), "must-have")}, ${count("strong")} strong and ${count("nice")} nice to have`;
}
