import type { SkillPhrases } from "@/lib/domain/evidence/find-phrases";

/** Deciding what to build and what good means. */
export const PRODUCT_PHRASES: SkillPhrases = {
  "product-strategy": [
    "{own|define|set|lead|write|build|drive} [the|a|our] ...4 (roadmap|product vision|product direction|product requirement|prd)",
    "product (manager|owner|lead|director)",
    "(vp|head|director|chief) [of] product",
  ],
  "ai-product-management": [
    "(ai|ml|machine learning|genai|generative ai|llm|conversational ai) ...2 product (manager|owner|lead|leader|director|management)",
    "product (manager|owner|lead|leader|director) [for|of] ...2 (ai|ml|machine learning|genai|generative ai|llm|assistant|copilot|recommendations|search)",
    "(head|director|vp|chief) of [ai] product ...2 (ai|ml|machine learning|genai|generative ai|llm)",
    "(head|director|vp) of ai product",
  ],
  "token-economics": [
    "(cost|price|margin) per ...1 (task|note|chat|query|request|conversation|answer|call|token|document|resolution|resolved|interaction|session|ticket|case|page|summary)",
    "{set|move|change|redesign|define|own} ...3 (pricing|packaging)",
    "(inference cost|token cost|token budget|model cost|gross margin|price plan)",
  ],
  "probabilistic-ux": [
    "uncertainty (display|indicator|message|cue)",
    "confidence (indicator|display|label|score shown)",
    "(handover|handoff|hand over|hand off|escalation) ...2 human",
    "(human handover|human in the loop|human handoff|refusal wording|fallback design|fallback flow)",
    "{show|mark|display|surface} ...4 (uncertainty|confidence|source|citation)",
    "{abstain}",
  ],
  "eval-driven-product": [
    "(quality|launch|release|acceptance|ship) (bar|threshold|criterion|criteria|gate)",
    "(acceptance|golden) (set|test set)",
    "(launch|release) ...3 {stop|block|gate}",
    "{stop|block|gate} ...3 (launch|release)",
    "(error taxonomy|error type|failure taxonomy)",
  ],
  "user-research": [
    "(user|customer|farmer|patient|clinician|buyer|field|discovery) (interview|visit|study)",
    "{interview} ...2 # ...2 (user|customer|farmer|patient|clinician|buyer|people)",
  ],
  "data-flywheel": [
    "feedback ...2 {feed} ...4 (training|fine-tuning|evaluation|set|model|data)",
    "(data flywheel|feedback loop|correction loop)",
  ],
  "ab-testing": ["(a/b|ab|split|randomized) (test|experiment|testing)", "# [+] (experiment|online experiment)"],
};
