/**
 * The sentence for a Node that cannot run Rolecall, or null when it can: 20.19 and later 20s, 22.12 and later 22s, 24 before 24.19
 * (what `engines` in package.json says). From 24.19 on, Node ends a program in which better-sqlite3 before version 13 forgets a
 * statement, at any moment and without a word; refused until that package is renewed.
 *
 * @param {string} version as in `process.versions.node`
 * @returns {string | null}
 */
export function nodeVersionProblem(version) {
  const parts = version.split(".").map(Number);
  const major = parts[0];
  const minor = parts[1];
  const isSupported = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || (major === 24 && minor < 19);
  if (isSupported) return null;
  return (
    "Rolecall needs Node 20.19 or a later 20, 22.12 or a later 22, or 24 before 24.19, and this is Node " +
    version +
    ": install one of these from https://nodejs.org and run the command again."
  );
}
