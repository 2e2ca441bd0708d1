import type { Standing } from '../gql/graphql.ts';
import classes from './analysis.module.css';

/** How near the texts come to a link: a full line, a dashed one, none, as relations have them. */
export function StandingTag({ standing, label }: { readonly standing: Standing; readonly label: string }) {
  return (
    <span className={classes.standing} data-standing={standing}>
      {label}
    </span>
  );
}
