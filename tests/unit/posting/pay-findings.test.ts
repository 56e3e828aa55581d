import { expect, test } from "vitest";
import { payFindings, rulesFor } from "@/lib/domain/posting/pay-findings";
import { readPosting } from "@/lib/domain/posting/posting-text";
import { statedPay } from "@/lib/domain/posting/stated-pay";

const AS_OF = "2026-11-22";
const pay = (text: string, place: string | null = null) =>
  payFindings(readPosting(text), rulesFor(text, place, AS_OF)).filter(({ rule }) => rule !== "place-duty");
const duties = (text: string, place: string) =>
  payFindings(readPosting(text), rulesFor(text, place, AS_OF)).filter(({ rule }) => rule === "place-duty");

test("pay is read as it is written", () => {
  const read = (text: string) => statedPay(readPosting(text)).map(({ low, high, currency }) => [low, high, currency]);
  expect(read("Base pay: CAD 160,000 to 200,000 a year.")).toEqual([[160_000, 200_000, "CAD"]]);
  expect(read("$150k–$200k plus equity")).toEqual([[150_000, 200_000, null]]);
  expect(read("150-200k EUR")).toEqual([[150_000, 200_000, "EUR"]]);
  expect(read("Salary from £90,000")).toEqual([[90_000, null, "GBP"]]);
  expect(read("Salary up to €120.000")).toEqual([[null, 120_000, "EUR"]]);
  expect(read("We raised $50M, and 512 to 2,048 GPUs run here")).toEqual([]);
});

test("missing pay names the law of the place, from the day on which it holds", () => {
  expect(pay("Work in Toronto.")[0]?.why).toContain("Ontario");
  expect(pay("Work here.", "Munich")[0]?.why).toContain("before the interview");
  expect(pay("Work here.", "London")[0]?.why).toContain("No law asks");
  expect(rulesFor("", "Toronto", "2025-12-31")).toEqual([]);
});

test("remote work in the United States brings the rules that reach it", () => {
  expect(rulesFor("Remote (US)", null, AS_OF).map(({ id }) => id)).toEqual(["colorado", "california", "washington"]);
});

test("a range is too wide where a law says so, or by our judgement where none does", () => {
  expect(pay("Salary: CAD 100,000 - 151,000", "Toronto")[0]?.why).toContain("wider than Ontario allows");
  expect(pay("Salary: CAD 100,000 - 150,000", "Toronto")).toEqual([]);
  expect(pay("Salary: CAD 190,000 - 260,000", "Toronto")).toEqual([]);
  expect(pay("Salary: USD 100,000 - 210,000", "Austin")[0]?.why).toContain("judgement");
  expect(pay("Salary: USD 100,000 - 200,000", "Austin")).toEqual([]);
});

test("a range with one end is found; a gap left for the range is not", () => {
  expect(pay("Salary from CAD 120,000", "Vancouver")[0]?.why).toContain("one end only");
  expect(pay("Base pay: [lowest] to [highest] [currency] a year.", "Vancouver")).toEqual([]);
});

test("what else a place asks for is asked for there and nowhere else", () => {
  const bare = "Salary: USD 150,000 - 200,000";
  expect(duties(bare, "Denver").map(({ proposal }) => proposal.label)).toEqual([
    "Add benefits in general words",
    "Add other pay such as bonus and equity",
    "Add by when to apply",
  ]);
  expect(duties(bare, "Toronto")).toHaveLength(1);
  expect(duties(bare, "San Francisco")).toEqual([]);
});
