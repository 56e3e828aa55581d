/** `run`, but at most once in `milliseconds`: whoever asks meanwhile shares the last answer, also one that is still on its way. */
export function atMostEvery<Result>(milliseconds: number, run: () => Promise<Result>): () => Promise<Result> {
  let last: { readonly at: number; readonly answer: Promise<Result> } | null = null;
  return () => {
    const now = performance.now();
    if (last === null || now - last.at >= milliseconds) last = { at: now, answer: run() };
    return last.answer;
  };
}
