import type { LintContext } from "@/lib/domain/posting/lint-posting";
import { shippedProfiles } from "@/lib/reference/role-profiles";

export function makeLintContext(overrides: Partial<LintContext> = {}): LintContext {
  return { asOf: "2026-11-22", place: null, profiles: shippedProfiles, gaps: [], ...overrides };
}

/** An advert that demands two roles. */
export const TWO_JOBS_POSTING = `Head of everything

Requirements:
- Distributed systems
- GPU architecture
- Kubernetes
- Linux systems
- Python
- AI governance program
- AI risk assessment
- Policy writing
- Responsible AI
- Executive communication
`;
