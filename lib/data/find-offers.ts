import "server-only";
import { type Actor, may } from "@/lib/domain/access";
import { mayKnow } from "@/lib/domain/blind/reveal";
import { payPlaces } from "@/lib/reference/pay-places";
import { roleNames } from "@/lib/reference/role-names";
import type { Offer as OfferRow } from "@/prisma/generated/client";
import { type ReadClient, read } from "./access";
import { foldText } from "./fold-text";
import { shownLabel, toOffer } from "./offer-rows";
import { afterCursor, cursorOf, OFFERS_A_PAGE, type OfferPage } from "./offers";

const BATCH = 200;
/** So many rows are looked through at most for one page; whoever asks on goes on from there. */
const MOST_BATCHES = 25;

export type OfferSearch = {
  /** Words of the name on the offer, the candidate, the role, the level or the place; empty finds every one. */
  readonly search: string;
  /** The offer that is not to be found; empty for none. */
  readonly besides: string;
  /** Where the page begins; null for the first. */
  readonly from: string | null;
};

type Names = ReadonlyMap<string, string>;

async function namesOf(db: ReadClient, actor: Actor, rows: readonly OfferRow[]): Promise<Names> {
  const ids = rows.flatMap(({ candidateId }) => candidateId ?? []);
  if (ids.length === 0 || !may(actor, "pool:read")) return new Map();
  const found = await db.candidate.findMany({ where: { id: { in: ids } }, select: { id: true, foldedName: true } });
  return new Map(found.flatMap(({ id, foldedName }) => (mayKnow(actor, id) ? [[id, foldedName] as const] : [])));
}

function isFound({ label, roleSlug, level, place, candidateId }: OfferRow, words: readonly string[], names: Names) {
  const role = roleNames.find(({ slug }) => slug === roleSlug)?.name ?? roleSlug;
  const where = payPlaces.find(({ id }) => id === place)?.name ?? place;
  const told = `${foldText([label, role, level, where].join(" "))} ${names.get(candidateId ?? "") ?? ""}`;
  return words.every((word) => told.includes(word));
}

/**
 * Offers that hold every word, the last changed first, a page at a time. Read along the index of the list in batches and held against the words
 * here: both engines fold letters in their own ways, and a company has hundreds of offers, not millions. Throws INVALID for a `from` that no
 * page gave.
 */
export function findOffers(actor: Actor, { search, besides, from }: OfferSearch): Promise<OfferPage> {
  const words = foldText(search)
    .split(" ")
    .filter((word) => word !== "");
  return read(actor, "offer:read", async (db) => {
    const found: OfferRow[] = [];
    let cursor = from;
    for (let batch = 0; batch < MOST_BATCHES; batch += 1) {
      const rows = await db.offer.findMany({
        where: afterCursor(cursor),
        orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
        take: BATCH,
      });
      const names = await namesOf(db, actor, rows);
      found.push(
        ...rows.filter((row) => row.id !== besides && isFound({ ...row, label: shownLabel(actor, row) }, words, names)),
      );
      const last = rows.at(-1);
      if (found.length > OFFERS_A_PAGE) break;
      if (rows.length < BATCH || last === undefined)
        return { offers: found.map((row) => toOffer(actor, row)), next: null };
      cursor = cursorOf(last);
    }
    const offers = found.slice(0, OFFERS_A_PAGE).map((row) => toOffer(actor, row));
    const end = found.length > OFFERS_A_PAGE ? offers.at(-1) : undefined;
    return { offers, next: end === undefined ? cursor : cursorOf(end) };
  });
}
