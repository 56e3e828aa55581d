const MEGABYTE = 1024 * 1024;

/** What one document may cost. Every limit on reading a file is here and nowhere else. */
export const documentLimits = {
  /** Below Next's own 10 MB cut, so a body that arrives short is never taken for a whole file. */
  fileBytes: 10 * MEGABYTE,
  /** Processor time, so that a busy machine makes no file too slow. */
  processorMilliseconds: 10_000,
  /** Waiting in all, the start of the parser's process included. */
  waitMilliseconds: 60_000,
  /** Resident memory of the parser's process. */
  processBytes: 512 * MEGABYTE,
  /** JavaScript heap of the parser's process; WebAssembly and buffers lie outside and fall under `processBytes`. */
  heapMegabytes: 256,
  textCharacters: 1_000_000,
  /** Before what nobody sees is taken out. */
  rawCharacters: 3_000_000,
  /** Of text that a reader cannot see; more of it is only counted as hidden. */
  hiddenCharacters: 10_000,
  pages: 200,
  charactersPerPage: 100_000,
} as const;

/**
 * What a piece of a file of candidates may have: the largest document in base64, with everything that was read of it. A person is never cut, so
 * whatever document was taken in once comes back.
 */
export const candidatePieceBytes = 40 * MEGABYTE;

/** What a Word file may unpack to; `depth` is how many table cells and text boxes may stand in one another. */
export const wordArchiveLimits = { entries: 200, totalBytes: 50 * MEGABYTE, ratio: 100, depth: 200 } as const;

/** What a ZIP of résumés may unpack to. */
export const resumeArchiveLimits = { entries: 2_000, totalBytes: 200 * MEGABYTE, ratio: 100 } as const;

export type ArchiveLimits = { readonly entries: number; readonly totalBytes: number; readonly ratio: number };
