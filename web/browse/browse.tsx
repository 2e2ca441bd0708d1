import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconAffiliate, IconFilterOff, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ENTITY_TYPES } from '#ontology/vocabulary';
import { BROWSE } from '../api/browse-queries.ts';
import { failureOf } from '../api/failure.ts';
import { useLang } from '../i18n/use-lang.ts';
import { closeDialog } from '../shell/dialogs.ts';
import { EntityLink } from '../shell/entity-link.tsx';
import { focusFirst } from '../shell/focus-first.ts';
import { FailureNote, Reading } from '../shell/notes.tsx';
import { twinNames, usePlace } from '../shell/use-place.ts';
import { open, showFound } from '../state/actions.ts';
import classes from './browse.module.css';
import { Facets } from './facets.tsx';
import { countChosen, NO_FILTER, useFilter } from './filter.ts';
import { variablesOf } from './variables.ts';

const STEP = 50;
/** The most that one question may ask for. */
const MOST = 500;
const REST_MS = 160;

/** Looks through all entities: by name, and by what they have. */
export default function Browse() {
  const { t } = useTranslation();
  const lang = useLang();
  const place = usePlace();
  const filter = useFilter();
  const [first, setFirst] = useState(STEP);
  const [asked] = useDebouncedValue(filter, REST_MS);
  const [{ data, error, fetching }, again] = useQuery({
    query: BROWSE,
    variables: { ...variablesOf(asked), first },
  });
  const found = data?.entities.nodes ?? [];
  const total = data?.entities.totalCount ?? 0;
  const twins = twinNames(found);
  const filtered = countChosen(filter) > 0 || filter.text !== '';
  const leave = (then: Promise<void>) => {
    closeDialog();
    void then;
  };

  return (
    <div className={classes.browse}>
      <div className={classes.top}>
        <TextInput
          type="search"
          ref={focusFirst}
          aria-label={t('search.label')}
          placeholder={t('search.placeholder')}
          leftSection={<IconSearch size={16} stroke={1.6} aria-hidden />}
          value={filter.text}
          onChange={({ currentTarget }) => useFilter.setState({ text: currentTarget.value })}
        />
        <Button
          variant="default"
          leftSection={<IconFilterOff size={15} aria-hidden />}
          disabled={!filtered}
          onClick={() => useFilter.setState(NO_FILTER, true)}
        >
          {t('browse.clear')}
        </Button>
      </div>
      <Facets filter={filter} asked={asked} />
      <section className={classes.results} aria-labelledby="browse-found" aria-busy={fetching}>
        <div className={classes.head}>
          <h3 id="browse-found" aria-live="polite">
            {data ? t('browse.found', { count: total }) : t('search.searching')}
          </h3>
          {found.length > 0 && (
            <Button
              variant="light"
              leftSection={<IconAffiliate size={15} aria-hidden />}
              onClick={() => leave(showFound(found.map(({ id }) => id)))}
            >
              {t('browse.show', { count: found.length })}
            </Button>
          )}
        </div>
        {error ? (
          <FailureNote failure={failureOf(error)} retry={() => again({ requestPolicy: 'network-only' })} />
        ) : !data ? (
          <Reading />
        ) : total === 0 ? (
          <div className={classes.none}>
            <p>{t('browse.none')}</p>
            {filtered && (
              <Button variant="light" onClick={() => useFilter.setState(NO_FILTER, true)}>
                {t('browse.clear')}
              </Button>
            )}
          </div>
        ) : (
          <ul className={classes.list}>
            {found.map((entity) => (
              <li key={entity.id}>
                <EntityLink
                  entity={entity}
                  place={twins.has(entity.name) ? place(entity) : null}
                  note={`${ENTITY_TYPES[entity.type].label[lang]} · ${entity.degree}`}
                  onFollow={() => leave(open(entity.id))}
                />
              </li>
            ))}
          </ul>
        )}
        {total > found.length && found.length > 0 && (
          <div className={classes.foot}>
            {first < MOST ? (
              <Button
                variant="default"
                loading={fetching}
                onClick={() => setFirst(Math.min(MOST, first + 2 * STEP))}
              >
                {t('browse.more', { count: total - found.length })}
              </Button>
            ) : (
              <p className={classes.hint}>{t('browse.tooMany', { count: total - found.length })}</p>
            )}
          </div>
        )}
      </section>
    </div>
  );
}
