import fc from "fast-check";
import { expect, test } from "vitest";
import { CANDIDATE_CSV_HEAD } from "@/lib/domain/exchange/candidate-csv";
import {
  detectLayout,
  findHeaderRow,
  guessSheetMapping,
  headingsOf,
  layoutFingerprint,
} from "@/lib/domain/exchange/candidate-sheet/detect-layout";
import { sheetLayouts } from "@/lib/domain/exchange/candidate-sheet/sheet-layouts";
import { sheetMappingProblem } from "@/lib/domain/exchange/candidate-sheet/sheet-mapping";

const greenhouse =
  "First Name,Last Name,Company,Title,Phone,Email,Social Media,Website,Address,Source,Who gets credit".split(",");
const lever = "Full-Name,Email,Date-Added,Stage,Archive-Reason,Archive-Date,Sources,Origin,Resume Filename".split(",");
const bullhorn = "id,firstName,lastName,email,email2,mobile,occupation,companyName,skillSet,dateAdded,status".split(
  ",",
);
const zoho =
  "CANDIDATEID,First Name,Last Name,Email,Mobile,Current Job Title,Current Employer,Skill Set,Experience in years".split(
    ",",
  );
const linkedin =
  "candidate_id,project_id,first_name,last_name,emails,phone_numbers,tags,profile_url,sourcing_channels,hiring_state_id,created_datetime".split(
    ",",
  );

test.each([
  ["greenhouse", greenhouse],
  ["lever", lever],
  ["bullhorn", bullhorn],
  ["zoho-recruit", zoho],
  ["linkedin-recruiter", linkedin],
  ["rolecall", CANDIDATE_CSV_HEAD],
] as const)("the columns that %s documents are known as its layout, each told how many", (slug, headings) => {
  const found = detectLayout(headings);
  expect(found?.layout.slug).toBe(slug);
  expect(found?.of).toBe(headings.length);
  expect(found?.known).toBeGreaterThanOrEqual(headings.length * 0.8);
  expect(sheetMappingProblem(guessSheetMapping(headings))).toBeNull();
});

test("a table of common names is no known layout, and is guessed by its words in several languages", () => {
  const headings = ["Vorname", "Nachname", "E-Mail", "Telefon", "Stelle", "Kenntnisse", "Gehalt"];
  expect(detectLayout(headings)).toBeNull();
  expect(guessSheetMapping(headings).columns).toEqual({
    ...{
      firstName: "Vorname",
      lastName: "Nachname",
      email: "E-Mail",
      phone: "Telefon",
      title: "Stelle",
      skills: "Kenntnisse",
    },
  });
});

test("what a layout knows and no field takes is not guessed to be something else", () => {
  const { columns } = guessSheetMapping([...greenhouse, "Notes", "Job", "Resume Text"]);
  expect(columns).toMatchObject({ linkedin: "Social Media", source: "Source", resumeText: "Resume Text" });
  expect(Object.values(columns)).not.toContain("Job");
});

test("titles, blank and merged cells above the headings are passed over", () => {
  const above = [["Candidates, autumn"], ["Person", "", "", "Contact"], ["", "as of", "2026-11-22"]];
  expect(findHeaderRow([...above, ["Name", "E-mail", "Phone", "Skills"], ["Ada", "a@x.org", "1", "JAX"]])).toBe(3);
  expect(findHeaderRow([["Name", "Email"]])).toBe(0);
  expect(findHeaderRow([["one"], ["a", "b"], ["c", "d"]])).toBe(1);
});

test("every heading can be chosen by a name of its own, and every mapping that is guessed names columns that are there once", () => {
  const cells = fc.array(fc.oneof(fc.string(), fc.constantFrom("Name", "Email", "", " ", "Phone", "Name (2)")), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(cells, (row) => {
      const headings = headingsOf(row);
      expect(headings.every((heading) => heading !== "")).toBe(true);
      const chosen = Object.values(guessSheetMapping(headings).columns);
      expect(chosen.every((heading) => headings.includes(heading))).toBe(true);
      expect(new Set(chosen).size).toBe(chosen.length);
      expect(layoutFingerprint(headings)).toBe(layoutFingerprint(headings.toReversed()));
    }),
  );
  expect(headingsOf(["Email", "", "Email"])).toEqual(["Email", "Column 2", "Email (2)"]);
});

test("each layout says where its columns are named in public, and tells itself by one of them", () => {
  for (const { source, telling, columns, others } of sheetLayouts) {
    expect(source).toMatch(/\.(?:com|io|co|ts)|LinkedIn/);
    const known = [...Object.values(columns).flat(), ...others];
    expect(telling.filter((word) => !known.includes(word))).toEqual([]);
  }
});
