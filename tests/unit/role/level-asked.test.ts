import { expect, test } from "vitest";
import { levelAsked } from "@/lib/domain/role/level-asked";

test("the target level describes a senior or a director; entry asks one less, the top one more", () => {
  const asked = { targetLevel: 3 };
  expect(levelAsked(asked, "mid")).toBe(2);
  expect(levelAsked(asked, "senior")).toBe(3);
  expect(levelAsked(asked, "principal")).toBe(4);
  expect(levelAsked(asked, "lead")).toBe(2);
  expect(levelAsked(asked, "vp")).toBe(4);
});

test("the level asked stays on the scale of 1 to 5", () => {
  expect(levelAsked({ targetLevel: 1 }, "mid")).toBe(1);
  expect(levelAsked({ targetLevel: 5 }, "principal")).toBe(5);
});
