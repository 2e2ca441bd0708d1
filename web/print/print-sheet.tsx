import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { create } from 'zustand';
import { ENTITY_TYPES, RELATION_TYPES, STATUSES } from '#ontology/vocabulary';
import { sourceText } from '../export/citation-text.ts';
import type { CitedView } from '../export/cited.ts';
import { citedView, working } from '../export/save.ts';
import { type Lang } from '../i18n/index.ts';
import { useLang } from '../i18n/use-lang.ts';
import classes from './print.module.css';

interface Sheet {
  readonly cited: CitedView;
  /** The drawing as an image; null where the table is shown. */
  readonly picture: string | null;
}

const usePrint = create<{ readonly sheet: Sheet | null }>(() => ({ sheet: null }));

/** Prints what is shown: the drawing, and below it each relation with the sentences that say so. */
export const printView = (lang: Lang): Promise<void> =>
  working(async () => {
    const cited = await citedView();
    const { drawnSvg } = await import('../export/drawing.ts');
    const svg = drawnSvg(cited, lang, 'light');
    const picture = svg === null ? null : URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    usePrint.setState({ sheet: { cited, picture } });
  });

/** The sheet of paper: on the screen it is not to be seen. */
export function PrintSheet() {
  const sheet = usePrint((state) => state.sheet);
  return sheet && createPortal(<Paper key={sheet.picture} sheet={sheet} />, document.body);
}

function Paper({ sheet: { cited, picture } }: { readonly sheet: Sheet }) {
  const { t } = useTranslation();
  const lang = useLang();
  useEffect(() => {
    document.body.dataset.sheet = '';
    const done = () => usePrint.setState({ sheet: null });
    globalThis.addEventListener('afterprint', done, { once: true });
    if (picture === null) globalThis.print();
    return () => {
      delete document.body.dataset.sheet;
      globalThis.removeEventListener('afterprint', done);
      if (picture !== null) URL.revokeObjectURL(picture);
    };
  }, [picture]);
  const byId = new Map(cited.nodes.map((node) => [node.id, node]));
  const noted = cited.nodes.filter(({ note }) => note !== undefined);
  return (
    <article className={classes.sheet} data-testid="sheet">
      <h1>{t('print.title')}</h1>
      <p className={classes.lead}>
        {t('print.lead', { nodes: cited.nodes.length, edges: cited.edges.length })}
      </p>
      {picture !== null && (
        <img
          className={classes.picture}
          src={picture}
          alt={t('print.picture')}
          onLoad={() => globalThis.print()}
        />
      )}
      {noted.length > 0 && (
        <>
          <h2>{t('note.title')}</h2>
          <dl>
            {noted.map(({ id, name, note }) => (
              <div key={id}>
                <dt>{name}</dt>
                <dd>{note}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <h2>{t('print.relations')}</h2>
      <ol className={classes.relations}>
        {cited.edges.map(({ id, source, target, type, status, citations, sentences }) => (
          <li key={id}>
            <p className={classes.triple}>
              <strong>{byId.get(source)?.name}</strong> {RELATION_TYPES[type].label[lang]}{' '}
              <strong>{byId.get(target)?.name}</strong> ({STATUSES[status].label[lang]})
            </p>
            {citations.map((citation) => (
              <blockquote key={`${citation.document}:${citation.text}`}>
                {citation.text}
                <cite>{sourceText(citation, lang)}</cite>
              </blockquote>
            ))}
            {sentences > citations.length && (
              <p>{t('entity.moreMentions', { count: sentences - citations.length })}</p>
            )}
          </li>
        ))}
      </ol>
      <h2>{t('overview.entities')}</h2>
      <ul className={classes.entities}>
        {cited.nodes.map(({ id, name, type }) => (
          <li key={id}>
            {name} ({ENTITY_TYPES[type].label[lang]})
          </li>
        ))}
      </ul>
      <p className={classes.link}>{globalThis.location.href}</p>
    </article>
  );
}
