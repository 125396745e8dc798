import { StartRefusal } from '../StartRefusal.ts'

/**
 * Why Postgres did not start: `port` and `inUse` pass by themselves when tried again otherwise;
 * `refused` needs a person.
 */
export interface Failure {
  kind: 'port' | 'inUse' | 'refused'
  refusal: StartRefusal
}

/** Finds in Postgres's own words what a person can do about it. */
export const explainFailure = (words: string, folder: string): Failure => {
  const known = KNOWN.find(({ pattern }) => pattern.test(words))
  const [zh, en] = known?.say(folder) ?? [
    `内置 Postgres 没有启动起来（${folder}）`,
    `The embedded Postgres did not start (${folder})`,
  ]
  const last = words.trim().split('\n').slice(-LINES_SHOWN).join('\n')
  return {
    kind: known?.kind ?? 'refused',
    refusal: new StartRefusal(`${zh}\n${last}`, en),
  }
}

const LINES_SHOWN = 6

interface Known {
  pattern: RegExp
  kind: Failure['kind']
  say: (folder: string) => readonly [zh: string, en: string]
}

const KNOWN: readonly Known[] = [
  {
    pattern: /No space left on device|Check free disk space|Disk quota exceeded/,
    kind: 'refused',
    say: (folder) => [
      `磁盘已满：数据库无法写入 ${folder}。请腾出空间后重新启动，已有数据不受影响。`,
      `The disk is full: the database cannot write to ${folder}. Free some space and start again; nothing is lost.`,
    ],
  },
  {
    pattern: /Address already in use|could not create any TCP\/IP sockets/,
    kind: 'port',
    say: () => ['数据库端口被占用', 'The port of the database is taken'],
  },
  {
    pattern:
      /lock file "[^"]*postmaster\.pid" already exists|shared memory block .* is still in use/,
    kind: 'inUse',
    say: (folder) => [
      `${folder} 中的数据库正被另一个 Postgres 使用`,
      `The database in ${folder} is in use by another Postgres`,
    ],
  },
  {
    pattern: /database files are incompatible with server|initialized by PostgreSQL version/,
    kind: 'refused',
    say: (folder) => [
      `${folder} 中的数据库由另一版本的 Postgres 创建。请用原版本导出（pg_dump）后导入。`,
      `The database in ${folder} was made by another version of Postgres. Export it with that version (pg_dump) and import it.`,
    ],
  },
  {
    pattern: /could not (create|resize|map|open) shared memory|Cannot allocate memory/,
    kind: 'refused',
    say: () => [
      '内存不足：Postgres 得不到所需的共享内存。容器中请加大 /dev/shm（--shm-size）。',
      'Not enough memory: Postgres did not get its shared memory. In a container, enlarge /dev/shm (--shm-size).',
    ],
  },
  {
    pattern: /Permission denied|wrong ownership|invalid permissions|Operation not permitted/,
    kind: 'refused',
    say: (folder) => [
      `没有权限：数据库文件夹 ${folder} 不属于当前用户。请用最初启动时的用户（例如 root）启动。`,
      `No permission: the database folder ${folder} belongs to another user. Start as the user who started it first (root, perhaps).`,
    ],
  },
  {
    pattern: /error while loading shared libraries|GLIBC_/,
    kind: 'refused',
    say: () => [
      '系统缺少内置 Postgres 所需的程序库。请安装缺少的库，或设置 DATABASE_URL 使用已有数据库。',
      'The system lacks a library that the embedded Postgres needs. Install it, or set DATABASE_URL.',
    ],
  },
]
