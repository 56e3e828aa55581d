/** One condition: the sum of `of[i] × x[i]` is at least `atLeast`. */
export type Condition = { readonly of: Float64Array; readonly atLeast: number };

/** Less than this is nothing: rounding of sums of some dozens of weights. */
const NOTHING = 1e-9;

/** A basic variable written as constant + sum of factor × non-basic one. Variables below `unknowns` are x, the others the slack of a condition. */
type Row = { variable: number; constant: number; readonly factors: Float64Array };

type Dictionary = { readonly rows: Row[]; readonly outside: Int32Array; readonly costs: Float64Array };

/** The row whose variable is below 0, the first by number; null when all conditions hold. */
function leavingRow(rows: readonly Row[]): Row | null {
  let leaving: Row | null = null;
  for (const row of rows)
    if (row.constant < -NOTHING && (leaving === null || row.variable < leaving.variable)) leaving = row;
  return leaving;
}

/** The column that raises the row at the least cost, the first by number of equal ones; -1 when none can. */
function enteringColumn(row: Row, { outside, costs }: Dictionary): number {
  let entering = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let column = 0; column < outside.length; column += 1) {
    const factor = row.factors[column] ?? 0;
    if (factor <= NOTHING) continue;
    const cost = (costs[column] ?? 0) / factor;
    const isBefore = (outside[column] ?? 0) < (outside[entering] ?? 0);
    if (cost < least - NOTHING || (cost < least + NOTHING && isBefore)) {
      entering = column;
      least = Math.min(least, cost);
    }
  }
  return entering;
}

/** Adds `times` a row's factors to others; the column of the exchange gets what it becomes. */
function addTimes(factors: Float64Array, pivot: Float64Array, column: number): number {
  const times = factors[column] ?? 0;
  if (times === 0) return 0;
  factors[column] = 0;
  for (let index = 0; index < factors.length; index += 1)
    factors[index] = (factors[index] ?? 0) + times * (pivot[index] ?? 0);
  return times;
}

/** The row's variable leaves, the column's one comes in. */
function exchange(dictionary: Dictionary, row: Row, column: number): void {
  const factor = row.factors[column] ?? 1;
  const left = row.variable;
  for (let index = 0; index < row.factors.length; index += 1)
    row.factors[index] = index === column ? 1 / factor : -(row.factors[index] ?? 0) / factor;
  row.constant = -row.constant / factor;
  row.variable = dictionary.outside[column] ?? 0;
  dictionary.outside[column] = left;
  for (const other of dictionary.rows)
    if (other !== row) other.constant += addTimes(other.factors, row.factors, column) * row.constant;
  addTimes(dictionary.costs, row.factors, column);
}

/**
 * The x ≥ 0 with the least sum that keeps all conditions; null when none does. Dual simplex method (Lemke, Naval Research Logistics
 * Quarterly 1, 1954): every cost is 1, so the first dictionary is already dual feasible and no first phase is needed; the first number wins
 * where two are equal (Bland, Mathematics of Operations Research 2, 1977), so that it ends.
 */
export function leastSum(unknowns: number, conditions: readonly Condition[]): Float64Array | null {
  const rows = conditions.map(({ of, atLeast }, place): Row => {
    return { variable: unknowns + place, constant: -atLeast, factors: of.slice() };
  });
  const outside = Int32Array.from({ length: unknowns }, (_, index) => index);
  const dictionary = { rows, outside, costs: new Float64Array(unknowns).fill(1) };
  for (let row = leavingRow(rows); row !== null; row = leavingRow(rows)) {
    const column = enteringColumn(row, dictionary);
    if (column === -1) return null;
    exchange(dictionary, row, column);
  }
  const x = new Float64Array(unknowns);
  for (const { variable, constant } of rows) if (variable < unknowns) x[variable] = Math.max(0, constant);
  return x;
}
