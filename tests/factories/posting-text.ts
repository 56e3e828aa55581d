import type { LintContext } from "@/lib/domain/posting/lint-posting";
import { shippedProfiles } from "@/lib/reference/role-profiles";

export function makeLintContext(overrides: Partial<LintContext> = {}): LintContext {
  return { asOf: "2026-11-22", place: null, profiles: shippedProfiles, gaps: [], ...overrides };
}

/** An advert with every fault that the linter knows. */
export const FAULTY_POSTING = `AI Infrastructure Rockstar

Join our fast-paced environment in Toronto. We are a young team of digital natives with a competitive salary.

Requirements:
- PhD required from a top-20 university
- 5+ years of experience with LangChain and vLLM
- Ten years of LLM agents
- Kubernetes (15+ years)
- 3-5 years of Python
- CUDA and NCCL
- Linux
- Distributed systems
- GPU architecture
- Terraform
`;

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
