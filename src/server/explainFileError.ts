import { StartRefusal } from './StartRefusal.ts'

/** Says in words what kept us from a file of ours; anything else stays the fault it is. */
export const explainFileError = (error: unknown): unknown => {
  const { code = '', path = '' } = error as NodeJS.ErrnoException
  const words = WORDS[code]?.(path)
  return words ? new StartRefusal(words.zh, words.en, { cause: error }) : error
}

const full = (path: string) => ({
  zh: `磁盘已满：无法写入 ${path}。请腾出空间后重新启动，已有数据不受影响。`,
  en: `The disk is full: cannot write ${path}. Free some space and start again; nothing is lost.`,
})

const closed = (path: string) => ({
  zh: `没有权限读写 ${path}。请用最初启动时的用户启动，或用 GONGKAI_DATA 换一个数据文件夹。`,
  en: `No permission for ${path}. Start as the user who started it first, or choose another data folder with GONGKAI_DATA.`,
})

const WORDS: Partial<Record<string, (path: string) => { zh: string; en: string }>> = {
  ENOSPC: full,
  EDQUOT: full,
  EACCES: closed,
  EPERM: closed,
  EROFS: closed,
}
