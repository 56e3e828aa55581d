import type { Row, Segment } from "./text-rows";

/** Lines further apart than this many close lines belong to two rows of a table. */
const BAND_GAP = 1.15;
/** Points between two columns of a band. */
const COLUMN_GAP = 6;
/** Points within which two baselines are one. */
const SAME_LINE = 3;
const LONGEST_LABEL = 60;
const LEAST_BANDS = 3;
const LEAST_SHARE = 0.5;

const DATES =
  /^(?:[\p{L}.]{3,10} )?[\d./'’]{2,10}(?: ?(?:-|–|—|→|to|bis) ?(?:[\p{L}.]{3,10} )?(?:[\d./'’]{2,10}|\p{L}{4,10}))?$/u;
const LABEL =
  /^(?:dates?|period|years?|from|name|first name|surname|address|telephone|phone|e-?mail|nationality|date of birth|gender|desired|occupation|position|main activities|employer|name and|type of|title of|qualification|institution|principal|level|mother tongue|other language|zeitraum|anschrift|telefon|arbeitgeber|dates de|fechas?)(?!\p{L})/iu;

/** One row of a table: its rows of text, and the same by columns from the left. */
type Band = { readonly rows: readonly Row[]; readonly columns: readonly (readonly Row[])[] };

/**
 * The rows of a block in which a column at the left dates or labels what stands beside it, in the order in which a person reads: label,
 * then its words, then the next. A label of several lines becomes one, before the first line of its words. Null when the block is no such table.
 */
export function labelTable(rows: readonly Row[]): Row[] | null {
  const bands = bandsOf(rows).flatMap(withoutHeading);
  const labels = bands.flatMap((band) => labelOf(band) ?? []);
  const known = labels.filter(isKnown);
  const isBroken = bands.some((band) => labelOf(band) !== null && (band.columns[0]?.length ?? 0) > 1);
  if (!isBroken || known.length < LEAST_BANDS || known.length < labels.length * LEAST_SHARE) return null;
  return bands.flatMap(rowsOf);
}

function bandsOf(rows: readonly Row[]): Row[][] {
  const distances = rows.slice(1).map((row, index) => (rows[index]?.baseline ?? 0) - row.baseline);
  const closest = [...distances].sort((first, second) => first - second)[Math.floor(distances.length / 4)] ?? 0;
  const bands: Row[][] = [];
  for (const [index, row] of rows.entries()) {
    const band = bands[bands.length - 1];
    if (band && (distances[index - 1] ?? 0) <= closest * BAND_GAP && !startsLabel(row)) band.push(row);
    else bands.push([row]);
  }
  return bands;
}

function startsLabel({ segments: [label, words] }: Row): boolean {
  return words !== undefined && label !== undefined && LABEL.test(label.text);
}

/** Lines above the first one that has words in two columns are a heading over the table's row. */
function withoutHeading(rows: readonly Row[]): readonly Band[] {
  const columns = columnsOf(rows);
  const words = columns[1]?.[0]?.baseline;
  const start = words === undefined ? 0 : rows.findIndex((row) => row.baseline <= words + SAME_LINE);
  if (start <= 0) return [{ rows, columns }];
  const body = rows.slice(start);
  return [
    { rows: rows.slice(0, start), columns: [rows.slice(0, start)] },
    { rows: body, columns: columnsOf(body) },
  ];
}

/** Parts a band where no letter stands between two columns from its top to its bottom. */
function columnsOf(band: readonly Row[]): readonly (readonly Row[])[] {
  const segments = band.flatMap((row) => row.segments).sort((first, second) => first.left - second.left);
  const edges: number[] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const segment of segments) {
    if (segment.left > right + COLUMN_GAP) edges.push(segment.left);
    right = Math.max(right, segment.right);
  }
  return edges.map((edge, index) => {
    const next = edges[index + 1] ?? Number.POSITIVE_INFINITY;
    return band.flatMap((row) => {
      const inside = row.segments.filter((segment) => segment.left >= edge && segment.left < next);
      return inside.length === 0 ? [] : [{ ...row, segments: inside }];
    });
  });
}

/** The first column of a band as one piece of text; null when nothing stands beside it, or when it is too long or divided. */
function labelOf({ columns: [first = [], words] }: Band): Segment | null {
  const segments = first.flatMap((row) => row.segments);
  const text = segments.map((segment) => segment.text).join(" ");
  const [top] = segments;
  const startsBeside =
    Math.abs((first[0]?.baseline ?? 0) - (words?.[0]?.baseline ?? Number.POSITIVE_INFINITY)) <= SAME_LINE;
  if (!top || !startsBeside || text.length > LONGEST_LABEL || segments.length !== first.length) return null;
  return { ...top, text, right: Math.max(...segments.map((segment) => segment.right)) };
}

function isKnown({ text }: Segment): boolean {
  return DATES.test(text) || LABEL.test(text);
}

function rowsOf(band: Band): readonly Row[] {
  const [, words = [], ...more] = band.columns;
  const label = labelOf(band);
  const [first, ...rest] = words;
  const isOneLine = (band.columns[0]?.length ?? 0) === 1 && more.length === 0;
  if (!label || !first || isOneLine || !isKnown(label)) return band.rows;
  return [{ ...first, segments: [label, ...first.segments] }, ...rest, ...more.flat()];
}
