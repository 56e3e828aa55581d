import type { SkillPhrases } from "@/lib/domain/evidence/find-phrases";
import { anyPhrase, anyVerb, oneOf, perhaps, phrase, quantity, upTo } from "@/lib/domain/evidence/phrase-pattern";

const ARTICLE = perhaps("an?|the|my|our|its|their");
const AI = oneOf("ai|ml|machine learning|genai|generative ai|llms?");
const TEAM = oneOf("teams?|groups?|organi[sz]ations?|departments?|functions?");
const STAFF = oneOf("engineers|developers|people|reports|scientists|researchers|staff|analysts|employees");
const LEADERSHIP = oneOf(
  "boards?|c-suite|c-level|ceo|cto|cfo|cio|coo|ciso|executives?|executive team|executive committee|executive leadership|leadership team|senior leadership|senior management|senior leaders|ministers?|ministry|regulators?|investors?|audit committee|risk committee",
);

/** Deeds of leading people, products and programmes: nobody writes "executive communication", people write "presented to the board". */
export const LEADERSHIP_PHRASES: readonly SkillPhrases[] = [
  {
    skill: "engineering-management",
    pattern: anyPhrase(
      phrase(anyVerb("lead|manage|head|grow|scale|build|direct|oversee"), ARTICLE, upTo(5), TEAM),
      phrase(anyVerb("lead|manage|oversee|supervise"), upTo(2), quantity, upTo(3), STAFF),
      phrase(anyVerb("hire"), upTo(3), quantity),
      phrase(oneOf("direct reports|line manager|line management|line managed|line managing|people manager")),
      phrase(oneOf("team of|group of|department of"), quantity),
    ),
  },
  {
    skill: "executive-communication",
    pattern: anyPhrase(
      phrase(
        anyVerb("present|report|brief|advise|pitch|communicate|convince|persuade|align"),
        upTo(8),
        perhaps("to|for|with"),
        perhaps("the"),
        LEADERSHIP,
      ),
      phrase(oneOf("board-level|board papers?|board reports?|board updates?|board members?")),
      phrase(oneOf("executive"), oneOf("sponsor|briefings?|stakeholders?|reviews?|updates?")),
      phrase(oneOf("cross-functional"), oneOf("stakeholders|leadership")),
    ),
  },
  {
    skill: "technical-leadership",
    pattern: anyPhrase(
      phrase(
        anyVerb("mentor|coach"),
        upTo(4),
        oneOf(
          "engineers?|developers?|researchers?|scientists?|juniors?|colleagues|students|team|interns?|staff|analysts?",
        ),
      ),
      phrase(oneOf("technical|tech|engineering|research|team"), oneOf("lead")),
      phrase(anyVerb("set"), ARTICLE, oneOf("technical direction|technical strategy")),
      phrase(oneOf("staff|principal"), upTo(2), oneOf("engineer|scientist|architect|researcher")),
      phrase(oneOf("cto|chief technology officer|chief architect")),
    ),
  },
  {
    skill: "research-agenda",
    pattern: anyPhrase(
      phrase(
        anyVerb("set|define|lead|shape|own"),
        ARTICLE,
        upTo(4),
        oneOf(
          "research agenda|research direction|research programm?e?|research strategy|research roadmap|line of research",
        ),
      ),
    ),
  },
  {
    skill: "change-management",
    pattern: anyPhrase(
      phrase(
        oneOf("roll out|rolled out|rollout|onboard|onboarded|onboarding|adoption|trained|training"),
        upTo(5),
        oneOf("across|for|of|to|by|in"),
        upTo(3),
        quantity,
        oneOf("employees|staff|people|users|developers|engineers|teams|business units"),
      ),
    ),
  },

  {
    skill: "product-strategy",
    pattern: anyPhrase(
      phrase(
        anyVerb("own|define|set|lead|write|build|drive"),
        ARTICLE,
        upTo(4),
        oneOf("roadmap|product vision|product direction|product requirements|prds?"),
      ),
      phrase(oneOf("product"), oneOf("manager|owner|lead|director")),
      phrase(oneOf("vp|head|director|chief"), perhaps("of"), oneOf("product")),
    ),
  },
  {
    skill: "ai-product-management",
    pattern: anyPhrase(
      phrase(AI, upTo(2), oneOf("product"), oneOf("manager|owner|lead|leader|director|management")),
      phrase(
        oneOf("product"),
        oneOf("manager,?|owner,?|lead,?|leader,?|director,?"),
        perhaps("for|of|–|—|-"),
        upTo(2),
        oneOf("\\(?ai|\\(?ml|machine learning|genai|generative ai|llms?|assistant|copilot|recommendations?|search"),
      ),
      phrase(
        oneOf(
          "head of ai product|director of product,? ai|director of product,? ml|director of product,? machine learning",
        ),
      ),
    ),
  },

  {
    skill: "policy-writing",
    pattern: anyPhrase(
      phrase(
        anyVerb("write|draft|author|develop|create|establish|publish"),
        upTo(6),
        oneOf("policy|policies|governance standards?|acceptable-use|regulatory guidance|codes? of conduct"),
      ),
    ),
  },
  {
    skill: "ai-risk-assessment",
    pattern: anyPhrase(
      phrase(
        oneOf("ai|ml|model|algorithmic|generative ai|genai|llm"),
        upTo(2),
        oneOf("risk|impact"),
        oneOf("assessments?|reviews?|classifications?|tiering|ratings?"),
      ),
      phrase(
        oneOf("risk"),
        oneOf("tier|tiered|tiering|rated|rating|assess|assessed|assessment"),
        upTo(4),
        oneOf("models|ai|systems|use cases"),
      ),
    ),
  },
  {
    skill: "ai-governance-program",
    pattern: anyPhrase(
      phrase(oneOf("ai|ml|algorithm|algorithmic|model|generative ai"), oneOf("governance")),
      phrase(
        oneOf("ai|responsible ai|model risk|ai ethics|ai review|ai oversight"),
        oneOf("committee|board|council|office|steering group"),
      ),
      phrase(oneOf("head of"), oneOf("responsible ai|ai governance|ai ethics|ai policy")),
    ),
  },
];
