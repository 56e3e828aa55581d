import type { Metadata } from "next";
import { z } from "zod";
import { PageFrame } from "@/components/layout/page-frame";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";
import { TabLinks } from "@/components/ui/tab-links";
import { knowsColleagues, listAccountNames } from "@/lib/data/account-names";
import { countLinkedPairs, type LinkPage, LinkState, listLinkedPairs } from "@/lib/data/candidate-links-list";
import { type Actor, may } from "@/lib/domain/access";
import { mayKnowEverybody } from "@/lib/domain/blind/reveal";
import { formatCount, formatQuantity } from "@/lib/format";
import { wakeImports } from "@/lib/server/import-job/run-imports";
import { requireActor } from "@/lib/server/session";
import { PairKeys } from "./pair-keys";
import { PairPanel } from "./pair-panel";
import { pairStanding, stateNames } from "./pair-words";

export const metadata: Metadata = { title: "Duplicates" };

const DUPLICATES = "/candidates/duplicates";

const Shown = z.object({
  show: LinkState.catch("open").default("open"),
  from: z.string().max(200).nullable().catch(null).default(null),
});

export default async function DuplicatesPage({ searchParams }: PageProps<"/candidates/duplicates">) {
  const actor = await requireActor("pool:read");
  const { show, from } = Shown.parse(await searchParams);
  // Whoever was corrected since is compared anew in the background.
  wakeImports();
  const [page, counts] = await Promise.all([
    // An address that no page gave begins again.
    listLinkedPairs(actor, show, from).catch(() => listLinkedPairs(actor, show, null)),
    countLinkedPairs(actor),
  ]);
  return (
    <PageFrame
      crumbs={[{ label: "Candidates", href: "/candidates" }]}
      title="Duplicates"
      answer={
        <>
          <b>{formatQuantity(counts.open, "pair")}</b> {counts.open === 1 ? "waits" : "wait"} for somebody to say
          whether they are one person, <b>{formatCount(counts.linked)}</b> {counts.linked === 1 ? "is" : "are"} linked.
          Linked sources are both kept as they are.
        </>
      }
    >
      <TabLinks
        label="Pairs by what was said of them"
        tabs={LinkState.options.map((state) => ({
          label: stateNames[state],
          href: state === "open" ? DUPLICATES : `${DUPLICATES}?show=${state}`,
          count: counts[state],
          current: state === show,
        }))}
      />
      {page.pairs.length === 0 ? <NoPair state={show} /> : <PairList actor={actor} page={page} state={show} />}
    </PageFrame>
  );
}

type PairListProps = { readonly actor: Actor; readonly page: LinkPage; readonly state: LinkState };

async function PairList({ actor, page, state }: PairListProps) {
  const deciders = page.pairs.flatMap(({ decidedBy }) => decidedBy ?? []);
  const names = knowsColleagues(actor) ? await listAccountNames(actor, deciders) : null;
  return (
    <>
      <PairKeys />
      <p className="my-3 max-w-[72ch] text-12 text-muted-foreground">
        Each fact adds its weight in bits: one bit makes one person twice as likely as two, ten a thousand times. A rare
        name weighs more than a common one. <kbd>j</kbd> and <kbd>k</kbd> go from pair to pair.
      </p>
      {page.pairs.map((pair) => (
        <PairPanel
          key={`${pair.first.id} ${pair.second.id}`}
          pair={pair}
          standing={pairStanding(pair, { id: actor.id, names })}
          canDecide={may(actor, "candidate:write")}
          canOpen={may(actor, "candidate:read")}
          seesNames={mayKnowEverybody(actor)}
        />
      ))}
      {page.next === null ? null : (
        <Link
          href={`${DUPLICATES}?${new URLSearchParams({ show: state, from: page.next }).toString()}`}
          className="link text-13"
        >
          Less likely ones
        </Link>
      )}
    </>
  );
}

const empties: Readonly<Record<LinkState, { readonly title: string; readonly text: string }>> = {
  open: {
    title: "No pair waits for a decision",
    text: "Two sources stand here whose names are alike and whose facts agree, or who share an address under different names. Everybody is compared after each import; only an address or profile of their own under one name links two without asking.",
  },
  linked: {
    title: "Nobody is linked",
    text: "Two sources of one person stand here, with who said so and when. Both are kept as they are, and a link can be undone for ever.",
  },
  different: {
    title: "Nobody was told apart",
    text: "Pairs of which somebody said that they are two people stand here. They are never proposed again unless that is undone.",
  },
};

function NoPair({ state }: { readonly state: LinkState }) {
  const { title, text } = empties[state];
  return (
    <Panel className="mt-4">
      <EmptyState
        title={title}
        actions={
          <Button asChild>
            <Link href="/candidates">See the candidates</Link>
          </Button>
        }
      >
        {text}
      </EmptyState>
    </Panel>
  );
}
