import { type ChannelRate, FEWEST_MET } from "@/lib/domain/sourcing/channel-yield";
import { formatShare } from "@/lib/format";

/** A rate with its interval in words: "30 %, 95 % between 18 % and 45 %". */
export function rateInWords(rate: ChannelRate): string {
  if (rate.kind === "not-enough-data") return `not enough data, fewer than ${FEWEST_MET} met`;
  const { low, high } = rate.interval;
  return `${formatShare(rate.raw)}, between ${formatShare(low)} and ${formatShare(high)}`;
}
