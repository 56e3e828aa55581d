import type { Metadata } from "next";
import { IntervalKey } from "@/components/evidence/interval-key";
import { UNNAMED } from "@/components/evidence/person-name";
import { PageFrame } from "@/components/layout/page-frame";
import { Button } from "@/components/ui/button";
import { Panel, PanelFoot } from "@/components/ui/panel";
import { PrintButton } from "@/components/ui/print-button";
import { countPool } from "@/lib/data/candidates";
import { getCurrentProfile } from "@/lib/data/roles";
import { listRanking } from "@/lib/data/scores";
import type { Actor } from "@/lib/domain/access";
import { formatList } from "@/lib/format";
import { roleBySlug, roles } from "@/lib/reference/roles";
import { requireActor } from "@/lib/server/session";
import { AddCandidate } from "./add-candidate";
import { comparedRows, shownRows } from "./compared-rows";
import { ComparisonAnswer } from "./comparison-answer";
import { ComparisonFilters } from "./comparison-filters";
import { ComparisonTable } from "./comparison-table";
import { loadCompared } from "./load-compared";
import { NobodyChosen } from "./nobody-chosen";
import { type Comparison, comparisonHref, MOST_COMPARED, readComparison } from "./search-params";
import { SettlePanel } from "./settle-panel";
import { weighTwo } from "./weigh-two";
import { WeighedPair } from "./weighed-pair";

export const metadata: Metadata = { title: "Compare" };

type ComparePageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ComparePage({ searchParams }: ComparePageProps) {
  const actor = await requireActor("candidate:read", "pool:read");
  const comparison = readComparison(await searchParams, roles[0]?.slug ?? "");
  const people = await loadCompared(actor, comparison);
  const roleName = roleBySlug.get(comparison.role)?.name ?? comparison.role;
  const rows = comparedRows(people);
  const weighed = await weighTwo(actor, comparison, people);
  const canAdd = people.length < MOST_COMPARED;
  const suggestions = canAdd ? await suggestOthers(actor, comparison) : [];
  const isPoolEmpty = people.length === 0 && (await countPool(actor)).candidates === 0;
  return (
    <PageFrame
      crumbs={[
        { label: "Roles", href: "/roles" },
        { label: roleName, href: `/roles/${comparison.role}` },
      ]}
      title={
        people.length === 0
          ? "Compare candidates"
          : formatList(people.map(({ candidate }) => candidate.name || UNNAMED))
      }
      answer={
        people.length < 2 ? (
          "Two to four people beside each other, one role, one level, the same questions."
        ) : (
          <ComparisonAnswer people={people} />
        )
      }
      actions={
        people.length < 2 ? null : (
          <>
            <PrintButton />
            {canAdd ? (
              <Button asChild>
                <a href="#add">{ADD_WORDS[people.length]}</a>
              </Button>
            ) : null}
          </>
        )
      }
    >
      {isPoolEmpty ? null : <ComparisonFilters comparison={comparison} requirementCount={rows.length} />}
      <Panel className="print:break-inside-auto">
        {people.length === 0 ? (
          <NobodyChosen isPoolEmpty={isPoolEmpty} />
        ) : (
          <ComparisonTable
            people={people}
            rows={rows}
            shown={shownRows(rows, comparison.show)}
            withoutHref={withoutHrefs(comparison)}
          />
        )}
        {people.length === 0 ? null : (
          <PanelFoot>
            <IntervalKey />
            <span className="ml-auto max-md:ml-0">Level found of level asked. No quote, no point</span>
          </PanelFoot>
        )}
      </Panel>
      {people.length > 1 ? (
        <SettlePanel
          people={people}
          profile={await getCurrentProfile(actor, comparison.role)}
          comparison={comparison}
        />
      ) : null}
      <WeighedPair comparison={comparison} people={people} two={weighed} />
      {canAdd && !isPoolEmpty ? <AddCandidate comparison={comparison} suggestions={suggestions} /> : null}
    </PageFrame>
  );
}

const ADD_WORDS: Readonly<Record<number, string>> = { 2: "Add a third", 3: "Add a fourth" };

const SUGGESTED = 6;

async function suggestOthers(actor: Actor, { role, level, ids, find }: Comparison) {
  const search = find === "" ? {} : { search: find };
  const page = await listRanking(actor, { role, level }, { ...search, limit: SUGGESTED + MOST_COMPARED });
  return page.rows.filter((row) => !ids.includes(row.id)).slice(0, SUGGESTED);
}

function withoutHrefs(comparison: Comparison): Readonly<Record<string, string>> {
  return Object.fromEntries(
    comparison.ids.map((id) => [
      id,
      comparisonHref(comparison, { ids: comparison.ids.filter((other) => other !== id) }),
    ]),
  );
}
