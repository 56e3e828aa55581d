import type { SkillPhrases } from "@/lib/domain/evidence/find-phrases";

/** Finding out what models can do wrong, and keeping them from it. */
export const SAFETY_PHRASES: SkillPhrases = {
  "red-teaming": [
    "red team[s] ...6 (model|llm|assistant|agent|chatbot|frontier|language model)",
    "red teamer",
    "(red teaming|red-teaming|adversarial testing) ...6 (model|llm|assistant|agent|prompt|chatbot|self-harm|medical)",
    "(model|llm|ai|frontier|assistant|agent) ...2 (red team|red teaming)",
    "{attack|jailbreak|break} ...3 (frontier model|language model|llm|assistant|agent|chatbot|safety filter)",
    "jailbreak ...2 (search|taxonomy|test|suite|report)",
    "{attack|break|jailbreak} ...3 (assistant|model|chatbot|agent) ...6 before ...3 (launch|release)",
    "(expert|writer|nurse|external) ...4 {attack|break|jailbreak} ...3 (model|assistant)",
  ],
  "dangerous-capability-evals": [
    "(cyber|cyber capability|bio|biology|biosecurity|cbrn|chemical|autonomy|capability|dangerous capability|frontier|persuasion) ...1 (evaluation|eval|elicitation)",
    "uplift (study|trial|experiment)",
    "(capability|white box|model) elicitation",
    "elicitation (protocol|gap)",
    "{test|evaluate|assess} ...3 (frontier) ...3 before release",
    "(ctf|ctf-style|cyber range) ...6 (model|agent|task|eval)",
    "whether ...2 (model|agent) can ...6 (hack|break|replicate|attack|weapon|pathogen|exploit|network|persuade|deceive)",
    "(evaluation|test|testing) of frontier model",
    "(model|ai) misuse",
    "(biological|chemical|cyber) (misuse|capability|uplift)",
  ],
  "ai-control": [
    "(untrusted|trusted) (monitoring|monitor|model|editing)",
    "(chain of thought|cot|activation) (monitoring|monitor)",
    "(deception|scheming|sabotage|sandbagging|collusion|backdoor) (probe|monitor|eval|evaluation|model organism)",
    "reward hacking",
    "(monitor|monitors|monitoring) ...4 (untrusted|scheming|deceptive)",
    "control protocol",
    "collusion (rate|rates) ",
  ],
  "mechanistic-interpretability": [
    "(sparse autoencoder|transcoder|attribution graph|activation patching|circuit analysis|residual stream|induction head|logit lens)",
    "(linear|deception|truth|activation|feature) probe",
    "interpretability (of|researcher|research|team|tool|method)",
  ],
  "alignment-research": [
    "(alignment|ai safety) (researcher|research|team|science|fund|scholar|forum|work|agenda)",
    "(specification gaming|goal misgeneralization|oversight of systems|superhuman systems)",
  ],
  "scalable-oversight": [
    "(debate|critique|amplification) (protocol|game|experiment|training)",
    "oversight of ...3 (system|model) ...6 (better|stronger|supervisor|human)",
    "weak to strong",
    "debate ...2 oversight",
    "(judge|judges) ...4 weaker",
  ],
  "safety-cases": [
    "(structured|structural) ...1 safety argument",
    "safety (case|argument) ...5 (ai|model|frontier|advanced ai|general purpose)",
    "safety (case|argument) ...5 (chatbot|assistant|agent|deployment|release|clinical)",
  ],
  guardrails: [
    "guardrail (for|against|around|on) ...3 (refund|personal data|pii|privacy|output|answer|prompt|toxicity|harm|jailbreak|medical|legal advice|model|user)",
    "(output|input|content|safety|toxicity|pii) (filter|filtering|classifier|moderation) ...5 (llm|assistant|chatbot|bot|prompt|model|agent|answer)",
    "(assistant|chatbot|llm|agent|bot) ...4 (guardrail|guard rail|safety filter|content filter)",
    "(jailbreak|harm|harmfulness|safety|abuse|refusal) classifier",
    "(input|output) (filter|moderation|classifier) for",
  ],
  "adversarial-robustness": [
    "adversarial (example|attack|training|perturbation|patch|robustness)",
    "(certified|provable) (defense|robustness)",
    "data poisoning",
    "(gradient based|automated|model written) ...1 (suffix|suffixes|attack|attack search)",
    "(attack|suffix|perturbation) transfer",
  ],
  "ethics-societal-impact": [
    "ethics of (technology|ai|algorithm|data|artificial intelligence)",
    "(digital rights|algorithmic accountability|digital society|societal impact)",
    "(study|studies|report|research) (of|on) ...4 (welfare|policing|hiring|fraud|surveillance) ...2 algorithm",
  ],
  "frontier-safety-frameworks": [
    "(capability|risk|score|score triggers) ...2 (threshold|triggers) ...4 (safeguard|mitigation|pause)",
    "thresholds document",
  ],
  "constitutional-ai": [
    "(written principles|set of principles) ...6 (critic|feedback|model|distill|distilled)",
    "critic's feedback",
    "(principle based|principles based) training",
  ],
  "ai-security": [
    "(weight|model weight) (protection|theft|security|exfiltration)",
    "(pentest|penetration test) ...4 (llm|assistant|chatbot|agent|model)",
  ],
};
