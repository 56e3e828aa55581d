/**
 * The sentence for a Node that cannot run Rolecall, or null when it can: 20.19 and later 20s, 22.12 and later 22s and 24 or later
 * (what `engines` in package.json says).
 *
 * @param {string} version as in `process.versions.node`
 * @returns {string | null}
 */
export function nodeVersionProblem(version) {
  const parts = version.split(".").map(Number);
  const major = parts[0];
  const minor = parts[1];
  const isSupported = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
  if (isSupported) return null;
  return `Rolecall needs Node 20.19 or a later 20, 22.12 or a later 22, or 24 and later, and this is Node ${version}: install one of these from https://nodejs.org and run the command again.`;
}
