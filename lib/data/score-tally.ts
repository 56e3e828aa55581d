import type { GateOutcome } from "@/lib/domain/scoring/score";
import type { ReadClient, WriteClient } from "./access";
import { addToTallies } from "./sql";

/** What a tally counts of one stored score. A gate of null: not computable. */
export type TalliedScore = { readonly placeId: number; readonly gate: string | null; readonly standings: string };

/** How many people at a place: by gate, and by requirement in the order of the profile. */
export type PlaceCount = {
  readonly gates: Readonly<Record<GateOutcome | "not computable", number>>;
  readonly proving: readonly number[];
  readonly lacking: readonly number[];
};

const factOfLetter: Readonly<Record<string, string>> = { p: "proves", l: "lacks" };

/** The facts that a score counts for. Silence is not counted: it is what the other two leave. */
function factsOf({ gate, standings }: TalliedScore): readonly string[] {
  const facts = [`gate ${gate ?? "not computable"}`];
  for (let position = 0; position < standings.length; position += 1) {
    const fact = factOfLetter[standings[position] ?? ""];
    if (fact !== undefined) facts.push(`${fact} ${position}`);
  }
  return facts;
}

/** Counts scores in (`people` 1) or out (-1); to be called in the transaction that stores or removes them. */
export async function tallyScores(db: WriteClient, scores: readonly TalliedScore[], people: 1 | -1): Promise<void> {
  const changes = new Map<string, { placeId: number; fact: string; people: number }>();
  for (const score of scores) {
    for (const fact of factsOf(score)) {
      const key = `${score.placeId} ${fact}`;
      const change = changes.get(key) ?? { placeId: score.placeId, fact, people: 0 };
      change.people += people;
      changes.set(key, change);
    }
  }
  await addToTallies(db, [...changes.values()]);
}

/** The counts at places, in their order; zeros for one without scores. */
export async function countPlaces(
  db: Pick<ReadClient, "scoreTally">,
  placeIds: readonly number[],
): Promise<readonly PlaceCount[]> {
  const rows = await db.scoreTally.findMany({ where: { placeId: { in: [...placeIds] } } });
  const people = new Map(rows.map((row) => [`${row.placeId} ${row.fact}`, row.people]));
  const positions = 1 + Math.max(-1, ...rows.map(({ fact }) => Number(fact.split(" ").at(-1)) || 0));
  return placeIds.map((placeId) => {
    const count = (fact: string) => people.get(`${placeId} ${fact}`) ?? 0;
    const byPosition = (word: string) =>
      Array.from({ length: positions }, (_, position) => count(`${word} ${position}`));
    return {
      gates: {
        passed: count("gate passed"),
        verify: count("gate verify"),
        failed: count("gate failed"),
        "not computable": count("gate not computable"),
      },
      proving: byPosition("proves"),
      lacking: byPosition("lacks"),
    };
  });
}
