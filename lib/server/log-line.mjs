// Plain JavaScript: the server process, which runs before anything is compiled, writes the same lines as the program in it.

const ID = /^[\w.:-]{1,120}$/;
const WORD = /^[\w.-]{1,60}$/;
const ROUTE = /^\/[\w/[\].-]{0,120}$|^other$/;
const MOST_FRAMES = 8;
/** A place in the program, as a stack has it; a message that spreads over lines does not look like one. */
const FRAME = /\bat (?:async )?(?:[\w$.<>[\] ]{1,100} )?\(?(?:file:|node:|\/|[A-Za-z]:\\)[^\s()]{1,300}:\d+:\d+\)?/g;

/**
 * Every field that a line may have, and what its text may look like. None is for anything that a person typed or a résumé holds; a
 * field that is not here is left out, and so is a text that does not look as it should.
 */
export const LOG_FIELDS = Object.freeze({
  actor: ID,
  bytes: WORD,
  candidate: ID,
  code: WORD,
  entries: WORD,
  error: WORD,
  faulty: WORD,
  file: ID,
  head: ID,
  method: WORD,
  milliseconds: WORD,
  reason: WORD,
  route: ROUTE,
  stack: null,
  status: WORD,
  trace: null,
});

/** The places in the program that a stack names, without what its message says; empty when it names none. */
export function framesOf(text) {
  return (text.match(FRAME) ?? []).slice(0, MOST_FRAMES).join(" ");
}

/**
 * One event as a line of JSON, with its end.
 *
 * @param {"info" | "error"} level
 * @param {string} event `noun.verb`
 * @param {Readonly<Record<string, unknown>>} fields
 * @returns {string}
 */
export function logLine(level, event, fields) {
  const kept = Object.entries(fields).flatMap(([name, value]) => {
    const shown = shownValue(name, value);
    return shown === undefined ? [] : [[name, shown]];
  });
  const line = JSON.stringify({ at: new Date().toISOString(), level, event, ...Object.fromEntries(kept) });
  // JSON escapes what is below the space; a terminal also obeys these, and some readers end a line at the last two.
  return `${line.replace(/[\u007f-\u009f\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;
}

function shownValue(name, value) {
  if (!Object.hasOwn(LOG_FIELDS, name) || value === undefined) return undefined;
  if (value === null || typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string") return "(left out)";
  const shape = LOG_FIELDS[name];
  if (shape === null) return framesOf(value);
  return shape.test(value) ? value : "(left out)";
}

/** What a log may say of something that was thrown: its name, and where, without its message, which may quote what was being worked on. */
export function errorFields(error) {
  if (!(error instanceof Error)) return { error: typeof error };
  return { error: error.name, stack: error.stack ?? "" };
}
