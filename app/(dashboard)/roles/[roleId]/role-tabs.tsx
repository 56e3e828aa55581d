import { TabLinks } from "@/components/ui/tab-links";
import { getRoleGap } from "@/lib/data/pool";
import { countPostings } from "@/lib/data/postings";
import { countOpenWork } from "@/lib/data/work-items";
import { may } from "@/lib/domain/access";
import { rolePlan } from "@/lib/domain/sourcing/role-plan";
import { interviewKitByRole } from "@/lib/reference/interview-kits";
import { requireActor } from "@/lib/server/session";

const PLACES = [
  { label: "Profile", path: "" },
  { label: "Ranking", path: "/ranking" },
  { label: "Job description", path: "/job-description" },
  { label: "Sourcing", path: "/sourcing" },
  { label: "Checklists", path: "/work" },
  { label: "Interview questions", path: "/interview" },
  { label: "Versions", path: "/versions" },
] as const;

type Place = (typeof PLACES)[number]["label"];
type RoleTabsProps = { readonly role: string; readonly current: Place };

/** The pages of one role, with how much there is on each. */
export async function RoleTabs({ role, current }: RoleTabsProps) {
  const actor = await requireActor("role:read");
  const [{ candidates, profileVersion }, postings, openWork] = await Promise.all([
    getRoleGap(actor, role),
    countPostings(actor, role),
    countOpenWork(actor, role),
  ]);
  const counts: Partial<Record<Place, number>> = {
    Ranking: candidates,
    "Job description": postings,
    Sourcing: rolePlan(role, []).length,
    Checklists: openWork,
    "Interview questions": interviewKitByRole.get(role)?.length ?? 0,
    // Versions are numbered without gaps.
    Versions: profileVersion,
  };
  const places = may(actor, "pool:read") ? PLACES : PLACES.filter(({ label }) => label !== "Ranking");
  const tabs = places.map(({ label, path }) => ({
    label,
    href: `/roles/${role}${path}`,
    count: counts[label],
    current: label === current,
  }));
  return <TabLinks label="Pages of this role" tabs={tabs} />;
}
