import "server-only";
import { evidenceLines } from "@/app/(dashboard)/compensation/evidence-lines";
import { exchangeInto } from "@/app/(dashboard)/compensation/exchange";
import { amountsOf } from "@/app/(dashboard)/compensation/explorer-words";
import { levelInWords } from "@/components/evidence/pay-words";
import { getExchangeRates } from "@/lib/data/exchange-rates";
import { listOwnBands } from "@/lib/data/own-bands";
import { hasOwnPeople } from "@/lib/data/own-people";
import { getPayEvidence } from "@/lib/data/pay-evidence";
import { type Actor, may } from "@/lib/domain/access";
import { payLevels } from "@/lib/domain/compensation/pay-cell";
import type { LevelField } from "./bands-form";
import { type BandsView, typedBandsOf } from "./bands-view";

/** A role's versions, what the form begins with, and what the market pays each level at the place. */
export async function loadBands(actor: Actor, view: BandsView) {
  const [versions, { rates }, hasPeople] = await Promise.all([
    listOwnBands(actor, view.role),
    getExchangeRates(actor),
    may(actor, "own-pay:read") && hasOwnPeople(actor),
  ]);
  const [current = null] = versions;
  const shown = versions.find(({ version }) => version === view.version) ?? current;
  const first = typedBandsOf(view, shown);
  const exchange = exchangeInto(first.currency, rates);
  const cells = payLevels.map((level) => ({ ...view, level, region: first.place, companyType: "all" }) as const);
  const evidence = await getPayEvidence(actor, cells);
  const year = new Date().getUTCFullYear();
  const levels = evidence.map((known, index): LevelField => {
    const usd = amountsOf(known);
    // Of claims that disagree none is chosen for the person, and nothing is averaged.
    const middle = usd === null || usd.low !== usd.high ? null : usd.low * exchange.fromUsd;
    return {
      level: payLevels[index] ?? "senior",
      label: levelInWords(known.cell.level),
      market: middle === null ? "" : String(Math.round(middle / 1000) * 1000),
      figure: evidenceLines(known, exchange, year)[0]?.figure,
    };
  });
  return { versions, current, first, exchange, levels, rates, hasPeople };
}
