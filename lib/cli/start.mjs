// The first command on a fresh machine: it runs before anything is installed, and even an old Node must be able to
// read this file far enough to say that it is too old.
import { nodeVersionProblem } from "./node-version.mjs";

const problem = nodeVersionProblem(process.versions.node);
if (problem === null) {
  import("./start-application.mjs").then((module) => module.startApplication(process.argv.slice(2)));
} else {
  console.error(problem);
  process.exitCode = 1;
}
