import type { SkillPhrases } from "@/lib/domain/evidence/find-phrases";

/** Deeds as résumés in French tell them. */
export const FRENCH_PHRASES: SkillPhrases = {
  "product-strategy": ["(stratégie|vision) produit", "feuille de route (produit|ia)"],
  "ai-product-management": [
    "(directeur|directrice|responsable|chef|cheffe|cheffes) [de] (produit|produits) (ia|data)",
    "(produit|produits|feuille de route|roadmap) (ia|d'ia)",
  ],
  "engineering-management": [
    "(encadrement|management|direction) (de|d'une|d'un) ...3 (ingénieurs|développeurs|personnes|équipe)",
    "(chef|cheffe|responsable) d'équipe",
    "équipe de ## (ingénieurs|développeurs|personnes)",
    "(directeur|directrice|responsable) (technique|de l'ingénierie|data|ia|de la plateforme)",
  ],
  "executive-communication": [
    "(conseil d'administration|comité exécutif|comité de direction|comex|codir|conseil de surveillance)",
    "(restitution|présentation|rapport|présentations) ...3 (direction générale|direction)",
  ],
  "vendor-budget-management": [
    "(responsabilité budgétaire|gestion des fournisseurs|contrat cadre|contrats cadres|contrat-cadre|achats informatiques)",
    "budget (de|annuel) ...2 #",
    "négociation ...4 (fournisseurs|contrats|prix|cloud|licences)",
  ],
  "change-management": [
    "(sensibilisation|formation|acculturation) ...4 # ...1 (salariés|collaborateurs|agents|utilisateurs|personnes)",
    "conduite du changement",
  ],
  "technical-leadership": [
    "(référent technique|référente technique|encadrement technique|responsable technique)",
    "encadrement de ## (alternants|stagiaires|ingénieurs|développeurs)",
  ],
  "ai-governance-program": [
    "gouvernance (de l'ia|ia|de l'intelligence artificielle|des algorithmes)",
    "comité ...3 ia",
  ],
  "ai-inventory": ["(registre|cartographie|inventaire) des (systèmes|modèles|algorithmes|systèmes d'ia)"],
  "ai-risk-assessment": ["classification des risques", "(analyse|étude) d'impact", "systèmes à haut risque"],
  "eu-ai-act": [
    "règlement (européen|ia|sur l'ia) ...2 (ia|intelligence artificielle|européen)",
    "(règlement ia|règlement sur l'ia)",
  ],
  "policy-writing": [
    "(charte|politique interne|politique|directive) ...3 (ia|intelligence artificielle|éthique)",
    "charte et procédure",
  ],
  "third-party-ai-risk": ["clauses fournisseurs", "(analyse|évaluation) de ...1 # outils d'ia"],
  "responsible-ai": ["(ia responsable|ia de confiance|éthique de l'ia)", "comité éthique"],
  "privacy-program": ["(aipd|registre rgpd|délégué à la protection|déléguée à la protection)"],
  gdpr: ["rgpd"],
  "ai-audit": ["audit (d'un|d'|de|des) ...1 (algorithme|algorithmes|modèle|modèles)"],
  quantization: ["quantification (int8|int4|fp8|des modèles|des poids|post)"],
  "model-compression": ["(distillation|élagage) ...4 (réseau|modèle|modèles|réseaux)", "réseau ...4 # fois plus petit"],
  "computer-vision": ["(réseau de détection|détection d'objets|segmentation d'images|traitement d'images)"],
  "gpu-kernel-optimization": ["noyaux (cuda|gpu|triton|hip)"],
  "ml-compilers": [
    "(passes mlir|fusion d'opérateurs|génération de code pour un npu)",
    "compilateur ...6 (mlir|réseaux|npu|graphe)",
  ],
  "ci-cd": ["intégration continue"],
  "numerical-correctness": ["(non-régression numérique|précision numérique|écarts numériques)"],
  "llm-inference": [
    "modèles de langage ...8 (jetson|tokens/s|serveur|inférence|décodage)",
    "inférence de ...2 modèles",
  ],
  "kv-cache-management": ["décodage avec cache"],
  hpc: ["(calcul intensif|calcul haute performance|supercalculateur|mésocentre)"],
  "performance-engineering": [
    "# fois plus (rapide|vite)",
    "temps ...3 divisé par #",
    "optimisation ...2 (performance|performances|latence)",
  ],
  nlp: ["traitement (automatique|du langage) ...2 (langues|langage|naturel)"],
  "data-pipelines": ["(chaîne de traitement|chaînes de traitement|pipelines de données|flux de données)"],
  "model-deployment": [
    "(mise|mises|mettre) en production (de|des|d'un) ...2 (modèle|modèles)",
    "modèles en production",
  ],
  "model-monitoring": ["(dérive|surveillance|supervision) (des|du) (modèles|modèle|données)"],
  "fine-tuning": ["(réglage fin|affinage|ajustement fin) ...3 (modèle|modèles)"],
  rag: ["(génération augmentée|assistant documentaire|moteur documentaire)"],
  "llm-evaluation": ["(jeu|jeux|banc|bancs) d'évaluation", "évaluation ...2 (modèles de langage|agents|assistant)"],
  "incident-management": ["(gestion des incidents|astreintes) ...6"],
  "capacity-planning": ["(planification de la capacité|dimensionnement) ...3"],
  phd: ["(thèse de doctorat|doctorat en|docteur en|doctorante|doctorant)"],
};
