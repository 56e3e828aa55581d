import { skillName } from "@/components/evidence/skill-names";
import { Link } from "@/components/ui/link";
import type { TeamPerson } from "@/lib/data/team-rows";
import type { Learner } from "@/lib/domain/gap/build-skill";
import type { Interval } from "@/lib/domain/interval";
import { formatLevel, formatShare } from "@/lib/format";
import { WayFrame } from "./way-frame";

const MOST_LEARNERS = 4;

type BuildWayProps = {
  readonly learners: readonly Learner[];
  readonly people: ReadonlyMap<string, TeamPerson>;
  readonly weeksPerLevel: number;
};

/** "12 weeks", "12 to 24 weeks". */
function weeksInWords({ low, high }: Interval): string {
  const [from, to] = [Math.ceil(low), Math.ceil(high)];
  return from === to ? `${from} ${from === 1 ? "week" : "weeks"}` : `${from} to ${to} weeks`;
}

/** Who of the team is nearest to learn a skill, from what, and in how many weeks if the assumption holds. */
export function BuildWay({ learners, people, weeksPerLevel }: BuildWayProps) {
  return (
    <WayFrame name="Build" finding={buildFinding(learners, people)}>
      <ol aria-label="Nearest to learn it" className="grid gap-2">
        {learners.slice(0, MOST_LEARNERS).map((learner) => (
          <li key={learner.memberId}>
            <p className="flex items-baseline gap-2">
              <Link
                href={`/gaps/team/${learner.memberId}`}
                prefetch={false}
                className="min-w-0 truncate font-medium hover:underline"
              >
                {people.get(learner.memberId)?.name}
              </Link>
              <span className="ml-auto shrink-0 font-semibold">{weeksInWords(learner.weeks)}</span>
            </p>
            <p className="text-12 text-muted-foreground">{startInWords(learner)}</p>
          </li>
        ))}
      </ol>
      {learners.length === 0 ? null : (
        <p className="mt-2 text-12 text-muted-foreground">
          Needs time to learn, somebody who teaches, and work that uses it. Assumed: {weeksPerLevel} weeks a level.
        </p>
      )}
    </WayFrame>
  );
}

function startInWords({ start, startLevel }: Learner): string {
  const known = `${skillName(start.skill)} level ${formatLevel(start.level)}`;
  return start.transfer === 1
    ? `From ${known}`
    : `From ${known}, of which ${formatShare(start.transfer)} transfers: level ${formatLevel(startLevel)}`;
}

function buildFinding([first]: readonly Learner[], people: ReadonlyMap<string, TeamPerson>): string {
  if (people.size === 0) return "Nobody is on the team yet who could learn it.";
  if (first === undefined) return "Nobody here is short of it and holds a skill that carries over.";
  return `${people.get(first.memberId)?.name ?? "Somebody"} is nearest, ${weeksInWords(first.weeks)} away.`;
}
