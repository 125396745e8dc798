/** Whether keys go into an input, where the browser's own meaning of them is meant. */
export const isTyping = (element: Element | null): boolean =>
  element?.matches('input, textarea, select, [contenteditable=true]') === true
