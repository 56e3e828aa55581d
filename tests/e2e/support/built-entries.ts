import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

const SERVER = path.join(process.cwd(), ".next/server");
const References = z.object({
  node: z.record(
    z.string(),
    z.object({ filename: z.string(), exportedName: z.string(), workers: z.record(z.string(), z.unknown()) }),
  ),
});

/** A server action of the build: `action FILE#NAME`, the id that a browser calls it by, and a page that has it. */
export type BuiltAction = { readonly entry: string; readonly id: string; readonly page: string };

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(path.join(SERVER, file), "utf8"));
}

/** The methods that a route handler's source exports. */
function methodsOf(name: string): readonly string[] {
  const source = readFileSync(path.join("app", `${name}.ts`), "utf8");
  return [...source.matchAll(/^export (?:async )?function (GET|POST|PUT|PATCH|DELETE)\b/gm)].map(
    ([, method = ""]) => method,
  );
}

function namesOfPaths(): readonly string[] {
  const paths = z.record(z.string(), z.string()).parse(readJson("app-paths-manifest.json"));
  return Object.keys(paths).filter((name) => !name.startsWith("/_") && !/\/(?:favicon|icon)\./.test(name));
}

function addressOf(name: string): string {
  return name.replace(/\/\([^)]+\)/g, "").replace(/\/(?:page|route)$/, "") || "/";
}

/** The addresses of the build that are pages, with their places as they are written: the others are files and answers to programs. */
export function builtPages(): ReadonlySet<string> {
  return new Set(
    namesOfPaths()
      .filter((name) => name.endsWith("/page"))
      .map(addressOf),
  );
}

/** Pages and route handlers of the build, as `GET /path` or `POST /path`. */
export function builtEntries(): readonly string[] {
  return namesOfPaths()
    .flatMap((name) => {
      const address = addressOf(name);
      return name.endsWith("/page") ? [`GET ${address}`] : methodsOf(name).map((method) => `${method} ${address}`);
    })
    .sort();
}

/** The server actions of the build. */
export function builtActions(): readonly BuiltAction[] {
  return Object.entries(References.parse(readJson("server-reference-manifest.json")).node)
    .map(([id, { filename, exportedName, workers }]) => {
      const [page = ""] = Object.keys(workers).filter((worker) => worker.endsWith("/page"));
      const address =
        page
          .replace(/^app/, "")
          .replace(/\/\([^)]+\)/g, "")
          .replace(/\/page$/, "") || "/";
      return { entry: `action ${filename}#${exportedName}`, id, page: address };
    })
    .sort((a, b) => (a.entry < b.entry ? -1 : 1));
}
