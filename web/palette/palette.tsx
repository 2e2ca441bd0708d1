import { Combobox, Kbd, ScrollArea, TextInput, useCombobox, VisuallyHidden } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconChevronRight } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { SEARCH } from '../api/queries.ts';
import { Found } from '../panels/search/found.tsx';
import { closeDialog } from '../shell/dialogs.ts';
import { focusFirst } from '../shell/focus-first.ts';
import { twinNames, usePlace } from '../shell/use-place.ts';
import { enter } from '../state/actions.ts';
import { type Command, useCommands } from './commands.ts';
import classes from './palette.module.css';

const ENTITIES = 8;
const REST_MS = 140;
const fold = (text: string) => text.normalize('NFKC').toLowerCase();

/** Everything that the page can do, and everything that it knows, by a few letters. */
export function Palette() {
  const { t } = useTranslation();
  const place = usePlace();
  const commands = useCommands();
  const combobox = useCombobox({ opened: true });
  const [text, setText] = useState('');
  const wanted = text.trim();
  const [asked] = useDebouncedValue(wanted, REST_MS);
  const [{ data }] = useQuery({
    query: SEARCH,
    variables: { text: asked, first: ENTITIES },
    pause: asked === '',
  });
  const fitting = commands.filter(({ label }) => fold(label).includes(fold(wanted)));
  const entities = asked !== '' && asked === wanted ? (data?.entities.nodes ?? []) : [];
  const twins = twinNames(entities);
  const { selectFirstOption } = combobox;
  const shown = [...fitting, ...entities].map(({ id }) => id).join();
  useEffect(() => {
    selectFirstOption();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- other entries, not another combobox, move the choice
  }, [shown]);

  const choose = (value: string) => {
    closeDialog();
    const command = commands.find(({ id }) => id === value);
    if (command) command.run();
    else void enter(value);
  };

  return (
    <Combobox store={combobox} onOptionSubmit={choose}>
      <Combobox.EventsTarget>
        <TextInput
          ref={focusFirst}
          size="md"
          variant="unstyled"
          className={classes.input}
          leftSection={<IconChevronRight size={18} stroke={1.6} aria-hidden />}
          aria-label={t('palette.title')}
          placeholder={t('palette.placeholder')}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          onKeyDown={({ key }) => {
            // The list keeps this key to itself, and never folds: without this nothing would close the palette.
            if (key === 'Escape') closeDialog();
          }}
        />
      </Combobox.EventsTarget>
      <ScrollArea.Autosize mah="min(60dvh, 460px)" type="auto" viewportProps={{ tabIndex: 0 }}>
        {fitting.length + entities.length > 0 && (
          <Combobox.Options className={classes.options} aria-label={t('palette.title')}>
            {entities.length > 0 && (
              <Combobox.Group label={t('overview.entities')}>
                {entities.map((entity) => (
                  <Found
                    key={entity.id}
                    entity={entity}
                    text={wanted}
                    place={twins.has(entity.name) ? place(entity) : null}
                  />
                ))}
              </Combobox.Group>
            )}
            {fitting.length > 0 && (
              <Combobox.Group label={t('palette.actions')}>
                {fitting.map((command) => (
                  <Action key={command.id} command={command} />
                ))}
              </Combobox.Group>
            )}
          </Combobox.Options>
        )}
        {fitting.length + entities.length === 0 && (
          <p className={classes.empty}>
            {asked === wanted && data ? t('search.none', { text: wanted }) : t('search.searching')}
          </p>
        )}
      </ScrollArea.Autosize>
      <VisuallyHidden role="status">
        {t('palette.count', { count: fitting.length + entities.length })}
      </VisuallyHidden>
    </Combobox>
  );
}

const Action = ({ command: { id, label, keys } }: { readonly command: Command }) => (
  <Combobox.Option value={id} className={classes.option}>
    <span>{label}</span>
    {keys !== undefined && (
      <Kbd size="xs" aria-hidden>
        {keys}
      </Kbd>
    )}
  </Combobox.Option>
);
