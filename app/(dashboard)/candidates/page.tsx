import { IfMay } from "@/app/(dashboard)/if-may";
import { PageFrame } from "@/components/layout/page-frame";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { Pager } from "@/components/ui/pager";
import { type CandidatePage, CandidateSort } from "@/lib/data/candidate-query";
import { countPool, type PoolCount } from "@/lib/data/candidates";
import { may } from "@/lib/domain/access";
import { formatCount, formatQuantity } from "@/lib/format";
import { requireSession } from "@/lib/server/session";
import { AssignedCandidates } from "./assigned-candidates";
import { CandidateFilters } from "./candidate-filters";
import { CandidateTable } from "./candidate-table";
import { CandidatesEmpty } from "./candidates-empty";
import { toListedCandidate } from "./listed-candidate";
import { loadPage } from "./load-page";
import {
  type CandidateView,
  candidateParameters,
  candidateQuery,
  candidatesHref,
  readCandidateView,
  usualDirection,
} from "./search-params";

export default async function CandidatesPage({ searchParams }: PageProps<"/candidates">) {
  const { actor } = await requireSession();
  if (!may(actor, "pool:read")) return <AssignedCandidates actor={actor} />;
  const view = readCandidateView(await searchParams);
  const [page, pool] = await Promise.all([
    loadPage(actor, candidateQuery(view), candidatesHref(view, {})),
    countPool(actor),
  ]);
  return (
    <PageFrame
      title="Candidates"
      answer={<CandidatesAnswer pool={pool} />}
      actions={
        <>
          <Button asChild>
            <Link href="/candidates/duplicates">Duplicates</Link>
          </Button>
          <IfMay permission="import:write">
            <Button asChild tone="primary">
              <Link href="/candidates/import">Import résumés</Link>
            </Button>
          </IfMay>
        </>
      }
    >
      {pool.candidates === 0 ? null : <CandidateFilters view={view} isBlind={actor.blind !== undefined} />}
      {page.rows.length === 0 ? (
        <CandidatesEmpty isPoolEmpty={pool.candidates === 0} />
      ) : (
        <CandidateList view={view} page={page} pool={pool.candidates} />
      )}
    </PageFrame>
  );
}

function CandidatesAnswer({ pool }: { readonly pool: PoolCount }) {
  if (pool.candidates === 0) return <>Nobody is in the pool yet.</>;
  const near = pool.candidates - pool.nearNone - pool.withoutText;
  return (
    <>
      <b>
        {formatCount(near)} of {formatQuantity(pool.candidates, "candidate")}
      </b>{" "}
      {near === 1 ? "is" : "are"} near to one of the ten roles, <b>{formatCount(pool.nearNone)}</b> to none
      {pool.withoutText === 0 ? null : `, and ${formatQuantity(pool.withoutText, "file")} had no text to read`}.
    </>
  );
}

type CandidateListProps = { readonly view: CandidateView; readonly page: CandidatePage; readonly pool: number };

function CandidateList({ view, page, pool }: CandidateListProps) {
  const turned = (sort: CandidateSort) => {
    const usual = usualDirection(sort);
    const other = usual === "ascending" ? "descending" : "ascending";
    return candidatesHref(view, { sort, direction: view.sort === sort && view.direction === usual ? other : usual });
  };
  const { enum: sorts } = CandidateSort;
  return (
    <CandidateTable
      rows={page.rows.map((row) => toListedCandidate(row, view.role))}
      shown={
        page.total === pool
          ? formatQuantity(pool, "candidate")
          : `${formatCount(page.total)} of ${formatQuantity(pool, "candidate")}`
      }
      total={page.total}
      query={candidateParameters(view).toString()}
      hidden={view.hide}
      sort={{ by: view.sort, direction: view.direction }}
      sortHrefs={{
        name: turned(sorts.name),
        years: turned(sorts.years),
        expected: turned(sorts.expected),
        coverage: turned(sorts.coverage),
        imported: turned(sorts.imported),
      }}
      placeQuery={view.role === null ? "" : `role=${view.role}`}
      pager={
        <Pager
          first={page.firstPosition}
          count={page.rows.length}
          total={page.total}
          previousHref={page.previousCursor ? candidatesHref(view, { cursor: page.previousCursor }) : null}
          nextHref={page.nextCursor ? candidatesHref(view, { cursor: page.nextCursor }) : null}
        />
      }
    />
  );
}
