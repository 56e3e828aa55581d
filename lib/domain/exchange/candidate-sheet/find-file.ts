/** What a file is called by the last part of a path or an address: folders, whatever parts them, and what follows an address are left out. */
export function baseName(path: string): string {
  const isAddress = /^[a-z][a-z0-9+.-]+:\/\//i.test(path.trim());
  const plain = isAddress ? path.replace(/[?#].*$/s, "") : path;
  const parts = decoded(plain).split(/[/\\]/);
  return (parts.findLast((part) => part.trim() !== "") ?? "").trim();
}

/** "Ada%20Abara.pdf" as "Ada Abara.pdf"; what is no such writing stays. */
function decoded(text: string): string {
  if (!/%[0-9a-f]{2}/i.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const EXTENSION = /\.(?:pdf|docx?|txt|text|md|markdown|json|rtf|odt|pages|html?)$/;

/** Under which names alike are one: whatever case, spaces and ways of writing a letter with its accent. */
function keyOf(path: string): { readonly whole: string; readonly stem: string } {
  // Up and down again, since some letters are alike in capitals alone ("ß" and "SS").
  const whole = baseName(path).normalize("NFKC").toUpperCase().toLowerCase().replace(/\s+/g, " ");
  return { whole, stem: whole.replace(EXTENSION, "") };
}

/** A file that rows can name. */
export type NamedFile = { readonly name: string; readonly sha256: string };

export type FoundFile<File> =
  | { readonly kind: "one"; readonly file: File }
  | { readonly kind: "none" }
  /** Different files have this name. */
  | { readonly kind: "several"; readonly count: number };

/**
 * Makes the function that finds the file that a cell names. Names are the same by their last part, whatever their case and however their letters
 * are written. Where one of both lacks the extension, the rest decides; an extension is never taken for another. Copies of one file are one.
 */
export function fileFinder<File extends NamedFile>(files: Iterable<File>): (cell: string) => FoundFile<File> {
  const byWhole = new Map<string, Map<string, File>>();
  const byStem = new Map<string, Map<string, File>>();
  const add = (to: Map<string, Map<string, File>>, key: string, file: File) => {
    const same = to.get(key) ?? new Map<string, File>();
    if (!same.has(file.sha256)) same.set(file.sha256, file);
    to.set(key, same);
  };
  for (const file of files) {
    const { whole, stem } = keyOf(file.name);
    add(byWhole, whole, file);
    if (stem !== whole) add(byStem, stem, file);
  }
  return (cell) => {
    const { whole, stem } = keyOf(cell);
    if (whole === "") return { kind: "none" };
    const found = byWhole.get(whole) ?? (stem === whole ? byStem.get(stem) : byWhole.get(stem));
    const [file] = found?.values() ?? [];
    if (found === undefined || file === undefined) return { kind: "none" };
    return found.size === 1 ? { kind: "one", file } : { kind: "several", count: found.size };
  };
}
