import "server-only";
import { tableFileStore } from "@/lib/server/table-file/table-file-store";

/** Where tables of candidates wait to be read. */
export const sheetFiles = tableFileStore("candidate-sheets");

/** 50,000 people with a page of text each. */
export const MOST_SHEET_MEGABYTES = 100;
export const MOST_SHEET_ROWS = 50_000;
