import type { LinedSection } from "./find-sections";
import type { Line } from "./group-lines";
import type { Education, YearMonth } from "./resume";

type Source = { readonly text: string; readonly lines: readonly Line[]; readonly continues: readonly boolean[] };

export function extractEducation(_source: Source, _sections: readonly LinedSection[], _asOf: YearMonth): readonly Education[] {
  return [];
}
