import { opzet } from './opzet.ts'
import { logboek, stappen } from './stappen.ts'

/** Every change that has a page and a route of the API. */
export const changes = { ...opzet, ...stappen, ...logboek }
