import "server-only";
import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";

export const LEAST_PASSWORD_LETTERS = 12;
/** Longer ones would only make the hash slow to compute. */
export const MOST_PASSWORD_LETTERS = 128;

/** From 0 (guessed at once) to 4; below 3 an attacker with a stolen database finds it (zxcvbn, Wheeler 2016). */
const LEAST_SCORE = 3;

let guesser: ZxcvbnFactory | null = null;

/**
 * Why a password will not do, as a sentence; null when it will. No rule about kinds of letters: length, and not being among the first that
 * would be guessed (common and leaked ones, patterns, the person's own words).
 *
 * @param ownWords name, address and what else an attacker knows of the person
 */
export function passwordProblem(password: string, ownWords: readonly string[]): string | null {
  const letters = [...password].length;
  if (letters < LEAST_PASSWORD_LETTERS)
    return `Use at least ${LEAST_PASSWORD_LETTERS} characters; a few unrelated words are easy to remember.`;
  if (letters > MOST_PASSWORD_LETTERS) return `Use at most ${MOST_PASSWORD_LETTERS} characters.`;
  guesser ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
  const known = ["rolecall", ...ownWords.flatMap((word) => [word, ...word.split(/[^\p{L}\p{N}]+/u)])].filter(Boolean);
  if (guesser.check(password, known).score >= LEAST_SCORE) return null;
  return "This password would be among the first to be guessed: take another one, for example four unrelated words.";
}
