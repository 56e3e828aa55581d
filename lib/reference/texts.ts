import { z } from "zod";

/** A list of non-empty texts, the most common shape in the reference data. */
export const texts = z.array(z.string().min(1)).readonly();
