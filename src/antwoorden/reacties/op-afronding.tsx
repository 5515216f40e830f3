import { findLessen } from './afronding.ts'
import { reactiebaar } from './places.ts'

/** People may react to what was learned. */
export const reactiesOnderLessen = reactiebaar({ soort: 'afronding', find: findLessen })
