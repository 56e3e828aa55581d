import { z } from "zod";
import { deepFreeze } from "@/lib/reference/deep-freeze";
import { texts } from "@/lib/reference/texts";
import channelFile from "./data/channels.json";

export const ChannelKind = z.enum([
  "employer-pool",
  "lateral-pool",
  "venue",
  "community",
  "academic",
  "referral",
  "inbound",
  "agency",
  "geo-remote",
]);
export type ChannelKind = z.infer<typeof ChannelKind>;

/** A place where people for the roles are found, and how well it fits each role. */
export const Channel = z
  .strictObject({
    slug: z.string().min(1).max(80),
    name: z.string().min(1),
    kind: ChannelKind,
    description: z.string().min(1),
    /** `fit` from 1 (occasional) to 5 (first place to look); expert judgement unless `evidence` says otherwise. */
    bestFor: z
      .array(z.strictObject({ role: z.string().min(1), fit: z.number().int().min(1).max(5) }).readonly())
      .readonly(),
    howToWork: texts,
    examples: texts,
    caveats: texts,
    evidence: texts,
  })
  .readonly();
export type Channel = z.infer<typeof Channel>;

const ChannelFile = z.strictObject({
  schemaVersion: z.string(),
  title: z.string(),
  readingNotes: texts,
  kinds: z.array(ChannelKind).readonly(),
  channels: z.array(Channel).readonly(),
});

const parsed = deepFreeze(ChannelFile.parse(channelFile));

/** Every sourcing channel, in the order of the dossier. */
export const channels: readonly Channel[] = parsed.channels;

export const channelBySlug: ReadonlyMap<string, Channel> = new Map(channels.map((channel) => [channel.slug, channel]));

/** How fit and evidence of the channels are meant to be read. */
export const channelReadingNotes: readonly string[] = parsed.readingNotes;
