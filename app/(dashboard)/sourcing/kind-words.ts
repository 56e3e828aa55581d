import type { ChannelKind } from "@/lib/reference/channels";

/** What each kind of channel is called, in the order in which they are listed. */
export const kindWords: Readonly<Record<ChannelKind, string>> = {
  "employer-pool": "Pools of employers",
  "lateral-pool": "Lateral pools",
  venue: "Venues",
  community: "Communities",
  academic: "Academic",
  referral: "Referral and network",
  inbound: "Inbound and brand",
  agency: "Agencies and contract",
  "geo-remote": "Geography and remote",
};
