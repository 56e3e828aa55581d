import { notFound } from "next/navigation";
import { loadPage } from "@/app/(dashboard)/candidates/load-page";
import { IfMay } from "@/app/(dashboard)/if-may";
import { RoleTabs } from "@/app/(dashboard)/roles/[roleId]/role-tabs";
import { skillName } from "@/components/evidence/skill-names";
import { PageFrame } from "@/components/layout/page-frame";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import type { CandidatePage } from "@/lib/data/candidate-query";
import { countPool } from "@/lib/data/candidates";
import { listGroupDraws } from "@/lib/data/group-draws";
import { scoreAtLevel } from "@/lib/data/rescore";
import { getCurrentProfile } from "@/lib/data/roles";
import { defaultLevel } from "@/lib/domain/role/role-levels";
import type { RoleProfile } from "@/lib/domain/role/role-profile";
import { USUAL_SEED } from "@/lib/domain/scoring/rank-weightings";
import { formatCount, formatMoment, formatQuantity, formatShare } from "@/lib/format";
import { roleBySlug } from "@/lib/reference/roles";
import { requireActor } from "@/lib/server/session";
import { CopyAddress } from "./copy-address";
import type { RankedRow } from "./ranked-row";
import { RankingAnswer } from "./ranking-answer";
import { RankingBoard, type RankingBoardProps } from "./ranking-board";
import { RankingEmpty } from "./ranking-empty";
import { levelName, RankingFilters } from "./ranking-filters";
import {
  type RankingView,
  rankingHref,
  rankingParameters,
  rankingQuery,
  readRankingView,
  USUAL_TOP,
} from "./search-params";

/** People scored on the spot when a level is opened for the first time; the rest follows on the next visits. */
const MOST_SCORED_AT_ONCE = 1000;

export default async function RankingPage({ params, searchParams }: PageProps<"/roles/[roleId]/ranking">) {
  const actor = await requireActor("pool:read");
  const { roleId } = await params;
  const role = roleBySlug.get(roleId);
  if (role === undefined) notFound();
  const view = readRankingView(roleId, await searchParams);
  const isWhole =
    view.level === defaultLevel(roleId) ||
    (await scoreAtLevel(actor, { role: roleId, level: view.level }, MOST_SCORED_AT_ONCE));
  const [profile, page, pool, draws] = await Promise.all([
    getCurrentProfile(actor, roleId),
    loadPage(actor, rankingQuery(view), rankingHref(view, {})),
    countPool(actor),
    listGroupDraws(actor, roleId),
  ]);
  const title = `${role.name}, ${levelName(view.level)}`;
  return (
    <PageFrame
      crumbs={[
        { label: "Roles", href: "/roles" },
        { label: role.name, href: `/roles/${roleId}` },
      ]}
      title={title}
      answer={<RankingAnswer actor={actor} view={view} profile={profile} />}
      actions={
        <>
          {pool.candidates === 0 ? null : <CopyAddress />}
          <IfMay permission="import:write">
            <Button asChild tone="primary">
              <Link href="/candidates/import">Import résumés</Link>
            </Button>
          </IfMay>
        </>
      }
    >
      <RoleTabs role={roleId} current="Ranking" />
      {isWhole ? null : (
        <Banner>This level is new to part of the pool. Reload the page to score the next {MOST_SCORED_AT_ONCE}.</Banner>
      )}
      {pool.candidates === 0 ? null : <RankingFilters view={view} />}
      {page.rows.length === 0 ? (
        <RankingEmpty isPoolEmpty={pool.candidates === 0} clearHref={`/roles/${roleId}/ranking`} />
      ) : (
        <RankingBoard
          key={`${roleId} ${view.level} ${profile.version}`}
          {...boardProps({ view, profile, page })}
          draws={draws.map(({ order, seed, draw, at }) => ({ order, seed, draw, at: formatMoment(at.toISOString()) }))}
          roleTitle={title}
          poolSize={pool.candidates}
          shown={shownWords(page.total, pool.candidates)}
          total={page.total}
        />
      )}
    </PageFrame>
  );
}

function shownWords(shown: number, pool: number): string {
  return shown === pool
    ? formatQuantity(pool, "person", "people")
    : `${formatCount(shown)} of ${formatCount(pool)} people`;
}

type Loaded = { readonly view: RankingView; readonly profile: RoleProfile; readonly page: CandidatePage };

function boardProps({
  view,
  profile,
  page,
}: Loaded): Omit<RankingBoardProps, "roleTitle" | "poolSize" | "shown" | "total" | "draws"> {
  const turned = (sort: "name" | "expected" | "coverage") => {
    const usual = sort === "name" ? "ascending" : "descending";
    const other = usual === "ascending" ? "descending" : "ascending";
    return rankingHref(view, { sort, direction: view.sort === sort && view.direction === usual ? other : usual });
  };
  return {
    role: view.role,
    level: view.level,
    placeQuery: `role=${view.role}&level=${view.level}`,
    version: profile.version,
    requirements: profile.requirements.map(({ skill, required, weight }) => ({
      skill,
      name: skillName(skill),
      required,
      weight,
    })),
    rows: rankedRows(page),
    filterWords: filterWords(view),
    filters: { gate: view.gate, coverage: view.coverage },
    weighing: { pair: view.pair, seed: view.seed, top: view.top },
    isInOrder: view.sort === "expected" && view.direction === "descending",
    exportAddress: `/roles/${view.role}/ranking/export?${rankingParameters({ ...view, cursor: null })}`,
    feedAddress: `/roles/${view.role}/ranking/vectors?${feedParameters(view)}`,
    sorts: {
      sort: view.sort,
      direction: view.direction,
      hrefs: { name: turned("name"), expected: turned("expected"), coverage: turned("coverage") },
    },
    pager: {
      first: page.firstPosition,
      count: page.rows.length,
      total: page.total,
      previousHref: page.previousCursor ? rankingHref(view, { cursor: page.previousCursor }) : null,
      nextHref: page.nextCursor ? rankingHref(view, { cursor: page.nextCursor }) : null,
    },
  };
}

const gateFilterWords = { passed: "gate passed", verify: "gate to verify", failed: "gate failed" };

/** What the filters ask, in words: "gate passed, coverage at least 50 %". */
function filterWords({ gate, coverage, location, years, q }: RankingView): string {
  return [
    gate === null ? "" : gateFilterWords[gate],
    coverage === 0 ? "" : `coverage at least ${formatShare(coverage / 100)}`,
    location === "" ? "" : `location “${location}”`,
    years === 0 ? "" : `${formatQuantity(years, "year")} or more`,
    q === "" ? "" : `name or headline with “${q}”`,
  ]
    .filter((words) => words !== "")
    .join(", ");
}

/** The feed depends on who is let through and at which level, not on sort, page, gate or coverage. */
function feedParameters(view: RankingView): URLSearchParams {
  return rankingParameters({
    ...view,
    gate: null,
    coverage: 0,
    sort: "expected",
    direction: "descending",
    cursor: null,
    pair: "",
    seed: USUAL_SEED,
    top: USUAL_TOP,
  });
}

function rankedRows(page: CandidatePage): readonly RankedRow[] {
  return page.rows.map(({ id, name, headline, isSample, score }, index) => {
    const isComputed = score !== null && score.proven !== null && score.expected !== null && score.possible !== null;
    return {
      id,
      name,
      headline,
      isSample,
      position: page.firstPosition + index,
      points: isComputed
        ? { proven: score.proven ?? 0, expected: score.expected ?? 0, possible: score.possible ?? 0 }
        : null,
      coverage: score?.coverage ?? 0,
      gate: score?.gate ?? null,
      mustHaves: score?.mustHaves ?? { met: 0, open: 0, failed: 0 },
      climbed: 0,
      detail: null,
    };
  });
}
