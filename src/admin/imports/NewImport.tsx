'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useId, useState } from 'react'
import type { ShownImport } from '../../collections/imports/describeImport.ts'
import { askServer } from '../askServer.ts'
import { FileChoice } from '../lists/FileChoice.tsx'
import { fileForm } from '../lists/fileForm.ts'

/** A kind of records that may be brought in. */
export interface DomainChoice {
  slug: string
  name: string
  group: string
}

interface Props {
  domains: readonly DomainChoice[]
  /** The one that is chosen at first; empty for none. */
  first: string
}

/** Takes a file of records. It is read and checked at once; nothing is entered yet. */
export const NewImport = ({ domains, first }: Props) => {
  const { config } = useConfig()
  const router = useRouter()
  const id = useId()
  const [domain, setDomain] = useState(first)
  const [file, setFile] = useState<File>()
  const [isBusy, setBusy] = useState(false)
  const [remark, setRemark] = useState<string>()
  const bring = async (chosen: File) => {
    if (isBusy) return
    if (!domain) return setRemark('请先选择信息种类')
    setFile(chosen)
    setBusy(true)
    setRemark(undefined)
    const answer = await askServer<ShownImport>(`${config.routes.api}/imports`, {
      method: 'POST',
      body: fileForm(chosen, { domain }),
    })
    setBusy(false)
    if (answer.ok) router.push(`${config.routes.admin}/imports?id=${answer.body.id}`)
    else setRemark(answer.issues[0]?.message ?? answer.message)
  }
  return (
    <section className="imports__new" aria-labelledby={id}>
      <h2 id={id}>新的导入</h2>
      <p>
        可以导入 .xlsx、.xls、.csv（UTF-8 或 GB18030）和 .json
        文件。先核对各列、查看检查结果，再开始导入；导入的信息作为一批审核。
      </p>
      <label className="imports__domain">
        信息种类
        <select value={domain} onChange={({ target }) => setDomain(target.value)}>
          <option value="">请选择</option>
          {groupsOf(domains).map(([group, members]) => (
            <optgroup key={group} label={group}>
              {members.map(({ slug, name }) => (
                <option key={slug} value={slug}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      {domain && (
        <Button
          el="anchor"
          url={`${config.routes.api}/${domain}/template.xlsx`}
          buttonStyle="secondary"
          size="small"
          margin={false}
        >
          下载填报模板
        </Button>
      )}
      <FileChoice
        label="要导入的文件（不超过 50 MB）"
        accept=".xlsx,.xls,.csv,.txt,.json"
        file={file}
        onFile={(chosen) => void bring(chosen)}
      />
      <p role="status">{isBusy && '正在读取文件…'}</p>
      <p className="imports__remark" role="alert">
        {remark}
      </p>
    </section>
  )
}

const groupsOf = (domains: readonly DomainChoice[]): [string, DomainChoice[]][] => {
  const groups = new Map<string, DomainChoice[]>()
  for (const domain of domains) {
    groups.set(domain.group, [...(groups.get(domain.group) ?? []), domain])
  }
  return [...groups]
}
