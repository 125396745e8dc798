/** 实施编码 of a service item, as provincial platforms print it, in its parts. */
export interface ItemCode {
  item: string
  /** Twelve digits: six of GB/T 2260, the rest township and village. */
  division: string
  subItem: string
  /** The credit code of the agency, as far as the platform had one. */
  agency: string
  kind: string
  version: string
}

/**
 * The parts of a code such as `511Z07001006-511602000000-000-11511301008778183N-1-00`; undefined when
 * it is not put together like that.
 */
export const parseItemCode = (text: string): ItemCode | undefined => {
  const [, item, division, subItem, agency, kind, version] = SIX_PARTS.exec(text) ?? []
  return item && division && subItem && agency && kind && version
    ? { item, division, subItem, agency, kind, version }
    : undefined
}

/** The first and the fourth part may have hyphens of their own: `G-000007-001`, `76726532-X`. */
const SIX_PARTS =
  /^([0-9A-Z]+(?:-[0-9A-Z]+)*)-(\d{12})-(\d{3})-([0-9A-Z]+(?:-[0-9A-Z])?)-(\d)-(\d{2})$/

/** Platforms that do not part their codes print letters and digits alone. */
const UNPARTED = /^[0-9A-Z]{8,}$/

/** What may stand as a code; one with hyphens that lost some of its parts may not. */
export const ITEM_CODE = {
  test: new RegExp(`${SIX_PARTS.source}|${UNPARTED.source}`),
  says: '实施编码由事项、行政区划（十二位）、子项、实施主体代码、类型和版本六段组成，或者只有大写字母和数字',
}
