/** Every match of a global pattern, in order, as `matchAll` gives them, without the copy of the pattern that `matchAll` makes for each
 *  text: on short texts the copy costs more than the search. The pattern must be global and must not match the empty string. */
export function* eachMatch(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  let from = 0;
  while (from <= text.length) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (match === null) return;
    from = pattern.lastIndex;
    yield match;
  }
}
