/**
 * What the search box does in browsers with scripts: suggestions in a list below it, by the pattern of
 * an editable combobox (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). Without it the box is the
 * plain form that it is. Whatever is chosen is searched for.
 */
export const SEARCH_SCRIPT = `'use strict'
{
  const box = document.getElementById('query')
  const list = document.createElement('ul')
  const status = document.createElement('span')
  const QUERY = 'query($prefix: String!) { suggest(prefix: $prefix) { text kind } }'
  const KINDS = { DOCUMENT_NUMBER: '文号', TERM: '', COLUMN: '栏目', TITLE: '标题' }
  let asked
  let timer
  let active = -1

  list.id = 'suggestions'
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', '检索建议')
  list.hidden = true
  status.setAttribute('role', 'status')
  status.className = 'unseen'
  box.after(list, status)
  box.setAttribute('role', 'combobox')
  box.setAttribute('autocomplete', 'off')
  box.setAttribute('aria-autocomplete', 'list')
  box.setAttribute('aria-controls', list.id)
  box.setAttribute('aria-expanded', 'false')

  const close = () => {
    clearTimeout(timer)
    asked?.abort()
    list.hidden = true
    active = -1
    box.setAttribute('aria-expanded', 'false')
    box.removeAttribute('aria-activedescendant')
  }

  const choose = (option) => {
    box.value = option.dataset.text
    close()
    box.form.requestSubmit()
  }

  const optionOf = ({ text, kind }, at) => {
    const option = document.createElement('li')
    option.id = 'suggestion-' + at
    option.setAttribute('role', 'option')
    option.setAttribute('aria-selected', 'false')
    option.dataset.text = text
    option.append(text)
    if (KINDS[kind]) {
      const label = document.createElement('span')
      label.className = 'faint'
      label.append(' ' + KINDS[kind])
      option.append(label)
    }
    option.addEventListener('mousedown', (event) => event.preventDefault())
    option.addEventListener('click', () => choose(option))
    return option
  }

  const show = (suggestions) => {
    list.replaceChildren(...suggestions.map(optionOf))
    status.textContent = suggestions.length > 0 ? '有 ' + suggestions.length + ' 条建议' : '没有建议'
    active = -1
    box.removeAttribute('aria-activedescendant')
    list.hidden = suggestions.length === 0
    box.setAttribute('aria-expanded', String(!list.hidden))
  }

  const ask = async () => {
    asked?.abort()
    asked = new AbortController()
    const { signal } = asked
    const address = new URLSearchParams({
      query: QUERY,
      variables: JSON.stringify({ prefix: box.value }),
    })
    try {
      const response = await fetch('/graphql?' + address, { signal })
      const { data } = await response.json()
      if (!signal.aborted) show(data?.suggest ?? [])
    } catch {
      if (!signal.aborted) close()
    }
  }

  /** The box is the last of the places between which the arrows go. */
  const move = (step) => {
    const { children } = list
    const places = children.length + 1
    const from = active < 0 ? children.length : active
    const to = (from + step + places) % places
    children[active]?.setAttribute('aria-selected', 'false')
    active = to === children.length ? -1 : to
    if (active < 0) return box.removeAttribute('aria-activedescendant')
    children[active].setAttribute('aria-selected', 'true')
    children[active].scrollIntoView({ block: 'nearest' })
    box.setAttribute('aria-activedescendant', children[active].id)
  }

  box.addEventListener('input', (event) => {
    if (event.isComposing) return
    clearTimeout(timer)
    if (box.value.trim() === '') close()
    else timer = setTimeout(ask, 120)
  })
  box.addEventListener('compositionend', () => box.dispatchEvent(new Event('input')))
  box.addEventListener('blur', close)
  box.addEventListener('keydown', (event) => {
    if (event.isComposing || list.hidden) return
    if (event.key === 'ArrowDown') move(1)
    else if (event.key === 'ArrowUp') move(-1)
    else if (event.key === 'Enter' && active >= 0) choose(list.children[active])
    else if (event.key === 'Escape') close()
    else return
    event.preventDefault()
  })
}
`
