import { ActionIcon, Button, TextInput } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy, IconPencil, IconTrash } from '@tabler/icons-react';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLang } from '../i18n/use-lang.ts';
import { closeDialog } from '../shell/dialogs.ts';
import { focusFirst } from '../shell/focus-first.ts';
import { toFragment } from '../state/address.ts';
import { isStarted, useExplorer, viewOf } from '../state/explorer.ts';
import { changeViews, renamed, type SavedView, useViews, withView, without } from './saved.ts';
import { savedOn } from './saved-on.ts';
import classes from './views.module.css';

/** Keeping views and handing them on. */
export default function Views() {
  const { t } = useTranslation();
  const { views, kept } = useViews();
  const started = useExplorer(isStarted);
  return (
    <div className={classes.views}>
      {started ? <Present /> : <p className={classes.hint}>{t('views.nothing')}</p>}
      <section aria-labelledby="views-saved">
        <h3 id="views-saved">{t('views.saved')}</h3>
        {!kept && (
          <p className={classes.warning} role="alert">
            {t('views.notKept')}
          </p>
        )}
        {views.length === 0 ? (
          <p className={classes.hint}>{t('views.none')}</p>
        ) : (
          <ul className={classes.list}>
            {views.map((view) => (
              <Saved key={view.id} view={view} />
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}

/** The view on the screen: its link, and a name to keep it under. */
function Present() {
  const { t } = useTranslation();
  const clipboard = useClipboard({ timeout: 2_000 });
  const state = useExplorer();
  const fragment = toFragment({ ...state, view: viewOf(state) });
  const link = new URL(`#${fragment}`, globalThis.location.href).href;
  const [name, setName] = useState('');
  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    changeViews((views) =>
      withView(views, {
        id: crypto.randomUUID(),
        name: name.trim(),
        fragment,
        savedAt: new Date().toISOString(),
      }),
    );
    setName('');
  };
  return (
    <section aria-labelledby="views-present">
      <h3 id="views-present">{t('views.present')}</h3>
      <form className={classes.form} onSubmit={save}>
        <TextInput
          ref={focusFirst}
          label={t('views.name')}
          value={name}
          maxLength={80}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <Button type="submit" disabled={name.trim() === ''}>
          {t('views.save')}
        </Button>
      </form>
      <div className={classes.form}>
        <TextInput label={t('views.link')} value={link} readOnly onFocus={({ target }) => target.select()} />
        <Button
          variant="default"
          leftSection={
            clipboard.copied ? <IconCheck size={15} aria-hidden /> : <IconCopy size={15} aria-hidden />
          }
          onClick={() => clipboard.copy(link)}
        >
          {t(clipboard.copied ? 'views.copied' : 'views.copy')}
        </Button>
      </div>
      <p className={classes.hint}>{t('views.linkAbout')}</p>
      {clipboard.error !== null && <p className={classes.warning}>{t('views.notCopied')}</p>}
    </section>
  );
}

function Saved({ view: { id, name, fragment, savedAt } }: { readonly view: SavedView }) {
  const { t } = useTranslation();
  const lang = useLang();
  const [draft, setDraft] = useState<string | null>(null);
  const rename = (event: SyntheticEvent) => {
    event.preventDefault();
    if (draft !== null && draft.trim() !== '') changeViews((views) => renamed(views, id, draft.trim()));
    setDraft(null);
  };
  if (draft !== null) {
    return (
      <li>
        <form className={classes.row} onSubmit={rename}>
          <TextInput
            size="xs"
            ref={focusFirst}
            className={classes.name}
            aria-label={t('views.newName', { name })}
            value={draft}
            maxLength={80}
            onChange={({ currentTarget }) => setDraft(currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return;
              // It ends the renaming, not the dialog.
              event.stopPropagation();
              setDraft(null);
            }}
          />
          <Button type="submit">{t('views.rename')}</Button>
        </form>
      </li>
    );
  }
  return (
    <li className={classes.row}>
      <a className={classes.name} href={`#${fragment}`} onClick={closeDialog}>
        {name}
      </a>
      <time className={classes.time} dateTime={savedAt}>
        {savedOn(savedAt, lang)}
      </time>
      <ActionIcon aria-label={t('views.renameOf', { name })} onClick={() => setDraft(name)}>
        <IconPencil size={15} stroke={1.6} />
      </ActionIcon>
      <ActionIcon
        aria-label={t('views.removeOf', { name })}
        onClick={() => changeViews((views) => without(views, id))}
      >
        <IconTrash size={15} stroke={1.6} />
      </ActionIcon>
    </li>
  );
}
