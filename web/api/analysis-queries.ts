import { graphql } from '../gql/index.ts';

/** What the pages of the analyses ask. Labels and reasons come in the language of the page. */

export const CITED = graphql(/* GraphQL */ `
  fragment Cited on Evidence {
    start
    text
    sentence {
      id
      text
    }
    plan {
      id
      title
      year
    }
    document {
      name
    }
  }
`);

export const PROMISE = graphql(/* GraphQL */ `
  fragment Promise on Target {
    id
    metric
    comparator
    value
    unit
    period
    plan {
      id
      title
      year
    }
    owners {
      role
      agency {
        id
        name
        type
      }
    }
    evidence(first: 1) {
      ...Cited
    }
  }
`);

export const PLAN_CHOICES = graphql(/* GraphQL */ `
  query PlanChoices {
    plans(first: 500) {
      totalCount
      nodes {
        id
        title
        year
        region {
          name
        }
        document {
          name
        }
      }
    }
  }
`);

export const GAP_COUNTS = graphql(/* GraphQL */ `
  query GapCounts($region: String, $years: [Int!], $planIds: [ID!], $lang: Lang!) {
    gaps(region: $region, years: $years, planIds: $planIds, first: 1) {
      counts {
        kind
        label(lang: $lang)
        count
        of
      }
    }
  }
`);

export const GAPS = graphql(/* GraphQL */ `
  query Gaps(
    $kinds: [GapKind!]
    $region: String
    $years: [Int!]
    $planIds: [ID!]
    $first: Int!
    $after: String
    $lang: Lang!
  ) {
    gaps(kinds: $kinds, region: $region, years: $years, planIds: $planIds, first: $first, after: $after) {
      totalCount
      plansSearched
      note(lang: $lang)
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        kind
        label(lang: $lang)
        reason(lang: $lang)
        standing
        standingLabel(lang: $lang)
        planCount
        sentenceCount
        entity {
          id
          name
          type
        }
        target {
          ...Promise
        }
        candidates {
          entity {
            id
            name
            type
          }
        }
        evidence(first: 4) {
          ...Cited
        }
      }
    }
  }
`);

export const LEDGER = graphql(/* GraphQL */ `
  query Ledger(
    $region: String
    $years: [Int!]
    $planIds: [ID!]
    $search: String
    $outcomes: [Outcome!]
    $conflicting: Boolean
    $owned: Boolean
    $first: Int!
    $after: String
    $lang: Lang!
  ) {
    targetLedger(
      region: $region
      years: $years
      planIds: $planIds
      search: $search
      outcomes: $outcomes
      conflicting: $conflicting
      owned: $owned
      first: $first
      after: $after
    ) {
      totalCount
      note(lang: $lang)
      counts {
        outcome
        count
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        outcome
        outcomeLabel(lang: $lang)
        reason(lang: $lang)
        target {
          ...Promise
        }
        result {
          metric
          value
          unit
          year
          evidence {
            ...Cited
          }
        }
        conflicts {
          id
          metric
          comparator
          value
          unit
          plan {
            title
          }
          evidence(first: 1) {
            ...Cited
          }
        }
      }
    }
  }
`);

export const DIFF = graphql(/* GraphQL */ `
  query Diff(
    $from: ID!
    $to: ID!
    $first: Int!
    $targetsAfter: String
    $entitiesAfter: String
    $relationsAfter: String
    $lang: Lang!
  ) {
    planDiff(from: $from, to: $to) {
      note(lang: $lang)
      targets(first: $first, after: $targetsAfter) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          change
          renamed
          reason(lang: $lang)
          from {
            ...Promise
          }
          to {
            ...Promise
          }
        }
      }
      entities(first: $first, after: $entitiesAfter) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          change
          reason(lang: $lang)
          from {
            id
            name
            type
          }
          to {
            id
            name
            type
          }
          fromEvidence {
            ...Cited
          }
          toEvidence {
            ...Cited
          }
        }
      }
      relations(first: $first, after: $relationsAfter) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          change
          statusChange {
            from
            to
          }
          from {
            ...Edge
          }
          to {
            ...Edge
          }
          fromEvidence {
            ...Cited
          }
          toEvidence {
            ...Cited
          }
        }
      }
    }
  }
`);

export const MATRIX = graphql(/* GraphQL */ `
  query Matrix($region: String, $years: [Int!], $planIds: [ID!], $first: Int!, $after: String, $lang: Lang!) {
    matrix(region: $region, years: $years, planIds: $planIds, first: $first, after: $after) {
      totalCount
      plansSearched
      note(lang: $lang)
      classesSource(lang: $lang)
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        industry {
          id
          name
          type
        }
        industryClass {
          id
          label(lang: $lang)
        }
        chain {
          place
        }
        planCount
        sentenceCount
        cells {
          column
          count
          standing
          links {
            entity {
              id
              name
              type
            }
            relations {
              id
              type
              status
            }
            evidence {
              ...Cited
            }
          }
          candidates {
            entity {
              id
              name
              type
            }
            evidence {
              ...Cited
            }
          }
        }
      }
    }
  }
`);
