import type { Metadata } from "next";
import { PersonName, SampleMark, UNNAMED } from "@/components/evidence/person-name";
import { PageFrame } from "@/components/layout/page-frame";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { FilterInput } from "@/components/ui/filter-input";
import { Link } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";
import { listCandidates } from "@/lib/data/candidate-list";
import type { Actor } from "@/lib/domain/access";
import { formatDay, formatQuantity } from "@/lib/format";
import { noteView } from "@/lib/server/note-view";
import { requireCandidate } from "@/lib/server/require-candidate";
import { requireActor } from "@/lib/server/session";
import { LinkPreview } from "./link-preview";
import { LinkView, linkHref } from "./search-params";

// The name of a person is kept out of the browser's history and tab titles.
export const metadata: Metadata = { title: "Link with another source" };

/** Whoever is not among so many is found by more words. */
const MOST_FOUND = 20;

export default async function LinkPage({ params, searchParams }: PageProps<"/candidates/[candidateId]/link">) {
  const actor = await requireActor("candidate:write");
  const candidate = await requireCandidate(actor, (await params).candidateId);
  noteView(actor, candidate.id);
  const view = LinkView.parse(await searchParams);
  return (
    <PageFrame
      crumbs={[
        { label: "Candidates", href: "/candidates" },
        { label: candidate.name || UNNAMED, href: `/candidates/${candidate.id}` },
      ]}
      title="Link with another source"
      answer="Search whoever is the same person, look at what agrees and what differs, and link the two. Both are kept as they are."
    >
      <FilterBar label="Search the other source">
        <FilterInput
          label={actor.blind === undefined ? "Name, headline or place" : "Place, or a revealed name"}
          name="q"
          type="search"
          value={view.q}
          className="w-full max-w-96"
        />
      </FilterBar>
      <div className="grid gap-4">
        {view.with === null ? null : <LinkPreview actor={actor} candidateId={candidate.id} chosenId={view.with} />}
        {view.q === "" ? null : <FoundList actor={actor} candidateId={candidate.id} view={view} />}
      </div>
    </PageFrame>
  );
}

type FoundListProps = { readonly actor: Actor; readonly candidateId: string; readonly view: LinkView };

async function FoundList({ actor, candidateId, view }: FoundListProps) {
  const found = await listCandidates(actor, {
    ...{ search: view.q, sort: "name", direction: "ascending", limit: MOST_FOUND + 1 },
  });
  const others = found.rows.filter(({ id }) => id !== candidateId).slice(0, MOST_FOUND);
  if (others.length === 0)
    return (
      <Panel>
        <EmptyState title="Nobody else is found by these words">
          Try fewer words, or another spelling. Everybody in the pool is searched by name, headline and place.
        </EmptyState>
      </Panel>
    );
  return (
    <Panel>
      <ul aria-label={`Found: ${formatQuantity(others.length, "candidate")}`} className="divide-y">
        {others.map(({ id, name, headline, location, createdAt, isSample }) => (
          <li key={id}>
            <Link
              href={linkHref(candidateId, { ...view, with: id })}
              aria-current={id === view.with ? "true" : undefined}
              className="block px-4 py-2.5 text-13 hover:bg-muted aria-[current]:bg-muted"
            >
              <span className="flex flex-wrap items-baseline gap-x-2">
                <span className="font-medium">
                  <PersonName name={name} />
                </span>
                {isSample ? <SampleMark /> : null}
                <span className="min-w-0 break-words text-muted-foreground">
                  {[headline, location].filter((part) => part !== "").join(" · ")}
                </span>
                <span className="text-12 text-muted-foreground">imported {formatDay(createdAt.toISOString())}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
