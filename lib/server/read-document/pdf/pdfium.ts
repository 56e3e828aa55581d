import { PDFiumModule } from "@hyzyla/pdfium";

/** The functions of PDFium that reading text needs; the package's own types leave most of them out. Pointers are numbers, 0 is none. */
export type Pdfium = {
  readonly wasmExports: { readonly malloc: (bytes: number) => number; readonly free: (pointer: number) => void };
  /** Views of the memory; they are replaced when it grows, so never keep one. */
  readonly HEAPU8: Uint8Array;
  readonly HEAPU32: Uint32Array;
  readonly HEAPF32: Float32Array;
  readonly HEAPF64: Float64Array;
  readonly _FPDF_InitLibraryWithConfig: (config: number) => void;
  readonly _FPDF_LoadMemDocument: (bytes: number, length: number, password: number) => number;
  readonly _FPDF_GetLastError: () => number;
  readonly _FPDF_GetPageCount: (document: number) => number;
  readonly _FPDF_CloseDocument: (document: number) => void;
  readonly _FPDF_LoadPage: (document: number, index: number) => number;
  readonly _FPDF_ClosePage: (page: number) => void;
  readonly _FPDF_GetPageBoundingBox: (page: number, rectangle: number) => number;
  readonly _FPDFText_LoadPage: (page: number) => number;
  readonly _FPDFText_ClosePage: (textPage: number) => void;
  readonly _FPDFText_CountChars: (textPage: number) => number;
  readonly _FPDFText_GetUnicode: (textPage: number, index: number) => number;
  readonly _FPDFText_IsGenerated: (textPage: number, index: number) => number;
  readonly _FPDFText_GetLooseCharBox: (textPage: number, index: number, rectangle: number) => number;
  readonly _FPDFText_GetCharOrigin: (textPage: number, index: number, x: number, y: number) => number;
  readonly _FPDFText_GetTextObject: (textPage: number, index: number) => number;
  readonly _FPDFText_GetFillColor: (
    textPage: number,
    index: number,
    red: number,
    green: number,
    blue: number,
    alpha: number,
  ) => number;
  readonly _FPDFText_GetStrokeColor: (
    textPage: number,
    index: number,
    red: number,
    green: number,
    blue: number,
    alpha: number,
  ) => number;
  readonly _FPDFText_GetFontSize: (textPage: number, index: number) => number;
  readonly _FPDFText_GetMatrix: (textPage: number, index: number, matrix: number) => number;
  readonly _FPDFImageObj_GetRenderedBitmap: (document: number, page: number, image: number) => number;
  readonly _FPDFBitmap_GetFormat: (bitmap: number) => number;
  readonly _FPDFBitmap_GetWidth: (bitmap: number) => number;
  readonly _FPDFBitmap_GetHeight: (bitmap: number) => number;
  readonly _FPDFBitmap_GetStride: (bitmap: number) => number;
  readonly _FPDFBitmap_GetBuffer: (bitmap: number) => number;
  readonly _FPDFBitmap_Destroy: (bitmap: number) => void;
  readonly _FPDFTextObj_GetTextRenderMode: (object: number) => number;
  readonly _FPDF_GetPageHeightF: (page: number) => number;
  readonly _FPDFLink_Enumerate: (page: number, position: number, link: number) => number;
  readonly _FPDFLink_GetAnnotRect: (link: number, rectangle: number) => number;
  readonly _FPDFLink_GetAction: (link: number) => number;
  readonly _FPDFAction_GetType: (action: number) => number;
  readonly _FPDFAction_GetURIPath: (document: number, action: number, buffer: number, length: number) => number;
  readonly _FPDFPage_CountObjects: (page: number) => number;
  readonly _FPDFPage_GetObject: (page: number, index: number) => number;
  readonly _FPDFFormObj_CountObjects: (form: number) => number;
  readonly _FPDFFormObj_GetObject: (form: number, index: number) => number;
  readonly _FPDFPageObj_GetType: (object: number) => number;
  readonly _FPDFPageObj_GetBounds: (object: number, left: number, bottom: number, right: number, top: number) => number;
  readonly _FPDFPageObj_GetMatrix: (object: number, matrix: number) => number;
  readonly _FPDFPageObj_GetFillColor: (
    object: number,
    red: number,
    green: number,
    blue: number,
    alpha: number,
  ) => number;
  readonly _FPDFPageObj_HasTransparency: (object: number) => number;
  readonly _FPDFPageObj_GetClipPath: (object: number) => number;
  readonly _FPDFClipPath_CountPaths: (clip: number) => number;
  readonly _FPDFClipPath_CountPathSegments: (clip: number, path: number) => number;
  readonly _FPDFClipPath_GetPathSegment: (clip: number, path: number, segment: number) => number;
  readonly _FPDFPath_CountSegments: (path: number) => number;
  readonly _FPDFPath_GetPathSegment: (path: number, segment: number) => number;
  readonly _FPDFPathSegment_GetPoint: (segment: number, x: number, y: number) => number;
  readonly _FPDFPath_GetDrawMode: (path: number, fillMode: number, stroke: number) => number;
};

let instance: Promise<Pdfium> | undefined;

/** The one instance of PDFium in this process; starting it costs far more than reading a page. */
export function pdfium(): Promise<Pdfium> {
  instance ??= start();
  return instance;
}

async function start(): Promise<Pdfium> {
  // The module has all exported functions of PDFium; the package's type names only those that it uses itself
  const module = (await PDFiumModule({})) as unknown as Pdfium;
  module._FPDF_InitLibraryWithConfig(0);
  return module;
}

/** Runs `use` with `length` bytes of PDFium's memory and gives them back. */
export function withMemory<Result>(module: Pdfium, length: number, use: (pointer: number) => Result): Result {
  const pointer = module.wasmExports.malloc(length);
  try {
    return use(pointer);
  } finally {
    module.wasmExports.free(pointer);
  }
}
