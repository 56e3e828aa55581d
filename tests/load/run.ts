import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import { readEnv } from "@/lib/env";
import { type Random, seededRandom } from "@/tests/bench/write-resume";
import { type Application, startApplication, startCommand } from "@/tests/support/application";
import { descendants } from "@/tests/support/child-processes";
import { Acknowledged } from "./acknowledged";
import { findActionId } from "./built-actions";
import { connect } from "./connection";
import { drive } from "./drive";
import { fillLoadPool } from "./fill-load-pool";
import { type LoadOptions, readLoadOptions } from "./load-options";
import { type LoadUsers, makeUsers } from "./make-users";
import { Measures } from "./measures";
import { pickFrom } from "./pages";
import { printLoad } from "./print-load";
import type { LoadUser } from "./user";

// `npm run load -- [--users N] [--seconds N] [--candidates N] [--think MILLISECONDS] [--seed N] [--data FOLDER]`: signed-in users at the built
// server on loopback, 80 looks to 20 changes. Ends with 1 when a request failed or an acknowledged change is not in the database.

const OWN_CANDIDATES = 8;
const LOOKED_AT = 2000;

type Person = { readonly id: string; readonly version: number; readonly correctionId: string | null };

/** So many people of the pool by chance, each once, and where the journal ends. */
function choosePeople(databaseFile: string, count: number, random: Random) {
  const database = new Database(databaseFile, { readonly: true });
  const all = database
    .prepare<[], Person>(
      `SELECT c."id", c."version", k."id" AS "correctionId" FROM "Candidate" c
       LEFT JOIN "Correction" k ON k."candidateId" = c."id" AND k."field" = 'headline' ORDER BY c."number"`,
    )
    .all();
  const head = database.prepare<[], { seq: number }>(`SELECT "seq" FROM "JournalHead"`).get();
  database.close();
  const chosen = new Set<Person>();
  while (chosen.size < Math.min(count, all.length)) chosen.add(pickFrom(random, all));
  return { people: [...chosen], journalEnd: head?.seq ?? 0 };
}

type About = { readonly people: readonly Person[]; readonly seed: number };

function usersOf(
  url: string,
  { cookies, assignees }: LoadUsers,
  { people, seed }: About,
): readonly [LoadUser, ...LoadUser[]] {
  const each = Math.max(1, Math.min(OWN_CANDIDATES, Math.floor(people.length / cookies.length)));
  const [first, ...others] = cookies.map(
    (cookie, index): LoadUser => ({
      connection: connect(url, cookie),
      random: seededRandom(seed + index + 1),
      people: people.map(({ id }) => id),
      own: people.slice(index * each, (index + 1) * each).map((person) => ({ ...person })),
      assignees,
    }),
  );
  if (first === undefined) throw new Error("there are no users");
  return [first, ...others];
}

/** The server's own process, which is the one that `npm start` starts and that starts no other server. */
function serverProcess(application: Application): number {
  const [server] = descendants(application.process.pid ?? 0);
  return server ?? 0;
}

async function load(options: LoadOptions): Promise<boolean> {
  const { databaseFile, dataFolder } = readEnv();
  console.log(`Pool of ${options.candidates} candidates in ${dataFolder}`);
  await fillLoadPool(options.candidates);
  const { people, journalEnd } = choosePeople(databaseFile, LOOKED_AT, seededRandom(options.seed));
  const users = await makeUsers(options.users);
  // It may build the program anew, and each build gives actions other ids.
  const application = await startApplication({ dataFolder, command: startCommand });
  const actions = {
    correct: findActionId("correctFactAction"),
    undo: findActionId("undoCorrectionAction"),
    assign: findActionId("assignCandidateAction"),
  };
  const run = { actions, measures: new Measures(), acknowledged: new Acknowledged() };
  const made = usersOf(application.url, users, { people, seed: options.seed });
  try {
    console.log(
      `${options.users} users for ${options.seconds} s, ${options.thinkMs} ms between requests. Load of the machine before: ${loadavg()
        .map((value) => value.toFixed(2))
        .join(", ")}`,
    );
    const driven = await drive(made, run, { ...options, serverId: serverProcess(application) });
    printLoad({ errors: run.measures.errors, figures: run.measures.figures() }, driven);
  } finally {
    for (const { connection } of made) connection.close();
    await application.stop();
  }
  const lost = run.acknowledged.findLost(databaseFile, journalEnd);
  for (const line of lost.slice(0, 20)) console.log(`LOST ${line}`);
  console.log(
    `${run.acknowledged.writes} acknowledged changes, ${lost.length} of them not in the database as acknowledged.`,
  );
  return lost.length === 0 && run.measures.errors.length === 0;
}

const options = readLoadOptions(process.argv.slice(2));
const scratch = options.data === "" ? mkdtempSync(path.join(tmpdir(), "rolecall-load-")) : null;
if (scratch !== null) process.once("exit", () => rmSync(scratch, { recursive: true, force: true }));
process.env.ROLECALL_DATA = scratch ?? path.resolve(options.data, `load-${options.candidates}`);
delete process.env.DATABASE_URL;
mkdirSync(process.env.ROLECALL_DATA, { recursive: true });
process.exit((await load(options)) ? 0 : 1);
