// Written by `npm run client:write`.

import type { Operation } from '../client.ts'
import type * as Types from '../schema.ts'

export type CatalogueQueryVariables = Types.Exact<{
  under?: Types.InputMaybe<Types.Scalars['String']['input']>
}>

export type CatalogueQuery = {
  readonly columns: ReadonlyArray<{
    readonly code: string
    readonly name: string
    readonly depth: number
  }>
}

export type ItemPageQueryVariables = Types.Exact<{
  indexNumber: Types.Scalars['String']['input']
}>

export type ItemPageQuery = {
  readonly item:
    | ({
        readonly documentNumber: string | null
        readonly indexNumber: string
        readonly title: string
        readonly domainName: string
        readonly publishedOn: string
        readonly formationDate: string
        readonly body: { readonly html: string } | null
        readonly unit: { readonly name: string }
        readonly column: {
          readonly code: string
          readonly name: string
          readonly path: ReadonlyArray<string>
        }
        readonly attachments: ReadonlyArray<{
          readonly name: string
          readonly size: number
          readonly url: string
        }>
        readonly outOfForce: {
          readonly state: Types.OutOfForceState
          readonly since: string
          readonly reason: string
        } | null
      } & { readonly __typename: 'PolicyDocument' })
    | ({
        readonly indexNumber: string
        readonly title: string
        readonly domainName: string
        readonly publishedOn: string
        readonly formationDate: string
        readonly body: { readonly html: string } | null
        readonly unit: { readonly name: string }
        readonly column: {
          readonly code: string
          readonly name: string
          readonly path: ReadonlyArray<string>
        }
        readonly attachments: ReadonlyArray<{
          readonly name: string
          readonly size: number
          readonly url: string
        }>
        readonly outOfForce: {
          readonly state: Types.OutOfForceState
          readonly since: string
          readonly reason: string
        } | null
      } & { readonly __typename: 'Interpretation' })
    | ({
        readonly indexNumber: string
        readonly title: string
        readonly domainName: string
        readonly publishedOn: string
        readonly formationDate: string
        readonly unit: { readonly name: string }
        readonly column: {
          readonly code: string
          readonly name: string
          readonly path: ReadonlyArray<string>
        }
        readonly attachments: ReadonlyArray<{
          readonly name: string
          readonly size: number
          readonly url: string
        }>
        readonly outOfForce: {
          readonly state: Types.OutOfForceState
          readonly since: string
          readonly reason: string
        } | null
      } & {
        readonly __typename:
          | 'Meeting'
          | 'Appointment'
          | 'Recruitment'
          | 'Emergency'
          | 'InspectionNews'
          | 'Plan'
          | 'StatisticalRelease'
          | 'DisclosureGuide'
          | 'DisclosureRule'
          | 'Budget'
          | 'SpecialFund'
          | 'AuditResult'
          | 'MajorProject'
          | 'ResourceTrade'
          | 'PublicWelfare'
          | 'PovertyFund'
          | 'AssistanceStandard'
          | 'AssistanceRoll'
          | 'WaterQuality'
          | 'EnvironmentQuality'
      })
    | ({
        readonly indexNumber: string
        readonly title: string
        readonly domainName: string
        readonly publishedOn: string
        readonly formationDate: string
        readonly unit: { readonly name: string }
        readonly column: {
          readonly code: string
          readonly name: string
          readonly path: ReadonlyArray<string>
        }
        readonly attachments: ReadonlyArray<{
          readonly name: string
          readonly size: number
          readonly url: string
        }>
        readonly outOfForce: {
          readonly state: Types.OutOfForceState
          readonly since: string
          readonly reason: string
        } | null
      } & {
        readonly __typename:
          | 'Rectification'
          | 'MedicalPrice'
          | 'FoodSampling'
          | 'InspectionPlan'
          | 'InspectionMatters'
          | 'InspectionObjects'
          | 'Inspectors'
          | 'InspectionRules'
          | 'InspectionResult'
          | 'HousingProject'
          | 'HousingAllocation'
          | 'HousingExit'
          | 'ProvidentFund'
          | 'AdministrativeLicence'
          | 'AdministrativePenalty'
          | 'ServiceItem'
          | 'CancelledCertificate'
          | 'GovernmentPower'
          | 'MarketCredit'
          | 'OtherItem'
      })
    | null
  readonly withdrawal: {
    readonly title: string
    readonly reason: string
    readonly withdrawnAt: string
  } | null
}

export type LatestItemsQueryVariables = Types.Exact<{
  column?: Types.InputMaybe<Types.Scalars['String']['input']>
  first?: Types.Scalars['PageSize']['input']
  after?: Types.InputMaybe<Types.Scalars['String']['input']>
}>

export type LatestItemsQuery = {
  readonly items: {
    readonly nodes: ReadonlyArray<
      | {
          readonly indexNumber: string
          readonly title: string
          readonly publishedOn: string
          readonly unit: { readonly code: string; readonly name: string }
          readonly column: { readonly code: string; readonly name: string }
        }
      | {
          readonly indexNumber: string
          readonly title: string
          readonly publishedOn: string
          readonly unit: { readonly code: string; readonly name: string }
          readonly column: { readonly code: string; readonly name: string }
        }
      | {
          readonly indexNumber: string
          readonly title: string
          readonly publishedOn: string
          readonly unit: { readonly code: string; readonly name: string }
          readonly column: { readonly code: string; readonly name: string }
        }
    >
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  }
}

export const Catalogue: Operation<CatalogueQuery, CatalogueQueryVariables> = {
  name: 'Catalogue',
  hash: '72c8954485eca4bdc224d94631a53700d60297e0eba0f6018267547abfcff9f5',
}
export const ItemPage: Operation<ItemPageQuery, ItemPageQueryVariables> = {
  name: 'ItemPage',
  hash: 'c499257b87382514adb60cddadfa296fe402dd6eb5cdc7dcc9d482e1d1651000',
}
export const LatestItems: Operation<LatestItemsQuery, LatestItemsQueryVariables> = {
  name: 'LatestItems',
  hash: '124b5feb58351e942952a921627153eea9ffd45ab3c3d1c98cbbba84ee7cef59',
}
