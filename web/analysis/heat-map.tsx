import { Button, useComputedColorScheme } from '@mantine/core';
import { IconPhoto } from '@tabler/icons-react';
import { CustomChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLang } from '../i18n/use-lang.ts';
import { download } from '../export/save.ts';
import { heatMapHeight, heatMapOption } from './heat-map-option.ts';
import { heatMapPng } from './heat-map-png.ts';
import { citedBelow } from './matrix-sentences.ts';
import { linesOf, type MatrixRow, type Place } from './matrix-rows.ts';
import classes from './analysis.module.css';

echarts.use([CustomChart, GridComponent, SVGRenderer]);

interface HeatMapProps {
  readonly rows: readonly MatrixRow[];
  readonly chosen: Place | null;
  readonly onChoose: (place: Place) => void;
  readonly plansSearched: number;
}

/** The matrix as a picture: the deeper a square, the more is linked. Its twin is the table. */
export default function HeatMap({ rows, chosen, onChoose, plansSearched }: HeatMapProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const scheme = useComputedColorScheme('light');
  const stage = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => linesOf(rows, t('analysis.noClass')), [rows, t]);
  const height = heatMapHeight(lines.length);

  useEffect(() => {
    const element = stage.current;
    if (!element) return undefined;
    const chart = echarts.init(element, null, { renderer: 'svg' });
    chart.on('click', ({ dataIndex }) => {
      const columns = rows[0]?.cells.length ?? 1;
      const row = rows[Math.floor(dataIndex / columns)];
      const cell = row?.cells[dataIndex % columns];
      if (row && cell) onChoose({ industryId: row.industry.id, column: cell.column });
    });
    const draw = () => {
      chart.resize();
      const style = getComputedStyle(element);
      const colour = (name: string) => style.getPropertyValue(`--${name}`).trim();
      const font = style.fontFamily;
      const placeOf = (place: MatrixRow['chain'][number]['place']) => t(`analysis.chain.${place}`);
      const width = element.clientWidth;
      chart.setOption(heatMapOption({ lines, placeOf, chosen, lang, colour, font, width }));
    };
    draw();
    const observer = new ResizeObserver(draw);
    observer.observe(element);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
    // The scheme changes the colours that the variables stand for.
  }, [rows, lines, chosen, onChoose, lang, scheme, height, t]);

  const savePng = async () => {
    const svg = stage.current?.querySelector('svg');
    if (!svg) return;
    const notes = [t('analysis.searched', { count: plansSearched }), t('analysis.marks')];
    const { sentences, more } = citedBelow(rows);
    if (sentences.length > 0) notes.push(t('analysis.sentencesBelow'), ...sentences);
    if (more > 0) notes.push(t('analysis.moreBelow', { count: more }));
    download(await heatMapPng(svg, t('analysis.matrix'), notes), 'innograph-matrix.png');
  };

  return (
    <>
      <div
        ref={stage}
        role="img"
        aria-label={t('analysis.heatMapLabel', { count: rows.length })}
        style={{ height }}
        data-testid="heat-map"
      />
      <p className={classes.lead}>{t('analysis.marks')}</p>
      <Button
        variant="default"
        leftSection={<IconPhoto size={15} stroke={1.7} aria-hidden />}
        onClick={() => void savePng()}
      >
        {t('export.png')}
      </Button>
    </>
  );
}
