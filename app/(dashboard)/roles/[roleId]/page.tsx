import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { IfMay } from "@/app/(dashboard)/if-may";
import { OfferedProfiles } from "@/app/(dashboard)/roles/offered-profiles";
import { RoleSquare } from "@/components/evidence/role-square";
import { skillName } from "@/components/evidence/skill-names";
import { PageFrame } from "@/components/layout/page-frame";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { FactStrip } from "@/components/ui/fact-strip";
import { Link } from "@/components/ui/link";
import { Panel, PanelHead } from "@/components/ui/panel";
import { PrintButton } from "@/components/ui/print-button";
import { listCurrentClaims } from "@/lib/data/current-claims";
import { countOneAway } from "@/lib/data/open-questions";
import { getPoolState, getRoleGap, type RolePoolState } from "@/lib/data/pool";
import { listProfileVersions } from "@/lib/data/roles";
import type { Requirement } from "@/lib/domain/role/role-profile";
import { formatList, formatQuantity } from "@/lib/format";
import { roleLayers } from "@/lib/reference/role-layers";
import { type Role, roleBySlug } from "@/lib/reference/roles";
import { requireActor } from "@/lib/server/session";
import { BackgroundPanel } from "./background-panel";
import { GrowthPanel } from "./growth-panel";
import { LateralPanel } from "./lateral-panel";
import { LayerPanel } from "./layer-panel";
import { LevelPanel } from "./level-panel";
import { PayPanel } from "./pay-panel";
import { RequirementTable } from "./requirement-table";
import { RetentionPanel } from "./retention-panel";
import { roleFacts } from "./role-facts";
import { ConfusedPanel, DutyPanel, OtherNamesPanel, WhyHardPanel } from "./role-notes";
import { RoleTabs } from "./role-tabs";
import { ScarcityPanel } from "./scarcity-panel";
import { SignalsPanel } from "./signals-panel";

export async function generateMetadata({ params }: PageProps<"/roles/[roleId]">): Promise<Metadata> {
  return { title: roleBySlug.get((await params).roleId)?.name ?? "Role" };
}

export default async function RolePage({ params }: PageProps<"/roles/[roleId]">) {
  const actor = await requireActor("role:read");
  const { roleId } = await params;
  const role = roleBySlug.get(roleId);
  if (role === undefined) notFound();
  const [versions, states, gap, oneAway, { claims }] = await Promise.all([
    listProfileVersions(actor, roleId),
    getPoolState(actor),
    getRoleGap(actor, roleId),
    countOneAway(actor, roleId),
    listCurrentClaims(actor),
  ]);
  const [profile] = versions;
  if (profile === undefined) notFound();
  const state = states.find((entry) => entry.role === roleId) ?? null;
  return (
    <PageFrame
      crumbs={[{ label: "Roles", href: "/roles" }]}
      title={role.name}
      badge={<LayerBadge role={role} />}
      answer={<RoleAnswer role={role} state={state} oneAway={oneAway} />}
      actions={<RoleActions role={roleId} />}
    >
      <OfferedProfiles actor={actor} role={roleId} />
      <RoleTabs role={roleId} current="Profile" />
      <FactStrip facts={roleFacts({ role, profile, state, oneAway, market: claims })} />
      <div className="dense-on-paper grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_360px] print:block">
        <div className="grid gap-4 print:block print:*:mb-3">
          <Panel className="print:break-inside-auto">
            <PanelHead title={requirementFinding(profile.requirements)} subtitle={requirementSubtitle(state)} />
            <RequirementTable role={roleId} requirements={profile.requirements} gap={gap} />
          </Panel>
          <PayPanel role={roleId} market={claims} />
          <LevelPanel role={role} />
          <BackgroundPanel role={role} />
          <LateralPanel role={role} />
          <SignalsPanel role={role} />
          <ConfusedPanel role={role} />
        </div>
        <div className="grid content-start gap-4 print:block print:columns-2 print:gap-3 print:*:mb-3">
          <WhyHardPanel role={role} />
          <ScarcityPanel role={role} market={claims} />
          <LayerPanel role={role} market={claims} />
          <DutyPanel role={role} />
          <RetentionPanel role={role} />
          <GrowthPanel role={role} />
          <OtherNamesPanel role={role} />
        </div>
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

type RoleAnswerProps = { readonly role: Role; readonly state: RolePoolState | null; readonly oneAway: number };

function RoleAnswer({ role, state, oneAway }: RoleAnswerProps) {
  if (state === null) return role.summary;
  if (state.scored === 0) return <>{role.summary} Nobody is scored for it yet.</>;
  return (
    <>
      {role.summary} In your pool{" "}
      <b>
        {state.passed} of {state.scored}
      </b>{" "}
      {state.passed === 1 ? "passes" : "pass"} every must-have
      {oneAway === 0 ? null : (
        <>
          {" "}
          and <b>{oneAway} more</b> {oneAway === 1 ? "is" : "are"} one answer away
        </>
      )}
      .
    </>
  );
}

function RoleActions({ role }: { readonly role: string }) {
  return (
    <>
      <PrintButton />
      <IfMay permission="role:write">
        <Button asChild>
          <Link href={`/roles/${role}/edit`}>Edit profile</Link>
        </Button>
      </IfMay>
      <IfMay permission="pool:read">
        <Button asChild tone="primary">
          <Link href={`/roles/${role}/ranking`}>Rank the pool</Link>
        </Button>
      </IfMay>
    </>
  );
}

function requirementFinding(requirements: readonly Requirement[]): string {
  const musts = requirements.filter((requirement) => requirement.required === "must" && requirement.weight > 0).length;
  const heaviest = [...requirements].sort((a, b) => b.weight - a.weight).slice(0, 2);
  if (heaviest.length === 0) return "This profile asks for nothing yet";
  const names = formatList(heaviest.map((requirement) => skillName(requirement.skill)));
  return `${formatQuantity(musts, "must-have")}; the heaviest weights sit on ${names}`;
}
