import { Anchor, CloseButton, Combobox, Loader, ScrollArea, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue, useHotkeys, useLocalStorage } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { failureOf } from '../../api/failure.ts';
import { SEARCH } from '../../api/queries.ts';
import type { NodeData } from '../../state/graph.ts';
import { useFilter } from '../../browse/filter.ts';
import { openDialog } from '../../shell/dialogs.ts';
import { twinNames, usePlace } from '../../shell/use-place.ts';
import { useFailureText } from '../../shell/use-failure-text.ts';
import { Found } from './found.tsx';
import classes from './search.module.css';

const RESULTS = 12;
const RECENT = 6;
/** Milliseconds of rest in typing before we ask. */
const REST_MS = 140;

interface SearchProps {
  /** What choosing a result does. */
  readonly onChoose: (id: string) => void;
  /** Whether `/` comes here from anywhere; true for one search box of the page alone. */
  readonly main?: boolean;
}

/** Finds entities as one types, by keyboard all the way. */
export function Search({ onChoose, main = false }: SearchProps) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const place = usePlace();
  const input = useRef<HTMLInputElement>(null);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), REST_MS);
  const [recent, setRecent] = useLocalStorage<readonly NodeData[]>({
    key: 'innograph.recent',
    defaultValue: [],
  });
  const [{ data, fetching, error }] = useQuery({
    query: SEARCH,
    variables: { text: asked, first: RESULTS },
    pause: asked === '',
  });
  const focus = () => input.current?.focus();
  useHotkeys(main ? [['/', focus]] : []);

  const searching = text.trim() !== '';
  const found = asked === '' ? [] : (data?.entities.nodes ?? []);
  const options: readonly NodeData[] = searching ? found : recent;
  const twins = twinNames(options);
  const settled = searching && asked === text.trim() && !fetching;
  const more = settled ? (data?.entities.totalCount ?? 0) - found.length : 0;

  const selectFirst = combobox.selectFirstOption;
  useEffect(() => {
    if (settled && found.length > 0) selectFirst();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a new answer, not a new combobox, moves the choice
  }, [settled, data]);

  const choose = (id: string) => {
    const entity = options.find((option) => option.id === id);
    if (!entity) return;
    setRecent([entity, ...recent.filter((other) => other.id !== id)].slice(0, RECENT));
    setText('');
    combobox.closeDropdown();
    input.current?.blur();
    onChoose(id);
  };

  return (
    <Combobox store={combobox} onOptionSubmit={choose} shadow="md" offset={4} withinPortal>
      <Combobox.Target>
        <TextInput
          ref={input}
          className={classes.input}
          type="search"
          size="sm"
          aria-label={t('search.label')}
          placeholder={t('search.placeholder')}
          value={text}
          leftSection={fetching ? <Loader size={14} /> : <IconSearch size={16} stroke={1.6} aria-hidden />}
          rightSection={
            text === '' ? (
              main && <kbd className={classes.key}>/</kbd>
            ) : (
              <CloseButton size="sm" aria-label={t('search.clear')} onClick={() => setText('')} />
            )
          }
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
            combobox.openDropdown();
          }}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={({ key }) => {
            if (key === 'Escape') input.current?.blur();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!searching && recent.length === 0} className={classes.dropdown}>
        {error && searching ? (
          <p className={classes.note} role="alert">
            {failureText(failureOf(error))}
          </p>
        ) : (
          <ScrollArea.Autosize mah="min(60dvh, 480px)" type="auto">
            {options.length > 0 && (
              <Combobox.Options aria-label={t('search.label')}>
                {!searching && <Combobox.Group label={t('search.recent')} />}
                {options.map((entity) => (
                  <Found
                    key={entity.id}
                    entity={entity}
                    text={searching ? text.trim() : ''}
                    place={twins.has(entity.name) ? place(entity) : null}
                  />
                ))}
              </Combobox.Options>
            )}
            {searching && found.length === 0 && (
              <div className={classes.note} role="status">
                {settled ? (
                  <>
                    <strong>{t('search.none', { text: asked })}</strong>
                    <br />
                    {t('search.noneHint')}
                  </>
                ) : (
                  t('search.searching')
                )}
              </div>
            )}
            {more > 0 && (
              <p className={classes.note}>
                {t('search.more', { count: more })}{' '}
                <Anchor
                  component="button"
                  type="button"
                  size="sm"
                  // Before the field loses the focus, and the list with it.
                  onMouseDown={() => {
                    useFilter.setState({ text: asked, chosen: {} }, true);
                    openDialog('browse');
                  }}
                >
                  {t('browse.refine')}
                </Anchor>
              </p>
            )}
          </ScrollArea.Autosize>
        )}
      </Combobox.Dropdown>
    </Combobox>
  );
}
