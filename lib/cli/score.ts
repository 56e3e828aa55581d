import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseScoreArguments, type ScoreArguments, USAGE } from "@/lib/cli/score-arguments";
import { scoreLine } from "@/lib/cli/score-line";
import type { YearMonth } from "@/lib/domain/resume/resume";
import { parserPool } from "@/lib/server/read-document/parser-pool";
import { readResumeFile } from "@/lib/server/read-document/read-document";

const EXIT = { allRead: 0, someFailed: 1, wrongUsage: 2 } as const;
/** Files read ahead of the one being printed: enough to keep two parsers busy, few enough to keep memory flat. */
const READ_AHEAD = 4;

function thisMonth(): YearMonth {
  const now = new Date();
  return { year: now.getUTCFullYear(), month: now.getUTCMonth() + 1 };
}

function failure(file: string, code: string, message: string) {
  return { file, ok: false, error: { code, message } } as const;
}

async function scoreFile(file: string, asked: ScoreArguments, asOf: YearMonth) {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch {
    return failure(
      file,
      "CANNOT_OPEN",
      `The file ${basename(file)} cannot be opened. Check the path and that you may read it.`,
    );
  }
  const read = await readResumeFile(bytes, basename(file), asOf);
  if (!read.ok) return failure(file, read.error.code, read.error.message);
  const warnings = read.warnings.map(({ code, message }) => ({ code, message }));
  return { ...scoreLine(file, read.reading, asked), warnings };
}

async function run(asked: ScoreArguments): Promise<number> {
  const asOf = thisMonth();
  let exitCode: number = EXIT.allRead;
  const pending: ReturnType<typeof scoreFile>[] = [];
  const start = (index: number) => {
    const file = asked.files[index];
    if (file !== undefined) pending.push(scoreFile(file, asked, asOf));
  };
  for (let index = 0; index < READ_AHEAD; index += 1) start(index);
  for (let index = 0; index < asked.files.length; index += 1) {
    const line = await pending[0];
    pending.shift();
    start(index + READ_AHEAD);
    if (line === undefined) break;
    if (!line.ok) exitCode = EXIT.someFailed;
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
  return exitCode;
}

async function main(): Promise<number> {
  let asked: ScoreArguments;
  try {
    asked = parseScoreArguments(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : "Wrong usage."}\n${USAGE}\n`);
    return EXIT.wrongUsage;
  }
  try {
    return await run(asked);
  } finally {
    parserPool().end();
  }
}

process.exitCode = await main();
