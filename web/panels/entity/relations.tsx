import { useTranslation } from 'react-i18next';
import { RELATION_TYPES, STATUSES } from '#ontology/vocabulary';
import type { EdgeFragment } from '../../gql/graphql.ts';
import { useLang } from '../../i18n/use-lang.ts';
import { StatusGlyph, TypeGlyph } from '../../shell/glyphs.tsx';
import { openEdge } from '../../state/actions.ts';
import { pointsAt } from '../../state/pointed.ts';
import { grouped } from './grouped.ts';
import classes from '../panel.module.css';

interface RelationsProps {
  readonly id: string;
  readonly total: number;
  readonly edges: readonly EdgeFragment[];
}

/** An entity's relations by type and direction; each row opens the relation with its sentence. */
export function Relations({ id, total, edges }: RelationsProps) {
  const { t } = useTranslation();
  const lang = useLang();
  return (
    <section aria-labelledby="entity-relations">
      <div className={classes.sectionHead}>
        <h3 id="entity-relations">{t('entity.relations')}</h3>
        <span className={classes.count}>{total}</span>
      </div>
      {edges.length === 0 && <p className={classes.hint}>{t('entity.noRelations')}</p>}
      {grouped(id, edges).map(({ type, outgoing, rows }) => (
        <div key={`${type}:${outgoing}`} className={classes.group}>
          <h4 className={classes.groupTitle} title={RELATION_TYPES[type].about[lang]}>
            <span aria-hidden="true">{RELATION_TYPES[type].symmetric ? '↔' : outgoing ? '→' : '←'}</span>
            {RELATION_TYPES[type][outgoing ? 'label' : 'reverse'][lang]}
            <span className={classes.count}>{rows.length}</span>
          </h4>
          <ul className={classes.rows}>
            {rows.map(({ edge, far }) => (
              <li key={edge.id}>
                <button
                  type="button"
                  className={classes.row}
                  {...pointsAt(far.id)}
                  onClick={() => void openEdge(edge.id, [edge.source.id, edge.target.id])}
                >
                  <TypeGlyph type={far.type} size={12} />
                  <span className={classes.rowName}>{far.name}</span>
                  <span className={classes.rowNote}>
                    <StatusGlyph status={edge.status} width={26} />
                    {STATUSES[edge.status].label[lang]}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {total > edges.length && (
        <p className={classes.hint}>{t('entity.moreRelations', { count: total - edges.length })}</p>
      )}
    </section>
  );
}
