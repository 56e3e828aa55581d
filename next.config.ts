import type { NextConfig } from "next";

/** The headers of the answers are in lib/cli/response-headers.mjs: the policy among them has a nonce, which is another in each. */
const nextConfig: NextConfig = {
  poweredByHeader: false,
  agentRules: false,
  devIndicators: false,
  turbopack: { root: import.meta.dirname },
  // Loaded by Node itself: native code, WebAssembly found by path, and parsers that only a child process runs.
  serverExternalPackages: [
    "better-sqlite3",
    "@prisma/adapter-better-sqlite3",
    "@hyzyla/pdfium",
    "mammoth",
    "nodemailer",
    "yauzl",
  ],
  // The longest form is a pasted résumé of a million letters; files go to the upload route, which has its own limit.
  experimental: { serverActions: { bodySizeLimit: "4mb" } },
};

export default nextConfig;
