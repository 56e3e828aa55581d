import { ANY_END, encode, type HostileFile, MEGABYTE } from "./hostile-file";

const megabytesOf = (unit: string, megabytes: number) => encode(unit.repeat((megabytes * MEGABYTE) / unit.length));

export const hostileTexts: readonly HostileFile[] = [
  { name: "a text of one letter, 9.9 MB long", make: () => megabytesOf("A", 9.9), ends: ANY_END },
  { name: "a text of nothing but line ends", make: () => megabytesOf("\n", 9), ends: /^read$/ },
  { name: "a line of dates", make: () => megabytesOf("Jan 2019 – Dec 2021 ", 1), ends: ANY_END },
  {
    name: "a text of ever the same dated job",
    make: () => megabytesOf("Engineer, Lumen  2019 – 2021\n", 0.2),
    ends: /^read$/,
  },
  { name: "a line of skills", make: () => megabytesOf("Go, C++, R, ", 0.5), ends: ANY_END },
  { name: "a line of marks", make: () => megabytesOf("((([[[***___---...///@@@", 1), ends: ANY_END },
  { name: "a line of digits", make: () => megabytesOf("0123456789-(+) ", 1), ends: ANY_END },
  { name: "a line of spaces", make: () => encode(`a${" ".repeat(2 * MEGABYTE)}b`), ends: ANY_END },
  { name: "a text of quotation marks", make: () => megabytesOf('",', 2), ends: ANY_END },
  {
    name: "letters under a thousand accents each",
    make: () => megabytesOf(`a${"\u0301".repeat(1000)}`, 2),
    ends: ANY_END,
  },
  {
    name: "noise without any text",
    make: () => Uint8Array.from({ length: 50_000 }, (_, index) => (index * 97) % 32),
    ends: /^UNSUPPORTED_TYPE$/,
  },
  {
    name: "a JSON file nested 10,000 deep",
    make: () => encode(`{"basics":${"[".repeat(10_000)}${"]".repeat(10_000)}}`),
    ends: /^TOO_COMPLEX$/,
  },
  {
    name: "a JSON Resume with half a million numbers",
    make: () => encode(`{"basics":{"name":"Ada"},"work":[${"1,".repeat(500_000)}1]}`),
    ends: ANY_END,
  },
  {
    name: "a JSON text that never closes its quotes",
    make: () => encode(`{"a${'\\"'.repeat(2 * MEGABYTE)}`),
    ends: /^DAMAGED$/,
  },
  {
    name: "a JSON Resume with keys of the language, twice and with NUL",
    make: () =>
      encode(
        '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"basics":{"name":"A","name":"A\\u0000d\\ud800a"},"work":[{"startDate":"2019-99-99","endDate":"never"}]}',
      ),
    ends: /^read$/,
  },
  {
    name: "an SVG picture with a script",
    make: () => encode('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    ends: /^UNSUPPORTED_TYPE$/,
  },
  {
    name: "a program",
    make: () => encode("MZ\u0090\u0000\u0003\u0000\u0000\u0000\u0004\u0000\u0000\u0000\u00ff\u00ff\u0000\u0000"),
    ends: /^UNSUPPORTED_TYPE$/,
  },
];
