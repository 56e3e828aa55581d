import { skillName } from "@/components/evidence/skill-names";
import type { Lift, LiftingFact } from "@/lib/domain/scoring/lifting-facts";
import { formatLevel, formatPoints, formatQuantity } from "@/lib/format";

/** The sets of facts that lift somebody, each enough alone; or why none does. */
export function LiftSets({ lift }: { readonly lift: Lift }) {
  if (lift.kind === "reached") return <p className="text-13">Nothing more is needed.</p>;
  if (lift.kind === "out-of-reach")
    return (
      <p className="text-13">
        Not even with every open fact proven: they give {formatPoints(lift.points)} points
        {lift.isGateMet ? "" : ", and a must-have that was denied stays unmet"}.
      </p>
    );
  return (
    <>
      <Ways sets={lift.sets} />
      {lift.isExact ? null : (
        <p className="mt-2 text-12 text-muted-foreground">
          There are too many ways to try them all: a smaller set may be enough too.
        </p>
      )}
    </>
  );
}

type Sets = readonly (readonly LiftingFact[])[];

/** Sets that differ in one fact alone say what they share once. */
function Ways({ sets }: { readonly sets: Sets }) {
  const [first = []] = sets;
  const shared = first.filter(({ skill }) => sets.every((set) => set.some((fact) => fact.skill === skill)));
  if (sets.length < 2 || shared.length !== first.length - 1)
    return (
      <ol className="grid gap-2 text-13">
        {sets.map((set, index) => (
          <li key={set.map(({ skill }) => skill).join()} className="flex gap-3">
            {sets.length > 1 ? <span className="w-3 text-muted-foreground">{index + 1}</span> : null}
            <FactList facts={set} />
          </li>
        ))}
      </ol>
    );
  const others = sets.flatMap((set) => set.filter((fact) => !shared.some(({ skill }) => skill === fact.skill)));
  return (
    <div className="grid gap-2 text-13">
      {shared.length === 0 ? null : <FactList facts={shared} />}
      <p className="text-12 text-muted-foreground">{shared.length === 0 ? "Any one of" : "and any one of"}</p>
      <FactList facts={others} />
    </div>
  );
}

function FactList({ facts }: { readonly facts: readonly LiftingFact[] }) {
  return (
    <ul className="flex min-w-0 flex-1 flex-wrap gap-x-4 gap-y-0.5">
      {facts.map((fact) => (
        <li key={fact.skill}>
          <b className="font-medium">{skillName(fact.skill)}</b>{" "}
          <span className="text-12 text-muted-foreground">{levelWords(fact)}</span>
        </li>
      ))}
    </ul>
  );
}

function levelWords({ levelAsked, levelFound, required }: LiftingFact): string {
  const found = levelFound === null ? "nothing known" : `${formatLevel(levelFound)} found`;
  return `at level ${levelAsked}, ${found}${required === "must" ? ", must-have" : ""}`;
}

/** How many facts would do it, as the beginning of a sentence. */
export function liftInWords(lift: Lift, what: string): string {
  if (lift.kind === "reached") return `Nothing more is needed to ${what}`;
  if (lift.kind === "out-of-reach") return `No fact that is open would be enough to ${what}`;
  const size = lift.sets[0]?.length ?? 0;
  const ways = lift.sets.length > 1 ? ", in any of these ways" : "";
  return `${formatQuantity(size, "fact")} would be enough to ${what}${ways}`;
}
