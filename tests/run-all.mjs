// `npm test`: everything from a fresh clone to one line, `N passed, N failed`. `--fast` runs lint, types and unit only.
import { nodeVersionProblem } from "../lib/cli/node-version.mjs";

const problem = nodeVersionProblem(process.versions.node);
if (problem === null) {
  import("./support/run-stages.mjs").then((module) => module.runStages(process.argv.includes("--fast")));
} else {
  console.error(problem);
  console.log("0 passed, 1 failed");
  process.exitCode = 1;
}
