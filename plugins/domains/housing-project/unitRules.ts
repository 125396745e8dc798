interface Units {
  totalUnits?: number
  plannedStarts?: number
  plannedCompletions?: number
  completedUnits?: number
}

const beyondTotal = <K extends keyof Units & string>(about: K, says: string) => ({
  about,
  when: ({ totalUnits, [about]: units }: Units & { [Key in K]?: number }) =>
    totalUnits !== undefined && units !== undefined && Number(units) > totalUnits,
  says,
})

/** No part of a project is larger than the whole. */
export const unitRules = [
  beyondTotal('plannedStarts', '计划开工套数不能多于建设总套数'),
  beyondTotal('plannedCompletions', '计划竣工套数不能多于建设总套数'),
  beyondTotal('completedUnits', '竣工套数不能多于建设总套数'),
]
