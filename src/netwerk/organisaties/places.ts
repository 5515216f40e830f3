import type { Child } from 'hono/jsx'
import { type Place, placeFor } from '#src/platform/places.ts'
import type { Organisatie } from './organisatie.ts'

/** `na`: after which of them, from the address; for what is shown a page at a time. */
type Asked = { organisatie: Organisatie; na: string | undefined }

/** On the page of an organisation, after what it says of itself: a section. */
export const opOrganisatie: Place<Asked, Child> = placeFor('op een organisatie')

/** Who works there: a section. */
export const mensenBijOrganisatie: Place<Organisatie, Child> = placeFor('mensen bij een organisatie')

/** What somebody who works there can begin. */
export const beginBijOrganisatie: Place<Organisatie, Child> = placeFor('begin bij een organisatie')

/** What a member can do who does not keep the page. */
export const actiesOpOrganisatie: Place<Organisatie, Child> = placeFor('acties op een organisatie')

/** What only those who work there read: a line. */
export const voorEigenOrganisatie: Place<Organisatie, Child> = placeFor('voor de eigen organisatie')
