import { expect, test } from "vitest";
import { countryOf, peopleMetricWords, regionsFor } from "@/lib/domain/sourcing/regions";
import { claims } from "@/lib/reference/claims";
import { roles } from "@/lib/reference/roles";

test.each([
  ["US national", "US"],
  ["US-SF Bay Area", "US"],
  ["US hubs (SF/NYC)", "US"],
  ["UK-London", "UK"],
  ["South Korea", "South Korea"],
  ["China-second-tier cities", "China"],
])("“%s” is in %s", (region, country) => {
  expect(countryOf(region)).toBe(country);
});

test.each(["Global", "Not stated", "Rest of World", "Europe", "US/UK/Canada"])("“%s” is no country", (region) => {
  expect(countryOf(region)).toBeNull();
});

test("China, the US and Germany are named as holding such people for every role, with a claim for each figure", () => {
  for (const { slug } of roles) {
    const regions = regionsFor(slug, claims);
    for (const country of ["China", "US", "Germany"])
      expect(regions.find((region) => region.country === country)?.people.length, country).toBeGreaterThan(0);
    for (const { metric } of regions.flatMap(({ people }) => people)) expect(peopleMetricWords[metric]).toBeDefined();
  }
});

test("pay is of the role that is asked for and a year's", () => {
  const pays = regionsFor("ai-infrastructure-engineer", claims).flatMap(({ pay }) => pay ?? []);
  expect(pays.length).toBeGreaterThan(1);
  expect(pays.filter(({ role, unit }) => role !== "ai-infrastructure-engineer" || !unit.endsWith("/year"))).toEqual([]);
});

test("without claims no region is named", () => {
  expect(regionsFor("ai-researcher", [])).toEqual([]);
});
