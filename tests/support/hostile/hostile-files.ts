import { hostileArchives } from "./hostile-archives";
import type { HostileFile } from "./hostile-file";
import { hostilePdfs } from "./hostile-pdfs";
import { hostileTexts } from "./hostile-texts";

/** Every kind of file that is known to have harmed a reader, ours or another's. Nothing of it is stored: the files are made when asked for. */
export const hostileFiles: readonly HostileFile[] = [...hostilePdfs, ...hostileArchives, ...hostileTexts];
