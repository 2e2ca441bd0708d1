import type { Evidence, Mention, PlanFacts, TextDocument } from './model.ts';

/**
 * What `extract --format json` prints. Offsets count UTF-16 code units of `text`, end exclusive; every `text`
 * beside an offset equals that slice.
 */
export interface ExtractionJson {
  readonly text: string;
  readonly plans: readonly PlanJson[];
}

interface QuoteJson {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly rule: string;
}

interface PlanJson {
  readonly title: string;
  readonly year: number | null;
  readonly agency: string | null;
  readonly region: string | null;
  readonly entities: readonly {
    readonly id: string;
    readonly type: string;
    readonly name: string;
    readonly aliases: readonly string[];
    readonly scope: string;
    readonly mentions: readonly QuoteJson[];
    readonly merges: readonly { readonly from: string; readonly why: string }[];
  }[];
  readonly relations: readonly {
    readonly type: string;
    readonly status: string;
    readonly source: string;
    readonly target: string;
    readonly role: string | null;
    readonly evidence: readonly QuoteJson[];
  }[];
  readonly targets: readonly {
    readonly metric: string;
    readonly comparator: string;
    readonly value: number;
    readonly unit: string;
    readonly period: string | null;
    readonly owners: readonly { readonly name: string; readonly role: string }[];
    readonly evidence: readonly QuoteJson[];
  }[];
}

/** What was read out of a document, in the shape that other programs rely on. */
export function toExtractionJson(document: TextDocument, plans: readonly PlanFacts[]): ExtractionJson {
  return { text: document.text, plans: plans.map(planJson) };
}

function planJson({ plan, agencyId, regionId, entities, relations, targets }: PlanFacts): PlanJson {
  return {
    title: plan.title,
    year: plan.year,
    agency: agencyId,
    region: regionId,
    entities: entities.map(({ id, type, name, aliases, scope, mentions, merges }) => ({
      id,
      type,
      name,
      aliases,
      scope,
      mentions: mentions.map(quoteJson),
      merges,
    })),
    relations: relations.map(({ type, status, source, target, role, evidence }) => ({
      type,
      status,
      source,
      target,
      role,
      evidence: evidence.map(quoteJson),
    })),
    targets: targets.map(({ metric, comparator, value, unit, period, owners, evidence }) => ({
      metric,
      comparator,
      value,
      unit,
      period,
      owners: owners.map(({ name, role }) => ({ name, role })),
      evidence: evidence.map(quoteJson),
    })),
  };
}

const quoteJson = ({ start, end, text, rule }: Mention | Evidence): QuoteJson => ({ start, end, text, rule });
