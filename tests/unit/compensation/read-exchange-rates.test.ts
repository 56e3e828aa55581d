import { expect, test } from "vitest";
import { readExchangeRates } from "@/lib/domain/compensation/read-exchange-rates";

const source = { sourceName: "Our bank, June 2026", sourceUrl: "https://example.org/rates" };
const read = (text: string) => readExchangeRates({ text, ...source });

test("a currency a line is read, however the number is parted from it, and empty lines are left out", () => {
  expect(read("EUR 0.92\r\n\ngbp;0.78\nJPY,157.9")).toEqual({
    kind: "read",
    rates: [
      { currency: "EUR", perUsd: 0.92, ...source },
      { currency: "GBP", perUsd: 0.78, ...source },
      { currency: "JPY", perUsd: 157.9, ...source },
    ],
  });
});

test("every line that is wrong is named with what to do, and nothing is taken", () => {
  const outcome = read("EUR 0.92\nEUR 0.93\nEURO 1\nJPY -5\nCHF 1e308\nSEK 0\nUSD 2\n=EUR 0.9");
  if (outcome.kind === "read") throw new Error("it was taken");
  expect(outcome.problems.map((problem) => problem.split(":")[0])).toEqual(
    [2, 3, 4, 5, 6, 7, 8].map((n) => `Line ${n}`),
  );
  expect(outcome.problems.join(" ")).toContain("write it as EUR 0.92");
  expect(read("")).toEqual({ kind: "wrong", problems: ["Give at least one line, such as EUR 0.92."] });
});
