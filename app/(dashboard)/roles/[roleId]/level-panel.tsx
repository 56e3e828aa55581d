import { Panel, PanelBody, PanelFoot, PanelHead } from "@/components/ui/panel";
import { formatRoleLevel } from "@/lib/format";
import type { ScaleExpectation } from "@/lib/reference/role";
import type { Role } from "@/lib/reference/roles";
import { LevelScale } from "./level-scale";

type Dimension = ScaleExpectation["dimension"];

const UNITS: Readonly<Record<Dimension, string>> = {
  gpus: "GPUs",
  "requests-per-second": "requests a second",
  petabytes: "PB",
  "team-size": "people led",
  users: "users",
  publications: "publications",
};

const amount = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });
const largeAmount = new Intl.NumberFormat("en-GB", { notation: "compact", maximumFractionDigits: 1 });
const ratioAmount = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 2 });

function written(value: number): string {
  return (value >= 100_000 ? largeAmount : amount).format(value);
}

/** What is expected at each level, with the scale that makes a claim credible and the usual one. */
export function LevelPanel({ role }: { readonly role: Role }) {
  const columns = role.levels.length === 3 ? "lg:grid-cols-3 print:grid-cols-3" : "lg:grid-cols-4 print:grid-cols-4";
  return (
    <Panel>
      <PanelHead
        title={levelFinding(role)}
        subtitle="What a person owns, and the scale from the least credible to the usual (ring); logarithmic axis. An expert estimate, not a threshold"
      />
      <PanelBody className={`grid gap-x-6 gap-y-4 sm:grid-cols-2 ${columns}`}>
        {role.levels.map(({ level, expectations, scale }) => (
          <div key={level} className="flex flex-col gap-2 text-13">
            <h3 className="font-semibold">{formatRoleLevel(level)}</h3>
            <p className="text-secondary-foreground text-pretty">{expectations}</p>
            <ul className="mt-auto grid gap-2 pt-1">
              {scale.map((entry) => (
                <li key={entry.dimension}>
                  <LevelScale entry={entry} bounds={boundsOf(role, entry.dimension)} />
                  <span className="mt-0.5 block text-12 text-muted-foreground">
                    {written(entry.min)} to {written(entry.typical)} {UNITS[entry.dimension]}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </PanelBody>
      <PanelFoot className="text-pretty">{role.scaleMatching}</PanelFoot>
    </Panel>
  );
}

function scaleOf(role: Role, dimension: Dimension): readonly ScaleExpectation[] {
  return role.levels.flatMap(({ scale }) => scale.filter((entry) => entry.dimension === dimension));
}

function boundsOf(role: Role, dimension: Dimension): { readonly low: number; readonly high: number } {
  const amounts = scaleOf(role, dimension).flatMap(({ min, typical }) => [min, typical]);
  const above = amounts.filter((value) => value > 0);
  return { low: Math.min(...above), high: Math.max(...above) };
}

/** How much the scale grows from level to level, by the geometric mean over the levels. */
function levelFinding(role: Role): string {
  const dimension = role.levels[0]?.scale[0]?.dimension;
  const usual = dimension === undefined ? [] : scaleOf(role, dimension).map(({ typical }) => typical);
  const [first, last] = [usual[0] ?? 0, usual.at(-1) ?? 0];
  if (dimension === undefined || usual.length < 2 || first <= 0) return `${role.levels.length} levels of the role`;
  const growth = (last / first) ** (1 / (usual.length - 1));
  return `Each level works at about ${ratioAmount.format(growth)} times the ${UNITS[dimension]} of the one below`;
}
