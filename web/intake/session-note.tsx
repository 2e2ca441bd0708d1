import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { failureOf } from '../api/failure.ts';
import { VIEWER } from '../api/intake-queries.ts';
import { useKey } from '../api/key.ts';
import { KeyForm } from '../shell/key-form.tsx';
import classes from './intake.module.css';

/** When this session may only read: says so, and what to do. */
export function SessionNote() {
  const { t } = useTranslation();
  const key = useKey((state) => state.key);
  const [{ error }] = useQuery({ query: VIEWER });
  const refused = error !== undefined && failureOf(error).kind === 'forbidden';
  return (
    <section className={classes.session} aria-labelledby="intake-session">
      <h3 id="intake-session">{t(refused && key !== null ? 'intake.keyRefused' : 'intake.readOnly')}</h3>
      <p>{t(key === null ? 'intake.readOnlyBody' : 'intake.keyTooLittle')}</p>
      <ul>
        <li>
          {t('intake.byToken')} <code>npx innograph token</code>
        </li>
        <li>
          {t('intake.byKey')} <code>npx innograph key create NAME --scopes ingest</code>
        </li>
      </ul>
      <KeyForm />
    </section>
  );
}
