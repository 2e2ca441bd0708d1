import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bilingual } from '#ontology/vocabulary';
import { LegendRow } from './legend-row.tsx';
import classes from './legend.module.css';

interface LegendSectionProps<Id extends string> {
  readonly title: string;
  readonly ids: readonly Id[];
  readonly table: Readonly<Record<Id, { readonly label: Bilingual; readonly about: Bilingual }>>;
  readonly glyphOf: (id: Id) => ReactNode;
  readonly shown: Readonly<Partial<Record<Id, number>>>;
  readonly totalOf: (id: Id) => number;
  readonly countsKey: 'legend.shown' | 'legend.shownEdges';
  readonly hidden: readonly Id[];
  readonly onToggle: (id: Id) => void;
  readonly started: boolean;
  readonly lang: keyof Bilingual;
}

/** One table of the ontology as rows of the legend. */
export function LegendSection<Id extends string>(props: LegendSectionProps<Id>) {
  const { title, ids, table, glyphOf, shown, totalOf, countsKey, hidden, onToggle, started, lang } = props;
  const { t } = useTranslation();
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={classes.title}>
        {title}
      </h2>
      <ul className={classes.rows}>
        {ids.map((id) => (
          <LegendRow
            key={id}
            glyph={glyphOf(id)}
            label={table[id].label[lang]}
            about={table[id].about[lang]}
            counts={t(countsKey, { shown: shown[id] ?? 0, total: totalOf(id) })}
            shown={shown[id] ?? 0}
            total={totalOf(id)}
            started={started}
            pressed={!hidden.includes(id)}
            onToggle={() => onToggle(id)}
          />
        ))}
      </ul>
    </section>
  );
}
