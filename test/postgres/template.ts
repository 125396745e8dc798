/** The database that every suite's own is cloned from: tables and standard catalogue. */
export const TEMPLATE = 'gongkai_template'
