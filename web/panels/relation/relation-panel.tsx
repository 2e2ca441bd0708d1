import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { RELATION_TYPES, ROLES, STATUSES } from '#ontology/vocabulary';
import { failureOf } from '../../api/failure.ts';
import { RELATION } from '../../api/queries.ts';
import { useLang } from '../../i18n/use-lang.ts';
import { EntityLink } from '../../shell/entity-link.tsx';
import { StatusGlyph } from '../../shell/glyphs.tsx';
import { FailureNote, Gone, Reading } from '../../shell/notes.tsx';
import { Passage } from '../evidence/passage.tsx';
import { SourceNote } from '../evidence/source-note.tsx';
import evidenceClasses from '../evidence/evidence.module.css';
import classes from '../panel.module.css';

/** All about a relation: what it says, how firmly, and the sentence. */
export function RelationPanel({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const lang = useLang();
  const [place, setPlace] = useState(0);
  const [{ data, error }, again] = useQuery({ query: RELATION, variables: { id } });
  if (error) {
    return <FailureNote failure={failureOf(error)} retry={() => again({ requestPolicy: 'network-only' })} />;
  }
  if (!data) return <Reading />;
  if (!data.relation) return <Gone title={t('relation.gone')} body={t('relation.goneBody')} />;
  const { type, status, role, source, target, evidence } = data.relation;
  const current = evidence[Math.min(place, evidence.length - 1)];

  return (
    <article className={classes.panel}>
      <header className={classes.triple}>
        <h2 className={classes.srOnly}>
          {t('relation.reads', {
            source: source.name,
            relation: RELATION_TYPES[type].label[lang],
            target: target.name,
          })}
        </h2>
        <EntityLink entity={source} />
        <p className={classes.predicate} title={RELATION_TYPES[type].about[lang]}>
          <StatusGlyph status={status} width={44} />
          <strong>{RELATION_TYPES[type].label[lang]}</strong>
          <span className={classes.tag} title={STATUSES[status].about[lang]}>
            {STATUSES[status].label[lang]}
          </span>
          {role && <span className={classes.tag}>{ROLES[role][lang]}</span>}
        </p>
        <EntityLink entity={target} />
      </header>
      <section aria-labelledby="relation-evidence">
        <div className={classes.sectionHead}>
          <h3 id="relation-evidence">{t('relation.evidence')}</h3>
          {evidence.length > 1 && (
            <div className={evidenceClasses.pager}>
              <ActionIcon
                size="sm"
                aria-label={t('relation.previous')}
                disabled={place === 0}
                onClick={() => setPlace(place - 1)}
              >
                <IconChevronLeft size={16} />
              </ActionIcon>
              <span role="status">{t('relation.of', { index: place + 1, count: evidence.length })}</span>
              <ActionIcon
                size="sm"
                aria-label={t('relation.next')}
                disabled={place >= evidence.length - 1}
                onClick={() => setPlace(place + 1)}
              >
                <IconChevronRight size={16} />
              </ActionIcon>
            </div>
          )}
        </div>
        {current && (
          <>
            <SourceNote
              plan={current.plan.title}
              document={current.document.name}
              path={current.section.path}
              place={current.sentence.place}
            />
            <Passage section={current.section} sentence={current.sentence} ends={[source.id, target.id]} />
          </>
        )}
      </section>
    </article>
  );
}
