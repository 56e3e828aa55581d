import { existsSync, readFileSync } from "node:fs";

/**
 * The counts of a Vitest run from its JSON report. A file that could not even be loaded has no tests and counts as one
 * failure; so does a run that failed without saying where, or left no report.
 *
 * @param {string} file
 * @param {number} exitCode
 * @returns {{ passed: number, failed: number }}
 */
export function countVitest(file, exitCode) {
  const report = readReport(file);
  if (report === null) return { passed: 0, failed: 1 };
  const unloaded = report.testResults.filter(
    (suite) => suite.status === "failed" && suite.assertionResults.length === 0,
  );
  return atLeastOneFailure(
    { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length },
    exitCode,
  );
}

/**
 * The same for Playwright. A test that passed only when tried again has passed, and is printed as flaky: a machine that stood still
 * for a moment must not say that the product is broken, and nobody may overlook it either.
 *
 * @param {string} file
 * @param {number} exitCode
 * @returns {{ passed: number, failed: number }}
 */
export function countPlaywright(file, exitCode) {
  const report = readReport(file);
  if (report === null) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = report.stats;
  if (flaky > 0) console.log(`${flaky} passed only at the second try, see "flaky" above.`);
  return atLeastOneFailure({ passed: expected + flaky, failed: unexpected }, exitCode);
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}

function atLeastOneFailure({ passed, failed }, exitCode) {
  return { passed, failed: exitCode !== 0 && failed === 0 ? 1 : failed };
}
