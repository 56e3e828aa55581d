import type { SkillGap } from "@/lib/domain/gap/talent-gap";

/** The three counts as one bar: solid, hatched, hollow. The numbers stand beside it. */
export function GapBar({ entry, candidates }: { readonly entry: SkillGap; readonly candidates: number }) {
  const share = (count: number) => `${candidates === 0 ? 0 : (100 * count) / candidates}%`;
  const parts = [
    { key: "proving", at: 0, count: entry.proving, fill: "var(--met)", stroke: "var(--met)" },
    {
      key: "possible",
      at: entry.proving,
      count: entry.possible,
      fill: "url(#hatch-unknown)",
      stroke: "var(--unknown)",
    },
    { key: "lacking", at: entry.proving + entry.possible, count: entry.lacking, fill: "none", stroke: "var(--unmet)" },
  ].filter(({ count }) => count > 0);
  return (
    <svg aria-hidden="true" className="block h-2 w-full overflow-visible">
      {parts.map(({ key, at, count, fill, stroke }) => (
        <rect key={key} x={share(at)} width={share(count)} y="0.5" height="7" fill={fill} stroke={stroke} />
      ))}
    </svg>
  );
}
