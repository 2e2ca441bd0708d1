import type { CustomSeriesRenderItem } from 'echarts/types/dist/shared';
import { ENTITY_TYPES } from '#ontology/vocabulary';
import type { Lang } from '../i18n/index.ts';
import { type MapLine, markOf, type MatrixRow, type Place } from './matrix-rows.ts';

/** Pixels of a row and of the heads. */
const ROW = 26;
const HEAD = 58;
const GAP = 3;
/** How deep the colour of the least and of the most linked is: no deeper than ink can be read on, in both modes. */
const DEPTHS = { least: 0.12, most: 0.45 };

export const heatMapHeight = (lines: number): number => HEAD + lines * ROW + 8;

interface HeatMapLook {
  readonly lines: readonly MapLine[];
  /** 上游 and the like, behind the name of an industry. */
  readonly placeOf: (place: MatrixRow['chain'][number]['place']) => string;
  readonly chosen: Place | null;
  readonly lang: Lang;
  /** The value of a colour's variable. */
  readonly colour: (name: string) => string;
  readonly font: string;
  readonly width: number;
}

/** The matrix for ECharts: a square for each cell; filled where something is linked, outlined where it is near, bare where nothing is said. */
export function heatMapOption({ lines, placeOf, chosen, lang, colour, font, width }: HeatMapLook) {
  const cells = lines.flatMap(({ row }, y) =>
    (row?.cells ?? []).map((cell, x) => ({
      x,
      y,
      cell,
      chosen: chosen?.industryId === row?.industry.id && chosen?.column === cell.column,
    })),
  );
  const columns = lines.find(({ row }) => row !== null)?.row?.cells ?? [];
  const nameOf = ({ industry, chain }: MatrixRow) =>
    [industry.name, ...chain.map(({ place }) => placeOf(place))].join(' · ');
  const most = Math.max(1, ...cells.map(({ cell }) => cell.count));
  const renderItem: CustomSeriesRenderItem = (params, api) => {
    const item = cells[params.dataIndex];
    if (!item) return { type: 'group', children: [] };
    const { cell } = item;
    const [centreX = 0, centreY = 0] = api.coord([item.x, item.y]);
    const size = api.size?.([1, 1]);
    const [wide = 0, high = 0] = Array.isArray(size) ? size : [];
    const depth = DEPTHS.least + ((DEPTHS.most - DEPTHS.least) * cell.count) / most;
    const near = cell.count === 0 && cell.standing !== 'NOT_MENTIONED';
    return {
      type: 'group',
      children: [
        {
          type: 'rect',
          shape: {
            x: centreX - wide / 2 + GAP,
            y: centreY - high / 2 + GAP / 2,
            width: Math.max(1, wide - 2 * GAP),
            height: Math.max(1, high - GAP),
            r: 2,
          },
          style: {
            fill: cell.count > 0 ? colour('azurite') : colour('ground'),
            fillOpacity: cell.count > 0 ? depth : 1,
            stroke: item.chosen ? colour('cinnabar') : near ? colour('outline') : colour('hairline'),
            lineWidth: item.chosen ? 2.5 : 1,
            ...(near && cell.standing === 'SUGGESTED' && !item.chosen && { lineDash: [4, 3] }),
          },
        },
        {
          type: 'text',
          silent: true,
          style: {
            text: markOf(cell),
            x: centreX,
            y: centreY,
            align: 'center',
            verticalAlign: 'middle',
            fill: colour('ink'),
            font: `12px ${font}`,
          },
        },
      ],
    };
  };
  const text = { color: colour('ink'), fontFamily: font, fontSize: 12 };
  const line = { axisLine: { show: false }, axisTick: { show: false }, splitLine: { show: false } };
  return {
    animation: false,
    textStyle: { fontFamily: font },
    grid: { left: Math.min(230, width * 0.38), right: 4, top: HEAD, bottom: 4, containLabel: false },
    xAxis: {
      type: 'category' as const,
      position: 'top' as const,
      data: columns.map(({ column }) => ENTITY_TYPES[column].label[lang]),
      axisLabel: {
        ...text,
        interval: 0,
        width: Math.max(40, (width * 0.6) / 5 - 4),
        overflow: 'break' as const,
      },
      ...line,
    },
    yAxis: {
      type: 'category' as const,
      inverse: true,
      // By number, as two industries may have one name; a head is set apart from what stands below it.
      data: lines.map((_, index) => String(index)),
      axisLabel: {
        ...text,
        formatter: (index: string) => {
          const line = lines[Number(index)];
          if (!line) return '';
          return line.head === null ? nameOf(line.row) : `{head|${line.head}}`;
        },
        rich: { head: { fontFamily: font, fontSize: 12, fontWeight: 700, color: colour('ink') } },
        interval: 0,
        width: Math.min(215, width * 0.36),
        overflow: 'truncate' as const,
      },
      ...line,
    },
    series: [
      {
        type: 'custom' as const,
        renderItem,
        cursor: 'pointer',
        data: cells.map(({ x, y, cell }) => [x, y, cell.count]),
      },
    ],
  };
}
