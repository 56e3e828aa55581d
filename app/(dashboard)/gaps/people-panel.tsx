import { gapHref } from "@/app/(dashboard)/gap-href";
import { roleTitle } from "@/app/(dashboard)/role-title";
import { CandidateLink } from "@/components/evidence/candidate-link";
import { GateLabel } from "@/components/evidence/gate-label";
import { PersonName, SampleMark, UNNAMED } from "@/components/evidence/person-name";
import { skillName } from "@/components/evidence/skill-names";
import { FilterChip } from "@/components/ui/filter-chip";
import { Link } from "@/components/ui/link";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import { SegmentedLinks } from "@/components/ui/segmented";
import { type GapPerson, listGapPeople } from "@/lib/data/gap-people";
import type { Actor } from "@/lib/domain/access";
import { type GapGroup, STANDINGS, type Standing } from "@/lib/domain/gap/standing";
import type { RoleGap, SkillGap } from "@/lib/domain/gap/talent-gap";
import { formatCount, formatLevel, formatQuantity, formatScore } from "@/lib/format";
import { type GapView, keptChoices } from "./search-params";

type PeoplePanelProps = {
  readonly actor: Actor;
  readonly gap: RoleGap;
  readonly skill: SkillGap;
  readonly view: GapView;
};

/** The people behind one count, each with the quote that it rests on. */
export async function PeoplePanel({ actor, gap, skill, view }: PeoplePanelProps) {
  const { role } = gap;
  const place = { role, skill: skill.skill, ...keptChoices(view) };
  const { total, people } = await listGapPeople(actor, { role, skill: skill.skill, group: view.who });
  const items = STANDINGS.map((group) => ({
    label: `${standingLabels[group]} ${formatCount(skill[group])}`,
    href: gapHref({ ...place, group }),
    current: view.who === group,
  }));
  return (
    <Panel id="people" className="scroll-mt-4 max-md:scroll-mt-16 lg:sticky lg:top-4">
      <PanelHead
        title={peopleFinding(skill, view.who, total)}
        subtitle={`For ${roleTitle(role)}, ${gap.level}; best expected score first`}
      />
      <div className="flex flex-wrap items-center gap-2 border-b px-4 pb-3">
        <SegmentedLinks label="Who" items={items} />
        {view.who === "one-away" ? (
          <FilterChip label="Only" value="one answer away" clearHref={gapHref({ ...place, group: "possible" })} />
        ) : null}
      </div>
      <ol className="divide-y overflow-y-auto lg:max-h-[calc(100vh-13rem)]" aria-label="People" tabIndex={-1}>
        {people.map((person) => (
          <PersonItem key={person.candidateId} person={person} role={role} skill={skill} />
        ))}
      </ol>
      <PanelFoot>
        {total > people.length
          ? `The ${people.length} with the best expected score of ${formatCount(total)}. `
          : people.length === 0
            ? "Nobody. "
            : null}
        <Link href={`/roles/${role}/ranking`} className="link ml-auto">
          All in the ranking
        </Link>
      </PanelFoot>
    </Panel>
  );
}

const standingLabels: Readonly<Record<Standing, string>> = {
  proving: "Prove",
  possible: "Might",
  lacking: "Do not",
};

function peopleFinding(skill: SkillGap, group: GapGroup, total: number): string {
  const name = `${skillName(skill.skill)} at level ${skill.levelAsked}`;
  const people = formatQuantity(total, "person", "people");
  if (group === "one-away") return `${people} one answer away: ${skillName(skill.skill)} is the must-have left`;
  if (group === "proving") return total === 0 ? `Nobody proves ${name}` : `${people} who prove ${name}`;
  if (group === "possible") return `${people} who might have ${name}`;
  return `${people} below ${name}, or without it`;
}

type PersonItemProps = { readonly person: GapPerson; readonly role: string; readonly skill: SkillGap };

function PersonItem({ person, role, skill }: PersonItemProps) {
  const { name, score, headline, isSample } = person;
  return (
    <li className="px-4 py-2 text-13">
      <p className="flex items-baseline gap-2">
        <CandidateLink
          href={`/candidates/${person.candidateId}?role=${role}`}
          prefetch={false}
          className="min-w-0 truncate font-medium hover:underline"
          title={headline ? `${name || UNNAMED}, ${headline}` : name || UNNAMED}
        >
          <PersonName name={name} />
        </CandidateLink>
        {isSample ? <SampleMark /> : null}
        <span className="ml-auto shrink-0">
          {score.gate === null ? null : <GateLabel gate={score.gate} mustHaves={score.mustHaves} />}
        </span>
        <span className="w-6 shrink-0 text-right font-semibold" title="Expected score of 100">
          {score.expected === null ? "–" : formatScore(score.expected)}
        </span>
      </p>
      <PersonQuote person={person} skill={skill} />
    </li>
  );
}

function PersonQuote({ person: { quote }, skill }: Omit<PersonItemProps, "role">) {
  if (quote === null) return <p className="mt-0.5 text-12 text-muted-foreground">Silent about it.</p>;
  const level = quote.stance === "lacked" ? "says no" : `level ${formatLevel(quote.level)} of ${skill.levelAsked}`;
  const through = quote.skill === skill.skill ? "" : ` through ${skillName(quote.skill)}`;
  return (
    <p className="mt-0.5 line-clamp-2 text-12 text-muted-foreground" title={quote.sentence}>
      <span className="text-secondary-foreground">
        {level}
        {through}
      </span>
      {quote.sentence === "" ? null : <> “{quote.sentence}”</>}
    </p>
  );
}
