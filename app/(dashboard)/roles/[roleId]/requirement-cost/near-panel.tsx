import { CandidateLink } from "@/components/evidence/candidate-link";
import { PersonName, SampleMark } from "@/components/evidence/person-name";
import { skillName } from "@/components/evidence/skill-names";
import { Panel, PanelBody, PanelFoot, PanelHead } from "@/components/ui/panel";
import type { Interval } from "@/lib/domain/interval";
import type { ToLearn } from "@/lib/domain/requirement-cost/lateral-fit";
import { formatCount, formatLevel, formatPoints, formatShare } from "@/lib/format";
import type { NearPerson, RoleRequirementCost } from "@/lib/server/requirement-cost";
import type { CostView } from "./search-params";

type NearPanelProps = { readonly cost: RoleRequirementCost; readonly view: CostView };

/** Who does not pass today and is nearest by what they can do already, with what they would have to learn. */
export function NearPanel({ cost: { nearest }, view }: NearPanelProps) {
  const [first] = nearest;
  return (
    <Panel className="print:break-inside-auto">
      <PanelHead
        title={
          first === undefined ? (
            "Nobody who does not pass holds a skill that carries over"
          ) : (
            <>
              <PersonName name={first.name} /> is nearest of those who do not pass
            </>
          )
        }
        subtitle="Lateral fit: must-haves that are missing, what carries over to them, and how far is left at most"
      />
      {first === undefined ? null : (
        <PanelBody className="p-0">
          <ol aria-label="Nearest people" className="divide-y border-t">
            {nearest.map((person) => (
              <NearRow key={person.candidateId} person={person} view={view} />
            ))}
          </ol>
        </PanelBody>
      )}
      <PanelFoot className="text-pretty">
        Weeks = levels to learn, one skill after another, × {view.weeks} weeks a level, an assumption that you set
        above. What carries over from an adjacent skill is an expert estimate. Where a résumé is silent, ask before you
        teach: the low end is 0. Who passes already is in the ranking.
      </PanelFoot>
    </Panel>
  );
}

function NearRow({ person, view }: { readonly person: NearPerson; readonly view: CostView }) {
  const { fit, pointsNow, pointsLearned } = person;
  return (
    <li className="grid gap-x-6 gap-y-1 px-4 py-2.5 text-13 md:grid-cols-[minmax(0,15rem)_minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <p className="flex items-baseline gap-1.5">
          <CandidateLink
            href={`/candidates/${person.candidateId}?role=${view.role}&level=${view.level}`}
            className="min-w-0 truncate font-medium hover:underline"
          >
            <PersonName name={person.name} />
          </CandidateLink>
          {person.isSample ? <SampleMark /> : null}
        </p>
        <p className="text-12 text-muted-foreground">
          {formatCount(fit.mustHavesMet)} of {formatCount(fit.mustHaves)} must-haves met
        </p>
      </div>
      <ul className="grid min-w-0 gap-1">
        {fit.toLearn.map((step) => (
          <li key={step.skill}>
            <span className="font-medium">{skillName(step.skill)}</span>{" "}
            <span className="text-12 text-secondary-foreground">{stepInWords(step)}</span>
          </li>
        ))}
      </ul>
      <p className="whitespace-nowrap md:text-right">
        <b className="font-semibold">{weeksInWords(fit.levels, view.weeks)}</b>
        <span className="block text-12 text-muted-foreground max-md:inline max-md:pl-2">
          expected {formatPoints(pointsNow)} → {formatPoints(pointsLearned)}
        </span>
      </p>
    </li>
  );
}

function stanceInWords({ stance, levels }: ToLearn): string {
  if (stance === "denied") return "denied";
  if (stance === "silent") return "silent, ask first";
  return levels.low === 0 ? "may be there, ask first" : "below what is asked";
}

function stepInWords(step: ToLearn): string {
  const { levelAsked, start } = step;
  const stance = stanceInWords(step);
  if (start === null) return `to level ${levelAsked}, ${stance}, nothing carries over`;
  const held = `${skillName(start.skill)} ${formatLevel(start.level)}`;
  const carried =
    start.transfer === 1 ? `from ${held}` : `from ${held}, of which ${formatShare(start.transfer)} carries over`;
  return `to level ${levelAsked}, ${stance}, ${carried}`;
}

/** "at most 12 weeks" where they may know it all already, else "6 to 12 weeks". */
function weeksInWords({ low, high }: Interval, weeksPerLevel: number): string {
  const [from, to] = [Math.ceil(low * weeksPerLevel), Math.ceil(high * weeksPerLevel)];
  if (from === 0) return `at most ${to} ${to === 1 ? "week" : "weeks"}`;
  return from === to ? `${from} ${from === 1 ? "week" : "weeks"}` : `${from} to ${to} weeks`;
}
