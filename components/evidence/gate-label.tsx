import { EvidenceGlyph } from "@/components/evidence/evidence-glyph";
import type { ComputedScore, GateOutcome, RequirementStatus } from "@/lib/domain/scoring/score";

const FORM: Readonly<Record<GateOutcome, RequirementStatus>> = { passed: "met", verify: "unknown", failed: "not-met" };
const COLOUR: Readonly<Record<GateOutcome, string>> = {
  passed: "text-met-text",
  verify: "text-unknown-text",
  failed: "text-unmet-text",
};

type GateLabelProps = {
  readonly gate: GateOutcome;
  readonly mustHaves: ComputedScore["mustHaves"];
  /** `count` shows "4 of 5" alone, with the word for assistive technology only. */
  readonly show?: "word" | "count";
};

/** The gate's outcome: "Passed", "To verify 1", "Failed 1". */
export function GateLabel({ gate, mustHaves, show = "word" }: GateLabelProps) {
  const total = mustHaves.met + mustHaves.open + mustHaves.failed;
  return (
    <span
      className={`inline-flex items-center gap-1.5 whitespace-nowrap align-middle font-medium text-12 ${COLOUR[gate]}`}
    >
      <EvidenceGlyph status={FORM[gate]} />
      {show === "word" ? (
        gateWords(gate, mustHaves)
      ) : (
        <>
          <span className="sr-only">{gateWords(gate, mustHaves)}, </span>
          <span className="font-normal text-muted-foreground">
            {mustHaves.met} of {total}
          </span>
        </>
      )}
    </span>
  );
}

/** The gate's outcome in words, with the number of must-haves that keep it from passing. */
export function gateWords(gate: GateOutcome, mustHaves: ComputedScore["mustHaves"]): string {
  if (gate === "passed") return "Passed";
  return gate === "verify" ? `To verify ${mustHaves.open}` : `Failed ${mustHaves.failed}`;
}
