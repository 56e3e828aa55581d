import type { SkillPhrases } from "@/lib/domain/evidence/find-phrases";

/** Doing and publishing research. */
export const RESEARCH_PHRASES: SkillPhrases = {
  "peer-reviewed-publication": [
    "{author|co-author|publish} [of] ...4 (paper|article|publication)",
    "# [peer-reviewed] (papers|publications|citations)",
    "paper accepted",
    "accepted (at|to|by) (neurips|icml|iclr|acl|emnlp|cvpr|mlsys|osdi|sosp|aaai|kdd)",
  ],
  "scientific-writing": [
    "(first author|lead author|corresponding author|area chair|program committee)",
    "(peer reviewer|reviewer|reviewed|reviewing) for (neurips|icml|iclr|acl|emnlp|cvpr|aaai|kdd|jmlr|tmlr|nature|science)",
    "{write} ...3 (paper|manuscript|survey|technical report|thesis)",
  ],
  "empirical-ml-research": [
    "{run|design|plan|lead} ...4 (ablation|sweep|training run|scaling experiment|controlled experiment)",
    "(ablation|hyperparameter sweep|negative result|replication study)",
    "{replicate|reproduce} ...4 (paper|result|finding)",
  ],
};
