"use client";

import type { ReactNode } from "react";
import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import { Slider } from "@/components/ui/slider";
import { formatQuantity } from "@/lib/format";
import type { WeighedRequirement } from "./ranked-row";

const MOST_WEIGHT = 5;
/** Requirements whose sliders stand open; the rest is folded. */
const SHOWN = 10;

type WeightSlidersProps = {
  readonly version: number;
  readonly requirements: readonly WeighedRequirement[];
  /** One a requirement, in their order. */
  readonly weights: readonly number[];
  readonly onChange: (place: number, weight: number) => void;
  /** Called before the first movement, so that the pool is there in time. */
  readonly onApproach: () => void;
  readonly children: ReactNode;
};

/** The weights of a profile as sliders; a tick shows where the profile has each. */
export function WeightSliders({ version, requirements, weights, onChange, onApproach, children }: WeightSlidersProps) {
  const changed = requirements.filter((requirement, place) => requirement.weight !== weights[place]).length;
  const rows = requirements.map((requirement, place) => (
    <WeightRow
      key={requirement.skill}
      requirement={requirement}
      weight={weights[place] ?? requirement.weight}
      onChange={(weight) => onChange(place, weight)}
    />
  ));
  return (
    <Panel id="weights" className="scroll-mt-14" onPointerEnter={onApproach} onFocus={onApproach}>
      <PanelHead
        title="Weights"
        subtitle={`Profile version ${version}, ${changed === 0 ? "unchanged" : `${formatQuantity(changed, "weight")} changed here`}. Re-ranks as you move`}
      />
      <PanelBody className="grid gap-1.5">
        {rows.slice(0, SHOWN)}
        {rows.length > SHOWN ? (
          <details>
            <summary className="link py-1 text-12">{restWords(requirements.slice(SHOWN))}</summary>
            <div className="mt-1.5 grid gap-1.5">{rows.slice(SHOWN)}</div>
          </details>
        ) : null}
        {children}
      </PanelBody>
    </Panel>
  );
}

/** "19 more strong, 28 nice-to-have" */
function restWords(rest: readonly WeighedRequirement[]): string {
  const words = [
    { kind: "must", words: "must-have" },
    { kind: "strong", words: "strong" },
    { kind: "nice", words: "nice-to-have" },
  ].flatMap(({ kind, words: name }) => {
    const count = rest.filter(({ required }) => required === kind).length;
    return count === 0 ? [] : [`${count} ${name}`];
  });
  return `More: ${words.join(", ")}`;
}

type WeightRowProps = {
  readonly requirement: WeighedRequirement;
  readonly weight: number;
  readonly onChange: (weight: number) => void;
};

function WeightRow({ requirement, weight, onChange }: WeightRowProps) {
  const { name, required } = requirement;
  return (
    <div className="text-13">
      <div className="flex justify-between gap-2">
        <span className="min-w-0">
          {name}{" "}
          <span className={`text-12 ${required === "must" ? "font-semibold" : "text-muted-foreground"}`}>
            {required}
          </span>
        </span>
        <span>
          {weight === requirement.weight ? null : <s className="mr-1 text-muted-foreground">{requirement.weight}</s>}
          {weight}
        </span>
      </div>
      <Slider
        label={`Weight of ${name}`}
        value={weight}
        baseline={requirement.weight}
        max={MOST_WEIGHT}
        onChange={onChange}
      />
    </div>
  );
}
