import type { SkillPhrases } from "@/lib/domain/evidence/find-phrases";

/** Leading people, budgets and change. */
export const LEADERSHIP_PHRASES: SkillPhrases = {
  "engineering-management": [
    "{lead|manage|head|grow|scale|build|direct|oversee} [a|an|the|my|our|its] ...5 (team|group|organization|department)",
    "{lead|manage|oversee|supervise} ...2 # ...3 (engineer|developer|person|people|report|scientist|researcher|staff|analyst|employee)",
    "{hire} ...3 #",
    "{hire} ...3 (engineer|developer|scientist|researcher|team)",
    "(direct report|line manager|line management|people manager)",
    "line managed",
    "(team|group|department) of #",
  ],
  "executive-communication": [
    "{present|report|brief|advise|pitch|communicate|convince|persuade|align} ...8 [to|for|with] [the] (board|c-suite|c-level|ceo|cto|cfo|cio|coo|ciso|executive|executive team|executive committee|leadership team|senior leadership|senior management|minister|ministry|regulator|investor|audit committee|risk committee)",
    "(board level|board paper|board report|board update|board member|board pack)",
    "executive (sponsor|briefing|stakeholder|review|update|storytelling)",
    "cross-functional (stakeholder|leadership)",
    "(executive committee|steering committee|supervisory board|management board)",
  ],
  "technical-leadership": [
    "{mentor|coach} ...4 (engineer|developer|researcher|scientist|junior|colleague|student|team|intern|staff|analyst)",
    "(technical|tech|engineering|research|team) lead",
    "{set} [the] technical (direction|strategy)",
    "(staff|principal) ...2 (engineer|scientist|architect|researcher)",
    "(chief technology officer|chief architect)",
    "(design|architecture) review",
  ],
  "change-management": [
    "(roll out|rolled out|rollout|onboarding|adoption|training) ...5 (across|for|of|to|by|in) ...3 # ...1 (employee|staff|people|user|developer|engineer|team|business unit|lawyer|clinician)",
    "{train|onboard} ...3 # ...2 (employee|staff|people|user|manager|clinician|lawyer|colleague)",
    "adoption ...2 (from|to|rose|grew|went|reached)",
    "(champions network|network of champions|enablement program|literacy program)",
  ],
  "vendor-budget-management": [
    "{own|manage|hold|control|negotiate} ...5 (budget|p&l)",
    "responsible for ...5 (budget|p&l)",
    "# ...3 (budget|p&l)",
    "{negotiate} ...5 (contract|vendor|supplier|commitment|agreement|price|discount|renewal)",
    "(vendor|supplier) (selection|negotiation|management|relationship|contract)",
    "(tender document|european tendering|gpu procurement|hardware procurement|procurement strategy)",
    "{run|lead|write} ...3 (rfp|tender|procurement)",
  ],
  "research-agenda": [
    "{set|define|lead|shape|own} [the|a|our|my] ...4 (research agenda|research direction|research program|research strategy|research roadmap|line of research)",
    "(principal investigator|research agenda|research program)",
    "{win|raise|secure|obtain|receive} ...5 grant",
  ],
  "platform-strategy": [
    "{own|define|set|lead|drive} ...4 (platform strategy|platform vision|platform roadmap|ml platform|ai platform)",
    "platform (as a product|adoption|vision|roadmap)",
    "(head|director|vp) [of] ...2 platform",
  ],
  "architecture-decisions": [
    "(architecture decision record|design authority|architecture board|architecture principle|architecture blueprint|target architecture|reference design|build or buy|buy or build)",
    "{write|own|define|draft} ...4 (blueprint|reference architecture|design principle)",
  ],
};
