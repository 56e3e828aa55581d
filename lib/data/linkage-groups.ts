import { namesSpeakAgainst } from "@/lib/domain/linkage/link-judge";
import { resumeRules } from "@/lib/domain/linkage/resume-record";
import type { ReadClient } from "./access";
import { loadPreparedOf } from "./linkage-records";

type Reader = Pick<ReadClient, "personLink" | "linkRecord">;
type Pair = { readonly firstId: string; readonly secondId: string };

/** Either engine takes so many ids in one statement, twice. */
const IDS_AT_ONCE = 400;

/** Who is one person with whom around some candidates, as it stands and as links are added to it. */
export type PersonGroups = {
  /**
   * Whether two can be made one without anybody looking: nobody said of them, or of others who would be one person then, that they are two, and
   * no part of a name among all these differs. So no chain of alike names ends at somebody else.
   */
  readonly mayJoin: (firstId: string, secondId: string) => boolean;
  readonly join: (firstId: string, secondId: string) => void;
};

async function pairsOf(db: Reader, state: "linked" | "different", ids: readonly string[]): Promise<readonly Pair[]> {
  const found: Pair[] = [];
  for (let start = 0; start < ids.length; start += IDS_AT_ONCE) {
    const some = ids.slice(start, start + IDS_AT_ONCE);
    const select = { firstId: true, secondId: true } as const;
    found.push(...(await db.personLink.findMany({ where: { state, firstId: { in: some } }, select })));
    found.push(...(await db.personLink.findMany({ where: { state, secondId: { in: some } }, select })));
  }
  return found;
}

/** The links around some candidates, through however many others. */
async function linksAround(db: Reader, ids: readonly string[]): Promise<readonly Pair[]> {
  const [known, links] = [new Set(ids), new Map<string, Pair>()];
  for (let newest: readonly string[] = ids; newest.length > 0; ) {
    const pairs = await pairsOf(db, "linked", newest);
    for (const pair of pairs) links.set(`${pair.firstId} ${pair.secondId}`, pair);
    newest = [...new Set(pairs.flatMap(({ firstId, secondId }) => [firstId, secondId]))].filter((id) => !known.has(id));
    for (const id of newest) known.add(id);
  }
  return [...links.values()];
}

/** The groups in which these candidates are. */
export async function loadGroups(db: Reader, ids: readonly string[]): Promise<PersonGroups> {
  const links = await linksAround(db, ids);
  const everybody = [...new Set([...ids, ...links.flatMap(({ firstId, secondId }) => [firstId, secondId])])];
  const apart = await pairsOf(db, "different", everybody);
  const records = await loadPreparedOf(db, everybody);
  const groups = new Map<string, readonly string[]>(everybody.map((id) => [id, [id]]));
  const groupOf = (id: string) => groups.get(id) ?? [id];
  const join = (firstId: string, secondId: string) => {
    const both = [...new Set([...groupOf(firstId), ...groupOf(secondId)])];
    for (const id of both) groups.set(id, both);
  };
  for (const { firstId, secondId } of links) join(firstId, secondId);
  const namesAgree = (one: string, other: string) => {
    const [a, b] = [records.get(one), records.get(other)];
    return a === undefined || b === undefined || !namesSpeakAgainst(resumeRules, a, b);
  };
  return {
    join,
    mayJoin: (firstId, secondId) => {
      const [some, others] = [groupOf(firstId), groupOf(secondId)];
      const isBetween = ({ firstId: a, secondId: b }: Pair) =>
        (some.includes(a) && others.includes(b)) || (some.includes(b) && others.includes(a));
      if (apart.some(isBetween)) return false;
      return some === others || some.every((one) => others.every((other) => namesAgree(one, other)));
    },
  };
}
