import { expect, test } from "vitest";
import { markdownToHtml, markdownToText } from "@/lib/domain/posting/posting-html";
import { jsonLdText, toJobPosting } from "@/lib/domain/posting/posting-json-ld";
import { toMarkdown } from "@/lib/domain/posting/posting-markdown";
import { makeDescription } from "@/tests/factories/job-description";

const ROLE = "ai-data-engineer";

test("HTML holds headings, paragraphs and lists, and nothing that somebody typed is markup", () => {
  const html = markdownToHtml('# A <b>title</b>\n\nText & "more"\n\n- one\n- <script>alert(1)</script>\n\nEnd');
  expect(html).toBe(
    "<h1>A &lt;b&gt;title&lt;/b&gt;</h1>\n<p>Text &amp; &quot;more&quot;</p>\n<ul>\n<li>one</li>\n<li>&lt;script&gt;alert(1)&lt;/script&gt;</li>\n</ul>\n<p>End</p>",
  );
});

test("plain text keeps every word and loses the marks of headings", () => {
  const { text } = toMarkdown(makeDescription(ROLE));
  expect(markdownToText(text)).not.toMatch(/^#/m);
  expect(markdownToText(text)).toContain("What you will do");
});

test("where each part stands in the Markdown is where its words are", () => {
  const description = makeDescription(ROLE);
  const { text, places } = toMarkdown(description);
  for (const { id, start, end } of places)
    expect(text.slice(start, end)).toBe(description.parts.find((part) => part.id === id)?.text);
});

test("the JSON-LD has what schema.org and job search require, typed as they ask", () => {
  const { posting, missing } = toJobPosting(makeDescription(ROLE), "2026-11-22");
  expect(missing).toEqual([]);
  expect(posting).toMatchObject({
    "@context": "https://schema.org/",
    "@type": "JobPosting",
    datePosted: "2026-11-22",
    validThrough: "2026-12-31T23:59:59",
    employmentType: "FULL_TIME",
    hiringOrganization: { "@type": "Organization", name: "Northwind Compute" },
    jobLocation: {
      "@type": "Place",
      address: { "@type": "PostalAddress", addressLocality: "Toronto", addressCountry: "Canada" },
    },
    baseSalary: {
      "@type": "MonetaryAmount",
      currency: "CAD",
      value: { "@type": "QuantitativeValue", minValue: 160_000, maxValue: 200_000, unitText: "YEAR" },
    },
  });
  expect(posting.title).not.toBe("");
  expect(posting.description).toContain("<h2>");
});

test("remote work names where applicants may live and has no place", () => {
  const { posting } = toJobPosting(makeDescription(ROLE, { workMode: "remote", country: "Germany" }), "2026-11-22");
  expect(posting).toMatchObject({
    jobLocationType: "TELECOMMUTE",
    applicantLocationRequirements: { "@type": "Country", name: "Germany" },
  });
  expect(posting).not.toHaveProperty("jobLocation");
});

test("what nobody said is named and not made up", () => {
  const description = makeDescription(ROLE, { company: "", country: "", place: "", payLow: null });
  const { posting, missing } = toJobPosting(description, "2026-11-22");
  expect(missing).toEqual(["the company", "the country", "the place"]);
  expect(posting).not.toHaveProperty("baseSalary");
  expect(posting).not.toHaveProperty("hiringOrganization");
});

test("no word in the JSON-LD can end the script element that it stands in", () => {
  const description = makeDescription(ROLE, { title: "</script><script>alert(1)//", benefits: "\u2028 <!-- &" });
  const text = jsonLdText(toJobPosting(description, "2026-11-22").posting);
  expect(text).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(text)).toMatchObject({ title: "</script><script>alert(1)//" });
});
