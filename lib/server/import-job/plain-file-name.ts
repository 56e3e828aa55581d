import "server-only";

/** A file's name without the folders before it and without characters that change how it reads; only ever shown, never used as a path. */
export function plainFileName(originalName: string): string {
  const name = originalName.split(/[/\\]/).at(-1) ?? "";
  const plain = name.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "").trim();
  return plain === "" ? "Unnamed file" : [...plain].slice(0, 200).join("");
}
