/** How something that values refer to by id is called in a spreadsheet. */
export interface Naming {
  /** The names to choose from, in order; empty where there are too many to list. */
  offered: readonly string[]
  /** The name of what has this id. */
  written: (id: string) => string
  /** The id that somebody means who wrote this; undefined when it is none, or not the only one. */
  meant: (text: string) => string | undefined
}

/** The names of a city by which spreadsheets refer to units, columns and other items. */
export interface Names {
  organisation: Naming
  column: Naming
  /** Items are known by their index numbers. */
  item: Naming
}

/** A unit or a column as the register keeps it. */
export interface Named {
  id: string
  code: string
  name: string
}

/** Written as 名称（代码）; understood by either half, too, as long as it is the only one. */
export const namingOf = (all: readonly Named[]): Naming => {
  const nameOf = ({ name, code }: Named): string => `${name}（${code}）`
  const byId = new Map(all.map((one) => [one.id, nameOf(one)]))
  /** Null where several are called so. */
  const byName = new Map<string, string | null>()
  for (const one of all) {
    const names = [nameOf(one), one.code, one.name, one.id].map((each) => each.normalize('NFKC'))
    for (const name of new Set(names)) byName.set(name, byName.has(name) ? null : one.id)
  }
  return {
    offered: all.map(nameOf),
    written: (id) => byId.get(id) ?? id,
    meant: (text) => byName.get(text.normalize('NFKC').trim()) ?? undefined,
  }
}

/** Ids as they are, for templates that are made where no item can be looked up. */
export const AS_THEY_ARE: Naming = {
  offered: [],
  written: (id) => id,
  meant: (text) => text.trim(),
}
