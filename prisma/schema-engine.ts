import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";

/** Exports of the module's WebAssembly that are called by hand, since Node does not import `.wasm` by itself. */
type EngineExports = { readonly __wbindgen_start: () => void };

/** The function that the package's own entry calls; its types leave it out. */
type Glue = typeof glue & { readonly __wbg_set_wasm: (exports: WebAssembly.Exports) => void };

async function startEngine(): Promise<void> {
  const entry = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bytes = readFileSync(path.join(path.dirname(entry), "schema_engine_bg.wasm"));
  // The WebAssembly imports are the functions of the glue module itself.
  const imports = { "./schema_engine_bg.js": glue as unknown as WebAssembly.ModuleImports };
  const { instance } = await WebAssembly.instantiate(bytes, imports);
  (glue as Glue).__wbg_set_wasm(instance.exports);
  (instance.exports as unknown as EngineExports).__wbindgen_start();
}

/** The SQL that turns the database `file` into what the schema `text` describes, by Prisma's own engine; empty when it is so already. */
export async function diffFromDatabase(
  file: string,
  schema: { readonly path: string; readonly text: string },
): Promise<string> {
  await startEngine();
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaBetterSqlite3({ url: `file:${file}` }));
  const files = [{ path: schema.path, content: schema.text }];
  const engine = await glue.SchemaEngine.new({ datamodels: [[schema.path, schema.text]] }, () => {}, adapter);
  const { stdout } = await engine.diff({
    from: { tag: "schemaDatasource", files, configDir: path.dirname(schema.path) },
    to: { tag: "schemaDatamodel", files },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  const sql = (stdout ?? "").trim();
  return sql.startsWith("-- This is an empty migration") ? "" : sql;
}
