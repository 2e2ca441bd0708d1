import type { CitedFragment } from '../gql/graphql.ts';
import { read } from '../state/actions.ts';
import panel from '../panels/panel.module.css';

/** Sentences with their plans; each opens in its section. */
export function Quotes({ quotes }: { readonly quotes: readonly CitedFragment[] }) {
  return (
    <ul className={panel.rows}>
      {quotes.map(({ start, sentence, plan, document }) => (
        <li key={`${sentence.id}:${start}`}>
          <button type="button" className={panel.quote} onClick={() => read(sentence.id)}>
            <span lang="zh-CN">{sentence.text.trim()}</span>
            <span className={panel.quoteSource}>
              {plan.title} · {document.name}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
