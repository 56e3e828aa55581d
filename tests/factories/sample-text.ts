import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { jsonResumeToText } from "@/lib/domain/exchange/json-resume";
import { normalizeText } from "@/lib/domain/resume/normalize-text";
import { samplePeople, sourcePathOf } from "@/prisma/seed/sample-person";

const seedFolder = fileURLToPath(new URL("../../prisma/seed/", import.meta.url));

export type SampleText = { readonly slug: string; readonly text: string };

/** The résumés of the sample pool as an import stores their texts: written by hand, in many styles, about fictional people. */
export const sampleTexts: readonly SampleText[] = samplePeople.map((person) => {
  const source = readFileSync(seedFolder + sourcePathOf(person), "utf8");
  const isJson = sourcePathOf(person).endsWith(".json");
  return { slug: person.slug, text: normalizeText(isJson ? jsonResumeToText(JSON.parse(source)) : source) };
});

/** Any of them. */
export const anySample: fc.Arbitrary<SampleText> = fc.constantFrom(...sampleTexts);
