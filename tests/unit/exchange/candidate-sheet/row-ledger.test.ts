import { expect, test } from "vitest";
import type { KnownPerson, RowFacts } from "@/lib/domain/exchange/candidate-sheet/decide-row";
import { personKeys } from "@/lib/domain/exchange/candidate-sheet/person-keys";
import type { SheetPerson } from "@/lib/domain/exchange/candidate-sheet/read-sheet-row";
import { rowLedger } from "@/lib/domain/exchange/candidate-sheet/row-ledger";

const nobody: SheetPerson = {
  ...{
    externalId: "",
    name: "",
    emails: [],
    phones: [],
    location: "",
    title: "",
    company: "",
    linkedin: "",
    github: "",
  },
  ...{ website: "", skills: "", years: "", summary: "", resumeText: "", resumeFile: "", source: "", appliedOn: null },
};

function facts(person: Partial<SheetPerson>, content: string): RowFacts {
  const whole = { ...nobody, ...person };
  return { name: whole.name, keys: personKeys(whole, "greenhouse"), contents: [content], layout: "greenhouse" };
}

const known = (about: Partial<KnownPerson>): KnownPerson => ({
  ...{ candidateId: "c", name: "Ada Abara", keys: new Set<string>(), row: null, isCorrected: false },
  ...about,
});

const ada = { name: "Ada Abara", emails: ["ada@example.org"] };

test("a new person is created once: a second row about them is skipped and names the first", () => {
  const ledger = rowLedger();
  expect(ledger.decide(2, facts(ada, "one")).outcome).toBe("create");
  expect(ledger.decide(3, facts(ada, "other"))).toMatchObject({
    outcome: "skip",
    reason: expect.stringContaining("Row 2"),
  });
  expect(ledger.decide(4, facts(ada, "one")).reason).toBe("The same as row 2 of this file.");
});

test("somebody who is here is updated by the first row that differs, and skipped by one that is the same", () => {
  const ledger = rowLedger();
  ledger.learn(
    new Map([
      ["email ada@example.org", known({})],
      ["same", known({})],
    ]),
  );
  expect(ledger.decide(2, facts(ada, "same")).outcome).toBe("skip");
  const other = rowLedger();
  other.learn(new Map([["email ada@example.org", known({})]]));
  expect(other.decide(2, facts(ada, "new")).outcome).toBe("update");
  expect(other.decide(3, facts(ada, "newer"))).toMatchObject({
    outcome: "skip",
    reason: expect.stringContaining("Row 2"),
  });
});

test("a person whose text was corrected by hand is not updated", () => {
  const ledger = rowLedger();
  ledger.learn(new Map([["email ada@example.org", known({ isCorrected: true })]]));
  expect(ledger.decide(2, facts(ada, "new"))).toMatchObject({
    outcome: "skip",
    reason: expect.stringContaining("by hand"),
  });
});

test("an address under another name, or with another id of the same system, is another person", () => {
  const ledger = rowLedger();
  ledger.learn(new Map([["email ada@example.org", known({ keys: new Set(["id greenhouse 1"]) })]]));
  expect(ledger.decide(2, facts({ ...ada, name: "Bo Brandt" }, "b")).outcome).toBe("create");
  expect(ledger.decide(3, facts({ ...ada, externalId: "2" }, "a")).outcome).toBe("create");
  expect(ledger.decide(4, facts({ ...ada, externalId: "2" }, "c"))).toMatchObject({ outcome: "skip" });
});

test("a name alone updates nobody, and the mailbox of an office is nobody's own", () => {
  const ledger = rowLedger();
  expect(ledger.decide(2, facts({ name: "Ada Abara", emails: ["jobs@example.org"] }, "a")).outcome).toBe("create");
  expect(ledger.decide(3, facts({ name: "Ada Abara", emails: ["jobs@example.org"] }, "b")).outcome).toBe("create");
  expect(ledger.decide(4, facts({ name: "Ada Abara" }, "c")).outcome).toBe("create");
});
