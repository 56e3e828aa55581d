import { expect, test } from "vitest";
import { nodeVersionProblem } from "@/lib/cli/node-version.mjs";

test.each(["20.19.0", "20.20.2", "22.12.0", "22.22.1", "24.0.0", "24.21.0", "26.1.0"])(
  "Node %s is good enough",
  (version) => {
    expect(nodeVersionProblem(version)).toBeNull();
  },
);

test.each(["12.22.0", "18.20.8", "20.18.3", "21.7.3", "22.11.0", "23.11.1"])(
  "Node %s is refused in one sentence that says what to do",
  (version) => {
    const problem = nodeVersionProblem(version);
    expect(problem).toContain(`this is Node ${version}`);
    expect(problem).toContain("install one of these");
    expect(problem).not.toContain("\n");
  },
);
