export { isUuid } from '../uuid.ts'
