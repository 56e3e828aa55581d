import fc from "fast-check";
import { expect, test } from "vitest";
import { isJsonResume, jsonResumeToText } from "@/lib/domain/exchange/json-resume";
import { normalizeText } from "@/lib/domain/resume/normalize-text";
import { readResume } from "@/lib/domain/resume/read-resume";

const resume = {
  basics: {
    name: "Ada Example",
    label: "Engineer",
    email: "ada@example.org",
    location: { city: "Zürich", countryCode: "CH" },
    profiles: [{ network: "GitHub", username: "ada" }],
    summary: "Builds clusters.",
  },
  work: [
    {
      name: "Lumen",
      position: "Staff Engineer",
      location: "Berlin",
      startDate: "2021-03-01",
      highlights: ["Ran 512 GPUs"],
    },
  ],
  education: [{ institution: "ETH", studyType: "MSc", area: "Physics", endDate: "2014", score: "5.5" }],
  skills: [{ name: "Languages", keywords: ["Go", "C++"] }],
};

test("sections, positions and skills read like those of a résumé", () => {
  expect(jsonResumeToText(resume)).toBe(
    [
      "Ada Example\nEngineer\nada@example.org | Zürich, CH | github.com/ada",
      "Summary\nBuilds clusters.",
      "Experience\nStaff Engineer at Lumen  Berlin  Mar 2021 – Present\n• Ran 512 GPUs",
      "Education\nMSc in Physics, ETH  2014\nGPA: 5.5",
      "Skills\nLanguages: Go, C++",
    ].join("\n\n"),
  );
});

test("a position without any date says nothing about time", () => {
  expect(jsonResumeToText({ work: [{ name: "Lumen", position: "Engineer" }] })).toBe("Experience\nEngineer at Lumen");
});

test("a title with a comma stays apart from its employer, and other names of fields are read", () => {
  const text = jsonResumeToText({
    basics: { name: "Ada Muster", location: "Leeds, UK" },
    experience: [{ title: "Engineer, Serving", employer: "Peepal Voice", start: "2020-01", end: "2021-06" }],
    education: [{ degree: "BSc", field: "Physics", school: "Cauvery Institute", endDate: "2019" }],
  });
  const { location, positions, education } = readResume(normalizeText(text), { year: 2026, month: 11 });
  expect(location?.value).toBe("Leeds, UK");
  expect(positions.map(({ title, employer }) => [title?.value, employer?.value])).toEqual([
    ["Engineer, Serving", "Peepal Voice"],
  ]);
  expect(education.map(({ school }) => school?.value)).toEqual(["Cauvery Institute"]);
});

test("values of a wrong type are left out and the rest is read", () => {
  const broken = {
    basics: "no",
    work: [null, 7, { name: ["x"], position: "Engineer", highlights: "no", startDate: 2020 }],
    skills: { name: "x" },
  };
  expect(jsonResumeToText(broken)).toBe("Experience\nEngineer  2020 – Present");
});

test("a key named __proto__ changes no object and gives no text", () => {
  const hostile: unknown = JSON.parse(
    '{"__proto__": {"polluted": true}, "basics": {"name": "Ada", "__proto__": {"email": "x@example.org"}}}',
  );
  expect(jsonResumeToText(hostile)).toBe("Ada");
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
});

test("any JSON value gives a text and never throws", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => void expect(typeof jsonResumeToText(value)).toBe("string")),
    { seed: 5 },
  );
  fc.assert(
    fc.property(
      fc.jsonValue(),
      (value) => void expect(typeof jsonResumeToText({ basics: value, work: [value], skills: value })).toBe("string"),
    ),
    { seed: 6 },
  );
});

test("only an object with a section of the schema is a JSON Resume", () => {
  expect([{}, [], null, "x", { basics: "x" }, { name: "package" }].map(isJsonResume)).toEqual([
    false,
    false,
    false,
    false,
    false,
    false,
  ]);
  expect([{ basics: {} }, { work: [] }, { skills: [] }].map(isJsonResume)).toEqual([true, true, true]);
});
