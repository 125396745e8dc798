export { printMoment as sayMoment } from '../domain/time/moment.ts'
