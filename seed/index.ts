export { demonstrate } from './demonstrate.ts'
export { foundCity } from './foundCity.ts'
