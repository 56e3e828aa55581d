/** The one glyph that starts an item of a list in every stored text, whatever the file used. */
const BULLET = "•";

/** Characters that a reader cannot see but a program would: joiners, bidi controls, variation selectors, Unicode tags, soft hyphen. */
const INVISIBLE =
  /[\u00AD\u061C\u115F\u1160\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]|\p{Variation_Selector}|\u034F/gu;

/** Control characters, except line feed and tab, which carry layout. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the purpose
const CONTROLS = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: vertical tab and form feed end a line
const LINE_ENDS = /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g;
const ODD_SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** Letters that exist only as another drawing of plain letters: ligatures, full-width ASCII, mathematical alphabets. */
const COMPATIBILITY_LETTERS = /[\uFB00-\uFB06\uFF01-\uFF5E\u{1D400}-\u{1D7FF}]/gu;

/** Where Symbol and Wingdings keep their bullets; every other private-use glyph is an icon and is dropped. */
const PRIVATE_USE_BULLETS = /[\uF076\uF0A7\uF0B7\uF0D8\uF0FC]/g;
/** Icons before the first word of a line go with the space behind them. */
const LEADING_ICONS = /^[ \t]*\p{Private_Use}[\p{Private_Use} \t]*/gmu;
const PRIVATE_USE = /\p{Private_Use}/gu;

/** The sides of a table that was drawn with characters. */
const DRAWN_BARS = /[│┃║]/g;

/**
 * A list marker at the start of a line. Dashes and stars count only before a space, so "--flag", "-5 %" and "**bold**" stay; a dash
 * before the end of a range that broke over two lines ("Oct 2022" / "– Present") is none.
 */
const LIST_MARKER =
  /^([ ]*)(?:[•◦▪▫‣⁃●○■□◆◇►▸➢➤➔✓✔✦❖∙⋅][ ]*|[-–—][ ]+(?!(?:present|now|today|current|heute|\p{L}{3,10}\.? (?:19|20)\d\d|(?:\d\d?[./-])?(?:19|20)\d\d)(?![\p{L}\d]))|[*+·][ ]+)(?=\S)/iu;

/**
 * The form in which every résumé text is stored and read, so that the same words give the same text from every format.
 *
 * Lines end in "\n" and carry no trailing spaces; at most two blank lines stand together; none at the start or end. Inside a line one
 * space is a word gap and two spaces are a wide gap (a tab or a column); indentation is kept. List markers become "•".
 * Text that nobody can see (controls, zero-width, bidi, tags, lone surrogates, private-use icons) is removed. Idempotent; "" gives "".
 */
export function normalizeText(text: string): string {
  const visible = text
    .replace(LINE_ENDS, "\n")
    .replace(LONE_SURROGATES, "")
    .replace(INVISIBLE, "")
    .replace(CONTROLS, "")
    .replace(PRIVATE_USE_BULLETS, BULLET)
    .replace(ODD_SPACES, " ")
    .replace(LEADING_ICONS, "")
    .replace(PRIVATE_USE, "")
    .replace(DRAWN_BARS, "|")
    .replace(COMPATIBILITY_LETTERS, (letter) => letter.normalize("NFKC"))
    .normalize("NFC");
  return visible
    .split("\n")
    .map(normalizeLine)
    .join("\n")
    .replace(/\n{4,}/g, "\n\n\n")
    .replace(/^\n+|\n+$/g, "");
}

function normalizeLine(line: string): string {
  const untabbed = line.replace(/\t/g, "  ").trimEnd();
  const body = untabbed.trimStart();
  const indent = untabbed.slice(0, untabbed.length - body.length);
  return (indent + body.replace(/ {3,}/g, "  ")).replace(LIST_MARKER, `$1${BULLET} `);
}
