import "server-only";
import { tableFileStore } from "@/lib/server/table-file/table-file-store";

/** The disclosure files of a whole year have about 100 MB as XLSX and 400 MB as CSV. */
export const MOST_MEGABYTES = 500;

/** Where files about pay wait. */
export const payFiles = tableFileStore("pay-files");
