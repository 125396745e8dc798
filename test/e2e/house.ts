/** Where the house of these tests is. */
export const adminUrl = process.env.E2E_ADMIN_URL ?? ''
export const publicUrl = process.env.E2E_PUBLIC_URL ?? ''
