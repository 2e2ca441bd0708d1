import type { TFunction } from 'i18next';
import { RELATION_TYPES, STATUSES } from '#ontology/vocabulary';
import type {
  Change,
  CitedFragment,
  DiffQuery,
  EdgeFragment,
  PromiseFragment,
  TargetMove,
} from '../gql/graphql.ts';
import type { Lang } from '../i18n/index.ts';
import { figureOf } from '../panels/entity/figure.ts';
import type { EntityLinkProps } from '../shell/entity-link.tsx';

/** What is compared. */
export const CHANGED = ['targets', 'entities', 'relations'] as const;
export type Changed = (typeof CHANGED)[number];

/** What became of it; moved is what both plans state, with another status. */
export type Move = Change | TargetMove | 'MOVED';

/** What one of the two plans says. */
export interface Side {
  readonly text: string;
  readonly entity?: EntityLinkProps['entity'];
  readonly quotes: readonly CitedFragment[];
}

/** Something that both plans say, or one of them. */
export interface ChangeRow {
  readonly id: string;
  readonly move: Move;
  /** The move, for people. */
  readonly label: string;
  readonly from: Side | null;
  readonly to: Side | null;
  readonly reason: string | null;
}

const promised = (target: PromiseFragment | null): Side | null =>
  target && { text: `${target.metric} ${figureOf(target)}`, quotes: target.evidence };

const named = (entity: EntityLinkProps['entity'] | null, quotes: readonly CitedFragment[]): Side | null =>
  entity && { text: entity.name, entity, quotes };

const stated = (relation: EdgeFragment | null, quotes: readonly CitedFragment[], lang: Lang): Side | null =>
  relation && {
    text: `${relation.source.name} ${RELATION_TYPES[relation.type].label[lang]} ${relation.target.name}（${STATUSES[relation.status].label[lang]}）`,
    quotes,
  };

/** The changes of one kind as rows that can be laid side by side. */
export function changesOf(
  diff: DiffQuery['planDiff'],
  of: Changed,
  t: TFunction,
  lang: Lang,
): readonly ChangeRow[] {
  switch (of) {
    case 'targets':
      return diff.targets.nodes.map(({ change, renamed, reason, from, to }) => ({
        id: `${from?.id ?? ''}:${to?.id ?? ''}`,
        move: change,
        label: `${t(`analysis.move.${change}`)}${renamed ? ` · ${t('analysis.renamed')}` : ''}`,
        from: promised(from),
        to: promised(to),
        reason,
      }));
    case 'entities':
      return diff.entities.nodes.map(({ change, reason, from, to, fromEvidence, toEvidence }) => ({
        id: `${from?.id ?? ''}:${to?.id ?? ''}`,
        move: change,
        label: t(`analysis.move.${change}`),
        from: named(from, fromEvidence),
        to: named(to, toEvidence),
        reason,
      }));
    case 'relations':
      return diff.relations.nodes.map(({ change, statusChange, from, to, fromEvidence, toEvidence }) => ({
        id: `${from?.id ?? ''}:${to?.id ?? ''}`,
        move: statusChange ? 'MOVED' : change,
        label: t(statusChange ? 'analysis.move.MOVED' : `analysis.move.${change}`),
        from: stated(from, fromEvidence, lang),
        to: stated(to, toEvidence, lang),
        reason: null,
      }));
  }
}
