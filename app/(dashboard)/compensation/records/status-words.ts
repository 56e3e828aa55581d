import type { PayImportStatus } from "@/lib/data/pay-imports";

/** How an import stands, in a word, and the tone of its badge. */
export const statusWords: Readonly<
  Record<PayImportStatus, { readonly word: string; readonly tone: "neutral" | "met" | "unknown" | "unmet" | "line" }>
> = {
  waiting: { word: "Waits for you", tone: "unknown" },
  reading: { word: "Being read", tone: "line" },
  done: { word: "Counts", tone: "met" },
  failed: { word: "Failed", tone: "unmet" },
  undone: { word: "Taken back", tone: "neutral" },
};
