import type { SkillPhrases } from "@/lib/domain/evidence/find-phrases";

/** Deeds as résumés in Spanish and Portuguese tell them, and the commonest ones in Italian, Dutch and Polish. */
export const OTHER_LANGUAGE_PHRASES: SkillPhrases = {
  "product-strategy": ["(estratégia|estrategia|strategia|visão|visión) (de|del|di) (produto|producto|prodotto)"],
  "ai-product-management": [
    "(diretor|diretora|gestor|gestora|director|directora|direttore|direttrice|gerente) (de|di) (produto|producto|prodotto) (ia|ai|de ia)",
    "(produto|producto|prodotto) (de ia|de inteligencia artificial|ia)",
  ],
  "engineering-management": [
    "(equipo|time|equipa|equipe) de ## (personas|pessoas|ingenieros|engenheiros|desarrolladores|desenvolvedores)",
    "## (personas|pessoas|ingenieros|engenheiros) a (mi cargo|cargo)",
    "(contraté|contratei) ##",
    "## squads, ## (personas|pessoas)",
    "(jefe|jefa|gerente|coordenador|coordenadora|coordinador|coordinadora|líder) de (ingeniería|engenharia|equipo|equipe|datos|dados|plataforma)",
    "(teamleider|afdelingshoofd|kierownik zespołu|kierowniczka zespołu|responsabile del team|caposquadra)",
    "(team di|team van|zespół|zespołem) ## (persone|ingegneri|mensen|engineers|osób)",
  ],
  "executive-communication": [
    "(comité ejecutivo|comité de dirección|comitê executivo|consejo de administración|conselho de administração|junta directiva|alta dirección|diretoria executiva)",
    "(informes|informe|presentaciones|relatórios|apresentações) ...2 (dirección|diretoria|direção)",
    "(consiglio di amministrazione|raad van bestuur|raad van commissarissen|comitato esecutivo)",
    "prezentacje dla ...1 (zarządu|dyrektorów|dyrekcji)",
    "dla zarządu",
  ],
  "vendor-budget-management": [
    "(presupuesto|orçamento) (de|anual) ...2 #",
    "(negociación|negociação) ...3 (proveedores|provedores|fornecedores|contratos|nube|nuvem)",
    "(licitación|licitaciones|licitação|licitações|gara d'appalto|gare d'appalto|aanbesteding|aanbestedingen|przetarg|przetargi)",
  ],
  "change-management": [
    "(gestión del cambio|gestão da mudança|gestão de mudanças|gestione del cambiamento|verandermanagement)",
  ],
  "technical-leadership": [
    "(liderazgo técnico|liderança técnica|líder técnico|referente tecnico|responsabile tecnico|referente técnico)",
  ],
  "platform-engineering": ["plataforma (interna|de ml|de datos|de dados|de ia)", "(interne|gedeelde) platform"],
  "platform-strategy": ["plataforma ...3 # (times|equipos|equipes)", "(aposentei|retiré) ...3 plataformas"],
  finops: ["(costo|custo|coste|gasto) por (área|equipo|time|equipe|modelo|producto|produto)"],
  "model-registry": ["registro de modelos", "(treino|entrenamiento|treinamento) ...2 registro"],
  "model-monitoring": ["(monitoramento|monitorización|monitoreo|monitorização) ...3 (drift|modelos|deriva)"],
  "model-deployment": [
    "(modelos|modelo) (en|em) (producción|produção)",
    "(puesta en producción|despliegue|implantação) de ...1 (modelos|modelo)",
    "(canário|canario) ...3 (monitoramento|monitorización|monitoreo|modelos)",
    "modelli in produzione",
  ],
  "llm-gateway": ["(gateway|pasarela) de (llm|modelos)"],
  "llm-evaluation": [
    "(evaluación|avaliação) (de|del) ...2 (llm|modelos de lenguaje|modelos de linguagem|asistente|assistente)",
  ],
  "incident-management": [
    "(guardia|guardias|plantão) ...4 (mttr|incidentes|servicios|serviços|saudável)",
    "(respuesta|resposta) a incidentes ...3 (seguridad|segurança|producción|produção)",
  ],
  "prompt-injection-defense": ["(inyección|injeção) (indirecta|indireta|de prompts|de prompt|de instrucciones)"],
  "red-teaming": [
    "(pruebas|testes) ...4 (asistentes|assistentes|llm) ...8 (inyección|injeção|ataque|ataques|clientes)",
  ],
  "ai-security": [
    "(asistentes|asistente|llm|assistentes) ...10 (inyección|injeção|fuga del prompt|abuso de herramientas)",
  ],
  nlp: [
    "(procesamiento|processamento) (de|del) (lenguaje|linguagem) natural",
    "(elaborazione del linguaggio|przetwarzanie języka)",
  ],
  "computer-vision": [
    "(visión por computador|visión artificial|visão computacional|visione artificiale|wizja komputerowa)",
  ],
  "data-pipelines": ["(tuberías|flujos|canalizaciones|pipelines) de (datos|dados)"],

  "ai-governance-program": [
    "(gobernanza|governança) (de|de la|da) (ia|inteligencia artificial|inteligência artificial)",
  ],
  "eu-ai-act": ["(reglamento europeo de ia|reglamento de ia|regulamento de ia|regulamento da ia|ai-verordening)"],
  gdpr: ["(rgpd|lgpd)"],
  hpc: [
    "(supercomputador|supercómputo|supercomputación|supercalcolo|rekencluster|klastry gpu|klastrów)",
    "computação de alto desempenho",
  ],
  "capacity-planning": ["(planificación|planejamento|planeamento) de (capacidad|capacidade)", "kalkulator tco"],
  "datacenter-power-cooling": [
    "(refrigeración líquida|refrigeração líquida|chłodzenie cieczą|raffreddamento a liquido|vloeistofkoeling)",
  ],
  "fine-tuning": ["(ajuste fino|ajustes finos) ...3 (modelo|modelos|llm)"],
  "reinforcement-learning": ["(aprendizaje|aprendizado) por refuerzo", "aprendizado por reforço"],
  phd: ["(doctorado en|doutorado em|dottorato di ricerca|stopień doktora|gepromoveerd|doctor en)"],
};
