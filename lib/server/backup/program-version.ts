import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { projectRoot } from "@/lib/server/read-document/project-root";

const Package = z.object({ version: z.string() });

/** The program's version as its package.json says it. */
export function programVersion(): string {
  const file = path.join(/* turbopackIgnore: true */ projectRoot(), "package.json");
  return Package.parse(JSON.parse(readFileSync(file, "utf8"))).version;
}
