/**
 * Writes `prisma/seed/resumes` from the sources in `prisma/seed/people`:
 *   npx tsx prisma/seed/make-samples.ts
 * Same sources, same bytes.
 */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { renderDocx } from "./render-docx";
import { renderPdf } from "./render-pdf";
import { resumePathOf, type SamplePerson, samplePeople, sourcePathOf } from "./sample-person";

const seedFolder = dirname(fileURLToPath(import.meta.url));
const FIXED_MOMENT = Date.UTC(2026, 8, 1);

/** The DOCX writer stamps files with the clock and offers no other way to set it. */
function stopTheClock(): void {
  process.env.TZ = "UTC";
  const RealDate = Date;
  class FixedDate extends RealDate {
    constructor() {
      super(FIXED_MOMENT);
    }
    static override now(): number {
      return FIXED_MOMENT;
    }
  }
  Object.defineProperty(globalThis, "Date", { value: FixedDate });
}

async function render(person: SamplePerson): Promise<Uint8Array> {
  const source = await readFile(join(seedFolder, sourcePathOf(person)));
  if (person.format === "pdf") return renderPdf(source.toString("utf8"), person.layout);
  if (person.format === "docx") return renderDocx(source.toString("utf8"), person.layout);
  return source;
}

async function main(): Promise<void> {
  stopTheClock();
  await rm(join(seedFolder, "resumes"), { recursive: true, force: true });
  await mkdir(join(seedFolder, "resumes"));
  let bytes = 0;
  for (const person of samplePeople) {
    const file = await render(person);
    await writeFile(join(seedFolder, resumePathOf(person)), file);
    bytes += file.byteLength;
  }
  console.log(`Wrote ${samplePeople.length} résumés, ${Math.round(bytes / 1000)} kB.`);
}

await main();
