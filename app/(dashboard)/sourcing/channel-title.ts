import { channelBySlug } from "@/lib/reference/channels";

/** A channel's name; its slug where the reference no longer has it. */
export function channelTitle(channel: string): string {
  return channelBySlug.get(channel)?.name ?? channel;
}
