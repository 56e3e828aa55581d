/** The folders with files that belong to the database, which a backup holds beside it: documents, and spreadsheets that wait with their files. */
export const storedFolders = ["documents", "candidate-sheets"] as const;
export type StoredFolder = (typeof storedFolders)[number];
