import "server-only";
import type { AccountRole } from "@/lib/domain/access";
import { roleInWords } from "@/lib/domain/access-words";
import { readEnv } from "@/lib/env";
import { formatMoment } from "@/lib/format";
import { type Mail, type MailProblem, sendMail } from "./send-mail";

/** A one-time link on its way to whom it is for. */
export type LinkMail = {
  readonly to: string;
  /** Who it is for, and who made it. */
  readonly name: string;
  readonly maker: string;
  readonly link: string;
  readonly expiresAt: Date;
};

/** A name that a person chose, as it may stand in a mail. */
export function oneLine(name: string): string {
  return name.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}

function compose({ to, name, maker, link, expiresAt }: LinkMail, subject: string, why: readonly string[]): Mail {
  const lines = [
    `Hello ${oneLine(name)},`,
    "",
    ...why.map((line) => line.replace("{maker}", () => oneLine(maker))),
    "",
    link,
    "",
    `It works once, until ${formatMoment(expiresAt.toISOString())}.`,
    "If you did not expect this, do nothing: without the link nothing happens.",
  ];
  return { to, subject, text: `${lines.join("\n")}\n` };
}

/** What an invitation says. */
export function invitationMail(mail: LinkMail, role: AccountRole): Mail {
  return compose(mail, "An invitation to Rolecall", [
    `{maker} invites you to Rolecall, as ${roleInWords(role).toLowerCase()}.`,
    "Choose a password at this address, and you are in:",
  ]);
}

/** What a link to a new password says. */
export function passwordMail(mail: LinkMail): Mail {
  return compose(mail, "A new password for Rolecall", [
    "{maker} made you a link to a new password for Rolecall.",
    "Choose it at this address; you are then signed out everywhere else:",
  ]);
}

/** What became of a link: mailed, not mailed for a reason, or not to be mailed because no mail server is configured. */
export type Posted =
  | { readonly kind: "mailed" }
  | { readonly kind: "failed"; readonly problem: string }
  | { readonly kind: "off" };

/** Whether links are mailed here. */
export function areLinksMailed(): boolean {
  return readEnv().mail !== null;
}

/** Mails a link where a mail server is configured. Call it after what the link is for was written. */
export async function postMail(mail: Mail): Promise<Posted> {
  const settings = readEnv().mail;
  if (settings === null) return { kind: "off" };
  const problem: MailProblem = await sendMail(settings, mail);
  return problem === null ? { kind: "mailed" } : { kind: "failed", problem };
}
