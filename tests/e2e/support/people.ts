import type { Page } from "@playwright/test";
import { seededRandom } from "@/lib/domain/random";
import { expect } from "@/tests/e2e/support/test";

export type Person = { readonly name: string; readonly resume: string };

const LETTERS = "abdefgiklmnoprstuv";
const SURNAME_LETTERS = 14;

/** How many people this worker has made; each worker has a server of its own. */
let made = 0;

/** A made-up person whom no other test on the same server has, with a résumé that proves a few skills. */
export function makePerson(givenName: string): Person {
  made += 1;
  const random = seededRandom(made);
  // Letters only and not too many, so that the line still reads as a name.
  const letters = Array.from({ length: SURNAME_LETTERS }, () => LETTERS[Math.floor(random() * LETTERS.length)]).join(
    "",
  );
  const name = `${givenName} Ov${letters}er`;
  const resume = `# ${name}

Machine learning engineer, Utrecht, Netherlands

## Experience

### Machine Learning Engineer, Heron Analytics
January 2019 - March 2025

- Built the ranking service in Python and PyTorch; it answers 2,000 requests a second.
- Designed retrieval-augmented generation over 3 million documents and cut wrong answers by 40%.
- Ran the training jobs on Kubernetes.

## Skills

Python, PyTorch, SQL, Docker
`;
  return { name, resume };
}

/** Imports the résumés of up to five people through the page's file input and waits until all are read. */
export async function importPeople(page: Page, people: readonly Person[]): Promise<void> {
  await page.goto("/candidates/import");
  await page.getByLabel("Choose files").setInputFiles(
    people.map(({ name, resume }) => ({
      name: `${name}.md`,
      mimeType: "text/markdown",
      buffer: Buffer.from(resume),
    })),
  );
  const read = page.getByRole("table", { name: "Files that were read last" });
  // The first file of a run waits for the reader's process to start, which a busy machine makes slow.
  for (const { name } of people) await expect(read.getByRole("link", { name })).toBeVisible({ timeout: 30_000 });
}

/** Imports one person and opens the page about them from the import. Gives the candidate's id. */
export async function openImported(page: Page, person: Person): Promise<string> {
  await importPeople(page, [person]);
  await page.getByRole("table", { name: "Files that were read last" }).getByRole("link", { name: person.name }).click();
  await expect(page.getByRole("heading", { level: 1, name: person.name })).toBeVisible();
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}
