import { useTranslation } from 'react-i18next';
import { STATUSES } from '#ontology/vocabulary';
import { COMMITMENTS } from '../api/progress-queries.ts';
import { useLang } from '../i18n/use-lang.ts';
import { EntityLink } from '../shell/entity-link.tsx';
import { StatusGlyph } from '../shell/glyphs.tsx';
import { FailureNote, Reading } from '../shell/notes.tsx';
import { useExplorer } from '../state/explorer.ts';
import { CsvButton } from './csv-button.tsx';
import { Pager } from './pager.tsx';
import { Quotes } from './quotes.tsx';
import { citation } from './save-csv.ts';
import { scopeOf } from './scope.ts';
import { Unfolding } from './unfolding.tsx';
import { usePages } from './use-pages.ts';
import classes from './analysis.module.css';

/** Projects and platforms, plan by plan, from wish to deed. */
export function Commitments() {
  const { t } = useTranslation();
  const lang = useLang();
  const analysis = useExplorer((state) => state.analysis);
  const asked = { ...scopeOf(analysis), lang };
  const pages = usePages({
    query: COMMITMENTS,
    key: JSON.stringify(asked),
    variables: (page) => ({ ...asked, ...page }),
    listOf: (data) => data.commitments,
  });
  if (pages.failure) return <FailureNote failure={pages.failure} retry={pages.retry} />;
  const rowsOf = async () => {
    const rows = await pages.all();
    return [
      t('analysis.progressHeads').split('|'),
      ...rows.flatMap(({ entity, movementLabel, steps }) =>
        steps.map(({ status, plan, evidence }) => [
          entity.name,
          movementLabel,
          String(plan.year ?? ''),
          STATUSES[status].label[lang],
          ...citation(evidence[0]),
        ]),
      ),
    ];
  };
  const { list } = pages;
  return (
    <section aria-label={t('analysis.progress')}>
      <div className={classes.bar}>
        <span className={classes.lead}>{list && t('analysis.countAll', { count: list.totalCount })}</span>
        <CsvButton name="progress" rowsOf={rowsOf} />
      </div>
      {!list && <Reading />}
      {list?.nodes.length === 0 && <p className={classes.note}>{t('analysis.noProgress')}</p>}
      <ul className={classes.rows} data-testid="progress">
        {list?.nodes.map(({ entity, movement, movementLabel, steps }) => (
          <li key={`${entity.id} ${steps[0]?.plan.id ?? ''}`} className={classes.row}>
            <div className={classes.rowHead}>
              <div className={classes.subject}>
                <EntityLink entity={entity} />
              </div>
              <span className={classes.movement} data-movement={movement}>
                {movementLabel}
              </span>
            </div>
            <ol className={classes.steps}>
              {steps.map(({ plan, status, evidence }) => (
                <li key={plan.id}>
                  <b>{plan.year ?? '—'}</b>
                  <StatusGlyph status={status} />
                  <span title={STATUSES[status].about[lang]}>{STATUSES[status].label[lang]}</span>
                  <Unfolding label={t('analysis.sentences', { count: evidence.length })}>
                    <Quotes quotes={evidence} />
                  </Unfolding>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
      <Pager pages={pages} />
    </section>
  );
}
