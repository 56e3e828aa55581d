import { expect, test } from "vitest";
import { withholdPersonal } from "@/lib/domain/receipt/withhold-words";

const text = "Ada Quill, Oslo\nQuill's team ran Kubernetes at Heron\nQuilling paper\nWrite to a@b.example\nRan Slurm";
const wordsAt = withholdPersonal({
  text,
  names: ["Ada Quill"],
  ranges: [{ start: 11, end: 15 }],
  contacts: ["+47 912"],
});

function at(words: string): string | null {
  const start = text.indexOf(words);
  return wordsAt({ start, end: start + words.length });
}

test("words that name the person, their place or an address are withheld, and no others", () => {
  expect(at("Quill's team ran Kubernetes")).toBeNull();
  expect(at("Oslo")).toBeNull();
  expect(at("Write to a@b.example")).toBeNull();
  expect(at("Quilling paper")).toBe("Quilling paper");
  expect(at("ran Kubernetes at Heron")).toBe("ran Kubernetes at Heron");
});
