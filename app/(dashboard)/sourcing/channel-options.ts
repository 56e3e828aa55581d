import { channels } from "@/lib/reference/channels";
import type { ChannelOption } from "./contact-form";

/** Every channel as an option of a choice, in the order of the dossier. */
export function channelOptions(): readonly ChannelOption[] {
  return channels.map(({ slug, name }) => ({ value: slug, label: name }));
}
