import fc from "fast-check";
import { expect, test } from "vitest";
import { baseName, fileFinder } from "@/lib/domain/exchange/candidate-sheet/find-file";

const file = (name: string, sha256 = name) => ({ name, sha256 });
const kindOf = (names: readonly string[], cell: string) => fileFinder(names.map((name) => file(name)))(cell).kind;

test("a file is found by the last part of a path or an address, with either slash, encoded or not", () => {
  for (const cell of ["ada abara.pdf", "C:\\cv\\Ada Abara.PDF", "../cv/Ada%20Abara.pdf", " /x/Ada  Abara.pdf "])
    expect(kindOf(["Ada Abara.pdf", "Bo.pdf"], cell), cell).toBe("one");
  const address = "https://files.example/a%2Fb/Ada%20Abara.pdf?X-Signature=a%2Fb/c.pdf#page=2";
  expect(baseName(address)).toBe("Ada Abara.pdf");
  expect(baseName("100%.pdf")).toBe("100%.pdf");
  expect(kindOf(["Zoë Élan.pdf".normalize("NFD")], "zoë élan.pdf".normalize("NFC"))).toBe("one");
});

test("without an extension the rest of the name decides where it is one file's; one extension is never taken for another", () => {
  expect(kindOf(["ada.pdf"], "ada")).toBe("one");
  expect(kindOf(["ada"], "ada.pdf")).toBe("one");
  expect(kindOf(["ada.pdf", "ada.docx"], "ada")).toBe("several");
  expect(kindOf(["ada.pdf", "ada.docx"], "ada.docx")).toBe("one");
  expect(kindOf(["ada.pdf"], "ada.docx")).toBe("none");
  expect(kindOf(["ada.pdf"], "")).toBe("none");
  expect(kindOf(["a.b.pdf"], "a.b")).toBe("one");
});

test("copies of one file are one, and different files of a name are several", () => {
  const find = fileFinder([file("cv.pdf", "1"), file("CV.PDF", "1"), file("resume.pdf", "2"), file("Resume.pdf", "3")]);
  expect(find("cv.pdf")).toEqual({ kind: "one", file: file("cv.pdf", "1") });
  expect(find("resume.pdf")).toEqual({ kind: "several", count: 2 });
});

const name = fc.stringMatching(/^[A-Za-zÀ-ž0-9_ -]{1,20}$/).filter((text) => text.trim() !== "");
const manglings: readonly ((text: string) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => text.normalize("NFD"),
  (text) => `folder/deeper/${text}`,
  (text) => `C:\\cv\\${text}`,
  (text) => encodeURIComponent(text),
  (text) => `https://files.example/${encodeURIComponent(text)}?token=1`,
];

test("however a name is written, it finds its file and no other, in whatever order the files come", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(name, {
        minLength: 1,
        maxLength: 6,
        selector: (text) => text.trim().replace(/\s+/g, " ").normalize("NFKC").toUpperCase().toLowerCase(),
      }),
      fc.constantFrom(...manglings),
      (names, mangle) => {
        const files = names.map((each) => file(`${each}.pdf`));
        for (const each of files)
          for (const find of [fileFinder(files), fileFinder(files.toReversed())])
            expect(find(mangle(each.name))).toEqual({ kind: "one", file: each });
      },
    ),
  );
});
