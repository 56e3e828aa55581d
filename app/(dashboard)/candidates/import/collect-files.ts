/** What systems leave in folders beside a person's files. */
const CLUTTER = /^(?:\.|Thumbs\.db$|desktop\.ini$)/;

/** The files of a drop, those in folders included, without hidden ones. Must be called before the drop's event ends. */
export async function collectDroppedFiles(transfer: DataTransfer): Promise<File[]> {
  // The list empties itself when the event is over, so the entries are taken first and read after
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const files = entries.length > 0 ? (await Promise.all(entries.map(filesOf))).flat() : [...transfer.files];
  return withoutClutter(files);
}

/** Files chosen in a dialog, without hidden ones. */
export function withoutClutter(files: readonly File[]): File[] {
  return files.filter(({ name }) => !CLUTTER.test(name));
}

async function filesOf(entry: FileSystemEntry): Promise<File[]> {
  if (isFile(entry)) return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))];
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const files: File[] = [];
  for (;;) {
    // A folder hands out its entries in parts; an empty part is the end
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (part.length === 0) return files;
    for (const child of part) files.push(...(await filesOf(child)));
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
