import { expect, test } from "vitest";
import { adviceFor, findAdvice } from "@/lib/domain/sourcing/advice";
import { workTopics } from "@/lib/domain/sourcing/work-item";
import { roles } from "@/lib/reference/roles";

test("each role has advice on every topic, and no two lines of a topic share a key", () => {
  for (const { slug } of roles) {
    const advice = adviceFor(slug);
    for (const topic of workTopics) {
      const keys = advice.filter((line) => line.topic === topic).map(({ key }) => key);
      expect(keys.length, `${slug}, ${topic}`).toBeGreaterThan(0);
      expect(new Set(keys).size, `${slug}, ${topic}`).toBe(keys.length);
    }
  }
});

test("a role's own levers come before those that hold for every role", () => {
  const [first] = adviceFor("ai-researcher").filter(({ topic }) => topic === "retention");
  expect(first?.text).toBe("Compute per researcher, stated and protected");
});

test("the cases of the articles are there as work", () => {
  const origins = adviceFor("ai-data-engineer").map(({ origin }) => origin);
  expect(origins).toContain("Case: Healthcare diagnostics start-up");
  expect(origins).toContain("Case: Cloud provider building an AI platform");
});

test("advice is found again by its topic and key, and not under another topic", () => {
  const [line] = adviceFor("ai-researcher");
  expect(line && findAdvice("ai-researcher", line.topic, line.key)).toEqual(line);
  expect(line && findAdvice("ai-researcher", "brand", line.key)).toBeNull();
  expect(adviceFor("astronaut")).toEqual([]);
});
