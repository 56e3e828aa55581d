import type { SkillPhrases } from "@/lib/domain/evidence/find-phrases";
import { anyPhrase, anyVerb, oneOf, perhaps, phrase, quantity, upTo } from "@/lib/domain/evidence/phrase-pattern";

/** Technical and scientific deeds that prove a skill without naming it: "ran 512 GPUs", "capacity model", "paper accepted at ICML". */
export const TECHNICAL_PHRASES: readonly SkillPhrases[] = [
  {
    skill: "incident-management",
    pattern: anyPhrase(
      phrase(oneOf("on-call"), oneOf("rotation|lead|duty|engineer|week")),
      phrase(anyVerb("lead|run|command|handle"), upTo(3), oneOf("incidents?|outages?|incident reviews?|postmortems?")),
      phrase(oneOf("blameless")),
    ),
  },
  {
    skill: "capacity-planning",
    pattern: anyPhrase(
      phrase(anyVerb("plan|forecast|model|own"), upTo(4), oneOf("capacity|compute demand|gpu demand")),
      phrase(oneOf("capacity"), oneOf("plans?|forecasts?|models?|modell?ing|forecasting")),
    ),
  },
  {
    skill: "vendor-budget-management",
    pattern: anyPhrase(
      phrase(anyVerb("own|manage|hold|control|negotiate"), upTo(5), oneOf("budgets?")),
      phrase(oneOf("responsible for"), upTo(5), oneOf("budgets?")),
      phrase(quantity, upTo(3), oneOf("budget")),
      phrase(anyVerb("negotiate"), upTo(5), oneOf("contracts?|vendors?|suppliers?|commitments?|agreements?")),
    ),
  },
  {
    skill: "gpu-architecture",
    pattern: anyPhrase(
      phrase(quantity, upTo(2), oneOf("gpus?")),
      phrase(
        oneOf("gpu"),
        oneOf(
          "clusters?|fleets?|nodes?|servers?|memory|kernels?|utili[sz]ation|infrastructure|programming|acceleration|performance|workloads?|compute|training|scheduling",
        ),
      ),
      phrase(oneOf("multi-gpu")),
    ),
  },

  {
    skill: "peer-reviewed-publication",
    pattern: anyPhrase(
      phrase(anyVerb("author|co-author|publish"), perhaps("of"), upTo(4), oneOf("papers?|articles?|publications?")),
      phrase(quantity, perhaps("peer-reviewed"), oneOf("papers|publications|citations")),
      phrase(oneOf("paper accepted")),
      phrase(oneOf("accepted"), oneOf("at|to|by"), oneOf("neurips|icml|iclr|acl|emnlp|cvpr|mlsys|osdi|sosp|aaai|kdd")),
    ),
  },
  {
    skill: "llm-evaluation",
    pattern: anyPhrase(
      `${phrase(
        oneOf("evals?|evaluations?|benchmarks?"),
        oneOf("suites?|harness|harnesses|frameworks?|pipelines?|sets?"),
      )}(?=[^.;]{0,100}${phrase(
        oneOf("llms?|gpt|language models?|prompts?|agents?|rag|assistants?|chatbots?|hallucinations?|generative"),
      )})`,
      phrase(oneOf("llms?|prompts?|rag|agents?|assistants?|hallucinations?|model"), oneOf("evals?|evaluations?")),
    ),
  },
];
