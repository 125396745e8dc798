import type { Person, Principal } from './roles.ts'

/**
 * In which capacities somebody may act: on posts of their own, or on those that one other person
 * entrusted to them. Every act is done in one of them and never in a mixture, so that it can be said
 * for whom it was done. Their own comes first.
 */
export const capacitiesOf = (person: Person): Person[] => {
  const entrusted = new Map<string, Person>()
  for (const post of person.posts) {
    if (!post.for) continue
    const known = entrusted.get(post.for.id)?.posts ?? []
    entrusted.set(post.for.id, { ...person, posts: [...known, post] })
  }
  return [{ ...person, posts: ownPosts(person) }, ...entrusted.values()]
}

/** What the person is appointed to, without what others entrusted to them. */
export const ownPosts = ({ posts }: Person): Person['posts'] => posts.filter((post) => !post.for)

/** For whom a person acts in this capacity; undefined on posts of their own. */
export const principalOf = ({ posts: [first] }: Person): Principal | undefined => first?.for

/** Whose hands are at work in this capacity: the person's, and those of whom they act for. */
export const handsOf = (person: Person): string[] => {
  const principal = principalOf(person)
  return principal ? [person.id, principal.id] : [person.id]
}

/** 王某（代 李某）: who did it, and for whom. */
export const sayActor = (name: string, principal?: string | null): string =>
  principal ? `${name}（代 ${principal}）` : name
