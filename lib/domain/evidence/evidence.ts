import type { Interval } from "@/lib/domain/interval";
import type { TextRange } from "@/lib/domain/text-range";

/** Where a mention stands decides what it proves: named in a list < used in a dated position < delivered with a stated outcome. */
export type EvidenceStrength = "listed" | "used" | "delivered";

/** What the résumé says about one skill. `lacked` is contrary evidence ("no experience with CUDA"); silence has no finding at all. */
export type SkillFinding = {
  readonly skill: string;
  readonly stance: "held" | "lacked";
  /** `implied` = follows from the finding of another skill (`via`). */
  readonly basis: "stated" | "implied";
  readonly via: string | null;
  readonly strength: EvidenceStrength;
  /** Level on the 1 to 5 scale; 0 to 0 when lacked. */
  readonly level: Interval;
  /** The mention itself. */
  readonly quote: TextRange;
  /** The sentence or bullet around it. */
  readonly context: TextRange;
  /** Every place that names the skill, for marking the text. */
  readonly mentions: readonly TextRange[];
};

export type ScaleDimension =
  | "gpus"
  | "requests-per-second"
  | "parameters"
  | "petabytes"
  | "team-size"
  | "users"
  | "publications"
  | "nodes";

/** A quantity with its unit normalised ("10M requests a day" → 115.7 requests per second). */
export type ScaleFinding = { readonly dimension: ScaleDimension; readonly value: number; readonly quote: TextRange };

export type SignalKind = "open-source" | "publication" | "venue" | "credential" | "degree";
export type SignalFinding = { readonly kind: SignalKind; readonly label: string; readonly quote: TextRange };

/** All that scoring may see of a person: an allow-list without name, contact, place, school or photo. */
export type CandidateFacts = {
  readonly skills: readonly SkillFinding[];
  readonly scale: readonly ScaleFinding[];
  readonly signals: readonly SignalFinding[];
  readonly yearsExperience: Interval | null;
};
