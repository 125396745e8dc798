'use client'

import { Button, Gutter, useConfig, useStepNav } from '@payloadcms/ui'
import { useEffect, useMemo } from 'react'
import type { CatalogueAnswer } from '../../collections/columns/catalogueEndpoint.ts'
import { catalogueTree } from './catalogueTree.ts'
import { ColumnTree } from './ColumnTree.tsx'
import { useCatalogue, type Rearranging } from './useCatalogue.ts'

/** 目录栏目: the whole catalogue on one page, instead of a list of columns. */
export const ColumnTreeView = () => {
  const { answer, read, rearranging } = useCatalogue()
  const { setStepNav } = useStepNav()
  useEffect(() => setStepNav([{ label: TITLE }]), [setStepNav])
  return (
    <Gutter className="catalogue">
      <h1>{TITLE}</h1>
      {!answer && <p aria-live="polite">正在读取目录…</p>}
      {answer && !answer.ok && (
        <div role="alert">
          <p>没有读到目录：{answer.message}</p>
          <Button onClick={() => void read()}>重新读取</Button>
        </div>
      )}
      {answer?.ok && <Catalogue catalogue={answer.body} rearranging={rearranging} />}
    </Gutter>
  )
}

const TITLE = '目录栏目'

interface Props {
  catalogue: CatalogueAnswer
  rearranging: Rearranging
}

const Catalogue = ({ catalogue: { columns, mayKeep }, rearranging }: Props) => {
  const { config } = useConfig()
  const tree = useMemo(() => catalogueTree(columns), [columns])
  if (tree.length > 0) {
    return <ColumnTree tree={tree} rearranging={mayKeep ? rearranging : undefined} />
  }
  return (
    <div className="catalogue__empty">
      <p>
        目录中还没有栏目。
        {mayKeep ? '建好第一个栏目后，信息才有地方公开。' : '由政府信息公开科建立。'}
      </p>
      {mayKeep && (
        <Button el="link" to={`${config.routes.admin}/collections/columns/create`}>
          新建栏目
        </Button>
      )}
    </div>
  )
}
