import path from "node:path";
import { z } from "zod";

const Environment = z.object({
  ROLECALL_DATA: z.string().min(1).default("data"),
  DATABASE_URL: z
    .string()
    .regex(/^file:.+/, "must look like file:/path/to/rolecall.db")
    .optional(),
  HOST: z.string().min(1).default("127.0.0.1"),
  ROLECALL_PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: "must look like https://hiring.example.org" })
    .transform((text) => new URL(text).origin)
    .optional(),
  ROLECALL_SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: "must look like smtps://name:password@mail.example.org:465" })
    .optional(),
  ROLECALL_MAIL_FROM: z.email("must be an address such as rolecall@example.org").optional(),
  ROLECALL_SMTP_PLAIN: z.enum(["yes", "no"], 'must be "yes" or "no"').default("no"),
  ROLECALL_SET_UP_TOKEN: z.string().min(20).optional(),
  PORT: z.coerce.number("must be a number from 1 to 65535").int().min(1).max(65_535).default(3000),
});

/** How to reach the mail server. */
export type MailSettings = {
  readonly host: string;
  readonly port: number;
  /** Encrypted from the first byte; otherwise from STARTTLS on. */
  readonly isTls: boolean;
  /** Only a server on this machine, or one that the settings say so of, is spoken to without encryption. */
  readonly isPlainAllowed: boolean;
  readonly user: string | null;
  readonly password: string | null;
  /** The address that mails come from. */
  readonly from: string;
};

export type Env = {
  /** Absolute. Everything that the program keeps lies here. */
  readonly dataFolder: string;
  /** Absolute path of the SQLite file. */
  readonly databaseFile: string;
  readonly documentsFolder: string;
  readonly backupsFolder: string;
  readonly host: string;
  readonly port: number;
  /** The origin at which people reach the program, for example `https://hiring.example.org`; lib/cli/settings.mjs decides which may be. */
  readonly publicUrl: string;
  /** What the link to the set-up has to carry: made anew by each start, null when the server was started in another way. */
  readonly setUpToken: string | null;
  /** Null when links are not mailed. */
  readonly mail: MailSettings | null;
};

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** A server to mail by needs an address to mail from. Throws one line that names the variable, never its value, which holds a password. */
function mailSettings(given: z.output<typeof Environment>): MailSettings | null {
  if (given.ROLECALL_SMTP_URL === undefined) return null;
  if (given.ROLECALL_MAIL_FROM === undefined)
    throw new Error("The setting ROLECALL_MAIL_FROM is missing: ROLECALL_SMTP_URL needs an address to mail from.");
  const { protocol, hostname, port, username, password } = new URL(given.ROLECALL_SMTP_URL);
  const isTls = protocol === "smtps:";
  return {
    host: hostname.replace(/^\[|\]$/g, ""),
    port: port === "" ? (isTls ? 465 : 587) : Number(port),
    isTls,
    isPlainAllowed: LOOPBACK.test(hostname) || given.ROLECALL_SMTP_PLAIN === "yes",
    user: username === "" ? null : decodeURIComponent(username),
    password: password === "" ? null : decodeURIComponent(password),
    from: given.ROLECALL_MAIL_FROM,
  };
}

/** The settings from the environment; the only reader of `process.env`. Throws one line that names the wrong variable. */
export function readEnv(): Env {
  // An empty line in an .env file means "not set".
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ""));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(`The setting ${issue?.path.join(".")} is wrong: ${issue?.message}.`);
  }
  const { ROLECALL_DATA, DATABASE_URL, ROLECALL_PUBLIC_URL, ROLECALL_SET_UP_TOKEN, HOST, PORT } = parsed.data;
  const dataFolder = path.resolve(/* turbopackIgnore: true */ ROLECALL_DATA);
  return {
    dataFolder,
    databaseFile: DATABASE_URL
      ? path.resolve(/* turbopackIgnore: true */ DATABASE_URL.slice("file:".length))
      : path.join(dataFolder, "rolecall.db"),
    documentsFolder: path.join(dataFolder, "documents"),
    backupsFolder: path.join(dataFolder, "backups"),
    host: HOST,
    port: PORT,
    publicUrl: ROLECALL_PUBLIC_URL ?? new URL(`http://${HOST.includes(":") ? `[${HOST}]` : HOST}:${PORT}`).origin,
    setUpToken: ROLECALL_SET_UP_TOKEN ?? null,
    mail: mailSettings(parsed.data),
  };
}
