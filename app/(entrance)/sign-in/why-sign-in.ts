import type { SessionEnd } from "@/lib/data/sessions";

const ENDS: Readonly<Record<SessionEnd, string>> = {
  idle: "You were signed out after 30 minutes without use.",
  old: "You were signed out because you signed in more than 12 hours ago.",
  ended: "You were signed out: from another place, by a new password, or by whoever manages the accounts.",
};

type Wanted = { readonly next: string; readonly isFormLost: boolean };

/** What the sign-in page says before its fields; nothing to somebody who comes to the first page without having been signed out. */
export function whySignIn(end: SessionEnd | null, { next, isFormLost }: Wanted): string | null {
  const sentences = [
    ...(end === null ? [] : [ENDS[end]]),
    ...(isFormLost ? ["What you sent was not saved: it has to be typed again."] : []),
    ...(next === "/" ? [] : ["Sign in, and you come to the page that you wanted."]),
  ];
  return sentences.length === 0 ? null : sentences.join(" ");
}
