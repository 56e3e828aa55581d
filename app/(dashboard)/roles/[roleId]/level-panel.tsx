import { Panel, PanelBody, PanelFoot, PanelHead } from "@/components/ui/panel";
import type { ScaleExpectation } from "@/lib/reference/role";
import type { Role } from "@/lib/reference/roles";

const UNITS: Readonly<Record<ScaleExpectation["dimension"], string>> = {
  gpus: "GPUs",
  "requests-per-second": "requests a second",
  petabytes: "PB",
  "team-size": "people led",
  users: "users",
  publications: "publications",
};

const amount = new Intl.NumberFormat("en", { maximumFractionDigits: 1 });
const largeAmount = new Intl.NumberFormat("en", { notation: "compact", maximumFractionDigits: 1 });

function written(value: number): string {
  return (value >= 100_000 ? largeAmount : amount).format(value);
}

/** What is expected at each level, with the scale that makes a claim credible and the usual one. */
export function LevelPanel({ role }: { readonly role: Role }) {
  return (
    <Panel>
      <PanelHead
        title={`${role.levels.length} levels, told apart by what a person owns and at which scale`}
        subtitle="Expectation, and the scale from the least credible to the usual. An expert estimate, not a threshold"
      />
      <PanelBody className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        {role.levels.map(({ level, expectations, scale }) => (
          <div key={level} className="flex flex-col gap-2 text-13">
            <h3 className="font-semibold capitalize">{level === "vp" ? "VP" : level}</h3>
            <p className="text-secondary-foreground text-pretty">{expectations}</p>
            <ul className="mt-auto text-12 text-muted-foreground">
              {scale.map((entry) => (
                <li key={entry.dimension}>
                  {written(entry.min)} to {written(entry.typical)} {UNITS[entry.dimension]}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </PanelBody>
      <PanelFoot>{role.scaleMatching}</PanelFoot>
    </Panel>
  );
}
