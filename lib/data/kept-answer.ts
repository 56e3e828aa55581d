import "server-only";
import type { ReadClient } from "./access";
import { findLastSeq } from "./journal-sql";

/** The answers of one database, by question; they go with it. */
const keptOf = new WeakMap<object, Map<string, { readonly asOf: number; readonly answer: unknown }>>();

/**
 * An answer that is worked out once and kept until something of these kinds was changed. Every change has its entry in the journal, so the
 * last entry of the kinds says whether an answer still holds. One who asks while a change is made gets the answer from before it or after it.
 *
 * @param question names what is asked, its arguments included; there must be a limited number of them
 * @param kinds of journal entries, all that can change the answer
 */
export async function keptAnswer<Answer>(
  db: ReadClient,
  { question, kinds }: { readonly question: string; readonly kinds: readonly string[] },
  ask: () => Promise<Answer>,
): Promise<Answer> {
  // First: a change that comes while it is asked makes the next one ask again.
  const asOf = await findLastSeq(db, kinds);
  const answers = keptOf.get(db) ?? new Map<string, { readonly asOf: number; readonly answer: unknown }>();
  keptOf.set(db, answers);
  const kept = answers.get(question);
  // What stands under a question was put there by the call below for the same question, so it is of the same type.
  if (kept?.asOf === asOf) return kept.answer as Answer;
  const answer = await ask();
  answers.set(question, { asOf, answer });
  return answer;
}
