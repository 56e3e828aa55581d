import { expect, test } from "vitest";
import { WorkPlan, workState } from "@/lib/domain/sourcing/work-item";

const today = "2026-11-22";

test.each([
  ["2026-11-21", "overdue"],
  ["2026-11-22", "soon"],
  ["2026-11-29", "soon"],
  ["2026-11-30", "open"],
  [null, "open"],
] as const)("open work due on %s is %s", (dueOn, state) => {
  expect(workState({ isDone: false, dueOn }, today)).toBe(state);
});

test("what is done is done, however late", () => {
  expect(workState({ isDone: true, dueOn: "2020-01-01" }, today)).toBe("done");
});

test("an empty day is no day, and work without a text or an owner is refused", () => {
  expect(WorkPlan.parse({ text: " Write ", ownerName: "Ada", dueOn: "" })).toEqual({
    ...{ text: "Write", ownerName: "Ada", dueOn: null },
  });
  expect(WorkPlan.safeParse({ text: " ", ownerName: "Ada", dueOn: "" }).success).toBe(false);
  expect(WorkPlan.safeParse({ text: "Write", ownerName: "", dueOn: "" }).success).toBe(false);
  expect(WorkPlan.safeParse({ text: "Write", ownerName: "Ada", dueOn: "2026-02-30" }).success).toBe(false);
});
