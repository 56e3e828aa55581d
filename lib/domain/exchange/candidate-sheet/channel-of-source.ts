import { plainWord } from "@/lib/domain/exchange/plain-word";
import { channels } from "@/lib/reference/channels";
import type { SheetPerson } from "./read-sheet-row";

/** Words of other systems for two channels that everybody has. */
const words: readonly (readonly [RegExp, string])[] = [
  [/referr|empfehlung|cooptation/, "employee-referrals"],
  [/career|website|job ?(?:board|advert|post|ad)|^applied$|inbound|company (?:page|site)/, "clear-job-adverts"],
];

/**
 * How and when somebody was met, from what a row says of its source and date; null where either is missing or the source is none of the
 * channels: a guess would count towards what a channel yields.
 */
export function channelOfSource({
  source,
  appliedOn,
}: Pick<SheetPerson, "source" | "appliedOn">): { readonly channel: string; readonly metOn: string } | null {
  if (appliedOn === null || source === "") return null;
  const word = plainWord(source);
  const slug =
    channels.find((channel) => channel.slug === source || plainWord(channel.name) === word)?.slug ??
    words.find(([pattern]) => pattern.test(word))?.[1];
  return slug === undefined ? null : { channel: slug, metOn: appliedOn };
}
