import { graphql } from '../gql/index.ts';

/** Suggested links, and what people think of them. */

export const LINKS = graphql(/* GraphQL */ `
  query Links(
    $region: String
    $years: [Int!]
    $planIds: [ID!]
    $kinds: [PairKind!]
    $judged: Boolean
    $verdicts: [Verdict!]
    $first: Int!
    $after: String
    $lang: Lang!
  ) {
    linkSuggestions(
      region: $region
      years: $years
      planIds: $planIds
      kinds: $kinds
      judged: $judged
      verdicts: $verdicts
      first: $first
      after: $after
    ) {
      totalCount
      note(lang: $lang)
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        kind
        score
        reason(lang: $lang)
        judgement {
          verdict
          author
          decidedAt
          note
        }
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
        paths {
          via {
            id
            name
            type
          }
          relations {
            ...Edge
            evidence(first: 2) {
              ...Cited
            }
          }
        }
        evidence {
          ...Cited
        }
      }
    }
  }
`);

export const JUDGE = graphql(/* GraphQL */ `
  mutation Judge($id: ID!, $verdict: Verdict!, $note: String) {
    judgeSuggestion(id: $id, verdict: $verdict, note: $note) {
      id
    }
  }
`);

export const WITHDRAW = graphql(/* GraphQL */ `
  mutation Withdraw($id: ID!) {
    withdrawJudgement(id: $id)
  }
`);
