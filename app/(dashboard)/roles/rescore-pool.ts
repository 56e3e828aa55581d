import { revalidatePath } from "next/cache";
import { after } from "next/server";
import { countPool } from "@/lib/data/candidates";
import { rescoreOutdated } from "@/lib/data/rescore";
import type { Actor } from "@/lib/domain/access";

/** Pools up to this size are scored again before the answer, which takes a second or two; larger ones after it. */
const MOST_AT_ONCE = 500;

/** Scores the pool again after a profile changed, and makes every page show it. */
export async function rescorePool(actor: Actor): Promise<void> {
  const { candidates } = await countPool(actor);
  const rescore = async () => {
    await rescoreOutdated(actor, () => {});
  };
  if (candidates <= MOST_AT_ONCE) await rescore();
  else after(rescore);
  revalidatePath("/", "layout");
}
