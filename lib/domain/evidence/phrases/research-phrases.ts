import type { SkillPhrases } from "@/lib/domain/evidence/find-phrases";

/** Doing and publishing research. */
export const RESEARCH_PHRASES: SkillPhrases = {
  "peer-reviewed-publication": [
    "{author|co-author|publish} [of] ...4 (paper|article|publication)",
    "# [peer-reviewed] (papers|publications|citations)",
    "paper accepted",
    "accepted (at|to|by) (neurips|icml|iclr|acl|emnlp|cvpr|mlsys|osdi|sosp|aaai|kdd)",
    "## ...2 (papers|publications)",
    "(papers|publications) at",
    "(first|second|senior|lead|co) author ...4 (at|in|paper|of)",
    "(best paper|outstanding paper)",
    "(h index|google scholar)",
    "(annals of|journal of|proceedings of|transactions on) ...4 #",
  ],
  "scientific-writing": [
    "(first author|lead author|corresponding author|area chair|program committee)",
    "(peer reviewer|reviewer|reviewed|reviewing) for (neurips|icml|iclr|acl|emnlp|cvpr|aaai|kdd|jmlr|tmlr|nature|science)",
    "{write} ...3 (paper|manuscript|survey|technical report|thesis)",
    "{write} ...4 (textbook|book chapter|scientific report|research blog|capability section)",
    "(first|lead|senior|second|co) author",
  ],
  "empirical-ml-research": [
    "{run|design|plan|lead} ...4 (ablation|sweep|training run|scaling experiment|controlled experiment)",
    "(ablation|hyperparameter sweep|negative result|replication study)",
    "{replicate|reproduce} ...4 (paper|result|finding)",
    "# ...1 (proxy|small|controlled|training|ablation|short) ...1 (runs|experiments)",
    "{run|design|plan|own} ...4 (ablation|ablations|experiment|controlled study|replication) ...6 (model|seed|run|architecture|training|masking|data|filter|loss)",
    "## ...1 seeds",
    "(matched compute|negative result)",
    "{measure|test} which ...4 (monitor|model|method|architecture|intervention)",
    "# environments ...8 {train|measure}",
    "{show} ...4 (controlled study|ablation)",
  ],
  "scaling-laws": [
    "scaling (law|fit|study|curve|program|experiment|exponent|trend)",
    "{predict|extrapolate} ...3 (loss|final loss) ...6 (within|small|proxy|run|scale)",
    "loss (predictor|extrapolation)",
    "proxy (run|model) ...6 (predict|loss|large|choose|budget)",
    "(critical batch|compute optimal|chinchilla|hyperparameter transfer)",
  ],
  "research-internship": [
    "(mats|ai safety|ai) (scholar|resident|fellow)",
    "(summer|phd) ...2 (research intern|research internship)",
  ],
  "mathematical-foundations": [
    "(bsc|msc|ba|ma|bs|ms|phd|mphil|bachelor|master|b.s.|m.s.|b.a.|b.sc.|m.sc.|degree|diploma|diplom) ...2 (mathematics|applied mathematics|pure mathematics|mathematical statistics|mathematik)",
    "(linear algebra|stochastic|probability theory|measure theory|bayesian|convex) ...1 (analysis|calculus|processes|differential equation|nonparametrics|optimization|theory)",
  ],
  "statistics-experimentation": [
    "(bsc|msc|ba|bs|ms|phd|bachelor|master|b.s.|m.s.|professor|degree) ...2 statistics",
    "(confidence interval|error bar|bootstrap|false discovery|power calculation|significance test|hypothesis test|regression model)",
    "(experimental|trial) design",
  ],
  nlp: [
    "(machine|neural) translation",
    "(entity|information|relation|keyword) extraction",
    "(translation|text classification|dialogue|parsing) (model|system|classifier)",
  ],
  "multimodal-models": [
    "(audio|speech|vision language|image text|video|text to image|multimodal) (model|encoder|representation|diffusion|generation|transformer)",
    "self-supervised ...4 (audio|speech|video|image)",
    "diffusion ...3 (image|video|audio|text-to-image|transformer|model)",
  ],
  "computer-vision": [
    "(object|pothole|lane|defect|face|shelf|pedestrian|crack|tumor|vehicle|grasp|person|logo) (detection|detector|recognition|segmentation)",
    "(segmentation|detection|classification) (of|in|from|on) ...2 (image|camera|scan|video|ct|mri|satellite|x-ray|lesion)",
    "(camera|satellite|drone|medical|aerial|microscope) (image|imagery|footage) ...4 (model|network|classifier|cnn)",
    "(vision model|visual inspection|vision transformer|vision encoder)",
    "(detection|segmentation|vision|perception) network",
  ],
  "transformer-architecture": [
    "(attention|transformer) (layer|block|head|variant|mechanism|architecture)",
    "decoder only",
  ],
  "efficient-architectures": [
    "(linear time|sub-quadratic|subquadratic) ...2 (attention|sequence|model|layer)",
    "state space ...1 (layer|model|block) ...6 (attention|transformer|sequence|language|pytorch|jax|mamba)",
    "(sparse|linear|sliding window) attention",
  ],
  "optimization-algorithms": [
    "(learning rate schedule|second order optimizer|stochastic optimization|adaptive optimizer)",
    "(custom|fused|distributed|new) optimizer ...4 (training|adam|convergence|memory|loss)",
  ],
  "linguistics-writing": [
    "(dialogue|conversation) (flow|design|designer)",
    "(style guide|tone guide|glossary|microcopy|terminology) ...5 (assistant|bot|translator|voice)",
    "(localization|terminology|grammar|lexicon|dictionary) ...2 (of #|lead|title|checking|software|entries)",
    "(linguist|linguistics|lexicographer|philology|computational linguist|language science)",
  ],
};
