import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { getJoiningCandidate } from "@/lib/data/joining-candidate";
import { type Actor, may } from "@/lib/domain/access";

type TeamLinkProps = { readonly actor: Actor; readonly candidateId: string };

/** From a candidate to the team: adds them with the levels that their evidence shows, or opens who they are there. */
export async function TeamLink({ actor, candidateId }: TeamLinkProps) {
  if (!may(actor, "team:write")) return null;
  const { memberId } = await getJoiningCandidate(actor, candidateId);
  return (
    <Button asChild>
      {memberId === null ? (
        <Link href={`/gaps/team/new?candidate=${candidateId}`}>Add to the team</Link>
      ) : (
        <Link href={`/gaps/team/${memberId}`}>On the team</Link>
      )}
    </Button>
  );
}
