import { expect, test } from "vitest";
import { actorInWords, colleagueInWords, detailInWords, kindInWords } from "@/lib/domain/journal/journal-words";

test("kinds and actors are said in words, and what is not known stands as it is", () => {
  expect(kindInWords("candidate.view")).toBe("Looked at a candidate");
  expect(kindInWords("offer.sign")).toBe("offer.sign");
  const names = new Map([["u42", "Ada Quill"]]);
  const said = ["local-owner", "system", "u42", "u43"].map((actor) => actorInWords(actor, names));
  expect(said).toEqual(["The command line", "Rolecall", "Ada Quill", "u43"]);
  expect(actorInWords("u42"), "for whoever sees no names").toBe("u42");
});

test("details are one line: lists counted, hashes shortened, and the object not named once more", () => {
  const hash = "0123456789abcdef".repeat(4);
  const detail = { engine: "1.0.0", profiles: ["a", "b", "c"], candidates: ["c1"], inputs: [hash], replacedHead: "" };
  expect(detailInWords({ entity: "c1", detail })).toBe("engine 1.0.0, profiles 3, inputs 01234567, replaced head none");
  expect(detailInWords({ entity: "c1", detail: { sample: false, of: null } })).toBe("sample no, of none");
  expect(detailInWords({ entity: "c1", detail: {} })).toBe("");
});

test("who corrected something is you, a colleague by name or not, or somebody since removed, and never an id", () => {
  const names = new Map([["u42", "Ada Quill"]]);
  const by = ["u7", "u42", "u43", "local-owner", "system"];
  expect(by.map((actor) => colleagueInWords(actor, { id: "u7", names }))).toEqual([
    "You",
    "Ada Quill",
    "Somebody since removed",
    "The command line",
    "Rolecall",
  ]);
  expect(by.map((actor) => colleagueInWords(actor, { id: "u7", names: null }))).toEqual([
    "You",
    "A colleague",
    "A colleague",
    "The command line",
    "Rolecall",
  ]);
});
