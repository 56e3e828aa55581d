import type { SkillPhrases } from "@/lib/domain/evidence/find-phrases";

/** Rules, risks and reviews of AI systems. */
export const GOVERNANCE_PHRASES: SkillPhrases = {
  "policy-writing": [
    "{write|draft|author|develop|create|establish|publish} ...6 (policy|governance standard|acceptable use|regulatory guidance|code of conduct)",
    "(consultation response|position paper|policy brief|white paper for)",
  ],
  "ai-risk-assessment": [
    "(ai|ml|model|algorithmic|generative ai|genai|llm) ...2 (risk|impact) (assessment|review|classification|tiering|rating)",
    "risk (tier|tiered|tiering|rated|rating|assessed|assessment) ...4 (model|ai|system|use case)",
    "{assess|review|classify|triage|tier} ...3 # ...2 (model|ai system|system|use case|algorithm)",
    "(use case|model|algorithm) (intake|triage|review board|risk tier)",
  ],
  "ai-governance-program": [
    "(ai|ml|algorithm|algorithmic|model|generative ai) governance",
    "(ai|responsible ai|model risk|ai ethics|ai review|ai oversight) (committee|board|council|office|steering group)",
    "(head of|lead for) (responsible ai|ai governance|ai ethics|ai policy)",
  ],
  "ai-inventory": [
    "(inventory|register|registry|catalogue|catalog) of ...3 (model|ai system|algorithm|use case|ai)",
    "(ai|model|algorithm|use case) (register|registry|inventory)",
    "model card",
  ],
  "ai-audit": [
    "{audit} ...3 (model|algorithm|ai|ai system|automated decision)",
    "(audit|assurance) of ...3 (model|algorithm|ai|ai system|machine learning)",
    "(model|algorithm|algorithmic|ai) (audit|assurance)",
  ],
  "third-party-ai-risk": [
    "(vendor|supplier|third party) ...3 (questionnaire|due diligence|assessment|review|clause) ...4 (ai|model|algorithm|genai)",
    "(ai|model|genai) (vendor|supplier) (questionnaire|due diligence|assessment|review|risk|clause)",
    "(ai|genai|model) ...2 (procurement clause|contract clause|clause)",
  ],
  "ai-incident-response": [
    "(ai|model|llm|algorithm) ...1 incident",
    "incident (process|playbook|register|response) for ...2 (ai|model|llm|algorithm)",
    "(kill switch|rollback procedure)",
  ],
  "bias-fairness-testing": [
    "(bias|fairness|disparate impact|adverse impact) (test|testing|audit|review|assessment|metric|analysis|monitoring)",
    "{test|audit|measure|check} ...4 for (bias|fairness|disparate impact|discrimination)",
  ],
  "responsible-ai": ["(human oversight|responsible ai|trustworthy ai) (policy|principle|standard|training|program)"],
  "ethics-societal-impact": [
    "(ethics board|ethics committee|ethics review|research ethics|societal impact|social impact of ai|ethics of ai|ai ethics)",
  ],
};
