/** First parts and last parts of English compounds: a hyphen beside one of these belongs to the word even at the end of a line. */
const COMPOUND_START =
  /^(?:self|co|non|multi|cross|high|low|real|open|end|full|well|large|small|fine|pre|post|state|long|short|data|event|cloud|customer|test|first|second|third|one|two|three|four|five|day|on|off|in|out|top|mid|part|cost|time|user|server|client|self|micro|semi|anti|ex|inter|near|zero|few|role|rule|risk|task|e|x|k|t)$/i;
const COMPOUND_END =
  /^(?:based|driven|level|time|scale|source|to|in|of|end|the|up|on|oriented|aware|free|ready|native|facing|wide|specific|related|led|only|tuned?|tuning|art|party|class|first|tenant|region|node|site|term|quality|performance|latency|throughput|stack|cutting|functional|friendly|efficient|effective|agnostic|year|month|week|day|hour|person|member|commerce|learning|training|step|shot|modal|head|wise|line)\b/i;

/**
 * Joins words that the end of a line cut in two: at a soft hyphen or "‐" without it, at "-" with it or without it, whichever form the
 * document uses elsewhere, else as English compounds are written. The rest of the next line stays where it is.
 */
export function joinHyphens(lines: readonly string[]): string[] {
  const words = new Set(
    lines
      .join("\n")
      .toLowerCase()
      .match(/[\p{L}]+(?:-[\p{L}]+)*/gu) ?? [],
  );
  const result = [...lines];
  for (let index = 0; index + 1 < result.length; index++) {
    const [, start, first, hyphen] = /^(.*?)(\p{L}+)([\u00AD\u2010-])$/u.exec(result[index] ?? "") ?? [];
    const [, indent, second, rest] = /^( *)(\p{Ll}[\p{L}\d]*\S*)(.*)$/u.exec(result[index + 1] ?? "") ?? [];
    if (
      start === undefined ||
      first === undefined ||
      hyphen === undefined ||
      indent === undefined ||
      second === undefined ||
      rest === undefined
    )
      continue;
    // "LLM-as-" is a chain of words already
    const hasHyphen = hyphen === "-" && (start.endsWith("-") || keepsHyphen(first, second, words));
    result[index] = `${start}${first}${hasHyphen ? "-" : ""}${second}`;
    result[index + 1] = rest.trim() === "" ? "" : indent + rest.trimStart();
  }
  return result.filter((line, index) => line !== "" || lines[index] === "");
}

function keepsHyphen(first: string, second: string, words: ReadonlySet<string>): boolean {
  const end = (/^[\p{L}]+/u.exec(second)?.[0] ?? second).toLowerCase();
  const start = first.toLowerCase();
  if (words.has(start + end)) return false;
  if (words.has(`${start}-${end}`)) return true;
  return COMPOUND_START.test(start) || COMPOUND_END.test(end) || first === first.toUpperCase();
}
