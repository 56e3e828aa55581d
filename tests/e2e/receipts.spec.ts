import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expectFitEverywhere } from "@/tests/e2e/support/looks";
import { makePerson, openImported } from "@/tests/e2e/support/people";
import { runScript } from "@/tests/e2e/support/run-script";
import { expect, test } from "@/tests/e2e/support/test";

const ROLE = "ai-researcher";
const FULL_ROLE = "ai-infrastructure-engineer";
/** More than thirty requirements of that role; with 35 and more the sheet of Letter, 18 mm shorter than A4, is too short. */
const MANY_SKILLS =
  "Distributed systems, GPU architecture, Kubernetes, Linux, Python, Cluster scheduling, Distributed training, Fault tolerance, GPU fleet health, NCCL, Observability, AWS, Distributed checkpointing, Collective communication, Docker, CUDA, GPU profiling, Incident response, InfiniBand, Terraform, LLM inference, H100, Lustre, PyTorch distributed, RDMA, MFU, Bare-metal provisioning, Capacity planning, Go, Slurm, C++";

/** How many sheets of each paper a page takes. */
async function countSheets(page: Page): Promise<readonly number[]> {
  const sheets: number[] = [];
  for (const format of ["A4", "Letter"]) {
    const pdf = (await page.pdf({ format })).toString("latin1");
    sheets.push(pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0);
  }
  return sheets;
}

test("a score leaves as a receipt that verifies and names nobody, and as a sheet in plain words, each on paper", async ({
  page,
}) => {
  test.slow();
  const { name, resume } = makePerson("Renske");
  const person = {
    name,
    resume: `${resume}
## Skills

${MANY_SKILLS}
`,
  };
  const id = await openImported(page, person);
  await page.goto(`/candidates/${id}?role=${ROLE}`);
  await page.getByRole("link", { name: "Receipt", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Receipt: AI Researcher, Senior" })).toBeVisible();
  await expect(page.getByRole("row", { name: /^PyTorch Met/ })).toContainText(/\d+: “.*PyTorch/);

  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download as JSON" }).click();
  const file = await (await downloading).path();
  const text = readFileSync(file, "utf8");
  const answer = await runScript("", "lib/cli/receipt.ts", "verify", file);
  expect(answer).toContain("The receipt is sound: ai-researcher, senior, profile version 1");
  expect(text).not.toContain("Renske");
  await expect(page.getByText(/receipt ([0-9a-f]{64})/.exec(answer)?.[1] ?? "no hash")).toBeVisible();
  expect(await countSheets(page), "sheets of the receipt on A4 and Letter").toEqual([1, 1]);
  await page.goto(`/candidates/${id}/receipt?role=${FULL_ROLE}`);
  expect(await page.getByRole("row").count()).toBeGreaterThan(30);
  expect(await countSheets(page), "sheets of a full receipt on A4 and Letter").toEqual([1, 1]);
  await expectFitEverywhere(page, `/candidates/${id}/receipt?role=${ROLE}`);

  await page.getByRole("link", { name: "Check what must not matter" }).click();
  await expect(
    page.getByText(/ about the person and the layout changed in this résumé, and no score moved/),
  ).toBeVisible();
  await expect(page.getByRole("row", { name: /^Name, for one of another origin/ })).toContainText("Nothing");

  await page.goto(`/candidates/${id}?role=${ROLE}`);
  await page.getByRole("link", { name: "Sheet for the candidate" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "What we read in your résumé" })).toBeVisible();
  await expect(page.getByText(/You wrote: “Built the ranking service in Python and PyTorch/).first()).toBeVisible();
  await page.getByLabel("How to reach you").fill("hiring@heron.example");
  await expectFitEverywhere(page, `/candidates/${id}/sheet?role=${ROLE}`);
  for (const sheets of await countSheets(page)) expect(sheets, "sheets for the candidate").toBeLessThanOrEqual(2);
});
