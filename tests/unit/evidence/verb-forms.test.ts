import { expect, test } from "vitest";
import { verbForms } from "@/lib/domain/evidence/verb-forms";

test.each([
  ["manage", ["manage", "manages", "managed", "managing"]],
  ["ship", ["ship", "ships", "shipped", "shipping"]],
  ["deploy", ["deploy", "deploys", "deployed", "deploying"]],
  ["specify", ["specify", "specifies", "specified", "specifying"]],
  ["teach", ["teach", "teaches", "taught", "teaching"]],
  ["write", ["write", "writes", "wrote", "written", "writing"]],
  ["oversee", ["oversee", "oversees", "oversaw", "overseen", "overseeing"]],
  ["model", ["model", "models", "modelled", "modeled", "modelling", "modeling"]],
  ["sell", ["sell", "sells", "sold", "selling"]],
  ["swap", ["swap", "swaps", "swapped", "swapping"]],
  ["hand-write", ["hand-write", "hand-writes", "hand-wrote", "hand-written", "hand-writing"]],
  ["fine-tune", ["fine-tune", "fine-tunes", "fine-tuned", "fine-tuning"]],
  ["set up", ["set up", "sets up", "setting up"]],
])("%s", (verb, forms) => {
  expect([...verbForms(verb)].sort()).toEqual([...forms].sort());
});

test("British and American spellings are both given", () => {
  expect(verbForms("optimize")).toEqual(expect.arrayContaining(["optimising", "optimized"]));
});
