import { reactiebaar } from './places.ts'
import { findVraag } from './vraag.ts'

/** People may react to a proeftuin itself. */
export const reactiesOnderVraag = reactiebaar({ soort: 'proeftuin', find: findVraag })
