'use client'

import { ELEMENTS } from '../../domain/officialElements.ts'
import { CERTAINTIES, type ElementFound, type Transcript } from '../../domain/transcript.ts'
import { useReview } from './ReviewContext.ts'
import { seekField } from './seekField.ts'

/** How the draft came out of its Word file: what was found where, and what was left out of it. */
export const TranscriptPanel = () => {
  const { state } = useReview()
  const transcript = state?.transcript
  if (!transcript) return null
  return (
    <details className="transcript" open={state.stage === 'drafting'}>
      <summary>Word 识别结果：{transcript.fileName}</summary>
      <Remarks remarks={transcript.remarks} />
      <table>
        <thead>
          <tr>
            <th scope="col">要素</th>
            <th scope="col">原文</th>
            <th scope="col">位置</th>
            <th scope="col">把握</th>
          </tr>
        </thead>
        <tbody>
          {transcript.found.map((found) => (
            <Found key={found.element} found={found} />
          ))}
        </tbody>
      </table>
      <Left left={transcript.left} />
    </details>
  )
}

const Remarks = ({ remarks }: Pick<Transcript, 'remarks'>) =>
  remarks.length > 0 && (
    <ul className="transcript__remarks">
      {remarks.map((remark) => (
        <li key={remark}>{remark}</li>
      ))}
    </ul>
  )

const Found = ({ found: { element, text, at, certainty, path } }: { found: ElementFound }) => (
  <tr>
    <th scope="row">
      {path ? (
        <button type="button" className="plain-button" onClick={() => seekField(path)}>
          {ELEMENTS[element]}
        </button>
      ) : (
        `${ELEMENTS[element]}（留在正文中）`
      )}
    </th>
    <td className="transcript__text">{text}</td>
    <td>{sayPlace(at)}</td>
    <td>
      <span className={`transcript__certainty transcript__certainty--${certainty}`}>
        {CERTAINTIES[certainty]}
      </span>
    </td>
  </tr>
)

const Left = ({ left }: Pick<Transcript, 'left'>) =>
  left.length > 0 && (
    <>
      <p>下列文字没有填入任何栏目，请核对：</p>
      <ul className="transcript__left">
        {left.map(({ at, text }) => (
          <li key={`${at} ${text}`}>
            {text}
            <span className="transcript__place">{sayPlace(at)}</span>
          </li>
        ))}
      </ul>
    </>
  )

/** The file's name counts as its line nought; headers and boxes have no line in the text. */
const sayPlace = (at: number | undefined): string => {
  if (at === undefined) return '正文之外'
  return at === 0 ? '文件名' : `第 ${at} 行`
}
