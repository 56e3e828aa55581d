import { LiftSets, liftInWords } from "@/components/evidence/lift-sets";
import { UNNAMED } from "@/components/evidence/person-name";
import { Panel, PanelHead } from "@/components/ui/panel";
import type { RoleProfile } from "@/lib/domain/role/role-profile";
import { liftingFacts } from "@/lib/domain/scoring/lifting-facts";
import type { Compared } from "./compared-rows";
import type { Comparison } from "./search-params";

type SettlePanelProps = {
  readonly people: readonly Compared[];
  readonly profile: RoleProfile;
  readonly comparison: Comparison;
};

const pointsOf = ({ score }: Compared): number | null => (score.kind === "computed" ? score.points.expected : null);

/** Which verifiable facts would put each of the people past the one who stands just ahead. */
export function SettlePanel({ people, profile, comparison: { level } }: SettlePanelProps) {
  const ranked = people.filter((one) => pointsOf(one) !== null).sort((a, b) => (pointsOf(b) ?? 0) - (pointsOf(a) ?? 0));
  const pairs = ranked.slice(1).map((behind, index) => ({ behind, ahead: ranked[index] ?? behind }));
  if (pairs.length === 0) return null;
  return (
    <Panel className="mt-4 print:hidden">
      <PanelHead
        title="Which facts would change the order"
        subtitle="The smallest sets of facts that can be verified, each enough alone and checked by scoring with it"
      />
      <ul>
        {pairs.map(({ behind, ahead }) => {
          const target = { points: pointsOf(ahead) ?? 0, isPast: true, needsGate: false };
          const lift = liftingFacts(behind.candidate.evidence, profile, level, target);
          return (
            <li key={behind.candidate.id} className="grid gap-2 border-t px-4 py-3">
              <h3 className="font-medium text-13">
                {liftInWords(lift, `put ${nameOf(behind)} ahead of ${nameOf(ahead)}`)}
              </h3>
              <LiftSets lift={lift} />
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}

const nameOf = ({ candidate }: Compared): string => candidate.name || UNNAMED;
