import { useTranslation } from 'react-i18next';
import { RELATION_TYPES, STATUSES } from '#ontology/vocabulary';
import { useLang } from '../../i18n/use-lang.ts';
import { EntityLink } from '../../shell/entity-link.tsx';
import { StatusGlyph } from '../../shell/glyphs.tsx';
import { selectEdge, selectNode } from '../../state/actions.ts';
import { useExplorer, viewOf } from '../../state/explorer.ts';
import { endsOf, pairOf } from '../../state/selection.ts';
import { visibleOf } from '../../state/view.ts';
import classes from '../panel.module.css';

/** Everything that the plans say between two entities; each relation leads to its sentence. */
export function BundlePanel({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const lang = useLang();
  const graph = useExplorer((state) => state.graph);
  const view = useExplorer(viewOf);
  const ends = endsOf(id).flatMap((end) => graph.nodes.get(end) ?? []);
  const edges = visibleOf(graph, view).edges.filter((edge) => pairOf(edge) === id);
  const [source, target] = ends;
  if (!source || !target) return null;
  return (
    <article className={classes.panel}>
      <header>
        <h2>{t('bundle.title', { source: source.name, target: target.name })}</h2>
        <p className={classes.hint}>{t('bundle.count', { count: edges.length })}</p>
      </header>
      <section>
        {ends.map((end) => (
          <EntityLink key={end.id} entity={end} onFollow={() => selectNode(end.id)} />
        ))}
      </section>
      <section>
        <ul className={classes.rows}>
          {edges.map((edge) => {
            const { label } = RELATION_TYPES[edge.type];
            return (
              <li key={edge.id}>
                <button type="button" className={classes.step} onClick={() => selectEdge(edge.id)}>
                  <StatusGlyph status={edge.status} width={28} />
                  {t('relation.reads', {
                    source: graph.nodes.get(edge.source)?.name ?? '',
                    relation: label[lang],
                    target: graph.nodes.get(edge.target)?.name ?? '',
                  })}
                  <span className={classes.count}>{STATUSES[edge.status].label[lang]}</span>
                </button>
              </li>
            );
          })}
        </ul>
      </section>
    </article>
  );
}
