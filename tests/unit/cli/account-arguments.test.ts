import { expect, test } from "vitest";
import { readAccountArguments } from "@/lib/cli/account-arguments";

const read = (line: string) => readAccountArguments(line.split(" ").filter(Boolean));

test("the commands are read, addresses in small letters, options at any place", () => {
  expect(read("list")).toEqual({ command: "list" });
  expect(read("password-link Ada@Example.org")).toEqual({ command: "password-link", email: "ada@example.org" });
  expect(read("second-factor-off ada@example.org")).toEqual({ command: "second-factor-off", email: "ada@example.org" });
  const invitation = { command: "invite", email: "ada@example.org", role: "recruiter" };
  expect(read("invite ada@example.org --role recruiter")).toEqual({ ...invitation, name: "ada@example.org" });
  expect(read("invite --name Ada --role recruiter ada@example.org")).toEqual({ ...invitation, name: "Ada" });
});

test("what cannot be meant is nothing, rather than something near it", () => {
  for (const line of [
    "",
    "lists",
    "list all",
    "invite ada@example.org",
    "invite ada@example.org --role boss",
    "invite ada --role owner",
    "invite ada@example.org bea@example.org --role owner",
    "invite ada@example.org --role owner --disabled yes",
    "password-link",
    "password-link ada@example.org --role owner",
  ])
    expect(read(line), line).toBeNull();
});
