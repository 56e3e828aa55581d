import { skillName } from "@/components/evidence/skill-names";
import type { StoredCorrection } from "@/lib/data/correction";
import { colleagueInWords, type Onlooker } from "@/lib/domain/journal/journal-words";
import { formatDatePoint, formatLevel, formatMoment, formatYears } from "@/lib/format";
import type { ListedCorrection } from "./correction-list";

/** Corrections in words, newest first; who made them as far as `onlooker` knows colleagues. */
export function listedCorrections(
  corrections: readonly StoredCorrection[],
  onlooker: Onlooker,
): readonly ListedCorrection[] {
  return corrections
    .toSorted((a, b) => b.at.getTime() - a.at.getTime())
    .map((correction) => ({
      id: correction.id,
      fact: factWords(correction),
      now: valueWords(correction),
      made: `${colleagueInWords(correction.by, onlooker)}, ${formatMoment(correction.at.toISOString())}`,
    }));
}

const FACTS: Readonly<Partial<Record<StoredCorrection["field"], string>>> = {
  yearsExperience: "experience",
  location: "place",
  email: "e-mail",
};

function factWords(correction: StoredCorrection): string {
  return correction.field === "skill" ? skillName(correction.key) : (FACTS[correction.field] ?? correction.field);
}

function valueWords(correction: StoredCorrection): string {
  if (correction.value === null) return "removed: nothing stands there";
  switch (correction.field) {
    case "skill":
      return correction.value.stance === "lacked" ? "not held" : `held at level ${formatLevel(correction.value.level)}`;
    case "yearsExperience":
      return formatYears(correction.value);
    case "position":
      return `${correction.value.title ?? "untitled"}, ${formatDatePoint(correction.value.start)} to ${formatDatePoint(correction.value.end)}`;
    case "education":
      return [correction.value.degree, correction.value.school].filter((part) => part !== null).join(", ");
    case "scale":
      return String(correction.value.value);
    case "signal":
      return correction.value.label;
    default:
      return correction.value;
  }
}
