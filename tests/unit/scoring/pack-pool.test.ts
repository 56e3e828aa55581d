import { expect, test } from "vitest";
import type { RoleProfile } from "@/lib/domain/role/role-profile";
import { packPool } from "@/lib/domain/scoring/pack-pool";

const profile: RoleProfile = {
  role: "ai-researcher",
  version: 1,
  baseRate: 0.1,
  requirements: [
    { skill: "python", weight: 5, required: "must", targetLevel: 4, satisfiedBy: [] },
    { skill: "cuda", weight: 3, required: "strong", targetLevel: 3, satisfiedBy: [] },
  ],
};

test("an empty pool packs to no cells", () => {
  expect(packPool({ count: 0, skillsOf: () => [] }, profile, "senior")).toMatchObject({
    candidates: 0,
    kinds: ["must", "strong"],
    cells: new Uint16Array(0),
  });
});

test("equal answers share one number", () => {
  const pool = packPool({ count: 3, skillsOf: () => [] }, profile, "senior");
  expect(pool.cells).toHaveLength(6);
  expect(new Set([0, 2, 4].map((cell) => pool.cells[cell])).size).toBe(1);
});
