/** A file with what is said of it, as Payload reads both in one request. */
export const fileForm = (file: File, values: Readonly<Record<string, unknown>> = {}): FormData => {
  const form = new FormData()
  form.append('_payload', JSON.stringify(values))
  form.append('file', file)
  return form
}
