import type { Box } from "./box";
import type { Pdfium } from "./pdfium";

/** A picture on a page; `order` is the number of areas painted before it. */
export type Picture = { readonly box: Box; readonly order: number; readonly object: number };

/** Points of a picture that are looked at along each side, and the alpha, 0 to 255, from which nothing below shines through. */
const LOOKS = 9;
const OPAQUE_ALPHA = 250;
/** The format of PDFium's bitmaps with an alpha channel: four bytes a point, alpha last. */
const BLUE_GREEN_RED_ALPHA = 4;
const BYTES = 4;

/** Whether nothing shines through a picture: it has no mask of its own and is not blended. Draws it once, at the size that it has on the page. */
export function isOpaquePicture(
  module: Pdfium,
  at: { readonly document: number; readonly page: number },
  object: number,
): boolean {
  if (module._FPDFPageObj_HasTransparency(object)) return false;
  const bitmap = module._FPDFImageObj_GetRenderedBitmap(at.document, at.page, object);
  if (bitmap === 0) return false;
  try {
    return module._FPDFBitmap_GetFormat(bitmap) !== BLUE_GREEN_RED_ALPHA || isOpaqueEverywhere(module, bitmap);
  } finally {
    module._FPDFBitmap_Destroy(bitmap);
  }
}

function isOpaqueEverywhere(module: Pdfium, bitmap: number): boolean {
  const [width, height] = [module._FPDFBitmap_GetWidth(bitmap), module._FPDFBitmap_GetHeight(bitmap)];
  const [buffer, stride] = [module._FPDFBitmap_GetBuffer(bitmap), module._FPDFBitmap_GetStride(bitmap)];
  // The outermost points are blended with nothing where a picture does not end on a whole point.
  const along = (length: number, look: number) => Math.floor(((look + 1) * length) / (LOOKS + 1));
  for (let row = 0; row < LOOKS; row++)
    for (let column = 0; column < LOOKS; column++) {
      const alpha = module.HEAPU8[buffer + along(height, row) * stride + along(width, column) * BYTES + BYTES - 1];
      if ((alpha ?? 0) < OPAQUE_ALPHA) return false;
    }
  return true;
}
