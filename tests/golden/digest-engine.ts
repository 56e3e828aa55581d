import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { CandidateFacts } from "@/lib/domain/evidence/evidence";
import { canonicalJson } from "@/lib/domain/journal/canonical-json";
import { seededRandom } from "@/lib/domain/random";
import { Receipt } from "@/lib/domain/receipt/receipt";
import { scoringEngines } from "@/lib/domain/receipt/scoring-engines";
import type { RoleProfile } from "@/lib/domain/role/role-profile";
import { sha256 } from "@/tests/factories/receipt";

/** Settled with the first digest: levels that come later are scored by later digests. */
const LEVELS = ["mid", "senior", "staff", "principal", "lead", "director", "vp"] as const;
const DRAWS_PER_LEVEL = 4;
const NOWHERE = { start: 0, end: 0 };

/** The golden receipts of a folder, each a file's name and text. */
export function listGolden(folder: string): readonly { readonly name: string; readonly text: string }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => ({ name, text: readFileSync(path.join(folder, name), "utf8") }));
}

/** Facts drawn over the skills that a profile names, and over any others: levels, denials and stand-ins of all kinds. */
function drawFacts(skills: readonly string[], random: () => number): CandidateFacts {
  const found = skills.flatMap((skill) => {
    const [isThere, isHeld, low, width] = [random() < 0.45, random() < 0.85, random() * 5, random() * 2];
    if (!isThere) return [];
    const level = isHeld
      ? { low: Math.round(low), high: Math.min(5, Math.round(low) + Math.round(width)) }
      : { low: 0, high: 0 };
    return [
      {
        ...{ skill, level, via: null, quote: NOWHERE, context: NOWHERE, mentions: [NOWHERE] },
        ...{
          stance: isHeld ? ("held" as const) : ("lacked" as const),
          basis: "stated" as const,
          strength: "used" as const,
        },
      },
    ];
  });
  return { skills: found, scale: [], signals: [], yearsExperience: null };
}

/**
 * A hash of what the engine of a folder's golden receipts answers to some hundreds of drawn people under the profiles of those receipts, at
 * every level. It hangs on nothing but the engine: profiles and skills come from the files.
 */
export function digestEngine(folder: string): string {
  const receipts = listGolden(folder).map(({ text }) => Receipt.parse(JSON.parse(text)));
  const profiles = new Map<string, RoleProfile>(receipts.map(({ profile }) => [profile.role, profile]));
  const skills = [
    ...new Set([...profiles.values()].flatMap((p) => p.requirements.flatMap((r) => [r.skill, ...r.satisfiedBy]))),
  ].sort();
  const engine = scoringEngines.get(path.basename(folder));
  if (engine === undefined) throw new Error(`There is no engine ${path.basename(folder)}.`);
  const random = seededRandom(6);
  const answers = [...profiles.values()].flatMap((profile) =>
    LEVELS.flatMap((level) =>
      Array.from({ length: DRAWS_PER_LEVEL }, () => {
        const facts = drawFacts(skills, random);
        return sha256(canonicalJson([engine.score(facts, profile, level), engine.credits(facts, profile, level)]));
      }),
    ),
  );
  return sha256(answers.join(""));
}
