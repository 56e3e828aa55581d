import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { readCandidate } from "@/lib/domain/candidate-reading";
import { jsonResumeToText } from "@/lib/domain/exchange/json-resume";
import { toJsonResume } from "@/lib/domain/exchange/to-json-resume";
import { normalizeText } from "@/lib/domain/resume/normalize-text";
import type { Position } from "@/lib/domain/resume/resume";

const NOW = { year: 2026, month: 11 };
const FOLDER = "prisma/seed/people";
const samples = readdirSync(FOLDER)
  .filter((name) => /\.(?:txt|md)$/.test(name))
  .map((name) => ({ name, text: normalizeText(readFileSync(`${FOLDER}/${name}`, "utf8")) }));

function exported(text: string) {
  const { resume, facts } = readCandidate(text, NOW);
  const name = resume.name?.value ?? "";
  const location = resume.location?.value ?? "";
  return { resume, facts, json: toJsonResume({ ...resume, name, location, headline: "", skills: facts.skills }) };
}

/** What JSON Resume 1.0.0 says of the fields that are written: every text a text, dates as 2024-03 or 2024, addresses with a scheme, no null. */
const date = z.string().regex(/^(?:[12]\d{3}-[01]\d-[0-3]\d|[12]\d{3}-[01]\d|[12]\d{3})$/);
const texts = z.array(z.string());
const when = { startDate: date.optional(), endDate: date.optional(), highlights: texts.optional() };
const text = z.string().optional();
const Schema = z.strictObject({
  $schema: z.url(),
  basics: z.strictObject({
    ...{ name: text, label: text, phone: text, summary: text },
    ...{ email: z.email().optional(), url: z.url().optional() },
    location: z.strictObject({ city: z.string() }).optional(),
    profiles: z.array(z.strictObject({ network: z.string(), url: z.url() })).optional(),
  }),
  work: z.array(z.strictObject({ name: text, position: text, location: text, description: text, ...when })),
  volunteer: z.array(z.strictObject({ organization: text, position: text, summary: text, ...when })),
  projects: z.array(z.strictObject({ name: text, entity: text, description: text, ...when })),
  education: z.array(z.strictObject({ institution: text, studyType: text, area: text, endDate: date.optional() })),
  skills: z.array(z.strictObject({ name: z.string() })),
  meta: z.looseObject({ version: z.literal("v1.0.0") }),
});

test("there are résumés to try it on", () => {
  expect(samples.length).toBeGreaterThan(40);
});

test("every sample leaves as a JSON Resume of schema 1.0.0", () => {
  for (const { name, text: source } of samples) {
    const parsed = Schema.safeParse(JSON.parse(JSON.stringify(exported(source).json)));
    expect(parsed.error?.issues ?? [], name).toEqual([]);
  }
});

const jobsOf = (positions: readonly Position[]) =>
  positions
    .filter(({ kind, title, employer }) => kind === "employment" && title !== null && employer !== null)
    .map(({ title, employer, start, end }) => [
      title?.value,
      employer?.value,
      start,
      start !== null && end === null ? null : end,
    ]);

test("what a JSON Resume can hold comes back: name and contact always, jobs with their dates and skills but for one in fifty", () => {
  const jobs = { all: 0, back: 0 };
  const skills = { all: 0, back: 0 };
  for (const { name, text: source } of samples) {
    const before = exported(source);
    const again = readCandidate(normalizeText(jsonResumeToText(before.json)), NOW);
    expect(again.resume.name?.value, name).toBe(before.resume.name?.value);
    expect(again.resume.emails[0]?.value, name).toBe(before.resume.emails[0]?.value);
    const known = new Set(jobsOf(again.resume.positions).map((job) => JSON.stringify(job)));
    const held = new Set(again.facts.skills.map(({ skill }) => skill));
    for (const job of jobsOf(before.resume.positions)) {
      jobs.all += 1;
      jobs.back += known.has(JSON.stringify(job)) ? 1 : 0;
    }
    for (const { skill } of before.facts.skills.filter(
      ({ stance, basis }) => stance === "held" && basis === "stated",
    )) {
      skills.all += 1;
      skills.back += held.has(skill) ? 1 : 0;
    }
  }
  expect(jobs.all).toBeGreaterThan(50);
  expect(jobs.back / jobs.all).toBeGreaterThan(0.98);
  expect(skills.back / skills.all).toBeGreaterThan(0.98);
});
