import { listCandidates } from "@/lib/data/candidate-list";
import { type CandidateQuery, CandidateSort } from "@/lib/data/candidate-query";
import { localOwner } from "@/lib/domain/access";
import { bench, leastMs } from "./bench";
import { openPool } from "./pool";

const role = "ai-infrastructure-engineer";

/** What the pages can ask: each filter alone, broad and narrow, and several at once. */
const filters: Readonly<Record<string, CandidateQuery>> = {
  "no filter": {},
  "a role": { role },
  "search, a third of the pool": { search: "engineer" },
  "search, two words that few have": { search: "zeno zhang" },
  "location, a tenth": { location: "berlin" },
  "years, everybody": { minimumYears: 5 },
  "a skill, half": { skill: "python", minimumLevel: 1 },
  "a skill, everybody": { skill: "mentoring", minimumLevel: 2 },
  "a skill at a level, few": { skill: "nccl", minimumLevel: 4 },
  "gate passed": { role, gate: "passed" },
  "gate to verify": { role, gate: "verify" },
  "gate failed": { role, gate: "failed" },
  "coverage of 30 %": { role, minimumCoverage: 0.3 },
  "to verify in Berlin": { role, gate: "verify", location: "berlin" },
  "passed, skill, place, years, search": {
    ...{ role, gate: "passed", skill: "kubernetes", minimumLevel: 3, location: "berlin", minimumYears: 5 },
    search: "engineer",
  },
  "every filter, each of which most people pass": {
    ...{ role, gate: "verify", skill: "mentoring", minimumLevel: 1, location: "o", minimumYears: 5 },
    search: "e",
  },
};

bench("lists: the first page of 50, with its total, for every filter and sort", async ({ poolSize, figure }) => {
  await openPool(poolSize);
  for (const [name, filter] of Object.entries(filters)) {
    let worst = { value: 0, sort: "" };
    let total = 0;
    for (const sort of CandidateSort.options) {
      for (const direction of ["ascending", "descending"] as const) {
        const list = async () => {
          ({ total } = await listCandidates(localOwner, { ...filter, sort, direction }));
        };
        const value = await leastMs(5, list);
        if (value > worst.value) worst = { value, sort: `${sort} ${direction}` };
      }
    }
    figure({
      name: `${name} (${total} people), slowest by ${worst.sort}`,
      value: worst.value,
      unit: "ms",
      promise: { atMost: 100 },
    });
  }
});

bench("lists: a page in the middle is as fast as the first", async ({ poolSize, figure }) => {
  await openPool(poolSize);
  let cursor: string | null = null;
  const query = { role, sort: "expected" } as const;
  for (let page = 0; page < 40; page += 1) {
    const { nextCursor } = await listCandidates(localOwner, {
      ...query,
      limit: 200,
      ...(cursor === null ? {} : { cursor }),
    });
    cursor = nextCursor ?? cursor;
  }
  const first = await leastMs(9, () => listCandidates(localOwner, query));
  const middle = await leastMs(9, () =>
    listCandidates(localOwner, { ...query, ...(cursor === null ? {} : { cursor }) }),
  );
  figure({ name: "first page", value: first, unit: "ms", promise: { atMost: 100 } });
  figure({ name: "page that begins at place 8,000", value: middle, unit: "ms", promise: { atMost: 100 } });
  figure({ name: "middle page over first page", value: middle / first, unit: "times", promise: { atMost: 2 } });
});
