/** One thing wrong with the environment: which variable, and what to do, in both languages. */
export interface Problem {
  variable: string
  zh: string
  en: string
}
