import { expect, test } from "vitest";
import { impossibleYears, yearsSince } from "@/lib/domain/posting/impossible-years";
import { readPosting } from "@/lib/domain/posting/posting-text";

const found = (text: string, asOf = "2026-11-22") =>
  impossibleYears(readPosting(text), asOf).map(({ quote }) => quote.text);

test("more years than something exists are found, in digits, in words, in ranges and before the name", () => {
  expect(found("5+ years of LangChain")).toEqual(["5+ years of LangChain"]);
  expect(found("We ask for ten years of LLM agents.")).toEqual(["ten years of LLM agents"]);
  expect(found("6-8 years of hands-on experience with vLLM")).toHaveLength(1);
  expect(found("Five or more years’ experience running H100 clusters")).toHaveLength(1);
  expect(found("LangChain (5+ years)")).toHaveLength(1);
  expect(found("LangGraph: at least 4 years")).toHaveLength(1);
  expect(found("7 years of Python, PyTorch and the Model Context Protocol")).toHaveLength(1);
});

test("years that somebody can have are none", () => {
  expect(found("3 years of LangChain")).toEqual([]);
  expect(found("10 years of Kubernetes")).toEqual([]);
  expect(found("2-6 years of vLLM")).toEqual([]);
  expect(found("15 years of Python and Linux")).toEqual([]);
  expect(found("up to 5 years of LangChain")).toEqual([]);
});

test("what is asked for beside the years is no object of theirs", () => {
  expect(found("10 years of backend work, and experience with LangChain")).toEqual([]);
  expect(found("8+ years of software engineering, including LangChain")).toEqual([]);
  expect(found("8+ years of engineering. LangChain is welcome.")).toEqual([]);
  expect(found("Over the last 5 years LangChain has changed much")).toEqual([]);
});

test("the same demand is impossible or not by the day on which it is read", () => {
  expect(found("5 years of LangChain", "2026-11-22")).toHaveLength(1);
  expect(found("5 years of LangChain", "2028-01-01")).toEqual([]);
  expect(yearsSince("2022-10", "2026-11-22")).toBe(4.1);
});
