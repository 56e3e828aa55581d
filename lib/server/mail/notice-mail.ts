import "server-only";
import { oneLine, postMail } from "./link-mail";
import type { Mail } from "./send-mail";

/** What changed of how somebody signs in. */
const CHANGES = {
  password: "The password of your account in Rolecall was changed, and every other session of it ended.",
  "second-factor": "A second factor was turned on for your account in Rolecall.",
  "second-factor-off": "The second factor of your account in Rolecall was turned off.",
  "recovery-codes": "New recovery codes were made for your account in Rolecall; the old ones work no more.",
} as const;

export type AccountChange = keyof typeof CHANGES;

/** What somebody is told of a change to how they sign in: no link, so that nobody learns to follow one. */
export function noticeMail(
  { name, email }: { readonly name: string; readonly email: string },
  change: AccountChange,
): Mail {
  const lines = [
    `Hello ${oneLine(name)},`,
    "",
    CHANGES[change],
    "",
    "If that was you, do nothing. If it was not, tell an owner or admin of your Rolecall at once: they can sign you out everywhere and",
    "make you a link to a new password.",
  ];
  return { to: email, subject: "Your account in Rolecall", text: `${lines.join("\n")}\n` };
}

/** Tells somebody by mail that how they sign in was changed, where a mail server is configured. A mail that is not taken is in the log. */
export async function mailNotice(
  person: { readonly name: string; readonly email: string },
  change: AccountChange,
): Promise<void> {
  await postMail(noticeMail(person, change));
}
