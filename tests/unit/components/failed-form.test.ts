import { expect, test } from "vitest";
import { errorsIn, tickedIn, typedIn } from "@/components/form/failed-form";

const failed = {
  message: "Some fields need another look.",
  fieldErrors: { name: "Enter a name." },
  values: { name: "Ada", scopes: ["pool:read"], one: "pool:export" },
};

test("a form that failed gives back what was typed and ticked, and what is wrong beside its field", () => {
  expect([typedIn(failed, "name"), typedIn(failed, "email"), typedIn(null, "name")]).toEqual(["Ada", "", ""]);
  expect([tickedIn(failed, "scopes"), tickedIn(failed, "one")]).toEqual([["pool:read"], ["pool:export"]]);
  expect([tickedIn(failed, "nothing"), tickedIn(null, "scopes")]).toEqual([[], null]);
  expect([errorsIn(failed, "name"), errorsIn(failed, "email")]).toEqual([["Enter a name."], []]);
});
