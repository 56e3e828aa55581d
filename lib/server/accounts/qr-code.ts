import "server-only";
import { encode } from "uqr";

export type QrCode = {
  /** Modules a side, with the quiet border that readers need. */
  readonly size: number;
  /** An SVG path of the dark modules, each 1 × 1. */
  readonly path: string;
};

const QUIET_MODULES = 4;

/** A text as a QR code that survives a smudge (level M, ISO/IEC 18004). Throws for a text that is too long for one. */
export function qrCodeOf(text: string): QrCode {
  const { data, size } = encode(text, { ecc: "M", border: QUIET_MODULES });
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join("");
  return { size, path };
}
