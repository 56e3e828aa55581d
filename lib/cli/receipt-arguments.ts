import { parseArgs } from "node:util";

export type ReceiptArguments = {
  readonly file: string;
  /** The data folder to hold the receipt against; null for the receipt alone. */
  readonly data: string | null;
};

export const RECEIPT_USAGE = `Usage: npm run receipt -- verify FILE [--data FOLDER]
Recomputes a receipt from what is in it, without network or database, or names what was changed.
  --data   a data folder of Rolecall: also whether the journal there recorded this receipt, and what has changed since.
           The folder is only read; the server may run meanwhile.
Exit code: 0 sound, 2 wrong usage, from 9 a file that is no receipt, from 20 a receipt that was changed, from 40 what the
database says otherwise.`;

/** Parses the command line; throws an Error with a sentence for the person when it is wrong. */
export function parseReceiptArguments(words: readonly string[]): ReceiptArguments {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { data: { type: "string" } },
  });
  const [command, file, ...others] = positionals;
  if (command !== "verify") throw new Error('The only command is "verify".');
  if (file === undefined || others.length > 0) throw new Error("Name one file.");
  return { file, data: values.data ?? null };
}
