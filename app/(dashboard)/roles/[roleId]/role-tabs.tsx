import { TabLinks } from "@/components/ui/tab-links";
import { getKit } from "@/lib/data/interview-questions";
import { getRoleGap } from "@/lib/data/pool";
import { countPostings } from "@/lib/data/postings";
import { countOpenWork } from "@/lib/data/work-items";
import { may } from "@/lib/domain/access";
import { rolePlan } from "@/lib/domain/sourcing/role-plan";
import { requireActor } from "@/lib/server/session";

const PLACES = [
  { label: "Profile", path: "" },
  { label: "Ranking", path: "/ranking" },
  { label: "Requirement cost", path: "/requirement-cost" },
  { label: "Sourcing", path: "/sourcing" },
  { label: "Job description", path: "/job-description" },
  { label: "Interview kit", path: "/interview" },
  { label: "Checklists", path: "/work" },
  { label: "Versions", path: "/versions" },
] as const;

type Place = (typeof PLACES)[number]["label"];

/** Pages that only those see who may see the pool. */
const OF_THE_POOL: readonly Place[] = ["Ranking", "Requirement cost"];

type RoleTabsProps = { readonly role: string; readonly current: Place };

/** The pages of one role, with how much there is on each. */
export async function RoleTabs({ role, current }: RoleTabsProps) {
  const actor = await requireActor("role:read");
  const [{ candidates, profileVersion }, postings, kit, openWork] = await Promise.all([
    getRoleGap(actor, role),
    countPostings(actor, role),
    getKit(actor, role),
    countOpenWork(actor, role),
  ]);
  const counts: Partial<Record<Place, number>> = {
    Ranking: candidates,
    Sourcing: rolePlan(role, []).length,
    "Job description": postings,
    "Interview kit": kit.length,
    Checklists: openWork,
    // Versions are numbered without gaps.
    Versions: profileVersion,
  };
  const places = may(actor, "pool:read") ? PLACES : PLACES.filter(({ label }) => !OF_THE_POOL.includes(label));
  const tabs = places.map(({ label, path }) => ({
    label,
    href: `/roles/${role}${path}`,
    count: counts[label],
    current: label === current,
  }));
  return <TabLinks label="Pages of this role" tabs={tabs} />;
}
