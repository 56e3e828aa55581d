import { dictionary } from "@zxcvbn-ts/language-common";
import { expect, test } from "vitest";
import { LEAST_PASSWORD_LETTERS, MOST_PASSWORD_LETTERS, passwordProblem } from "@/lib/server/accounts/password-rules";

const nobody: readonly string[] = [];
const common: readonly string[] = [dictionary["passwords-common"] ?? []].flat();

test("a password has twelve characters or more, and 128 are welcome", () => {
  expect([LEAST_PASSWORD_LETTERS, MOST_PASSWORD_LETTERS]).toEqual([12, 128]);
  expect(passwordProblem("xq7vhwplmzk", nobody)).toContain("at least 12");
  expect(passwordProblem("xq7vhwplmzkd", nobody)).toBeNull();
  const long = Array.from({ length: 13 }, (_, place) => `word${place * 7919}`).join(" ");
  for (const length of [64, 100, 128]) expect(passwordProblem(long.slice(0, length), nobody), `${length}`).toBeNull();
  expect(passwordProblem(`${long}${long}`.slice(0, 129), nobody)).toContain("at most 128");
});

test("any kind of characters makes a password, and none is asked for", () => {
  const allowed = [
    "otter lantern gravel mosaic",
    "ОТТЕР ФОНАРЬ ГРАВИЙ",
    "783104659217",
    "🦦🏮🪨🧩🪁🧵🪴🧲🪵🛶🧭🪶",
    "xq7vhwplmzkd",
  ];
  for (const password of allowed) expect(passwordProblem(password, nobody), password).toBeNull();
});

test("of 49,000 passwords that leaked most often none that is long enough is taken, nor the first of them written twice", () => {
  expect(common.length).toBeGreaterThan(40_000);
  const long = common.filter((password) => [...password].length >= LEAST_PASSWORD_LETTERS);
  expect(long.length).toBeGreaterThan(300);
  const repeated = common.slice(0, 300).map((password) => password.repeat(Math.ceil(12 / password.length)));
  expect([...long, ...repeated].filter((password) => passwordProblem(password, nobody) === null)).toEqual([]);
});

test("the name of the program, of the person and their address protect nothing", () => {
  const own = ["Wilhelmina Vandersloot", "w.vandersloot@heron.example"];
  for (const password of [
    "rolecallrolecall",
    "wilhelmina vandersloot",
    "Vandersloot2026",
    "w.vandersloot@heron.example",
  ]) {
    expect(passwordProblem(password, own), password).not.toBeNull();
  }
});
