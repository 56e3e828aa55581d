import { expect, test } from "vitest";
import { isMadeByOthers, isSubjectOthers } from "@/lib/domain/evidence/clause-subject";

test.each([
  "Students audit a model with ",
  "Our engineers built the search with ",
  "The platform team looks after ",
  "One of them is our ",
  "One of the start-ups that I mentored built ",
  "A former student of mine founded a company for ",
  "The engineers I work with know ",
  "My sister is a researcher in ",
  "Somebody else wrote the ",
  "The bank trains its own ",
  "Six dashboards, two of the analysts maintain ",
  "Reports on risk, while the vendor runs ",
  "Worked with engineers who trained models in ",
  "Escalation point for customers running Megatron-LM and ",
])("others are the subject of: %s", (clause) => {
  expect(isSubjectOthers(clause)).toBe(true);
});

test.each([
  "Engineer for large ",
  "Researcher in ",
  "Two of my patches went into ",
  "Most of my time goes into making ",
  "Built tools for students of ",
  "Customer Success and ",
  "Support for 35 researchers and engineers on ",
  "The customers asked, and I wrote ",
  "Led six engineers who built ",
  "Students report to me; three engineers report to me and tune ",
  "Two expert opinions about ",
  "Our team built ",
  "One of two people who built ",
  "Team lead for ",
  "Student assistant for ",
  "Platform for 200 researchers running jobs on ",
])("the writer is the subject of: %s", (clause) => {
  expect(isSubjectOthers(clause)).toBe(false);
});

test.each([
  ["The course was taught in C++", " by somebody else."],
  ["", " was built by consultants"],
  ["Models are deployed by the engineering team on ", "."],
  ["the ", " models are trained by our research group in Nairobi"],
  ["", " deployed by the platform squad"],
  ["The serving software (", " behind a gateway) was selected and run by the bank's engineers"],
  ["Die ", "-Anbindung wurde entwickelt von einem Dienstleister"],
  ["les modèles ", " étaient développés par le prestataire"],
  ["Il motore su ", " è stato realizzato dai consulenti"],
])("made by others: %s…%s", (clause, after) => {
  expect(isMadeByOthers(clause, after)).toBe(true);
});

test.each([
  ["Built a ", " service, used by 40 engineers"],
  ["", " pipeline built by me and two colleagues"],
  ["Ran the ", " comparison on a model trained by the modelling team"],
  ["A ", " model trained by our colleagues and tuned by me"],
  ["", " cluster adopted by three teams"],
  ["The fabric is designed by network colleagues\n", " - beginner"],
  ["Releases are approved by the board, and I run ", " for them"],
  ["", " jobs run by cron"],
  ["Model ", " reviewed by the risk committee"],
  ["", " platform run by my team"],
])("not made by others: %s…%s", (clause, after) => {
  expect(isMadeByOthers(clause, after)).toBe(false);
});
