import { expect, test } from "vitest";
import { listZip } from "@/lib/server/read-document/list-zip";
import { makeZip, type ZipPart } from "./make-zip";

const MEGABYTE = 1024 * 1024;

async function list(parts: readonly ZipPart[]): Promise<string[]> {
  const names: string[] = [];
  for await (const item of listZip(makeZip(parts)))
    names.push(
      item.ok ? `${item.fileName}: ${new TextDecoder().decode(item.bytes)}` : `${item.fileName}: ${item.error.code}`,
    );
  return names;
}

test("documents come out one by one without their folders and without the clutter of the system", async () => {
  const parts = [
    { name: "pool/", content: "" },
    { name: "pool/ada.txt", content: "Ada" },
    { name: "__MACOSX/pool/._ada.txt", content: "x" },
    { name: "bo.md", content: "Bo" },
  ];
  expect(await list(parts)).toEqual(["ada.txt: Ada", "bo.md: Bo"]);
});

test("one document that is too large does not lose the others", async () => {
  const noise = Array.from({ length: (11 * MEGABYTE) / 16 }, (_, index) => String(index * 7919).padStart(16, "0")).join(
    "",
  );
  expect(
    await list([
      { name: "big.txt", content: noise },
      { name: "ok.txt", content: "Ada" },
    ]),
  ).toEqual(["big.txt: TOO_LARGE", "ok.txt: Ada"]);
});

test.each<[string, readonly ZipPart[], RegExp]>([
  ["a name that leaves the folder", [{ name: "../../etc/passwd", content: "x" }], /outside the archive/],
  ["an absolute name", [{ name: "/etc/passwd", content: "x" }], /outside the archive/],
  ["a name with backslashes that leaves the folder", [{ name: "..\\..\\x", content: "x" }], /outside the archive/],
  ["a symbolic link", [{ name: "a.pdf", content: "/etc/passwd", unixMode: 0o120777 }], /link/],
  [
    "a name used twice",
    [
      { name: "a.txt", content: "1" },
      { name: "A.txt", content: "2" },
    ],
    /twice/,
  ],
  ["an encrypted file", [{ name: "a.txt", content: "1", isEncrypted: true }], /password/],
  ["an archive inside", [{ name: "more.zip", content: "PK" }], /another archive/],
  ["a bomb", [{ name: "a.txt", content: Buffer.alloc(5 * MEGABYTE) }], /100 times/],
  ["more than 200 MB", [{ name: "a.txt", content: "x", claimedSize: 201 * MEGABYTE }], /200 MB/],
  [
    "more than 2,000 files",
    Array.from({ length: 2001 }, (_, index) => ({ name: `${index}.txt`, content: "" })),
    /2,000 files/,
  ],
])("SEC-42: an archive with %s is refused with the reason", async (_what, parts, reason) => {
  await expect(list(parts)).rejects.toThrow(reason);
});

test("a file larger than the archive says is damaged and the rest is read", async () => {
  expect(
    await list([
      { name: "lie.txt", content: "x".repeat(5000), claimedSize: 100 },
      { name: "ok.txt", content: "Ada" },
    ]),
  ).toEqual(["lie.txt: DAMAGED", "ok.txt: Ada"]);
});
