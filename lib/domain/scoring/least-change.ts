/** One condition: the sum of `of[i] × x[i]` is at least `atLeast`. */
export type Condition = { readonly of: Float64Array; readonly atLeast: number };

/** Less than this is nothing: rounding of sums of some dozens of weights. */
const NOTHING = 1e-9;

/** A basic variable written as constant + sum of factor × non-basic one. Variables below `unknowns` are x, the others the slack of a condition. */
type Row = { variable: number; constant: number; readonly factors: Float64Array };

type Dictionary = { readonly rows: Row[]; readonly outside: Int32Array; readonly costs: Float64Array };

/** Exchanges after which the row is chosen by number, so that it ends however degenerate the conditions are; other choices take far fewer. */
const QUICK_EXCHANGES = 5000;

/** The row whose variable is farthest below 0, or where `byNumber` the first by number of those below; null when all conditions hold. */
function leavingRow(rows: readonly Row[], byNumber: boolean): Row | null {
  let leaving: Row | null = null;
  for (const row of rows) {
    if (row.constant >= -NOTHING) continue;
    const isBefore = leaving === null || row.variable < leaving.variable;
    const isLower = leaving === null || row.constant < leaving.constant;
    if (byNumber ? isBefore : isLower || (row.constant === leaving?.constant && isBefore)) leaving = row;
  }
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
    if (cost < least || (cost === least && isBefore)) {
      entering = column;
      least = cost;
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

/** Every cost is 1 but for a hair, so that no two ways cost the same: among equal ones the search would go round in circles. */
function costOf(_: unknown, index: number): number {
  return 1 + 1e-9 * (1 + ((index * 61) % 127));
}

/** A condition as a row of the dictionary as it stands: what is inside is put in the words of what is outside. */
function rowOf({ of, atLeast }: Condition, variable: number, { rows, outside }: Dictionary): Row {
  const row: Row = { variable, constant: -atLeast, factors: new Float64Array(outside.length) };
  for (const [column, other] of outside.entries()) row.factors[column] = of[other] ?? 0;
  for (const inside of rows) {
    const times = of[inside.variable] ?? 0;
    if (times === 0) continue;
    row.constant += times * inside.constant;
    for (let column = 0; column < row.factors.length; column += 1)
      row.factors[column] = (row.factors[column] ?? 0) + times * (inside.factors[column] ?? 0);
  }
  return row;
}

/** A search for the least sum to which conditions can be added as they show: it goes on from where it stood. */
export type LeastSum = {
  readonly add: (conditions: readonly Condition[]) => void;
  /** The x ≥ 0 with the least sum that keeps all conditions so far; null when none does. */
  readonly find: () => Float64Array | null;
};

/**
 * Looks for the x ≥ 0 with the least sum under conditions. Dual simplex method (Lemke, Naval Research Logistics Quarterly 1, 1954): every cost is 1,
 * so the first dictionary is already dual feasible and no first phase is needed, and it stays so when a condition is added, so that the search
 * need not begin anew. After many exchanges the first number wins where two are equal (Bland, Mathematics of Operations Research 2, 1977), so that it ends.
 */
export function makeLeastSum(unknowns: number): LeastSum {
  const outside = Int32Array.from({ length: unknowns }, (_, index) => index);
  const dictionary: Dictionary = { rows: [], outside, costs: Float64Array.from({ length: unknowns }, costOf) };
  const { rows } = dictionary;
  const add = (conditions: readonly Condition[]): void => {
    for (const condition of conditions) rows.push(rowOf(condition, unknowns + rows.length, dictionary));
  };
  let exchanges = 0;
  const find = (): Float64Array | null => {
    for (;;) {
      const row = leavingRow(rows, exchanges > QUICK_EXCHANGES);
      if (row === null) break;
      const column = enteringColumn(row, dictionary);
      if (column === -1) return null;
      exchange(dictionary, row, column);
      exchanges += 1;
    }
    const x = new Float64Array(unknowns);
    for (const { variable, constant } of rows) if (variable < unknowns) x[variable] = Math.max(0, constant);
    return x;
  };
  return { add, find };
}
