import type { EvidenceStrength, SkillFinding } from "@/lib/domain/evidence/evidence";

/** Bytes of one finding: skill ordinal (2, little endian), lowest level × 20, highest level × 20, flags. */
const CELL_BYTES = 5;
const LEVEL_STEPS = 20;
const strengths: readonly EvidenceStrength[] = ["listed", "used", "delivered"];
const IMPLIED = 4;
const LACKED = 8;

/** One unpacked finding; levels from 0 to 5 in steps of a twentieth. */
export type VectorCell = {
  readonly ordinal: number;
  readonly stance: SkillFinding["stance"];
  readonly basis: SkillFinding["basis"];
  readonly strength: EvidenceStrength;
  readonly levelLow: number;
  readonly levelHigh: number;
};

/** Packs the findings whose skill has an ordinal, five bytes each, in the order of the ordinals. No findings, no bytes. */
export function packFindings(
  findings: readonly SkillFinding[],
  ordinals: ReadonlyMap<string, number>,
): Uint8Array<ArrayBuffer> {
  const known = findings
    .flatMap((finding) => {
      const ordinal = ordinals.get(finding.skill);
      return ordinal === undefined ? [] : [{ finding, ordinal }];
    })
    .sort((a, b) => a.ordinal - b.ordinal);
  const bytes = new Uint8Array(known.length * CELL_BYTES);
  known.forEach(({ finding, ordinal }, index) => {
    const flags =
      Math.max(0, strengths.indexOf(finding.strength)) |
      (finding.basis === "implied" ? IMPLIED : 0) |
      (finding.stance === "lacked" ? LACKED : 0);
    const { low, high } = finding.level;
    bytes.set(
      [ordinal & 255, ordinal >> 8, Math.round(low * LEVEL_STEPS), Math.round(high * LEVEL_STEPS), flags],
      index * CELL_BYTES,
    );
  });
  return bytes;
}

/** The findings in `bytes`; a cut tail is left out. */
export function unpackFindings(bytes: Uint8Array): readonly VectorCell[] {
  const cells: VectorCell[] = [];
  for (let at = 0; at + CELL_BYTES <= bytes.length; at += CELL_BYTES) {
    const flags = bytes[at + 4] ?? 0;
    cells.push({
      ordinal: (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8),
      stance: (flags & LACKED) === 0 ? "held" : "lacked",
      basis: (flags & IMPLIED) === 0 ? "stated" : "implied",
      strength: strengths[flags & 3] ?? "listed",
      levelLow: (bytes[at + 2] ?? 0) / LEVEL_STEPS,
      levelHigh: (bytes[at + 3] ?? 0) / LEVEL_STEPS,
    });
  }
  return cells;
}
