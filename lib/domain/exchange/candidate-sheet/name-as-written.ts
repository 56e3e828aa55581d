/** Small words within a name, which stay small. */
const PARTICLES = new Set(
  "de da di do dos das del della la las los le van von der den ten ter op el al bin ibn bint y e zu zum af av".split(
    " ",
  ),
);

/**
 * A name of a table's cell as one writes it: many lists keep everything in small letters, and a name without a capital is none to whoever reads
 * a résumé. A name with any capital stays as it is, as does one in a script that has none.
 */
export function nameAsWritten(name: string): string {
  if (/\p{Lu}/u.test(name)) return name;
  return name
    .split(" ")
    .map((word, place) =>
      place > 0 && PARTICLES.has(word)
        ? word
        : word.replace(/(?:^|-|(?<=^[do])['’])\p{Ll}/gu, (beginning) => beginning.toUpperCase()),
    )
    .join(" ");
}
