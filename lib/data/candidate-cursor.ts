import { z } from "zod";
import { DomainError } from "@/lib/domain/errors";

/** Where a page of a list begins: the row just before it (`next`) or just after it (`previous`), by sort value and number. */
export const CandidateCursor = z.object({
  to: z.enum(["next", "previous"]),
  value: z.union([z.string().max(300), z.number()]),
  number: z.number().int(),
  /** 1-based place in the whole list of the row that `number` names. */
  position: z.number().int().min(1),
  /** The sort that the cursor belongs to: with another one it would lead to a wrong place. */
  sort: z.string().max(60),
});
export type CandidateCursor = z.infer<typeof CandidateCursor>;

/** The cursor as it stands in an address. */
export function writeCursor(cursor: CandidateCursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString("base64url");
}

/** The cursor in `text`. Throws INVALID for anything else than what `writeCursor` made for this sort. */
export function readCursor(text: string, sort: string): CandidateCursor {
  try {
    const cursor = CandidateCursor.parse(JSON.parse(Buffer.from(text, "base64url").toString("utf8")));
    if (cursor.sort === sort) return cursor;
  } catch {
    // Not JSON, or not a cursor: answered below like one of another sort.
  }
  throw new DomainError("INVALID", "This link leads to a page of another list. Go back to the first page.");
}
