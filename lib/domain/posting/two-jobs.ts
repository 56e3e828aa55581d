import type { Demand } from "@/lib/domain/posting/demanded";
import { type PostingFinding, quoted, type TextEdit } from "@/lib/domain/posting/finding";
import { demandingLines, moverToHelps, skillsByLine } from "@/lib/domain/posting/must-haves";
import type { PostingLine, PostingText } from "@/lib/domain/posting/posting-text";
import type { RoleProfile } from "@/lib/domain/role/role-profile";
import { roleBySlug } from "@/lib/reference/roles";

const SOURCE = { name: "Rolecall's hiring guide: do not mix two roles in one advert", url: null };
/** From this share of a role's must-haves on, a description demands the role. */
const SHARE_OF_A_ROLE = 0.75;
/** Must-haves of the second role that the first does not even list as strong. */
const MUST_HAVES_APART = 2;

type Claimed = { readonly profile: RoleProfile; readonly demanded: readonly string[] };

function claim(profile: RoleProfile, asked: ReadonlySet<string>): Claimed | null {
  const musts = profile.requirements.filter(({ required }) => required === "must");
  const demanded = musts.filter(({ skill, satisfiedBy }) => [skill, ...satisfiedBy].some((name) => asked.has(name)));
  if (musts.length === 0 || demanded.length / musts.length < SHARE_OF_A_ROLE) return null;
  return { profile, demanded: demanded.flatMap(({ skill, satisfiedBy }) => [skill, ...satisfiedBy]) };
}

/** What belongs to a role beyond its nice-to-haves. */
function coreOf({ requirements }: RoleProfile): ReadonlySet<string> {
  return new Set(
    requirements
      .filter(({ required }) => required !== "nice")
      .flatMap(({ skill, satisfiedBy }) => [skill, ...satisfiedBy]),
  );
}

/** Lines that are of the second role alone go; in others its names make way for a gap. */
function takeOut(posting: PostingText, demands: readonly Demand[], apart: ReadonlySet<string>): readonly TextEdit[] {
  const lines = demandingLines(posting);
  const named = skillsByLine(demands);
  const isOfOther = (line: PostingLine) => {
    const skills = named.get(line.range.start) ?? [];
    return skills.length > 0 && skills.every((skill) => apart.has(skill));
  };
  const whole = lines.filter(isOfOther);
  const rest = new Set(lines.filter((line) => !whole.includes(line)).map(({ range }) => range.start));
  const mentions = demands.filter(({ lineStart }) => rest.has(lineStart));
  const gaps = mentions
    .flatMap((demand) => demand.mentions)
    .filter(({ skill }) => apart.has(skill))
    .map(({ range }) => ({ start: range.start, end: range.end, text: "[for a posting of its own]" }));
  const moved = whole.length === 0 ? [] : moverToHelps(posting)(whole);
  return [...gaps, ...moved].sort((first, second) => first.start - second.start);
}

/** A description that demands the must-haves of two roles, of which the first does not need the second's. */
export function twoJobs(
  posting: PostingText,
  demands: readonly Demand[],
  { profiles, nearest }: { readonly profiles: readonly RoleProfile[]; readonly nearest: string | null },
): readonly PostingFinding[] {
  const lines = demandingLines(posting);
  const named = skillsByLine(demands);
  const asked = new Set(lines.flatMap(({ range }) => named.get(range.start) ?? []));
  const claimed = profiles.map((profile) => claim(profile, asked)).filter((entry) => entry !== null);
  const first = claimed.find(({ profile }) => profile.role === nearest) ?? claimed[0];
  if (first === undefined) return [];
  const core = coreOf(first.profile);
  for (const other of claimed) {
    const apart = new Set(other.demanded.filter((skill) => asked.has(skill) && !core.has(skill)));
    if (apart.size < MUST_HAVES_APART) continue;
    const line = lines.find(({ range }) => named.get(range.start)?.some((skill) => apart.has(skill)));
    if (line === undefined) continue;
    const nameOf = (slug: string) => roleBySlug.get(slug)?.name ?? slug;
    return [
      {
        rule: "two-jobs",
        quote: quoted(posting.text, line.range),
        why: `These are the must-haves of two roles: ${nameOf(first.profile.role)} and ${nameOf(other.profile.role)}. Few people hold both; each is hard to fill by itself.`,
        source: SOURCE,
        proposal: {
          label: `Take the demands of the ${nameOf(other.profile.role)} out of the must-haves`,
          edits: takeOut(posting, demands, apart),
        },
      },
    ];
  }
  return [];
}
