import { type ParserAnswer, type ParserProcess, type ParserRequest, startParserProcess } from "./parser-process";

const PROCESS_COUNT = 2;

type Waiting = {
  readonly requests: readonly ParserRequest[];
  readonly resolve: (answers: readonly ParserAnswer[]) => void;
};

type ParserPool = {
  /** Documents that one process reads one after the other; their answers in their order. */
  readonly parse: (requests: readonly ParserRequest[]) => Promise<readonly ParserAnswer[]>;
  readonly end: () => void;
};

function makeParserPool(): ParserPool {
  const waiting: Waiting[] = [];
  const idle: ParserProcess[] = [];
  let busyCount = 0;

  const serve = async (job: Waiting) => {
    const parser = idle.pop() ?? startParserProcess();
    busyCount += 1;
    const answers = await parser.parse(job.requests);
    busyCount -= 1;
    if (!parser.isSpent()) idle.push(parser);
    job.resolve(answers);
    next();
  };
  const next = () => {
    while (idle[idle.length - 1]?.isSpent()) idle.pop();
    const job = busyCount < PROCESS_COUNT ? waiting.shift() : undefined;
    if (job) void serve(job);
  };
  return {
    parse: (requests) =>
      new Promise((resolve) => {
        waiting.push({ requests, resolve });
        next();
      }),
    end: () => {
      for (const parser of idle.splice(0)) parser.end();
    },
  };
}

/** A server's bundles may each hold a copy of this module; they share one pool. */
const shared = globalThis as { rolecallParserPool?: ParserPool };

/** The process's one pool of parser processes; documents beyond its size wait their turn. */
export function parserPool(): ParserPool {
  shared.rolecallParserPool ??= makeParserPool();
  return shared.rolecallParserPool;
}
