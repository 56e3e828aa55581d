import type { SkillPhrases } from "@/lib/domain/evidence/find-phrases";

/** Deeds as résumés in German tell them. */
export const GERMAN_PHRASES: SkillPhrases = {
  gdpr: ["dsgvo"],
  "product-strategy": ["(produktstrategie|produktvision|produkt-roadmap)"],
  "ai-product-management": [
    "(ki|ai|ml) (produkt|produkte|produktmanager|produktmanagerin|produktmanagement|produktleiter|produktleiterin)",
    "(produktmanager|produktmanagerin|produktleiter|produktleiterin|leitung produkt|leiter produkt|leiterin produkt) (ki|ai|für ki)",
  ],
  "engineering-management": [
    "(teamleiter|teamleiterin|abteilungsleiter|abteilungsleiterin|gruppenleiter|gruppenleiterin|bereichsleiter|bereichsleiterin)",
    "(führung|leitung|aufbau) (von|eines|einer|des|der) ...3 (team|mitarbeiter|mitarbeitenden|entwickler|entwicklern|ingenieuren|abteilung|gruppe)",
    "## (mitarbeiter|mitarbeitende|mitarbeitenden|entwicklern)",
    "disziplinarische (führung|leitung|verantwortung)",
  ],
  "executive-communication": [
    "(vorstandsvorlage|vorstandsvorlagen|vorstandsbericht|aufsichtsrat|lenkungsausschuss)",
    "(bericht|berichte|präsentation|präsentationen|beratung|vorlage|vorlagen) ...3 (vorstand|geschäftsführung|geschäftsleitung)",
  ],
  "vendor-budget-management": [
    "(vergabeverfahren|lieferantenverhandlung|lieferantenverhandlungen|vertragsverhandlung|vertragsverhandlungen|rahmenvertrag|rahmenverträge|beschaffungsprojekt)",
    "(investition|budget|etat) ...3 # ...1 (mio|millionen|te|t€|euro|€)",
  ],
  "change-management": [
    "(schulung|schulungen|einführung) ...6 # ...1 (mitarbeiter|mitarbeitende|mitarbeitenden|nutzer|beschäftigte|beschäftigten|kollegen)",
    "(veränderungsmanagement|akzeptanzmanagement|ki-botschafter)",
  ],
  "technical-leadership": [
    "(technische|fachliche) (leitung|führung)",
    "technischer leiter",
    "(betreuung|anleitung|mentoring) von ...3 (kollegen|kolleginnen|junioren|studierenden|werkstudenten|entwicklern)",
  ],
  "platform-strategy": ["plattform als ...2 produkt", "ablösung von ...2 insellösungen", "plattformstrategie"],
  "platform-engineering": [
    "(interne|zentrale|gemeinsame) plattform",
    "(entwicklerplattform|servicekatalog|selbstbedienungsportal)",
  ],
  "architecture-decisions": [
    "(zielarchitektur|architekturentscheidungen|architekturgremium|referenzarchitektur|it-architekt)",
  ],
  mlops: [
    "(ml|modell) ...1 (lebenszyklus|betrieb)",
    "(ml-lebenszyklus|modelllebenszyklus|modellbetrieb)",
    "ci/cd für modelle",
  ],
  "model-deployment": [
    "(auslieferung|inbetriebnahme|produktivsetzung|bereitstellung) ...3 (modell|modelle|modellen|modells)",
    "(modell|modelle|modellen) ...3 (produktion|produktivbetrieb)",
    "produktiven modell",
  ],
  "model-monitoring": ["(überwachung|monitoring) ...3 (modell|modelle|modellen|modelldrift)"],
  "model-registry": ["(modellregister|modellverzeichnis|modell-register)", "modelle ...3 eigentümerschaft"],
  finops: [
    "(rechenkosten|cloudkosten|cloud-kosten|kosten) (je|pro) (modell|team|abteilung|anfrage|produkt)",
    "(cloudkosten|kostenstellen) ...4 #",
  ],
  "gpu-cost-optimization": ["(rechenkosten|gpu-kosten|inferenzkosten) ...8 #"],
  "llm-gateway": [
    "(zentrale|einheitliche) schnittstelle ...8 (kontingenten|anbieter|sprachmodell|protokollierung)",
    "sprachmodell-zugang",
  ],
  "llm-evaluation": [
    "(bewertung|auswertung|testfragen|prüffragen) ...4 (sprachmodell|sprachmodelle|sprachmodellen|chatbot|assistenten)",
  ],
  "incident-management": [
    "(bereitschaftsdienst|störungsmanagement|störungsberichte|entstörung) ...8 (mttr|server|it|betrieb|cluster|schuldzuweisung)",
  ],
  hpc: ["(höchstleistungsrechnen|hochleistungsrechnen|rechencluster|höchstleistungsrechner|großrechenanlage)"],
  "hpc-cluster-operations": [
    "betrieb ...3 (clusters|rechenclusters|supercomputers|hpc-systems|höchstleistungsrechners)",
    "clusters mit # knoten",
  ],
  "gpu-fleet-health": ["(defekte|fehlerhafte|defekter|fehlerhafter|defekten) ...1 (knoten|karten|gpus|beschleuniger)"],
  "bare-metal-provisioning": [
    "(netzwerkboot|netzwerk-boot|knoteninstallation)",
    "(neuinstallation|inbetriebnahme) von ...1 (knoten|servern)",
  ],
  "distributed-debugging": ["(langsamen|langsamer|hängender) ...1 rang", "hänger ...4 (läufen|jobs|training)"],
  "capacity-planning": ["(kapazitätsplanung|bedarfsplanung|auslastungsprognose)"],
  "data-pipelines": ["(datenpipeline|datenpipelines|datenstrecken|ladestrecken|datenaufbereitung)"],
  nlp: ["(sprachverarbeitung|computerlinguistik|textklassifikation)"],
  "computer-vision": [
    "(bildverarbeitung|bilderkennung|objekterkennung) ...6 (netz|modell|python|pytorch|opencv|kamera)",
  ],
  "fine-tuning": ["(feinabstimmung|nachtraining) ...3 (modell|modells|sprachmodell|sprachmodells|modelle)"],
  "ai-governance-program": ["(ki-governance|ki-gremium|ki-beirat|ki-ausschuss)"],
  "policy-writing": [
    "(richtlinie|leitlinie|leitlinien|betriebsvereinbarung) ...4 (ki|künstlicher|chatgpt|copilot|generativer)",
    "ki-richtlinie",
  ],
  "ai-risk-assessment": [
    "(risikobewertung|risikoklassifizierung|folgenabschätzung|risikoanalyse) ...4 (ki|ki-systemen|modellen|algorithmen)",
  ],
  "ai-inventory": ["(verzeichnis|register|inventar) ...3 (ki-systeme|ki-anwendungen|algorithmen|modelle)"],
  "privacy-program": [
    "(datenschutzbeauftragter|datenschutzbeauftragte|datenschutz-folgenabschätzung|verarbeitungsverzeichnis|dsfa)",
  ],
  phd: [
    "(promoviert|doktorarbeit|dr.-ing|dr. rer. nat)",
    "promotion (statistik|informatik|physik|mathematik|chemie|elektrotechnik)",
  ],
  "statistics-experimentation": [
    "(promotion|diplom|studium|master) ...1 statistik",
    "(versuchsplanung|gemischte modelle)",
  ],
  "peer-reviewed-publication": ["## (zeitschriftenartikel|konferenzbeiträge|fachartikel)"],
};
