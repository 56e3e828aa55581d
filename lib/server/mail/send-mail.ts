import "server-only";
import { createTransport } from "nodemailer";
import type { MailSettings } from "@/lib/env";
import { logFailure } from "@/lib/server/log";

export type Mail = {
  /** One address. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
};

/** Whoever waits for the page must not wait long for a server that does not answer. */
const CONNECT_MS = 5000;
const ANSWER_MS = 10_000;

/** What came of a mail: null when the mail server took it, else the reason in a sentence. */
export type MailProblem = string | null;

/** Why a mail was not taken, by nodemailer's code of it. */
const PROBLEMS: Readonly<Record<string, string>> = {
  EAUTH: "The mail server refused the name or password in ROLECALL_SMTP_URL.",
  EENVELOPE: "The mail server refused this address, or that of ROLECALL_MAIL_FROM.",
  EMESSAGE: "The mail server refused the message.",
  ETLS: "The mail server offers no encryption that can be trusted, and none was sent without it.",
  ECONNECTION: "The mail server could not be reached.",
  EDNS: "The mail server could not be found.",
  ESOCKET: "The connection to the mail server failed.",
  ETIMEDOUT: "The mail server did not answer in time.",
};

/** What nodemailer needs. Without encryption only where the settings allow it; it reads no file and fetches nothing. */
export function transportOptions({ host, port, isTls, isPlainAllowed, user, password }: MailSettings) {
  return {
    ...{ host, port, secure: isTls },
    ...(isTls ? {} : { requireTLS: !isPlainAllowed, ignoreTLS: isPlainAllowed }),
    ...(user === null ? {} : { auth: { user, pass: password ?? "" } }),
    tls: { minVersion: "TLSv1.2" as const },
    ...{ connectionTimeout: CONNECT_MS, greetingTimeout: CONNECT_MS, socketTimeout: ANSWER_MS },
    ...{ disableFileAccess: true, disableUrlAccess: true, logger: false },
  };
}

/** What would begin another header or name another person. */
const UNSAFE = /[\p{Cc}\u2028\u2029<>,;"]/u;

/**
 * Sends one plain text. A failure is told, not thrown, so that what the mail was about is not lost with it; the log has its code alone.
 * Never call it inside a transaction. Throws for an address or a subject that is more than one.
 */
export async function sendMail(settings: MailSettings, { to, subject, text }: Mail): Promise<MailProblem> {
  if (UNSAFE.test(to) || UNSAFE.test(subject)) throw new Error("A mail has one address and a subject of one line.");
  const transport = createTransport(transportOptions(settings));
  try {
    await transport.sendMail({
      from: { name: "Rolecall", address: settings.from },
      to: { name: "", address: to },
      subject,
      text,
      headers: { "auto-submitted": "auto-generated" },
    });
    return null;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    logFailure("mail.not-sent", { code });
    return PROBLEMS[code] ?? "The mail server did not take the mail.";
  } finally {
    transport.close();
  }
}
