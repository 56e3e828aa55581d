import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

/** `@/…` is the repository, and `server-only` (which throws outside React's server build) is empty under test. */
const alias = {
  "server-only": fileURLToPath(new URL("./support/server-only.ts", import.meta.url)),
  "@": root.replace(/\/$/, ""),
};

/** What reads documents and makes backups runs in processes of its own. */
const globalSetup = [fileURLToPath(new URL("./support/bundle-server-programs.ts", import.meta.url))];

/** Every property is tried with the same values in every run. */
const setupFiles = [fileURLToPath(new URL("./support/seed-properties.ts", import.meta.url))];

export default defineConfig({
  root,
  test: {
    // Vitest leaves one core to its own process, which has next to nothing to do: on two cores that halves the speed.
    maxWorkers: "100%",
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          root,
          include: ["tests/unit/**/*.test.{ts,tsx}"],
          environment: "node",
          setupFiles,
          // The domain keeps no state, so its files may share a process: the knowledge is read once instead of once a file,
          // which was half of the time. What a test puts in the place of something else is taken back before the next.
          isolate: false,
          restoreMocks: true,
          unstubEnvs: true,
          unstubGlobals: true,
          testTimeout: 60_000,
        },
      },
      {
        // Outside a request Next has no headers: a test's own browser stands for it.
        resolve: {
          alias: {
            ...alias,
            "next/headers": fileURLToPath(new URL("./support/fake-next-headers.ts", import.meta.url)),
          },
        },
        test: {
          name: "integration",
          root,
          include: ["tests/integration/**/*.test.ts"],
          environment: "node",
          globalSetup,
          setupFiles,
          // Every test has a database of its own (fresh-database.ts) and no module keeps anything of one that was closed.
          isolate: false,
          restoreMocks: true,
          unstubEnvs: true,
          unstubGlobals: true,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "faults",
          root,
          include: ["tests/faults/**/*.test.ts"],
          environment: "node",
          globalSetup,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
