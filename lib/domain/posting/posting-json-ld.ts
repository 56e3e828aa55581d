import type { JobDescription } from "@/lib/domain/posting/job-description";
import { markdownToHtml } from "@/lib/domain/posting/posting-html";
import { toMarkdown } from "@/lib/domain/posting/posting-markdown";

type JsonLd = { readonly [key: string]: unknown };

export type JobPostingLd = {
  readonly posting: JsonLd;
  /** What schema.org's readers require and nobody has said yet, in words. */
  readonly missing: readonly string[];
};

function salary({ payLow, payHigh, currency }: JobDescription["choices"]): JsonLd {
  if (payLow === null || payHigh === null || currency === "") return {};
  const [minValue, maxValue] = [Math.min(payLow, payHigh), Math.max(payLow, payHigh)];
  const value = { "@type": "QuantitativeValue", minValue, maxValue, unitText: "YEAR" };
  return { baseSalary: { "@type": "MonetaryAmount", currency, value } };
}

function location({ workMode, place, country }: JobDescription["choices"]): JsonLd {
  if (workMode === "remote") {
    const applicants = { "@type": "Country", name: country };
    return { jobLocationType: "TELECOMMUTE", ...(country === "" ? {} : { applicantLocationRequirements: applicants }) };
  }
  if (place === "" && country === "") return {};
  const address = { "@type": "PostalAddress", addressLocality: place, addressCountry: country };
  return { jobLocation: { "@type": "Place", address } };
}

function missingIn({ title, company, workMode, place, country }: JobDescription["choices"]): readonly string[] {
  return [
    ...(title === "" ? ["the title"] : []),
    ...(company === "" ? ["the company"] : []),
    ...(country === "" ? ["the country"] : []),
    ...(workMode !== "remote" && place === "" ? ["the place"] : []),
  ];
}

/** A description as schema.org `JobPosting`. What nobody has said is left out and named in `missing`, never made up.
 *  `datePosted` is a day, "2026-11-22". Source: schema.org/JobPosting and the properties that Google's job search requires. */
export function toJobPosting(description: JobDescription, datePosted: string): JobPostingLd {
  const { choices } = description;
  const posting = {
    "@context": "https://schema.org/",
    "@type": "JobPosting",
    title: choices.title,
    description: markdownToHtml(toMarkdown(description).text),
    datePosted,
    ...(choices.applyBy === "" ? {} : { validThrough: `${choices.applyBy}T23:59:59` }),
    employmentType: choices.employment,
    ...(choices.company === "" ? {} : { hiringOrganization: { "@type": "Organization", name: choices.company } }),
    ...location(choices),
    ...salary(choices),
    ...(choices.benefits === "" ? {} : { jobBenefits: choices.benefits }),
  };
  return { posting, missing: missingIn(choices) };
}

/** JSON-LD as text that may stand inside a `script` element: no sign in it can end the element. */
export function jsonLdText(posting: JsonLd): string {
  return JSON.stringify(posting, null, 2)
    .replaceAll("<", "\\u003c")
    .replaceAll(">", "\\u003e")
    .replaceAll("&", "\\u0026")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}
