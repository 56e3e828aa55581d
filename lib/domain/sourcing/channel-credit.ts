/** One person with the wanted outcome: the channels that they were met through, earliest first, one entry a contact. */
export type ContactPath = readonly string[];

/** What a channel is credited with, in outcomes, by three rules that are shown together because none of them is the truth. */
export type ChannelCredit = {
  /** People whose first contact it was. */
  readonly first: number;
  /** People whose last contact it was. */
  readonly last: number;
  /** One outcome shared equally among all contacts that the person had. */
  readonly linear: number;
};

const NOTHING: ChannelCredit = { first: 0, last: 0, linear: 0 };

/**
 * The outcomes credited to each channel. By each of the three rules the credits sum to the number of people with a contact; people with
 * one contact give all three alike. People without a contact give nobody credit.
 */
export function creditChannels(paths: readonly ContactPath[]): ReadonlyMap<string, ChannelCredit> {
  const credits = new Map<string, ChannelCredit>();
  for (const path of paths) {
    for (const [position, channel] of path.entries()) {
      const before = credits.get(channel) ?? NOTHING;
      credits.set(channel, {
        first: before.first + (position === 0 ? 1 : 0),
        last: before.last + (position === path.length - 1 ? 1 : 0),
        linear: before.linear + 1 / path.length,
      });
    }
  }
  return credits;
}
