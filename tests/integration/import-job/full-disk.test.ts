import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { baseDatabase } from "@/tests/support/base-database";
import { canMount, withMount } from "@/tests/support/linux-sandbox";
import { programCommand } from "@/tests/support/program";

// Not possible where an ordinary program may not mount a small disk of its own (macOS, some containers).
test.skipIf(!canMount())(
  "on a full disk an upload is refused with a sentence, what was taken is kept, and all goes on when there is room",
  async () => {
    const base = await baseDatabase();
    const folder = await mkdtemp(path.join(tmpdir(), "rolecall-full-"));
    const run = await programCommand("tests/integration/import-job/full-disk-process.ts", base);
    const [program = "", ...args] = withMount(folder, "size=48m", run);
    const environment = { ...process.env, NODE_OPTIONS: "", ROLECALL_DATA: folder, DATABASE_URL: "" };
    const { stdout } = await promisify(execFile)(program, args, { env: environment });
    await rm(folder, { recursive: true });
    const full = /^The disk is full, so nothing was saved\. Make room .*\.$/;
    expect(JSON.parse(stdout)).toMatchObject({
      refusedUpload: expect.stringMatching(full),
      documentsWhenFull: 1,
      refusedChange: expect.stringMatching(full),
      countsWhenFull: { done: 1, waiting: 0 },
      problems: Array(5).fill(expect.stringMatching(full)),
      problemAtEnd: null,
      countsAtEnd: { done: 2, failed: 0, waiting: 0, reading: 0 },
      documentsAtEnd: 2,
    });
  },
  120_000,
);
