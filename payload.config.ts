import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { EXPERIMENTAL_TableFeature, lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { zh } from '@payloadcms/translations/languages/zh'
import pg from 'pg'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { domains } from './plugins/domains/index.ts'
import { bringDomainsInLine } from './src/actions/bringDomainsInLine.ts'
import { checkAtNight } from './src/actions/publication/checkAtNight.ts'
import { bringIdentitiesInLine } from './src/actions/disclosure/items/identities.ts'
import { carryOnImports } from './src/actions/imports/carryOnImports.ts'
import { publishDue } from './src/actions/schedules/publishDue.ts'
import { remindOfDue } from './src/actions/notices/remindOfDue.ts'
import { countMissed } from './src/actions/search/countMissed.ts'
import { checkLinks } from './src/actions/screening/checkLinks.ts'
import { sketchPublished } from './src/actions/screening/sketchPublished.ts'
import { sealLedger } from './src/actions/sealLedger.ts'
import { readTheRest } from './src/attachments/readings.ts'
import { Pasting } from './src/admin/richText/pasting.ts'
import { adminParts } from './src/admin/adminParts.ts'
import { wording } from './src/admin/wording.ts'
import { checkCatalogue } from './src/collections/checkCatalogue.ts'
import { collectionsOf } from './src/collections/index.ts'
import { delegationEndpoints } from './src/collections/delegations/endpoints.ts'
import { importEndpoints } from './src/collections/imports/endpoints.ts'
import { sayOutage } from './src/collections/outage.ts'
import { missedEndpoints } from './src/collections/missed/endpoints.ts'
import { ledgerEndpoints } from './src/collections/ledger/endpoints.ts'
import { worklistEndpoints } from './src/collections/worklist/endpoints.ts'
import { SturdyPool } from './src/database/SturdyPool.ts'
import { noticeEndpoints } from './src/collections/notices/endpoints.ts'
import { problemEndpoints } from './src/collections/problems/endpoints.ts'
import { mailEndpoints } from './src/collections/mails/endpoints.ts'
import { noMail } from './src/collections/people/noMail.ts'
import { checkDomains } from './src/domain/checkDomains.ts'
import { checkChains } from './src/domain/review/checkChains.ts'
import { CHAINS } from './src/domain/review/index.ts'
import type { House } from './src/house.ts'
import { carrierOf } from './src/mail/carrierOf.ts'
import { sendMails } from './src/mail/sendMails.ts'
import type { Chore } from './src/server/chores.ts'
import type { Preparation } from './src/server/preparations.ts'
import { environment } from './src/server/env.ts'

const env = environment()
const root = dirname(fileURLToPath(import.meta.url))

checkDomains(domains)
checkChains(CHAINS)

const house: House = {
  domains,
  personalDataKey: Buffer.from(env.personalDataKey, 'base64'),
  stores: {
    editorial: join(env.dataFolder, 'files'),
    public: join(env.dataFolder, 'public-files'),
  },
}

const carrier = carrierOf({ ...env.mail, folder: join(env.dataFolder, 'outbox') })

const SECOND = 1000
const MINUTE = 60 * SECOND

/** What the worker does by itself. */
const chores: readonly Chore[] = [
  { name: '定时发布', every: 5 * SECOND, run: publishDue },
  { name: '期限提醒', every: 60 * MINUTE, run: remindOfDue },
  { name: '导入', every: SECOND, run: carryOnImports },
  { name: '发送邮件', every: 10 * SECOND, run: sendMails(carrier) },
  { name: '办理记录封存', every: 60 * MINUTE, run: sealLedger },
  {
    name: '附件检查',
    every: MINUTE,
    run: (payload) => readTheRest({ payload, store: house.stores.editorial }),
  },
  { name: '已公开信息比对登记', every: 60 * MINUTE, run: sketchPublished },
  { name: '公众没有找到的内容统计', every: MINUTE, run: countMissed },
  { name: '链接检查', every: 10 * MINUTE, run: checkLinks },
  { name: '公开库核对', every: 60 * MINUTE, run: checkAtNight(env.dataFolder) },
]

/** What must be so before the public house opens. */
const preparations: readonly Preparation[] = [bringDomainsInLine, bringIdentitiesInLine]

/** The editorial house, put together. */
export default buildConfig({
  secret: env.secret,
  serverURL: env.adminUrl,
  csrf: [env.adminUrl],
  telemetry: false,
  graphQL: { disable: true },
  db: postgresAdapter({
    pool: { connectionString: env.databaseUrl, max: 12 },
    pg: { ...pg, Pool: SturdyPool },
    idType: 'uuidv7',
    push: false,
    allowIDOnCreate: true,
    migrationDir: join(root, 'src/migrations/payload'),
  }),
  editor: lexicalEditor({
    features: ({ defaultFeatures }) => [...defaultFeatures, EXPERIMENTAL_TableFeature(), Pasting()],
  }),
  email: noMail,
  sharp,
  upload: { limits: { fileSize: 50 * 1024 * 1024 }, abortOnLimit: true },
  i18n: { supportedLanguages: { zh, en }, fallbackLanguage: 'zh', translations: wording },
  collections: collectionsOf(domains, house.stores.editorial),
  endpoints: [
    ...worklistEndpoints,
    ...noticeEndpoints,
    ...problemEndpoints,
    ...mailEndpoints,
    ...missedEndpoints,
    ...importEndpoints,
    ...delegationEndpoints,
    ...ledgerEndpoints,
  ],
  admin: {
    user: 'people',
    importMap: { baseDir: root, importMapFile: join(root, 'src/app/(payload)/admin/importMap.js') },
    dateFormat: 'yyyy年M月d日 HH:mm',
    ...adminParts,
  },
  hooks: { afterError: [sayOutage] },
  onInit: checkCatalogue,
  typescript: { autoGenerate: false },
  custom: { house, chores, preparations },
})
