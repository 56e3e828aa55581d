import { type Channel, channels } from "@/lib/reference/channels";
import { roleBySlug } from "@/lib/reference/roles";
import { type ChannelYield, usedRate } from "./channel-yield";

/** A channel as it stands in the plan of one role. */
export type PlannedChannel = {
  readonly channel: Channel;
  /** 1 to 5, for this role. */
  readonly fit: number;
  /** How to work it for this role; where the role says nothing of its own, the channel's first advice. */
  readonly howTo: string;
  /** Whether `howTo` is the role's own. */
  readonly isOwnAdvice: boolean;
  /** What the company's own records say; null while nobody was met through it. */
  readonly ownYield: ChannelYield | null;
};

/** How well a channel fits a role, 1 to 5; null when the dossier does not name it for the role. */
export function fitOf(channel: Channel, role: string): number | null {
  return channel.bestFor.find((entry) => entry.role === role)?.fit ?? null;
}

const JUDGEMENT = "practitioner judgement";

/** What a channel's fit rests on apart from judgement, as the dossier names it. */
export function sourcesOf({ evidence }: Channel): readonly string[] {
  return evidence.filter((source) => source !== JUDGEMENT);
}

/** Better fit first, then what worked here, then what rests on a source; the order of the dossier makes it one order. */
function byPlan(a: PlannedChannel, b: PlannedChannel): number {
  const rate = ({ ownYield }: PlannedChannel) => (ownYield === null ? null : usedRate(ownYield.rate)) ?? -1;
  return (
    b.fit - a.fit ||
    rate(b) - rate(a) ||
    Number(b.isOwnAdvice) - Number(a.isOwnAdvice) ||
    sourcesOf(b.channel).length - sourcesOf(a.channel).length ||
    channels.indexOf(a.channel) - channels.indexOf(b.channel)
  );
}

/** All channels that fit a role, the first place to look first. An unknown role has none. */
export function rolePlan(role: string, yields: readonly ChannelYield[]): readonly PlannedChannel[] {
  const advice = new Map(roleBySlug.get(role)?.sourcingChannels.map(({ channel, howTo }) => [channel, howTo]));
  return channels
    .flatMap((channel): readonly PlannedChannel[] => {
      const fit = fitOf(channel, role);
      if (fit === null) return [];
      const own = advice.get(channel.slug);
      const ownYield = yields.find((entry) => entry.channel === channel.slug) ?? null;
      return [{ channel, fit, howTo: own ?? channel.howToWork[0] ?? "", isOwnAdvice: own !== undefined, ownYield }];
    })
    .sort(byPlan);
}

/** What a fit from 1 to 5 means, as the dossier's reading notes have it. */
export const fitWords: Readonly<Record<number, string>> = {
  5: "first place to look",
  4: "look early",
  3: "worth a planned effort",
  2: "when the better ones are worked",
  1: "occasional",
};
