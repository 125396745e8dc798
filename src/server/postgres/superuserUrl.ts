/** The address of the embedded cluster's superuser; nothing but start-up uses it. */
export const superuserUrl = (port: number, password: string): string =>
  `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`
