import "server-only";
import type { Actor } from "@/lib/domain/access";
import type { KeptTable, UploadRule } from "@/lib/server/table-file/take-upload";
import { payFiles } from "./pay-file-store";
import { readHead } from "./preview-pay-file";

type PayTableRule = Pick<UploadRule, "mostMegabytes"> & {
  readonly note: (actor: Actor, file: KeptTable & { readonly headings: readonly string[] }) => Promise<string>;
};

/** How a table about pay comes in: its heading is read before it is noted. */
export function payTableUpload({ mostMegabytes, note }: PayTableRule): UploadRule {
  return {
    ...{ store: payFiles, mostMegabytes },
    note: async (actor, file) => {
      const { headings } = await readHead(payFiles.pathOf(file.storageKey), file.fileName);
      return note(actor, { ...file, headings });
    },
  };
}
