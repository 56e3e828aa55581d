/** Deeds that prove a skill without naming it: nobody writes "executive communication", people write "presented to the board".
 *  Each pattern is linear: bounded repetitions, no nested quantifiers. */
export const SKILL_PHRASES: readonly { readonly skill: string; readonly pattern: RegExp }[] = [
  {
    skill: "engineering-management",
    pattern:
      /\b(?:led|lead|leading|manag(?:e|ed|es|ing)|head(?:ed|ing)?|grew|grow|scal(?:ed|ing)|built|hir(?:ed|ing)|direct(?:ed|ing)?|oversaw|overs(?:ees|eeing))\s+(?:and\s+\w+\s+)?(?:an?\s+|the\s+|my\s+|our\s+)?(?:[\w-]+\s+){0,5}?(?:teams?|group|organi[sz]ation|department)\b(?:\s+(?:of|from|to))?(?:\s+(?:[\w-]+\s+){0,2}\d+)?|\bmanag(?:ed|es|ing)\s+(?:\w+\s+){0,2}\d+\s*\+?\s+(?:[\w-]+\s+){0,3}(?:engineers|developers|people|reports|scientists|staff)\b|\bdirect reports\b|\bteam of \d+|\bline[- ]manag\w+|\bhired (?:and \w+ )?(?:\w+ ){0,2}\d+\b/gi,
  },
  {
    skill: "executive-communication",
    pattern:
      /\b(?:present(?:ed|s|ing)?|report(?:ed|s|ing)?|brief(?:ed|s|ing)?|advis(?:ed|es|ing)|pitch(?:ed|ing)?|communicat(?:ed|es|ing)|convinced|persuaded|aligned)\b(?:\s+[\w'’,&%-]+){0,8}?\s+(?:to|for|with|the)?\s*(?:the\s+)?(?:board|boards|c-suite|c-level|ceo|cto|cfo|cio|coo|ciso|executives?|executive (?:team|committee|leadership)|leadership team|senior (?:leadership|management|leaders)|ministers?|ministry|regulators?|investors?|audit committee|risk committee)\b|\bboard[- ](?:level|papers?|reports?|updates?|members?)\b|\bexecutive (?:sponsor|briefings?|stakeholders?|reviews?|updates?)\b|\bcross-functional (?:stakeholders|leadership)\b/gi,
  },
  {
    skill: "technical-leadership",
    pattern:
      /\b(?:mentor(?:ed|s|ing)?|coach(?:ed|es|ing)?)\s+(?:\w+\s+){0,4}(?:engineers?|developers?|researchers?|scientists?|juniors?|colleagues|students|team|interns?|staff|analysts?)\b|\b(?:technical|tech|engineering|research|team)[- ]lead\b|\bset (?:the )?technical direction\b|\bstaff (?:software |machine learning |ml |ai |research |site reliability )?(?:engineer|scientist)\b|\bprincipal (?:software |systems |machine learning |ml |ai |research )?(?:engineer|scientist|architect)\b|\b(?:cto|chief technology officer|chief architect)\b/gi,
  },
  {
    skill: "product-strategy",
    pattern:
      /\b(?:own(?:ed|s|ing)?|defin(?:ed|es|ing)|set|led|wrote|built|dr(?:ove|iving))\s+(?:the\s+)?(?:[\w-]+\s+){0,4}?(?:roadmap|product (?:vision|direction|requirements)|prds?)\b|\b(?:senior |principal |lead |group |technical |associate )?product (?:manager|owner|lead|director)\b|\b(?:vp|head|director|chief) (?:of )?product(?: officer)?\b/gi,
  },
  {
    skill: "ai-product-management",
    pattern:
      /\b(?:ai|ml|machine learning|genai|generative ai|llm)[- ](?:[\w-]+\s+){0,2}product (?:manager|owner|lead|leader|director|management)\b|\bproduct (?:manager|owner|lead|leader|director)(?:,|\s+(?:for|of)|\s*[-–—(]|\s+)\s*(?:[\w-]+\s+){0,2}(?:ai|ml|machine learning|genai|generative ai|llms?|assistant|copilot|recommendations?|search)\b|\bhead of ai product\b|\bdirector of product,? (?:ai|ml|machine learning)\b/gi,
  },
  {
    skill: "peer-reviewed-publication",
    pattern:
      /\b(?:co-?)?(?:author(?:ed)?|published|first[- ]author(?:ed)?)\s+(?:of\s+)?(?:\w+\s+){0,3}?(?:\d+\+?\s+)?(?:peer-reviewed\s+)?(?:papers?|articles?|publications?)\b|\b\d+\+?\s+(?:peer-reviewed\s+)?(?:papers|publications|citations)\b|\bpaper accepted\b|\baccepted (?:at|to|by) (?:neurips|icml|iclr|acl|emnlp|cvpr|mlsys|osdi|sosp|aaai|kdd)\b/gi,
  },
  {
    skill: "incident-management",
    pattern:
      /\bon[- ]call (?:rotation|lead|duty|engineer|week)\b|\b(?:led|ran|commanded|handled)\s+(?:\w+\s+){0,3}(?:incidents?|outages?|incident reviews?|postmortems?)\b|\bblameless\b/gi,
  },
  {
    skill: "capacity-planning",
    pattern:
      /\b(?:plan(?:ned|s|ning)?|forecast(?:ed|s|ing)?|model(?:l?ed|l?ing)?|own(?:ed|s)?)\s+(?:[\w-]+\s+){0,4}(?:capacity|compute demand|gpu demand)\b|\bcapacity (?:plans?|forecasts?|models?|modell?ing|forecasting)\b/gi,
  },
  {
    skill: "vendor-budget-management",
    pattern:
      /\b(?:own(?:ed|s|ing)?|manag(?:ed|es|ing)|responsible for|held|controll?(?:ed|ing))\s+(?:an?\s+|the\s+)?(?:[$€£]?\s?\d[\d.,]*\s?(?:k|m|bn|million|billion)?\s+)?(?:[\w-]+\s+){0,4}budgets?\b|\b[$€£]\s?\d[\d.,]*\s?(?:k|m|bn|million|billion)?\s+(?:[\w-]+\s+){0,3}budget\b|\bnegotiat(?:ed|es|ing)\s+(?:[\w$€£.,-]+\s+){0,5}(?:contracts?|vendors?|suppliers?|commitments?|agreements?)\b/gi,
  },
  {
    skill: "policy-writing",
    pattern:
      /\b(?:wrote|writ(?:es|ing)|written|draft(?:ed|s|ing)|author(?:ed|s|ing)|develop(?:ed|s|ing)|creat(?:ed|es|ing)|establish(?:ed|es|ing)|publish(?:ed|es|ing))\s+(?:[\w'’-]+\s+){0,6}?(?:polic(?:y|ies)|governance standards?|acceptable[- ]use|regulatory guidance|codes? of conduct)\b/gi,
  },
  {
    skill: "ai-risk-assessment",
    pattern:
      /\b(?:ai|ml|model|algorithmic|generative ai|genai|llm)[- ](?:[\w-]+\s+){0,2}(?:risk|impact) (?:assessments?|reviews?|classifications?|tiering|ratings?)\b|\brisk[- ](?:tier(?:ed|ing)?|rat(?:ed|ing)|assess(?:ed|ment)?)\s+(?:[\w-]+\s+){0,4}(?:models|ai|systems|use cases)\b/gi,
  },
  {
    skill: "ai-governance-program",
    pattern:
      /\b(?:ai|ml|algorithm(?:ic)?|model|generative ai)[- ]governance\b|\b(?:ai|responsible ai|model risk|ai ethics|ai review|ai oversight) (?:committee|board|council|office|steering group)\b|\bhead of (?:responsible ai|ai governance|ai ethics|ai policy)\b/gi,
  },
  {
    skill: "change-management",
    pattern:
      /\b(?:roll(?:ed)?[- ]?out|rollout|onboard(?:ed|ing)?|adoption|train(?:ed|ing))\s+(?:[\w-]+\s+){0,5}(?:across|for|of|to|by|in)\s+(?:[\w-]+\s+){0,3}?\d[\d,.]*\+?\s*(?:k\s+)?(?:employees|staff|people|users|developers|engineers|teams|business units)\b/gi,
  },
  {
    skill: "llm-evaluation",
    pattern:
      /\b(?:eval(?:uation)?s?|benchmarks?) (?:suites?|harness(?:es)?|frameworks?|pipelines?|sets?)\b(?=[^.;]{0,100}\b(?:llms?|gpt|language models?|prompts?|agents?|rag|assistants?|chatbots?|hallucinations?|generative)\b)|\b(?:llms?|prompts?|rag|agents?|assistants?|hallucinations?|model) eval(?:uation)?s?\b/gi,
  },
  {
    skill: "research-agenda",
    pattern:
      /\b(?:set|defin(?:ed|es|ing)|led|shap(?:ed|es|ing)|own(?:ed|s))\s+(?:the\s+|a\s+|our\s+)?(?:[\w-]+\s+){0,4}(?:research (?:agenda|direction|programme?|strategy|roadmap)|line of research)\b/gi,
  },
  {
    skill: "gpu-architecture",
    pattern:
      /\b\d[\d,.]*\s*(?:k\s+)?(?:x\s+)?(?:[\w-]+\s+){0,2}gpus?\b|\bgpu (?:clusters?|fleets?|nodes?|servers?|memory|kernels?|utili[sz]ation|infrastructure|programming|acceleration|performance|workloads?|compute|training|scheduling)\b|\bmulti-gpu\b/gi,
  },
];
