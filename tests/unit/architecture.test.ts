import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

// What the linter cannot see about the layers (biome.json holds the rest).

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Paths relative to the repository, with `/`, of all files under a folder; none when there is no such folder. */
function filesUnder(folder: string, ending: RegExp): readonly string[] {
  const absolute = path.join(root, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .filter((file) => !file.startsWith("prisma/generated/"));
}

const source = (file: string): string => readFileSync(path.join(root, file), "utf8");

/** The code without its comments, in which the forbidden may well be named. */
const code = (file: string): string => source(file).replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, "");

const program = ["app", "components", "lib", "prisma"].flatMap((folder) => filesUnder(folder, /\.(ts|tsx|mjs)$/));

test("the tests see the program", () => {
  expect(program.length).toBeGreaterThan(50);
});

test("the domain and the reference data know neither the clock nor chance", () => {
  const forbidden = /\bDate\.now\(|\bnew Date\(\s*\)|\bMath\.random\(|\bperformance\.now\(|\brandomUUID\(/;
  const files = [...filesUnder("lib/domain", /\.ts$/), ...filesUnder("lib/reference", /\.ts$/)];
  expect(files.filter((file) => forbidden.test(code(file)))).toEqual([]);
});

test("every page asks who is there before it shows anything", () => {
  const pages = filesUnder("app", /^page\.tsx$/);
  const isEntrance = (file: string) => file.startsWith("app/(entrance)/");
  const inside = pages.filter((file) => !isEntrance(file));
  expect(inside.filter((file) => !/\bawait require(?:Actor\("[\w:-]+"|Session\()/.test(code(file)))).toEqual([]);
  // Before the door nobody is known; the name by which the server was reached is checked all the same.
  expect(pages.filter(isEntrance).filter((file) => !/\bawait requireOwnHost\(\)/.test(code(file)))).toEqual([]);
});

/** Tells whether the program works, or what its source says, and nobody anything else. */
const askedByAnybody = ["app/health/live/route.ts", "app/health/ready/route.ts", "app/api/v1/openapi.json/route.ts"];

test("every route handler asks who is there, and one that changes something from where", () => {
  const routes = filesUnder("app", /^route\.ts$/).filter((file) => !askedByAnybody.includes(file));
  const [ofPrograms, ofPeople] = [true, false].map((is) => routes.filter((file) => file.startsWith("app/api/") === is));
  expect(ofPeople?.filter((file) => !/\bawait requireActor(?:OfFile|OfChange)\("[\w:-]+"/.test(code(file)))).toEqual(
    [],
  );
  // Programs come by their tokens alone, which one place looks at, and read.
  expect(ofPrograms?.filter((file) => !/\breturn answer(?:Api|Nothing)\(request/.test(code(file)))).toEqual([]);
  expect(ofPrograms?.filter((file) => /\bfunction (?!GET\b)/.test(code(file)))).toEqual([]);
  const changing = routes.filter((file) => /\bfunction (?:POST|PUT|PATCH|DELETE)\b/.test(code(file)));
  expect(changing.filter((file) => !/\bawait requireActorOfChange\("[\w:-]+"/.test(code(file)))).toEqual([]);
});

/** Which folders may have actions for whoever is not signed in, and for one's own account. */
const makersOfFolder = (file: string): readonly string[] => {
  if (file.startsWith("app/(entrance)/")) return ["entranceAction"];
  const makers = ["action", "provenAction"];
  return file.startsWith("app/(dashboard)/settings/account/") ? [...makers, "ownAccountAction"] : makers;
};

test("every server action goes through action(), which asks who is there and parses what comes in", () => {
  const actions = filesUnder("app", /^actions\.ts$/);
  expect(actions.filter((file) => !/^"use server";/.test(source(file)))).toEqual([]);
  const bare = actions.flatMap((file) =>
    [...code(file).matchAll(/^export (?:async function|const) (\w+)(?: = (\w+))?/gm)]
      .filter(([, , maker = ""]) => !makersOfFolder(file).includes(maker))
      .map(([, name]) => `${file}: ${name}`),
  );
  expect(bare).toEqual([]);
});

test("only lib/data and the migrations open the database, and one place makes the client", () => {
  const opens = /\bnew PrismaClient\(|from "better-sqlite3"/;
  const files = program.filter((file) => opens.test(code(file)));
  expect(files.filter((file) => !/^(lib\/data|prisma)\//.test(file))).toEqual([]);
  expect(program.filter((file) => /\bnew PrismaClient\(/.test(code(file)))).toHaveLength(1);
});

test("SEC-60: no query is put together from text", () => {
  expect(program.filter((file) => /\$(?:query|execute)RawUnsafe|Prisma\.raw\(/.test(code(file)))).toEqual([]);
});

test("SEC-64: nothing is fetched but this program's own addresses, and nothing else is reached but the mail server", () => {
  const foreign = program.filter((file) => /\bfetch\((?!address\b|`\$\{addressOf\(|["'`]\/|`\/)/.test(code(file)));
  expect(foreign).toEqual([]);
  // The server itself is made of the same module as a client would be.
  const clients = /import (?!\{ createServer \}).* from "(?:node:)?(?:https?|http2|dgram|tls|undici|axios|got)"/;
  const sockets = /import .*\b(?:connect|createConnection|Socket)\b.* from "(?:node:)?net"/;
  expect(program.filter((file) => clients.test(code(file)))).toEqual([]);
  // The start looks whether its own port is taken.
  expect(program.filter((file) => sockets.test(code(file)))).toEqual(["lib/cli/serve.mjs"]);
  expect(program.filter((file) => /from "nodemailer/.test(code(file)))).toEqual(["lib/server/mail/send-mail.ts"]);
});

test("settings are read in lib/env.ts and by scripts, nowhere else", () => {
  const readers = program.filter((file) => /\bprocess\.env\b/.test(code(file)));
  const allowed = (file: string) => file === "lib/env.ts" || file.startsWith("prisma/") || file.startsWith("lib/cli/");
  expect(readers.filter((file) => !allowed(file))).toEqual([]);
});

test("every folder and file that the README and CONTRIBUTING name exists", () => {
  const named = ["README.md", "CONTRIBUTING.md"].flatMap((file) =>
    [
      ...source(file).matchAll(/`((?:app|components|lib|prisma|tests)(?:\/[\w.()/-]+)?|[\w-]+\.json|\.env\.example)`/g),
    ].map(([, name]) => name ?? ""),
  );
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((name) => !existsSync(path.join(root, name)))).toEqual([]);
});

test("every command that the README names is a script", () => {
  const { scripts } = JSON.parse(source("package.json")) as { scripts: Record<string, string> };
  const named = [...source("README.md").matchAll(/npm (?:run (?:-s )?)?(start|test|(?<=run (?:-s )?)[\w:]+)/g)].map(
    ([, name]) => name ?? "",
  );
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test("the lock file names no registry, so that any mirror can serve it", () => {
  expect(source("package-lock.json")).not.toMatch(/"resolved": "(?!file:)/);
});

test("the lock file lists the packages of other systems too, without which npm ci refuses it there and here", () => {
  const { packages } = JSON.parse(source("package-lock.json")) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>;
  };
  const asked = Object.values(packages).flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies ?? {}));
  expect(asked.length).toBeGreaterThan(20);
  expect(
    asked.filter((name) => !Object.keys(packages).some((place) => place.endsWith(`node_modules/${name}`))),
  ).toEqual([]);
});

test("the top level holds nothing but the fixed folders", () => {
  const folders = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map((entry) => entry.name);
  const made = ["node_modules", "data", "test-results"];
  expect(folders.filter((name) => !made.includes(name)).sort()).toEqual([
    "app",
    "components",
    "lib",
    "prisma",
    "public",
    "tests",
  ]);
});
