/** Raised when rules, keys or weights change: everybody is compared anew then. */
export const LINKAGE_VERSION = "3";

/** What `LinkRecord.rules` says of a record. Any other word is of earlier rules. */
export const recordStates = { compared: LINKAGE_VERSION, waiting: `${LINKAGE_VERSION} waits` } as const;
