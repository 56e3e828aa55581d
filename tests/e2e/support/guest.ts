import { randomUUID } from "node:crypto";
import path from "node:path";
import type { Browser, Page } from "@playwright/test";
import Database from "better-sqlite3";
import { expect } from "@/tests/e2e/support/test";
import type { Application } from "@/tests/support/application";

/** The password of whoever comes in by an invitation. */
export const GUEST_PASSWORD = "velvet canyon ribbon drum";

export type Guest = { readonly page: Page; readonly name: string; readonly email: string };

export type Invited = { readonly link: string; readonly name: string; readonly email: string };

/** Invites somebody new from the owner's page, as that role's option begins. */
export async function invite(owner: Page, role: string): Promise<Invited> {
  const name = `Guest ${randomUUID().replace(/[^a-f]/g, "")}`;
  const email = `${randomUUID()}@example.org`;
  await owner.goto("/settings/people");
  await owner.getByLabel("Name", { exact: true }).fill(name);
  await owner.getByLabel("Email address").fill(email);
  await owner.getByLabel("Role", { exact: true }).selectOption(role);
  await owner.getByRole("button", { name: "Make an invitation" }).click();
  const link = owner.getByText(/\/link\?token=[\w-]{43}$/);
  await expect(link).toBeVisible();
  return { link: String(await link.textContent()), name, email };
}

/** Invites somebody and lets them in with a browser of their own. */
export async function letIn(owner: Page, browser: Browser, role: string): Promise<Guest> {
  const { link, name, email } = await invite(owner, role);
  const context = await browser.newContext({ storageState: { cookies: [], origins: [] } });
  const page = await context.newPage();
  await page.goto(link);
  await page.getByLabel("Password").fill(GUEST_PASSWORD);
  await page.getByRole("button", { name: "Make my account" }).click();
  await expect(page.getByRole("button", { name: "Sign out" })).toBeVisible();
  return { page, name, email };
}

/** Makes everybody's sessions older by minutes, as if they had been left alone for so long. */
export function ageSessions({ dataFolder }: Application, email: string, minutes: number): void {
  const database = new Database(path.join(dataFolder, "rolecall.db"));
  const rows = database
    .prepare(
      `SELECT "Session"."id", "Session"."createdAt" FROM "Session" JOIN "User" ON "User"."id" = "userId" WHERE "email" = ?`,
    )
    .all(email) as readonly { id: string; createdAt: string }[];
  for (const { id, createdAt } of rows) {
    const older = new Date(Date.parse(createdAt) - minutes * 60_000).toISOString().replace("Z", "+00:00");
    database.prepare(`UPDATE "Session" SET "createdAt" = ?, "confirmedAt" = NULL WHERE "id" = ?`).run(older, id);
  }
  database.close();
}
