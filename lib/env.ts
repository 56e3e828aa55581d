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
  ROLECALL_SET_UP_TOKEN: z.string().min(20).optional(),
  PORT: z.coerce.number("must be a number from 1 to 65535").int().min(1).max(65_535).default(3000),
});

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
};

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
  };
}
