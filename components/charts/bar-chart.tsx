"use client";

import { Bar, LabelList, BarChart as RechartsBarChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";

export type BarRow = {
  readonly label: string;
  readonly value: number;
  /** The value as it reads, with its unit; written at the end of the bar. */
  readonly shown: string;
};

type BarChartProps = {
  /** What is drawn, for assistive technology. */
  readonly label: string;
  readonly rows: readonly BarRow[];
  /** End of the axis, which begins at zero; without it the largest value. */
  readonly max?: number;
};

const ROW_HEIGHT = 28;
const AXIS_WIDTH = 168;

/** Horizontal bars from zero, named on the left and labelled at their end. Arrow keys walk through them. Goes inside a `ChartFrame`. */
export function BarChart({ label, rows, max }: BarChartProps) {
  return (
    <ResponsiveContainer width="100%" height={ROW_HEIGHT * rows.length + 8}>
      <RechartsBarChart
        data={[...rows]}
        layout="vertical"
        margin={{ top: 4, right: 56, bottom: 4, left: 0 }}
        barCategoryGap={8}
        accessibilityLayer
        title={label}
      >
        <XAxis type="number" domain={[0, max ?? "dataMax"]} hide />
        <YAxis
          type="category"
          dataKey="label"
          width={AXIS_WIDTH}
          axisLine={false}
          tickLine={false}
          tick={{ fill: "var(--foreground)", fontSize: 12 }}
          interval={0}
        />
        <Tooltip cursor={{ fill: "var(--hover)" }} content={<BarTooltip />} isAnimationActive={false} />
        <Bar dataKey="value" fill="var(--primary)" radius={[0, 2, 2, 0]} isAnimationActive={false}>
          <LabelList dataKey="shown" position="right" fill="var(--foreground)" fontSize={12} />
        </Bar>
      </RechartsBarChart>
    </ResponsiveContainer>
  );
}

type BarTooltipProps = { readonly active?: boolean; readonly payload?: readonly { readonly payload?: BarRow }[] };

function BarTooltip({ active = false, payload = [] }: BarTooltipProps) {
  const row = payload[0]?.payload;
  if (!active || !row) return null;
  return (
    <div className="rounded-md bg-card px-3 py-2 text-12 shadow-pop">
      {row.label}: <b className="font-semibold">{row.shown}</b>
    </div>
  );
}
