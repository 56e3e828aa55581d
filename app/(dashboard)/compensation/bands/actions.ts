"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { getExchangeRates } from "@/lib/data/exchange-rates";
import { bandsOfForm, listOwnBands, setOwnBands } from "@/lib/data/own-bands";
import { getOwnPeople } from "@/lib/data/own-people";
import { bandEffect, sideOf } from "@/lib/domain/compensation/people/band-effect";
import { action } from "@/lib/server/action";

import type { ShownEffect } from "./band-effect-panel";

const typed = z.string().max(400).default("");
const TypedBands = z.object({
  ...{ role: typed, seenVersion: typed, note: typed, currency: typed, place: typed, geography: typed },
  ...{ spreadPercent: typed, junior: typed, mid: typed, senior: typed, staff: typed, principal: typed },
  ...{ lead: typed, director: typed, vp: typed },
});

/** Sets the company's bands of a role as a new version. */
export const setOwnBandsAction = action("own-band:write", TypedBands, async (actor, form) => {
  const { version } = await setOwnBands(actor, form);
  revalidatePath("/compensation", "layout");
  return version;
});

const MOST_MOVED = 20;

/** What the typed bands would mean for the people who are here; null where no payroll counts. Nothing is saved. */
export const showBandEffectAction = action(
  "own-pay:read",
  TypedBands,
  async (actor, form): Promise<ShownEffect | null> => {
    const [proposed, [current], payroll, { rates }] = await Promise.all([
      bandsOfForm(actor, form),
      listOwnBands(actor, form.role),
      getOwnPeople(actor),
      getExchangeRates(actor),
    ]);
    if (payroll === null) return null;
    const change = { role: form.role, current: current?.bands ?? null, proposed };
    const { people, before, after, liftCost, moved } = bandEffect(change, payroll.people, rates);
    return {
      ...{ people, before, after, liftCost, currency: proposed.currency, movedCount: moved.length },
      moved: moved.slice(0, MOST_MOVED).map(({ person: { reference, title }, before: from, after: into }) => ({
        ...{ reference, title, from: sideOf(from), into: sideOf(into) },
      })),
    };
  },
);
