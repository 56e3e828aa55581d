/** The lower triangle L of a matrix A = L·Lᵀ, row by row. */
export type Triangle = readonly Float64Array[];

/**
 * The Cholesky factor of a symmetric positive definite matrix, given by the lower half of its rows (A.-L. Cholesky, 1910; G. H. Golub and C.
 * F. Van Loan, Matrix Computations, 4th edition, 2013, section 4.2). Cubic in its size. Throws RangeError for another matrix.
 */
export function choleskyFactor(size: number, entry: (row: number, column: number) => number): Triangle {
  const rows: Float64Array[] = [];
  for (let i = 0; i < size; i++) {
    const row = new Float64Array(i + 1);
    rows.push(row);
    rows.forEach((other, j) => {
      const rest = entry(i, j) - product(row, other, j);
      if (j === i && !(rest > 0)) throw new RangeError("The matrix is not positive definite.");
      row[j] = j === i ? Math.sqrt(rest) : rest / (other[j] ?? 1);
    });
  }
  return rows;
}

/** Of the first `length` numbers of two rows. */
function product(one: Float64Array, other: Float64Array, length: number): number {
  let sum = 0;
  for (let k = 0; k < length; k++) sum += (one[k] ?? 0) * (other[k] ?? 0);
  return sum;
}

/** The x of A·x = b. */
export function solveSymmetric(factor: Triangle, right: ArrayLike<number>): Float64Array {
  const x = solveLower(factor, right);
  for (let i = x.length - 1; i >= 0; i--) {
    const solved = (x[i] ?? 0) / (factor[i]?.[i] ?? 1);
    x[i] = solved;
    for (let j = 0; j < i; j++) x[j] = (x[j] ?? 0) - (factor[i]?.[j] ?? 0) * solved;
  }
  return x;
}

function solveLower(factor: Triangle, right: ArrayLike<number>): Float64Array {
  const x = new Float64Array(factor.length);
  factor.forEach((row, i) => {
    let rest = right[i] ?? 0;
    for (let j = 0; j < i; j++) rest -= (row[j] ?? 0) * (x[j] ?? 0);
    x[i] = rest / (row[i] ?? 1);
  });
  return x;
}
