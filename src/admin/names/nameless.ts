/** Payload's parts that show a picture only, and what they do. */
const NAMES: Readonly<Record<string, string>> = {
  '.clickable-arrow--left': '上一页',
  '.clickable-arrow--right': '下一页',
  '.popup-button': '更多操作',
  '.collapsible__drag': '拖动，调整顺序',
}

/** Everything in the page that still lacks a name people understand, with the name it should have. */
export const nameless = (page: ParentNode): [Element, string][] => [
  ...Object.entries(NAMES).flatMap(([selector, words]) =>
    [...page.querySelectorAll(`${selector}:not([aria-label])`)]
      .filter((element) => element.textContent?.trim() === '')
      .map((element): [Element, string] => [element, words]),
  ),
  ...[...page.querySelectorAll('.ContentEditable__root:not([aria-label])')].map(
    (element): [Element, string] => [element, labelOf(element)],
  ),
  ...[...page.querySelectorAll('.sort-column__button[aria-label*="[object Object]"]')].map(
    (element): [Element, string] => [element, orderOf(element)],
  ),
]

/** Payload puts the whole label, of all languages, into the name of the button that sorts by it. */
const orderOf = (button: Element): string => {
  const column = button.closest('.sort-column')?.querySelector('.sort-column__label')?.textContent
  return `按${column ?? ''}${button.classList.contains('sort-column__asc') ? '升序' : '降序'}排列`
}

/** Buttons that are hidden from those who listen, and yet stopped at. */
export const hiddenButInTheWay = (page: ParentNode): NodeListOf<HTMLElement> =>
  page.querySelectorAll('button[aria-hidden=true]:not([tabindex="-1"])')

/** A rich text is named by the label of its field. */
const labelOf = (element: Element): string =>
  element.closest('.field-type')?.querySelector('.answer__label')?.firstChild?.textContent ?? '正文'
