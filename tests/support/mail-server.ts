import { createServer, type Server, type Socket } from "node:net";

/** A mail as it arrived: what the client said about it, and its bytes as text. */
export type Received = { readonly from: string; readonly to: readonly string[]; readonly data: string };

export type MailServer = {
  readonly port: number;
  readonly received: readonly Received[];
  /** Everything that clients said before the text of a mail. */
  readonly commands: readonly string[];
  readonly close: () => Promise<void>;
};

type Kind = {
  /** Answers to everything the same: a server that takes no mail. */
  readonly refuses?: "RCPT" | "AUTH";
};

/** One client's conversation: what is answered to each line, in the text of a mail and outside it. */
function converse(kind: Kind, kept: { readonly received: Received[]; readonly commands: string[] }) {
  let mail = { from: "", to: [] as string[] };
  let isText = false;
  const nameIn = (line: string): string => /<(.*)>/.exec(line)?.[1] ?? "";
  const verbs: Readonly<Record<string, (line: string) => string>> = {
    ehlo: () => "250-mail.example.org\r\n250 AUTH PLAIN",
    auth: () => (kind.refuses === "AUTH" ? "535 no" : "235 yes"),
    mail: (line) => {
      mail = { from: nameIn(line), to: [] };
      return "250 yes";
    },
    rcpt: (line) => {
      if (kind.refuses === "RCPT") return "550 nobody here by that name";
      mail.to.push(nameIn(line));
      return "250 yes";
    },
    data: () => {
      isText = true;
      return "354 go on";
    },
    quit: () => "221 bye",
  };
  return {
    /** What ends what the client says now. */
    end: () => (isText ? "\r\n.\r\n" : "\r\n"),
    answer: (said: string): string => {
      if (isText) {
        isText = false;
        kept.received.push({ ...mail, data: said });
        return "250 taken";
      }
      kept.commands.push(said);
      return verbs[said.slice(0, 4).toLowerCase()]?.(said) ?? "500 what";
    },
  };
}

/** A mail server on this machine that speaks as much SMTP (RFC 5321) as a client needs, without encryption. */
export async function startMailServer(kind: Kind = {}): Promise<MailServer> {
  const received: Received[] = [];
  const commands: string[] = [];
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {}).on("close", () => sockets.delete(socket));
    const conversation = converse(kind, { received, commands });
    let rest = "";
    socket.write("220 mail.example.org ready\r\n");
    socket.on("data", (chunk) => {
      rest += chunk.toString("utf8");
      for (let at = rest.indexOf(conversation.end()); at >= 0; at = rest.indexOf(conversation.end())) {
        const said = rest.slice(0, at);
        rest = rest.slice(at + conversation.end().length);
        socket.write(`${conversation.answer(said)}\r\n`);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : 0,
    received,
    commands,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
