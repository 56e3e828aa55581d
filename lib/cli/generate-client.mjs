import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fingerprint } from "./fingerprint.mjs";
import { runCommand } from "./run-command.mjs";
import { root } from "./settings.mjs";

const stamp = join(root, "prisma/generated/made-from.txt");

/** Writes the typed database client when the schema, or Prisma itself, is another than the one it was made from. */
export async function generateClient() {
  const madeFrom = fingerprint(["prisma/schema.prisma", "prisma/prisma.config.ts", "node_modules/prisma/package.json"]);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === madeFrom) return "up to date";
  const prisma = join(root, "node_modules/prisma/build/index.js");
  await runCommand("Database client", [process.execPath, prisma, "generate", "--config", "prisma/prisma.config.ts"], {
    // `generate` downloads an engine that it never runs unless it is told that it has one.
    environment: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: "1" },
    whenItFails: "The database client could not be generated: prisma/schema.prisma is at fault, see above.",
  });
  writeFileSync(stamp, madeFrom);
  return "generated";
}
