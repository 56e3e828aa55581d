import { fitOf, fitWords } from "@/lib/domain/sourcing/role-plan";
import { type Channel, ChannelKind, channels } from "@/lib/reference/channels";
import { roleNames } from "@/lib/reference/role-names";
import { roleBySlug } from "@/lib/reference/roles";
import type { MatrixCell, MatrixGroup } from "./channel-matrix";
import { kindWords } from "./kind-words";

function cellOf(channel: Channel, role: string): MatrixCell | null {
  const fit = fitOf(channel, role);
  if (fit === null) return null;
  const own = roleBySlug.get(role)?.sourcingChannels.find((entry) => entry.channel === channel.slug);
  return { fit, why: fitWords[fit] ?? "", howTo: own?.howTo ?? "" };
}

/** The channels of a kind, or of all, as rows of the matrix, grouped by kind. */
export function matrixGroups(kind: ChannelKind | ""): readonly MatrixGroup[] {
  return ChannelKind.options
    .filter((each) => kind === "" || each === kind)
    .map((each) => ({
      title: kindWords[each],
      rows: channels
        .filter((channel) => channel.kind === each)
        .map((channel) => ({
          ...{ slug: channel.slug, name: channel.name },
          cells: roleNames.map((role) => cellOf(channel, role.slug)),
        })),
    }));
}
