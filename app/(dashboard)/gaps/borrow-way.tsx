import { roleTitle } from "@/app/(dashboard)/role-title";
import { skillName } from "@/components/evidence/skill-names";
import { Link } from "@/components/ui/link";
import type { TeamPerson } from "@/lib/data/team-rows";
import type { InternalMove, LateralBackground, SkillBridge } from "@/lib/domain/gap/borrow-people";
import { formatList, formatQuantity, formatShare } from "@/lib/format";
import { WayFrame, WayHead } from "./way-frame";

const MOST_MOVES = 3;
const MOST_BACKGROUNDS = 3;

type BorrowWayProps = {
  readonly moves: readonly InternalMove[];
  readonly backgrounds: readonly LateralBackground[];
  readonly bridges: readonly SkillBridge[];
  readonly people: ReadonlyMap<string, TeamPerson>;
  readonly role: string;
  readonly skill: string;
};

/** Who could move over from another role here, and from which backgrounds people come into the role. */
export function BorrowWay({ moves, backgrounds, bridges, people, role, skill }: BorrowWayProps) {
  return (
    <WayFrame name="Borrow" finding={borrowFinding(moves, backgrounds, people)}>
      {moves.length === 0 ? null : (
        <>
          <WayHead>From another role here</WayHead>
          <ol aria-label="Could move over" className="grid gap-2">
            {moves.slice(0, MOST_MOVES).map((move) => (
              <MoveItem key={move.memberId} move={move} person={people.get(move.memberId)} skill={skill} />
            ))}
          </ol>
        </>
      )}
      <WayHead>From a lateral background</WayHead>
      <ol aria-label="Lateral backgrounds" className="grid gap-2">
        {backgrounds.slice(0, MOST_BACKGROUNDS).map(({ background, why, whatToTeach, rampMonths }) => (
          <li key={background}>
            <p className="flex items-baseline gap-2">
              <span className="min-w-0 font-medium">{background}</span>
              <span className="ml-auto shrink-0">{formatQuantity(rampMonths, "month")}</span>
            </p>
            <p className="text-12 text-muted-foreground">
              Brings: {why} To teach: {formatList(whatToTeach)}.
            </p>
          </li>
        ))}
      </ol>
      {bridges.length === 0 ? null : (
        <p className="mt-2 text-12 text-muted-foreground">
          {bridges.map(({ from, throughSkill }) => `${from} bring it over from ${skillName(throughSkill)}`).join("; ")}.
        </p>
      )}
      <p className="mt-2 text-12">
        <Link href={`/roles/${role}`} className="link">
          All backgrounds of {roleTitle(role)}
        </Link>
      </p>
    </WayFrame>
  );
}

type MoveItemProps = { readonly move: InternalMove; readonly person: TeamPerson | undefined; readonly skill: string };

function MoveItem({ move, person, skill }: MoveItemProps) {
  const { fromRole, mustHavesProven, mustHaves, openMustHaves, holdsSkill, learnShare } = move;
  const open =
    openMustHaves.length === 0 ? "no must-have is left" : `left: ${formatList(openMustHaves.map(skillName))}`;
  return (
    <li>
      <p className="flex items-baseline gap-2">
        <Link
          href={`/gaps/team/${move.memberId}`}
          prefetch={false}
          className="min-w-0 truncate font-medium hover:underline"
        >
          {person?.name}
        </Link>
        <span className="ml-auto shrink-0">
          {mustHavesProven} of {mustHaves} must-haves
        </span>
      </p>
      <p className="text-12 text-muted-foreground">
        {fromRole === null ? person?.title || "In none of the ten roles" : roleTitle(fromRole)}
        {learnShare === null ? "" : `, of which ${formatShare(learnShare)} of this role is to learn`};{" "}
        {holdsSkill ? `holds ${skillName(skill)} now` : open}.
      </p>
    </li>
  );
}

function borrowFinding(
  [first]: readonly InternalMove[],
  [quickest]: readonly LateralBackground[],
  people: ReadonlyMap<string, TeamPerson>,
): string {
  if (first?.holdsSkill === true)
    return `${people.get(first.memberId)?.name ?? "Somebody"} holds it in another role and could lend it.`;
  const outside =
    quickest === undefined
      ? "No lateral background is known."
      : `${quickest.background}: effective in about ${formatQuantity(quickest.rampMonths, "month")}.`;
  if (first === undefined) return outside;
  return `${people.get(first.memberId)?.name ?? "Somebody"} proves ${first.mustHavesProven} of ${first.mustHaves} must-haves in another role. ${outside}`;
}
