import { localOwner } from "@/lib/domain/access";
import { rankingFeed } from "@/lib/server/ranking-feed";
import { roleRequirementCost } from "@/lib/server/requirement-cost";
import { bench, leastMs } from "./bench";
import { openPool } from "./pool";

const place = { role: "ai-infrastructure-engineer", level: "senior" } as const;

bench(
  "requirement cost: everybody scored under every change, and the nearest of those who do not pass",
  async ({ poolSize, figure }) => {
    await openPool(poolSize);
    const feedMs = await leastMs(2, () => rankingFeed(localOwner, place));
    const costMs = await leastMs(2, () => roleRequirementCost(localOwner, place));
    figure({ name: "the whole page's numbers", value: costMs, unit: "ms" });
    // Besides that one pool, the must-haves are packed for each level, and who comes in is scored for each must-have.
    figure({ name: "over the feed of a ranking", value: costMs / feedMs, unit: "times", promise: { atMost: 4 } });
  },
);
