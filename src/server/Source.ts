/** Variables as the system gives them. */
export type Source = Readonly<Record<string, string | undefined>>

/** `demonstration` makes up what is missing and shows a city; `production` makes up nothing. */
export type Mode = 'demonstration' | 'production'
