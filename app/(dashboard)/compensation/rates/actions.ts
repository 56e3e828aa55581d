"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { resetExchangeRates, setExchangeRates } from "@/lib/data/exchange-rates";
import { action } from "@/lib/server/action";
import { runPayImports } from "@/lib/server/pay-import/run-pay-imports";

const typed = z.string().max(20_000).default("");
const TypedRates = z.object({ month: typed, sourceName: typed, sourceUrl: typed, rates: typed });

/** Puts exchange rates in the place of those in force; imported records follow in the background. */
export const setExchangeRatesAction = action("pay:write", TypedRates, async (actor, form) => {
  await setExchangeRates(actor, form);
  void runPayImports();
  revalidatePath("/compensation", "layout");
  return null;
});

/** Goes back to the exchange rates that came with the program; imported records follow in the background. */
export const resetExchangeRatesAction = action("pay:write", z.object({}), async (actor) => {
  const before = await resetExchangeRates(actor);
  void runPayImports();
  revalidatePath("/compensation", "layout");
  return before;
});
