import fc from "fast-check";
import { expect, test } from "vitest";
import { joinMasks, type Mask, maskText } from "@/lib/domain/blind/mask-text";
import type { TextRange } from "@/lib/domain/text-range";

const anyText = fc.string({ maxLength: 60 });
const anyRange = fc
  .tuple(fc.nat(60), fc.nat(60))
  .map(([a, b]): TextRange => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const anyMasks = fc.array(
  fc.tuple(anyRange, fc.constantFrom("[name]", "[x]", "")).map(([range, label]): Mask => ({ ...range, label })),
  { maxLength: 8 },
);

function within(text: string, masks: readonly Mask[]): readonly Mask[] {
  return masks.filter(({ end }) => end <= text.length);
}

test("every character outside the masks stays, in its order, and each mask is one label", () => {
  fc.assert(
    fc.property(anyText, anyMasks, (text, given) => {
      const masks = within(text, given);
      const joined = joinMasks(masks);
      const masked = maskText(text, masks);
      let [at, shown] = [0, 0];
      for (const { start, end, label } of joined) {
        const before = text.slice(at, start);
        expect(masked.text.slice(shown, shown + before.length)).toBe(before);
        expect(masked.text.slice(shown + before.length, shown + before.length + label.length)).toBe(label);
        [at, shown] = [end, shown + before.length + label.length];
      }
      expect(masked.text.slice(shown)).toBe(text.slice(at));
    }),
  );
});

test("a quote in the masked text is the quote masked, with the whole label where it begins or ends inside one", () => {
  fc.assert(
    fc.property(anyText, anyMasks, anyRange, (text, given, quote) => {
      fc.pre(quote.end <= text.length && quote.end > quote.start);
      const masks = within(text, given);
      const { text: shown, rangeOf } = maskText(text, masks);
      const at = rangeOf(quote);
      const [touched, rest] = [joinMasks(masks), [] as string[]];
      let reached = quote.start;
      for (const { start, end, label } of touched.filter((mask) => mask.start < quote.end && mask.end > quote.start)) {
        rest.push(text.slice(reached, Math.max(reached, start)), label);
        reached = end;
      }
      expect(shown.slice(at.start, at.end)).toBe(rest.join("") + text.slice(reached, quote.end));
    }),
  );
});
