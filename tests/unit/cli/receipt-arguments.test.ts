import { expect, test } from "vitest";
import { parseReceiptArguments } from "@/lib/cli/receipt-arguments";

test("a file is verified alone, or against a data folder", () => {
  expect(parseReceiptArguments(["verify", "a.json"])).toEqual({ file: "a.json", data: null });
  expect(parseReceiptArguments(["verify", "a.json", "--data", "d"])).toEqual({ file: "a.json", data: "d" });
});

test.each([[[]], [["a.json"]], [["verify"]], [["verify", "a", "b"]], [["verify", "a", "--day"]]])(
  "a wrong command line says what is wrong: %j",
  (words) => {
    expect(() => parseReceiptArguments(words)).toThrow(/\w/);
  },
);
