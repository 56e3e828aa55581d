import type { StripFact } from "@/components/ui/fact-strip";
import type { CandidateDetail } from "@/lib/data/candidates";
import type { ScaleDimension, ScaleFinding } from "@/lib/domain/evidence/evidence";
import { SCORING_ENGINE_VERSION } from "@/lib/domain/scoring/engine-version";
import type { Score } from "@/lib/domain/scoring/score";
import { formatCount, formatDatePoint, formatDay, formatQuantity, formatYears } from "@/lib/format";
import { roleBySlug } from "@/lib/reference/roles";
import { scaleUnits } from "./fact-rows";

const FORMAT: Readonly<Record<string, string>> = {
  pdf: "PDF",
  docx: "DOCX",
  text: "text",
  markdown: "Markdown",
  "json-resume": "JSON Resume",
};

/** The facts over a candidate's page. Place and name are shown and never scored. */
export function factStripOf(candidate: CandidateDetail, score: Score): readonly StripFact[] {
  const { facts, document, evidence } = candidate;
  const inputs = candidate.scores.find((stored) => stored.role === score.role)?.inputsHash;
  return [
    {
      label: "Experience",
      value: formatYears(facts.yearsExperience),
      note: yearsNote(facts),
    },
    scaleFact(evidence.scale, score),
    currentFact(candidate),
    { label: "Place", value: facts.location?.value ?? "not stated", note: "not used by the score" },
    {
      label: "Document",
      value: `${FORMAT[document.format] ?? document.format}${document.pageCount === null ? "" : `, ${formatQuantity(document.pageCount, "page")}`}`,
      note: `imported ${formatDay(document.importedAt.toISOString())}`,
    },
    {
      label: "Receipt",
      value: `engine ${SCORING_ENGINE_VERSION}, profile ${score.profileVersion}`,
      note: inputs ? `inputs ${inputs.slice(0, 8)}` : "inputs not stored yet",
    },
  ];
}

/** Years are counted where a position says from when, else those that the text states are shown. */
function yearsNote({ yearsExperience, positions }: CandidateDetail["facts"]): string {
  if (yearsExperience === null) return "no dated position";
  return positions.some(({ start }) => start !== null) ? "overlaps counted once" : "as stated, no dated position";
}

function scaleFact(scale: readonly ScaleFinding[], score: Score): StripFact {
  const asked = roleBySlug.get(score.role)?.levels.find(({ level }) => level === score.level)?.scale ?? [];
  // The dimension that the role asks about comes first; without one, whatever was found.
  const best = [...asked.map(({ dimension }) => dimension), ...scale.map(({ dimension }) => dimension)]
    .map((dimension) => largest(scale, dimension))
    .find((finding) => finding !== null);
  const expectation = asked.find(({ dimension }) => dimension === (best?.dimension ?? asked[0]?.dimension));
  return {
    label: "Largest scale",
    value: best ? `${formatCount(best.value)} ${scaleUnits[best.dimension]}` : "not stated",
    note: expectation
      ? `${score.level} asks ${formatCount(expectation.min)}, typical ${formatCount(expectation.typical)}${best ? "" : ` ${scaleUnits[expectation.dimension]}`}`
      : undefined,
  };
}

function largest(scale: readonly ScaleFinding[], dimension: ScaleDimension): ScaleFinding | null {
  return scale.filter((finding) => finding.dimension === dimension).toSorted((a, b) => b.value - a.value)[0] ?? null;
}

function currentFact({ facts, isHidden }: CandidateDetail): StripFact {
  const now = facts.positions.find((position) => position.end === "present");
  const latest = now ?? facts.positions[0];
  const value = latest?.employer?.value ?? latest?.title?.value ?? "not stated";
  // In blind review a date that is missing may be one that is hidden.
  if (isHidden && latest?.start === null) return { label: now ? "Now" : "Last position", value };
  if (now) return { label: "Now", value, note: now.start ? `since ${formatDatePoint(now.start)}` : "start not stated" };
  return { label: "Last position", value, note: latest ? `until ${formatDatePoint(latest.end)}` : undefined };
}
