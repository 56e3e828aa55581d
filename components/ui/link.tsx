// biome-ignore lint/style/noRestrictedImports: the one place that it is for.
import NextLink from "next/link";
import type { ComponentProps } from "react";

/**
 * A link within the program. It fetches nothing ahead: every page is drawn for who asks and when, so all that could be had ahead is the frame
 * that is there already, for two requests a link and twenty and more a page.
 */
export function Link(props: ComponentProps<typeof NextLink>) {
  return <NextLink prefetch={false} {...props} />;
}
