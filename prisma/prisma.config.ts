import { defineConfig } from "prisma/config";

/** Used by `prisma generate` alone; migrations go through `prisma/migrate.ts`, which needs no download. */
export default defineConfig({
  schema: "schema.prisma",
  migrations: { path: "migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "file:../data/rolecall.db" },
});
