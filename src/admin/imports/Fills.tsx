import { useId } from 'react'
import type { ShownField } from '../../collections/imports/describeImport.ts'

interface Props {
  /** What no column holds. */
  fields: readonly ShownField[]
  fills: Readonly<Record<string, string>>
}

/** What all new records say where the file says nothing: what is required first, the rest folded away. */
export const Fills = ({ fields, fills }: Props) => {
  const isNear = ({ key, isRequired }: ShownField) => isRequired || fills[key] !== undefined
  const far = fields.filter((field) => !isNear(field))
  return (
    <fieldset className="imports__fills">
      <legend>表中没有的内容，新增的信息统一填写</legend>
      <p>可以引用同一行的其他列，如 {'{采样日期}'}。已有的信息不受影响。</p>
      {fields.filter(isNear).map((field) => (
        <Fill key={field.key} field={field} text={fills[field.key] ?? ''} />
      ))}
      {far.length > 0 && (
        <details>
          <summary>其他字段</summary>
          {far.map((field) => (
            <Fill key={field.key} field={field} text="" />
          ))}
        </details>
      )}
    </fieldset>
  )
}

/** Typed as into a cell; options are offered, and a reference to another column may be typed instead. */
const Fill = ({ field, text }: { field: ShownField; text: string }) => {
  const id = useId()
  const { key, label, isRequired, options } = field
  return (
    <label>
      <span>
        {label}
        {isRequired && ' *'}
      </span>
      <input name={`fill:${key}`} defaultValue={text} list={id} autoComplete="off" />
      <datalist id={id}>
        {options.map((option) => (
          <option key={option} value={option} />
        ))}
      </datalist>
    </label>
  )
}
