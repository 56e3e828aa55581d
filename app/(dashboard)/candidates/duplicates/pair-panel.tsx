import { PersonName, SampleMark, UNNAMED } from "@/components/evidence/person-name";
import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import type { LinkedPair, LinkSource } from "@/lib/data/candidate-links-list";
import { weightInWords } from "@/lib/domain/linkage/reason-words";
import { formatDay } from "@/lib/format";
import { PairButtons } from "./pair-buttons";
import { pairRows } from "./pair-rows";
import { PairTable } from "./pair-table";
import { findingNames } from "./pair-words";

type PairPanelProps = {
  readonly pair: LinkedPair;
  readonly standing: string;
  readonly canDecide: boolean;
  readonly canOpen: boolean;
  readonly seesNames: boolean;
};

const tones = { certain: "met", proposal: "unknown", doubt: "unmet", "by-hand": "line" } as const;

/** Two sources that may be one person, with everything that speaks for it and against it, and what can be said of them. */
export function PairPanel({ pair, standing, canDecide, canOpen, seesNames }: PairPanelProps) {
  const { first, second, finding, weight } = pair;
  const names: readonly [string, string] = [first.name || UNNAMED, second.name || UNNAMED];
  return (
    <Panel
      data-pair=""
      tabIndex={-1}
      className="mb-4 outline-offset-2 focus-visible:outline-2 focus-visible:outline-ring"
    >
      <PanelHead
        title={
          <>
            <PersonName name={first.name} /> and <PersonName name={second.name} />
          </>
        }
        subtitle={standing}
        tools={<Badge tone={tones[finding]}>{findingNames[finding]}</Badge>}
      />
      <div className="grid gap-x-4 px-4 pb-2 text-12 text-muted-foreground md:grid-cols-2">
        <SourceLine source={first} canOpen={canOpen} />
        <SourceLine source={second} canOpen={canOpen} />
      </div>
      <PairTable
        caption={`What ${names[0]} and ${names[1]} have in common`}
        rows={pairRows(pair)}
        heads={["First source", "Second source"]}
        hasValues={seesNames}
      />
      <PanelFoot>
        <span>
          Together <b className="text-foreground tabular-nums">{weightInWords(weight)}</b> bits for one person
        </span>
        {canDecide ? (
          <div className="ml-auto flex gap-2">
            <PairButtons
              fields={{ first: first.id, second: second.id }}
              state={pair.state}
              both={`${names[0]} and ${names[1]}`}
            />
          </div>
        ) : null}
      </PanelFoot>
    </Panel>
  );
}

function SourceLine({ source, canOpen }: { readonly source: LinkSource; readonly canOpen: boolean }) {
  const { id, name, fileName, importedAt, isSample } = source;
  const label = fileName || name || UNNAMED;
  return (
    <p className="flex min-h-7 min-w-0 items-baseline gap-1.5">
      {canOpen ? (
        <Link href={`/candidates/${id}`} className="link min-w-0 truncate py-1">
          {label}
        </Link>
      ) : (
        <span className="min-w-0 truncate">{label}</span>
      )}
      <span className="shrink-0">imported {formatDay(importedAt.toISOString())}</span>
      {isSample ? <SampleMark /> : null}
    </p>
  );
}
