import { createHash } from "node:crypto";
import type { ReadCandidate } from "@/lib/data/ingest";
import type { SkillFinding } from "@/lib/domain/evidence/evidence";
import type { Interval } from "@/lib/domain/interval";

type Wanted = {
  readonly name?: string;
  readonly location?: string;
  readonly years?: Interval | null;
  readonly skills?: readonly string[];
  readonly isSample?: boolean;
  readonly text?: string;
};

function finding(skill: string, at: number): SkillFinding {
  const quote = { start: at, end: at + skill.length };
  return {
    skill,
    stance: "held",
    basis: "stated",
    via: null,
    strength: "used",
    level: { low: 3, high: 4 },
    quote,
    context: quote,
    mentions: [quote],
  };
}

/** A read résumé as the reader would hand it over: a name, a place and a list of skills, each quoted from the text. */
export function makeReadCandidate({
  name = "Ada Example",
  location = "Oslo",
  years = { low: 4, high: 5 },
  skills = ["kubernetes"],
  isSample = false,
  text,
}: Wanted): ReadCandidate {
  const whole = text ?? `${name}\n${location}\n${skills.join("\n")}`;
  const placeAt = name.length + 1;
  const sha256 = createHash("sha256").update(whole).digest("hex");
  return {
    document: {
      ...{
        sha256,
        originalName: "resume.txt",
        format: "text",
        byteLength: whole.length,
        storageKey: sha256.slice(0, 32),
        text: whole,
        pageCount: null,
      },
      hidden: [],
      warnings: [],
    },
    reading: {
      facts: {
        name: { value: name, range: { start: 0, end: name.length } },
        emails: [],
        phones: [],
        location: { value: location, range: { start: placeAt, end: placeAt + location.length } },
        links: [],
        sections: [],
        positions: [],
        education: [],
        yearsExperience: years,
        warnings: [],
      },
      evidence: {
        skills: skills.map((skill) => finding(skill, whole.indexOf(skill))),
        scale: [],
        signals: [],
        yearsExperience: years,
      },
    },
    readerVersion: "test",
    isSample,
  };
}
