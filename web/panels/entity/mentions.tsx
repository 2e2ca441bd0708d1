import { useTranslation } from 'react-i18next';
import type { EntityType } from '#ontology/vocabulary';
import type { EntityQuery } from '../../gql/graphql.ts';
import { placeText } from '../../export/place-text.ts';
import { useLang } from '../../i18n/use-lang.ts';
import { read } from '../../state/actions.ts';
import { clip } from './clip.ts';
import classes from '../panel.module.css';

type Mention = NonNullable<EntityQuery['entity']>['mentions']['nodes'][number];

interface MentionsProps {
  readonly total: number;
  readonly mentions: readonly Mention[];
  readonly type: EntityType;
}

/** Where the plans name an entity; each opens the sentence in its section. */
export function Mentions({ total, mentions, type }: MentionsProps) {
  const { t } = useTranslation();
  const lang = useLang();
  return (
    <section aria-labelledby="entity-mentions">
      <div className={classes.sectionHead}>
        <h3 id="entity-mentions">{t('entity.mentions')}</h3>
        <span className={classes.count}>{total}</span>
      </div>
      <ul className={classes.rows}>
        {mentions.map(({ start, end, sentence, plan }) => {
          const { before, name, after } = clip(sentence.text, start - sentence.start, end - sentence.start);
          return (
            <li key={start}>
              <button type="button" className={classes.quote} onClick={() => read(sentence.id)}>
                <span lang="zh-CN">
                  {before}
                  <b style={{ '--of-type': `var(--type-${type})` }}>{name}</b>
                  {after}
                </span>
                <span className={classes.quoteSource}>
                  {plan.title}
                  {sentence.place && ` · ${placeText(sentence.place, lang)}`}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {total > mentions.length && (
        <p className={classes.hint}>{t('entity.moreMentions', { count: total - mentions.length })}</p>
      )}
    </section>
  );
}
