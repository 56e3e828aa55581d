const PIECES: readonly string[] = [
  ...[
    "$",
    "$$",
    "$K1",
    "$F1",
    "$B0",
    "$B1337",
    "$@0",
    "$@1",
    "$Q0",
    "$W0",
    "$i0",
    "$o1",
    "$T",
    "$n9",
    "$D",
    "$S",
    "$r",
  ],
  ...["$1:__proto__:then", "$1:constructor:constructor", "$0:0:0", "$h", "$A1", "$undefined", "$NaN", "$-Infinity"],
  ...['{"then":"$1:then"}', '{"__proto__":{"x":1}}', '{"status":"resolved_model"}', '{"id":"x","bound":"$@1"}'],
  ...["[", "]", "{", "}", '"', ",", ":", "null", "1e999", "\\u0000", "\\ud800", "\u0000", "\uffff", "é", "-0", "\\"],
];

export type MalformedBody = {
  /** What stands in the form's fields, by their names. */
  readonly fields: Readonly<Record<string, string>>;
  /** Sent as it is instead of a form; null for a form. */
  readonly raw: string | null;
};

/** The arguments of an action as a browser sends them, `previous state, form`. */
const SOUND = '[{"status":"idle"},"$K1"]';

/** A body of an action that no page of ours sends: a sound one with pieces put in, doubled, cut out, nested or swapped. */
export function malformedBody(random: () => number): MalformedBody {
  const pick = <Item>(items: readonly Item[], none: Item): Item => items[Math.floor(random() * items.length)] ?? none;
  let text = pick([SOUND, "[]", "{}", '["$K1"]', "", '"$F1"'], SOUND);
  const changes = 1 + Math.floor(random() * 8);
  for (let change = 0; change < changes; change += 1) text = changed(text, random, pick(PIECES, "$"));
  const fields: Record<string, string> = { "0": text };
  if (random() < 0.6)
    fields[pick(["1", "2", "_1_typed", "_1_address", "__proto__", "constructor", "00", "-1"], "1")] = pick(PIECES, "$");
  if (random() < 0.3) fields[`$ACTION_${pick(["1:0", "REF_1", "ID_x", "KEY", "1:1"], "KEY")}`] = text.slice(0, 200);
  return { fields, raw: random() < 0.4 ? text : null };
}

function changed(text: string, random: () => number, piece: string): string {
  const at = Math.floor(random() * (text.length + 1));
  const kind = Math.floor(random() * 5);
  if (kind === 0) return text.slice(0, at) + piece + text.slice(at);
  if (kind === 1) return text.slice(0, at) + text.slice(at + 1 + Math.floor(random() * 6));
  if (kind === 2) return text.slice(0, at) + JSON.stringify(piece) + text.slice(at);
  if (kind === 3) return `[${text},${JSON.stringify(piece)}]`;
  const deep = 1 + Math.floor(random() ** 6 * 20_000);
  return text.length > 20_000 ? text : `${"[".repeat(deep)}${text}${"]".repeat(random() < 0.5 ? deep : 0)}`;
}
