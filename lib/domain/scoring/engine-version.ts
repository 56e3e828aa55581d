/** Version of reading and scoring together. It changes with every change that can move a score, and travels with each stored one. */
export const SCORING_ENGINE_VERSION = "1.0.0";
