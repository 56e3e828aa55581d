import type { SkillPhrases } from "@/lib/domain/evidence/find-phrases";

/** Measuring and steering what language models say and do. */
export const EVALUATION_PHRASES: SkillPhrases = {
  "llm-evaluation": [
    "(llm|prompt|rag|agent|assistant|hallucination|model) (eval|evaluation)",
    "(eval|evaluation) (suite|harness|set|pipeline) ...8 (llm|gpt|language model|prompt|agent|rag|assistant|chatbot|hallucination|answer|model|conversation)",
    "evals",
    "(golden set|golden dataset|prompt test|prompt regression|regression prompt)",
    "# ...2 (test case|eval case|acceptance case|test prompt|graded answer|golden question)",
    "(regression|acceptance|test) (set|suite) of # ...3 (prompt|question|conversation|case|query|dialogue|transcript)",
  ],
  "human-evaluation": [
    "(panel|group) of ...2 (physician|doctor|expert|lawyer|rater|clinician|reviewer|annotator|nurse|linguist|native speaker)",
    "(native|expert|human|clinical|medical) (reviewer|rater|grader|judge|rating|review|evaluation)",
    "(inter-annotator|inter-rater|rater|annotator) (agreement|guideline|training)",
    "(kappa|side by side|blind comparison|pairwise preference|rating guideline|annotation guideline)",
    "{rate|grade|label|review} ...2 # ...2 (output|answer|response|conversation|summary|transcript|note)",
    "# ...1 (rater|grader|annotator|human reviewer)",
  ],
  "llm-as-judge": [
    "(llm|model|gpt|claude) (judge|grader|graded)",
    "(judge|grader) (model|prompt)",
    "(autorater|auto-grader)",
  ],
  "hallucination-mitigation": [
    "(grounded|groundedness|factuality|unsupported claim|unsupported sentence|unsupported statement|fabricated citation|invented citation|made-up answer)",
    "{reduce|cut|lower|measure|detect|prevent} ...3 (hallucination|fabrication|invented answer)",
    "(citation|source) (check|verification|required|requirement)",
  ],
  rag: [
    "(llm|assistant|chatbot|gpt|bot|copilot|model) ...3 retrieval",
    "retrieval (pipeline|layer|stack|service|system) ...6 (llm|assistant|chatbot|gpt|answer|document|model|prompt)",
    "(answer|question answering) ...4 from ...3 (document|manual|knowledge base|handbook|policy|contract)",
  ],
  "llm-agents": [
    "(ai|llm|coding|research|autonomous|tool-using|support|browser|voice|customer service|multi) agent",
    "agent (framework|runtime|loop|platform|harness|scaffold|scaffolding|evaluation|environment|orchestration|trajectory|transcript)",
  ],
  "prompt-engineering": [
    "{write|own|maintain|version|test|tune|rewrite|design} ...4 (prompt|system prompt|prompt library|prompt template)",
    "(prompt) (library|template|version|design|writing|chain|change)",
  ],
  "prompt-injection-defense": ["(prompt injection|injection attempt|injection attack|injection test|jailbreak)"],
  "model-behavior-tuning": [
    "(refusal|tone|persona|verbosity|sycophancy) (behavior|rate|style|guide|guideline|wording|policy)",
    "(style guide|tone of voice) ...4 (assistant|model|bot|llm|chatbot)",
    "over-refusal",
  ],
  "llm-gateway": [
    "(llm|model|ai|inference) (gateway|proxy|router|routing)",
    "(one|single|common) (endpoint|api) ...3 (model|provider|llm)",
  ],
};
