import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { receiptText } from "@/lib/domain/receipt/compose-receipt";
import type { Receipt } from "@/lib/domain/receipt/receipt";
import { defaultLevel, levelsOf } from "@/lib/domain/role/role-levels";
import { SCORING_ENGINE_VERSION } from "@/lib/domain/scoring/engine-version";
import { shippedProfiles } from "@/lib/reference/role-profiles";
import { makeReceipt, receiptOf } from "@/tests/factories/receipt";
import { digestEngine } from "@/tests/golden/digest-engine";

/*
 * Writes the golden receipts of the present engine: npx tsx tests/golden/make-receipts.ts, once for each version of it. What is there
 * already is never written again: those files must verify for ever.
 */

const folder = path.join(import.meta.dirname, "receipts", SCORING_ENGINE_VERSION);
if (existsSync(folder))
  throw new Error(`The receipts of ${SCORING_ENGINE_VERSION} are settled. Move the engine's version first.`);
mkdirSync(folder, { recursive: true });

/** The one of some dozen people whose résumé says most about a role. */
function mostProving(place: number): Receipt {
  const proved = ({ ledger }: Receipt) => ledger.filter(({ evidence }) => evidence !== null).length;
  const [first, ...others] = Array.from({ length: 80 }, (_, index) => makeReceipt(index + 1, place));
  if (first === undefined) throw new Error("nobody was drawn");
  return others.reduce((best, other) => (proved(other) > proved(best) ? other : best), first);
}

const keep = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
for (const [place, { role }] of shippedProfiles.entries()) {
  const receipt = mostProving(place);
  const other = levelsOf(role).find((level) => level !== defaultLevel(role)) ?? receipt.level;
  keep(`${role}.json`, receiptText(receipt));
  if (place < 2)
    keep(`${role}-${other}.json`, receiptText(receiptOf({ ...receipt, level: other, text: " ".repeat(20_000) })));
}
const [profile] = shippedProfiles;
if (profile !== undefined) {
  const nothing = { skills: [], scale: [], signals: [], yearsExperience: null };
  keep(
    "no-readable-evidence.json",
    receiptText(receiptOf({ facts: nothing, profile, level: "senior", text: "Lorem" })),
  );
}
if (profile !== undefined) {
  // The first thing that the profile asks for, denied.
  const { facts } = mostProving(0);
  const [denied] = profile.requirements;
  const skills = facts.skills.map((finding) =>
    finding.skill === denied?.skill ? { ...finding, stance: "lacked" as const, level: { low: 0, high: 0 } } : finding,
  );
  keep(
    "denied.json",
    receiptText(receiptOf({ facts: { ...facts, skills }, profile, level: "senior", text: " ".repeat(20_000) })),
  );
}
keep("digest.txt", `${digestEngine(folder)}\n`);
