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
  /** `count` shows "4 of 5" alone, with the word for assistive technology only; `fitting` shows "4/5" on a phone and the word elsewhere. */
  readonly show?: "word" | "count" | "fitting";
};

/** The gate's outcome: "Passed", "To verify 1", "Failed 1". */
export function GateLabel({ gate, mustHaves, show = "word" }: GateLabelProps) {
  const total = mustHaves.met + mustHaves.open + mustHaves.failed;
  const words = gateWords(gate, mustHaves);
  return (
    <span
      className={`inline-flex items-center gap-1.5 whitespace-nowrap align-middle font-medium text-12 ${COLOUR[gate]}`}
    >
      <EvidenceGlyph status={FORM[gate]} />
      {show === "word" ? words : <span className={show === "fitting" ? "max-md:sr-only" : "sr-only"}>{words}</span>}
      {show === "word" ? null : (
        <span className={`font-normal text-muted-foreground ${show === "fitting" ? "md:hidden print:hidden" : ""}`}>
          {mustHaves.met}
          {show === "fitting" ? "/" : " of "}
          {total}
        </span>
      )}
    </span>
  );
}

/** The gate's outcome in words, with the number of must-haves that keep it from passing. */
export function gateWords(gate: GateOutcome, mustHaves: ComputedScore["mustHaves"]): string {
  if (gate === "passed") return "Passed";
  return gate === "verify" ? `To verify ${mustHaves.open}` : `Failed ${mustHaves.failed}`;
}
