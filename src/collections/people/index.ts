import type { Access, CollectionConfig, FieldAccess } from 'payload'
import { collectionFields } from '../../derive/collection.ts'
import { describeAll } from '../../derive/collection/described.ts'
import { choice, day, organisation } from '../../domain/fields/index.ts'
import { holdsAnywhere, ROLES } from '../../domain/roles.ts'
import { closed, keepersOf, nobody, personBehind, staff } from '../access.ts'
import { nounEndpoints } from '../nounEndpoints.ts'
import { closedWay } from '../responses.ts'
import { provenSessions } from './provenSessions.ts'
import { knownBySession } from './readAccount.ts'

/** In the form the posts are open to those who give them; the act asks again. */
const givesPosts: FieldAccess = async ({ req }) => {
  const person = await personBehind(req)
  return person !== undefined && holdsAnywhere(person, 'security')
}

/** The same of accounts: nobody changes the address under which they sign in. */
const keepsAccounts: FieldAccess = async ({ req }) => {
  const person = await personBehind(req)
  return person !== undefined && holdsAnywhere(person, 'administrator')
}

/** Whose form is open: everybody's own, and all for those who keep accounts or give posts. */
const ownOrKept: Access = async ({ req }) => {
  const person = await personBehind(req)
  if (!person) return false
  const keeps = holdsAnywhere(person, 'administrator') || holdsAnywhere(person, 'security')
  return keeps || { id: { equals: person.id } }
}

/** 任职: for what, for which unit, and for which days; without an end it holds until it is given one. */
const POST = {
  role: choice('角色', ROLES),
  unit: organisation('单位'),
  from: day('自'),
  to: day('至'),
}

/** 人员: who may sign in, and what they are appointed to, for which unit, from when to when. */
export const People: CollectionConfig = {
  ...closed,
  slug: 'people',
  labels: { singular: { zh: '人员', en: 'Person' }, plural: { zh: '人员', en: 'People' } },
  admin: {
    hideAPIURL: true,
    group: { zh: '目录与单位', en: 'Catalogue' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'posts'],
  },
  auth: {
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    // Posts are read by `readPerson`: their units need not be fetched with every request.
    depth: 0,
    strategies: [knownBySession],
    cookies: { sameSite: 'Lax', secure: process.env.ADMIN_URL?.startsWith('https:') ?? false },
  },
  access: {
    admin: ({ req }) => Boolean(req.user),
    read: staff,
    create: keepersOf('people'),
    update: ownOrKept,
    delete: nobody,
    unlock: nobody,
  },
  endpoints: [
    ...provenSessions,
    closedWay('post', '/first-register'),
    closedWay('post', '/forgot-password'),
    closedWay('post', '/reset-password'),
    closedWay('post', '/verify/:id'),
    ...nounEndpoints('people'),
  ],
  fields: [
    {
      name: 'email',
      type: 'email',
      label: { zh: '电子邮件', en: 'E-mail' },
      access: { update: keepsAccounts },
    },
    { name: 'name', type: 'text', required: true, label: { zh: '姓名', en: 'Name' } },
    {
      name: 'posts',
      type: 'array',
      label: { zh: '任职', en: 'Posts' },
      labels: { singular: { zh: '任职', en: 'Post' }, plural: { zh: '任职', en: 'Posts' } },
      access: { create: givesPosts, update: givesPosts },
      admin: {
        components: {
          Field: {
            path: '/src/admin/posts/PostsField.tsx#PostsField',
            clientProps: { described: describeAll(POST) },
          },
        },
      },
      fields: collectionFields(POST),
    },
  ],
}
