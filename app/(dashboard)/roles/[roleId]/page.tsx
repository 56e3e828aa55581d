import Link from "next/link";
import { notFound } from "next/navigation";
import { RoleSquare } from "@/components/evidence/role-square";
import { skillName } from "@/components/evidence/skill-names";
import { PageFrame } from "@/components/layout/page-frame";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { FactStrip, type StripFact } from "@/components/ui/fact-strip";
import { Panel, PanelHead } from "@/components/ui/panel";
import { PrintButton } from "@/components/ui/print-button";
import { getPoolState, getRoleGap, type RolePoolState } from "@/lib/data/pool";
import { listProfileVersions, type ProfileVersion } from "@/lib/data/roles";
import type { Requirement, RequirementKind } from "@/lib/domain/role/role-profile";
import { formatDay, formatList, formatQuantity, formatShare } from "@/lib/format";
import { interviewKitByRole } from "@/lib/reference/interview-kits";
import { roleLayers } from "@/lib/reference/role-layers";
import { type Role, roleBySlug } from "@/lib/reference/roles";
import { requireActor } from "@/lib/server/session";
import { LateralPanel } from "./lateral-panel";
import { LevelPanel } from "./level-panel";
import { RequirementTable } from "./requirement-table";
import { RoleNotes } from "./role-notes";
import { RoleTabs } from "./role-tabs";

export default async function RolePage({ params }: PageProps<"/roles/[roleId]">) {
  const actor = await requireActor();
  const { roleId } = await params;
  const role = roleBySlug.get(roleId);
  if (role === undefined) notFound();
  const [versions, states, gap] = await Promise.all([
    listProfileVersions(actor, roleId),
    getPoolState(actor),
    getRoleGap(actor, roleId),
  ]);
  const [profile] = versions;
  if (profile === undefined) notFound();
  const state = states.find((entry) => entry.role === roleId) ?? null;
  return (
    <PageFrame
      crumbs={[{ label: "Roles", href: "/roles" }]}
      title={role.name}
      badge={<LayerBadge role={role} />}
      answer={<RoleAnswer role={role} state={state} />}
      actions={<RoleActions role={roleId} />}
    >
      <RoleTabs
        role={roleId}
        current="Profile"
        counts={{
          Ranking: state?.scored ?? 0,
          "Interview questions": interviewKitByRole.get(roleId)?.length ?? 0,
          Versions: versions.length,
        }}
      />
      <FactStrip facts={roleFacts(role, profile, state)} />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_360px]">
        <div className="grid gap-4">
          <Panel>
            <PanelHead title={requirementFinding(profile.requirements)} subtitle={requirementSubtitle(state)} />
            <RequirementTable requirements={profile.requirements} gap={gap} />
          </Panel>
          <LevelPanel role={role} />
          <LateralPanel role={role} />
        </div>
        <RoleNotes role={role} />
      </div>
    </PageFrame>
  );
}

function requirementSubtitle(state: RolePoolState | null): string {
  const whom = state === null || state.scored === 0 ? "the pool" : formatQuantity(state.scored, "readable candidate");
  return `Weight from 0 to 5, level asked from 1 to 5, share of ${whom} who prove that level`;
}

/** The layer that the role belongs to; three of the ten span all of them. */
function LayerBadge({ role }: { readonly role: Role }) {
  const layer = roleLayers.find((entry) => entry.layer === role.layer);
  return (
    <Badge tone="line">
      <RoleSquare role={role.slug} />
      {layer?.name ?? "Spans the layers"}
    </Badge>
  );
}

function RoleAnswer({ role, state }: { readonly role: Role; readonly state: RolePoolState | null }) {
  return (
    <>
      {role.summary}{" "}
      {state === null || state.scored === 0 ? (
        "Nobody is scored for it yet."
      ) : (
        <>
          In your pool{" "}
          <b>
            {state.passed} of {state.scored}
          </b>{" "}
          pass every must-have.
        </>
      )}
    </>
  );
}

function RoleActions({ role }: { readonly role: string }) {
  return (
    <>
      <PrintButton />
      <Button asChild>
        <Link href={`/roles/${role}/edit`}>Edit profile</Link>
      </Button>
      <Button asChild tone="primary">
        <Link href={`/roles/${role}/ranking`}>Rank the pool</Link>
      </Button>
    </>
  );
}

function roleFacts(role: Role, profile: ProfileVersion, state: RolePoolState | null): readonly StripFact[] {
  const count = (kind: RequirementKind) =>
    profile.requirements.filter((requirement) => requirement.required === kind).length;
  return [
    {
      label: "Pass every must-have",
      value: state?.passed ?? 0,
      note: `of ${formatQuantity(state?.scored ?? 0, "candidate")} scored`,
    },
    { label: "To verify", value: state?.open ?? 0, note: "an answer is missing" },
    {
      label: "Profile",
      value: `version ${profile.version}`,
      note: `${profile.origin === "shipped" ? "as shipped" : "edited"}, ${formatDay(profile.createdAt.toISOString())}`,
    },
    {
      label: "Requirements",
      value: `${count("must")} must, ${count("strong")} strong`,
      note: `${count("nice")} nice-to-have`,
    },
    {
      label: "Nearest O*NET code",
      value: role.onetCode,
      note: `${role.onetTitle}, fit ${role.taxonomyFit.split(/[\s,.:;]/)[0]}`,
    },
    { label: "Base rate", value: formatShare(profile.baseRate), note: "expected of what is silent" },
  ];
}

function requirementFinding(requirements: readonly Requirement[]): string {
  const musts = requirements.filter((requirement) => requirement.required === "must" && requirement.weight > 0).length;
  const heaviest = [...requirements].sort((a, b) => b.weight - a.weight).slice(0, 2);
  if (heaviest.length === 0) return "This profile asks for nothing yet";
  const names = formatList(heaviest.map((requirement) => skillName(requirement.skill)));
  return `${formatQuantity(musts, "must-have")}; the heaviest weights sit on ${names}`;
}
