import { listCandidates } from "@/lib/data/candidate-list";
import { countOneAway } from "@/lib/data/open-questions";
import type { Actor } from "@/lib/domain/access";
import { defaultLevel } from "@/lib/domain/role/role-levels";
import type { RoleProfile } from "@/lib/domain/role/role-profile";
import { formatCount, formatQuantity } from "@/lib/format";
import type { RankingView } from "./search-params";

type RankingAnswerProps = { readonly actor: Actor; readonly view: RankingView; readonly profile: RoleProfile };

/** How the whole pool stands to the role, in a sentence. */
export async function RankingAnswer({ actor, view, profile }: RankingAnswerProps) {
  const place = { role: view.role, level: view.level, limit: 1, sort: "expected" } as const;
  const [passed, open, failed] = await Promise.all(
    (["passed", "verify", "failed"] as const).map((gate) => listCandidates(actor, { ...place, gate })),
  );
  const oneAway = view.level === defaultLevel(view.role) ? await countOneAway(actor, view.role) : null;
  const counts = { passed: passed?.total ?? 0, open: open?.total ?? 0, failed: failed?.total ?? 0 };
  const scored = counts.passed + counts.open + counts.failed;
  const musts = profile.requirements.filter(({ required, weight }) => required === "must" && weight > 0).length;
  if (scored === 0) return <>Nobody is scored for this role yet. Import résumés, and they are ranked here.</>;
  const best = passed?.rows[0]?.name;
  return (
    <>
      <b>
        {formatCount(counts.passed)} of {formatCount(scored)}
      </b>{" "}
      readable candidates {counts.passed === 1 ? "passes" : "pass"} all {formatQuantity(musts, "must-have")},{" "}
      <b>{formatCount(counts.open)}</b> {counts.open === 1 ? "is" : "are"} to verify and{" "}
      <b>{formatCount(counts.failed)}</b> {counts.failed === 1 ? "fails" : "fail"}.
      {oneAway === null || oneAway === 0 ? null : (
        <>
          {" "}
          <b>{formatCount(oneAway)}</b> {oneAway === 1 ? "waits" : "wait"} on a single answer.
        </>
      )}
      {best ? <> {best} leads those who pass.</> : null}
    </>
  );
}
